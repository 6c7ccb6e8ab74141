import { properties } from '../../catalog/properties.js';
import type { FactValue } from '../../model/diagram.js';
import { propertyTable } from '../propertyMap/index.js';
import type { PropertyRow } from '../propertyMap/row.js';
import type { Judgement } from '../verdicts/judge.js';
import { addFact, type DraftBoundary, type DraftNode } from './draft.js';
import type { Elements } from './elements.js';
import { ownEntry } from './ownEntry.js';
import { valueAt } from './path.js';
import type { Resource } from './resource.js';

/** Fills the properties of nodes from the attributes of the resources that they stand for or took in. */
export function fillFacts(elements: Elements): void {
  for (const resource of elements.graph.all.values()) {
    for (const row of ownEntry(propertyTable, resource.type) ?? []) fillFact(row, resource, elements);
  }
}

function fillFact(row: PropertyRow, resource: Resource, elements: Elements): void {
  if (row.unless?.(resource) === true) return;
  const value =
    typeof row.value === 'string' ? valueAt(resource.properties, row.value) : row.value(resource, elements.graph);
  const fact = value === undefined ? row.absent : row.as(value, resource);
  if (fact === undefined || (value === undefined && resource.incomplete === true)) return;
  for (const node of elements.nodesOf(resource.id)) {
    addFact(node, row.property, fact, value === undefined ? 'assumed' : 'import', resource.id);
  }
}

const READ_ON: ReadonlyMap<string, readonly string[]> = new Map(properties.map(({ id, readOn }) => [id, readOn]));

/** Nodes of the resource of a verdict, and the boundary that it is where the property is read there. */
function readersOf({ sourceId, rule }: Judgement, elements: Elements): readonly (DraftNode | DraftBoundary)[] {
  const boundary = elements.boundaryOf(sourceId);
  const reads = boundary !== undefined && READ_ON.get(rule.property)?.includes(`boundary:${boundary.kind}`) === true;
  return reads ? [boundary] : elements.nodesOf(sourceId);
}

/** Writes what the verdicts on an element say of its properties: good only when all are, bad when one is. */
export function writeVerdicts(judgements: readonly Judgement[], elements: Elements): void {
  const groups = new Map<string, { readonly judgement: Judgement; readonly value: FactValue }[]>();
  for (const judgement of judgements) {
    const { writes } = judgement.rule;
    if (writes === undefined) continue;
    for (const element of readersOf(judgement, elements)) {
      const key = `${element.id} ${judgement.rule.property}`;
      const value = judgement.status === 'fail' ? writes.bad : writes.good;
      groups.set(key, [...(groups.get(key) ?? []), { judgement, value }]);
    }
  }
  for (const [key, written] of groups) {
    const [elementId = '', property = ''] = key.split(' ');
    const element = elements.draft.element(elementId);
    if (element === undefined) continue;
    const bad = written.filter(({ judgement }) => judgement.status === 'fail');
    const settled = written.every(({ judgement }) => judgement.status === 'pass') ? written : bad;
    for (const { judgement, value } of settled) addFact(element, property, value, 'import', judgement.sourceId);
  }
}

/** Options of services, as the mapping reads them from attributes. */
export function fillOptions(elements: Elements): void {
  for (const resource of elements.graph.all.values()) {
    const mapping = elements.mappingOf(resource);
    const rules = mapping.as === 'boundary' ? [] : (mapping.options ?? []);
    for (const { option, path, values, present, absent } of rules) {
      const found = valueAt(resource.properties, path);
      const words = Array.isArray(found) ? (found as readonly unknown[]) : [found];
      const chosen =
        found === undefined
          ? absent
          : (present ??
            words
              .map((word) => (values === undefined ? undefined : ownEntry(values, String(word))))
              .find((value) => value !== undefined));
      if (chosen === undefined) continue;
      for (const node of elements.nodesOf(resource.id)) {
        if (node.options.has(option)) continue;
        node.options.set(option, {
          value: chosen,
          provenance: found === undefined ? 'assumed' : 'import',
          source: resource.id,
        });
      }
    }
  }
}
