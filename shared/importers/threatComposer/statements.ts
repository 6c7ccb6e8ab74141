import type { SketchNode } from '../drawing/sketch.js';
import type { RawRecord } from '../text/jsonText.js';
import type { ModelElement, ModelElements } from '../threatModel/modelElements.js';
import { nameIn, namesIn, numberIn, recordsIn, textIn } from '../threatModel/raw.js';
import { threatNote } from '../threatModel/threatNote.js';
import type { Application } from './entities.js';

/** Threats, mitigations and assumptions go into the notes of the part that they speak of, else of the whole. */
export function addStatements(root: RawRecord, application: Application, elements: ModelElements): void {
  const threats = recordsIn(root, 'threats');
  const mitigations = new Map(recordsIn(root, 'mitigations').map((record) => [nameIn(record, 'id'), record]));
  const measures = linked(recordsIn(root, 'mitigationLinks'), 'mitigationId');
  const hosts = new Map<string, ModelElement>();
  const actors = new Map<string, SketchNode>();
  for (const threat of threats) {
    const stated = nameIn(threat, 'id');
    const id = elements.freshId(stated || `threat-${String(numberIn(threat, 'numericId') ?? '')}`);
    const host = hostOf(threat, application);
    const against = (measures.get(stated) ?? [])
      .map((measure) => mitigations.get(measure))
      .filter((measure) => measure !== undefined);
    for (const measure of against) {
      const measureId = nameIn(measure, 'id');
      if (!hosts.has(measureId)) hosts.set(measureId, host);
    }
    host.notes.push(noteOf(threat, against));
    elements.folded(host, id, 'threat');
    if (!hosts.has(stated)) hosts.set(stated, host);
    nameActor(threat, actors, elements);
  }
  addRest('mitigation', recordsIn(root, 'mitigations'), hosts, application, elements);
  addAssumptions(root, hosts, application, elements);
}

/** Threat id → ids of what is linked to it. */
function linked(links: readonly RawRecord[], key: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const link of links) {
    const to = nameIn(link, 'linkedId');
    const list = found.get(to);
    if (list === undefined) found.set(to, [nameIn(link, key)]);
    else list.push(nameIn(link, key));
  }
  return found;
}

/** Who uses the application is seldom what is threatened. */
const ACTORS = /^generic\/(?:user|admin|third-party|partner|internet)$/;

/** The part with the longest name that the threat mentions. */
function hostOf(threat: RawRecord, { whole, parts }: Application): ModelElement {
  const words = [...namesIn(threat, 'impactedAssets'), textIn(threat, 'statement'), textIn(threat, 'threatAction')]
    .join(' ')
    .toLowerCase();
  const named = [...parts].filter(
    ([name, { service }]) => !ACTORS.test(service) && name.length > 2 && hasWords(words, name),
  );
  return named.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? whole;
}

function hasWords(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at !== -1 && !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + name.length));
}

function noteOf(threat: RawRecord, measures: readonly RawRecord[]): string {
  const number = numberIn(threat, 'numericId');
  const details = recordsIn(threat, 'metadata');
  const detail = (key: string): string => {
    const record = details.find((one) => nameIn(one, 'key') === key);
    return namesIn(record, 'value').join(', ') || nameIn(record, 'value');
  };
  const statement = textIn(threat, 'statement') || textIn(threat, 'threatAction');
  return threatNote({
    title: `${number === undefined ? '' : `T-${number} `}${statement || 'not written yet'}`,
    marks: [detail('Priority'), detail('STRIDE'), wordsOf(nameIn(threat, 'status')), ...namesIn(threat, 'tags')],
    description: detail('Comments'),
    mitigation: measures.map(measureOf).join('; '),
  });
}

function measureOf(measure: RawRecord): string {
  const status = wordsOf(nameIn(measure, 'status'));
  return `${textIn(measure, 'content')}${status === '' ? '' : ` (${status})`}`;
}

/** `threatResolvedNotUseful` → `resolved not useful`. */
function wordsOf(status: string): string {
  return status
    .replace(/^(?:threat|mitigation)/, '')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .trim();
}

/** Who threatens stands beside the application, once. */
function nameActor(threat: RawRecord, actors: Map<string, SketchNode>, elements: ModelElements): void {
  const name = nameIn(threat, 'threatSource');
  if (name === '') return;
  const key = name.toLowerCase();
  let actor = actors.get(key);
  if (actor === undefined) {
    const isKnown = /\b(?:user|customer|employee|insider|internal)\b/.test(key);
    actor = elements.sketch.addNode(
      isKnown ? 'generic/user' : 'generic/third-party',
      name.charAt(0).toUpperCase() + name.slice(1),
    );
    elements.stands(actor, elements.freshId(`threatSource/${key}`), 'threat-source');
    actors.set(key, actor);
  }
  const number = numberIn(threat, 'numericId');
  const action = textIn(threat, 'threatAction');
  actor.notes.push(
    `Threat source of ${number === undefined ? 'a threat' : `T-${number}`}${action === '' ? '' : `: ${action}`}`,
  );
}

function addRest(
  type: 'mitigation' | 'assumption',
  records: readonly RawRecord[],
  hosts: ReadonlyMap<string, ModelElement>,
  { whole }: Application,
  elements: ModelElements,
): void {
  for (const record of records) {
    const stated = nameIn(record, 'id');
    const host = hosts.get(stated);
    elements.folded(host ?? whole, elements.freshId(stated || type), type);
    if (type === 'mitigation' && host === undefined) whole.notes.push(`Mitigation of no threat: ${measureOf(record)}`);
  }
}

/** An assumption stands where the first threat or mitigation stands that it is linked to. */
function addAssumptions(
  root: RawRecord,
  hosts: ReadonlyMap<string, ModelElement>,
  application: Application,
  elements: ModelElements,
): void {
  const places = new Map<string, ModelElement>();
  for (const link of recordsIn(root, 'assumptionLinks')) {
    const id = nameIn(link, 'assumptionId');
    const host = hosts.get(nameIn(link, 'linkedId'));
    if (host !== undefined && !places.has(id)) places.set(id, host);
  }
  const assumptions = recordsIn(root, 'assumptions');
  for (const assumption of assumptions) {
    const host = places.get(nameIn(assumption, 'id')) ?? application.whole;
    const number = numberIn(assumption, 'numericId');
    host.notes.push(`Assumption${number === undefined ? '' : ` A-${number}`}: ${textIn(assumption, 'content')}`);
  }
  addRest('assumption', assumptions, places, application, elements);
}
