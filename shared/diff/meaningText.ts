import type { Task } from '../assessment/types.js';
import { LAYER_IDS } from '../catalog/layers.js';
import type { Catalog } from '../catalog/types.js';
import type { Boundary, DiagramNode, Edge, Facts } from '../model/diagram.js';
import { ancestors } from '../model/hierarchy.js';
import type { ComparedSide } from './compareDiagrams.js';
import {
  elementWords,
  factWords,
  layerWords,
  optionWords,
  OWNER_WORDS,
  propertyWords,
  ruleWords,
  serviceWords,
  short,
} from './words.js';

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

function factLines(catalog: Catalog, facts: Facts = {}): readonly string[] {
  return Object.keys(facts)
    .sort()
    .map((property) => `  ${propertyWords(catalog, property)}: ${factWords(catalog, property, facts[property])}`);
}

function tasksBySubject({ assessment }: ComparedSide): ReadonlyMap<string, readonly Task[]> {
  const bySubject = new Map<string, Task[]>();
  for (const task of assessment.tasks) {
    if (task.hardening || task.status === 'done') continue;
    for (const subject of task.subjects) bySubject.set(subject, [...(bySubject.get(subject) ?? []), task]);
  }
  return bySubject;
}

function taskLines(tasks: readonly Task[] = []): readonly string[] {
  return [...tasks].sort(byId).map(({ status, severity, title }) => `  task ${severity} ${status}: ${title}`);
}

function place({ diagram }: ComparedSide, id: string): string {
  const around = [...ancestors(diagram, id)].reverse().map(({ label }) => short(label));
  return around.length === 0 ? '' : ` in ${around.join(' / ')}`;
}

function ownerLines({ assessment }: ComparedSide, catalog: Catalog, id: string): readonly string[] {
  const owners = assessment.elements.get(id)?.owners;
  if (owners === undefined) return [];
  return LAYER_IDS.filter((layer) => owners[layer].owner !== 'not-applicable').map(
    (layer) => `  ${layerWords(catalog, layer)} is ${OWNER_WORDS[owners[layer].owner]}`,
  );
}

function nodeLines(side: ComparedSide, catalog: Catalog, node: DiagramNode): readonly string[] {
  const options = Object.keys(node.options ?? {}).sort();
  return [
    `node ${short(node.label)} (${node.id}): ${serviceWords(catalog, node.service)}${place(side, node.id)}`,
    ...(node.count === undefined ? [] : [`  count ${node.count}`]),
    ...(node.scope === 'drawn-only' ? ['  drawn only'] : []),
    ...options.map((option) => {
      const { name, value } = optionWords(catalog, node.service, option, node.options?.[option]);
      return `  ${name}: ${value}`;
    }),
    ...factLines(catalog, node.facts),
    ...ownerLines(side, catalog, node.id),
  ];
}

function boundaryLines(side: ComparedSide, catalog: Catalog, boundary: Boundary): readonly string[] {
  const members = [...(boundary.members ?? [])].sort();
  return [
    `boundary ${short(boundary.label)} (${boundary.id}): ${boundary.kind}${place(side, boundary.id)}`,
    ...members.map((id) => `  holds ${elementWords(side.diagram, id)}`),
    ...(boundary.rules ?? []).map((rule) => `  rule ${ruleWords(side.diagram, rule)}`),
    ...factLines(catalog, boundary.facts),
  ];
}

function edgeLines({ diagram }: ComparedSide, catalog: Catalog, edge: Edge): readonly string[] {
  return [`edge ${elementWords(diagram, edge.id)} (${edge.id})`, ...factLines(catalog, edge.facts)];
}

/** A diagram as lines that a line-by-line comparison can be read of: what is drawn, who owns it, what is left to do. */
export function meaningText(side: ComparedSide, catalog: Catalog): string {
  const { diagram } = side;
  const tasks = tasksBySubject(side);
  const sorted = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>) => [...all.values()].sort(byId);
  const lines = [
    `diagram ${diagram.title}`,
    `  ${diagram.profile} matrix`,
    ...sorted(diagram.boundaries).flatMap((one) => [
      ...boundaryLines(side, catalog, one),
      ...taskLines(tasks.get(one.id)),
    ]),
    ...sorted(diagram.nodes).flatMap((one) => [...nodeLines(side, catalog, one), ...taskLines(tasks.get(one.id))]),
    ...sorted(diagram.edges).flatMap((one) => [...edgeLines(side, catalog, one), ...taskLines(tasks.get(one.id))]),
    ...sorted(diagram.notes).map(({ text }) => `note ${short(text)}`),
    ...diagram.views.map(({ name }) => `view ${short(name)}`),
    ...[...diagram.reviews].sort(byId).map(({ date, decisions }) => `review of ${date}: ${decisions.length} decisions`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
