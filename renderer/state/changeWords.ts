import type { Diagram, Fact, FactValue } from '../../shared/model/diagram.js';
import type { FieldChange } from '../../shared/model/diff.js';
import { equalValues } from '../../shared/model/equalValues.js';
import { boundaryKindWord, boundaryWord } from './boundaryWords.js';
import { elementName } from './elements.js';
import { propertyOf } from './propertyIndex.js';
import { serviceOf } from './services.js';

/** Both sides of an update. */
export interface Sides {
  readonly before: Diagram;
  readonly after: Diagram;
}

/** What an element is: `RDS`, `VPC`; empty for a connection or a text. */
export function kindName(diagram: Diagram, id: string): string {
  const node = diagram.nodes.get(id);
  if (node) return serviceOf(node.service)?.shortName ?? node.service;
  const boundary = diagram.boundaries.get(id);
  if (boundary) return boundaryWord(diagram, boundary);
  return diagram.edges.has(id) ? 'Connection' : 'Text';
}

/** `Encryption at rest: None → Customer key`. */
export function changeWords(sides: Sides, id: string, change: FieldChange): string {
  const [key = '', ...rest] = change.field.split('.');
  const name = rest.join('.');
  if (key === 'facts') {
    const property = propertyOf(name);
    return `${property?.label ?? name}: ${factsWords(name, change.before)} → ${factsWords(name, change.after)}`;
  }
  if (key === 'options') return optionChange(sides.after, id, name, change);
  return (WORDS[key] ?? valueChange(key))(sides, change);
}

type Words = (sides: Sides, change: FieldChange) => string;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const text = (value: unknown): string =>
  value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);

const valueChange =
  (key: string): Words =>
  (_, { before, after }) =>
    `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${text(before)} → ${text(after)}`;

const inLists =
  (name: string): Words =>
  (_, { before, after }) => {
    const isNew = (items: readonly unknown[], item: unknown) => !items.some((other) => equalValues(item, other));
    const added = list(after).filter((item) => isNew(list(before), item)).length;
    const gone = list(before).filter((item) => isNew(list(after), item)).length;
    const parts = [...(added > 0 ? [`${String(added)} new`] : []), ...(gone > 0 ? [`${String(gone)} gone`] : [])];
    return `${name}: ${parts.length === 0 ? 'in another order' : parts.join(', ')}`;
  };

const place = (diagram: Diagram, id: unknown): string =>
  id === undefined ? 'the canvas' : elementName(diagram, text(id));

/** Any other field is named by its key. */
const WORDS: Readonly<Record<string, Words>> = {
  label: (_, { before, after }) => `Name: ${text(before)} → ${text(after)}`,
  service: (_, { before, after }) => `Service: ${serviceName(before)} → ${serviceName(after)}`,
  kind: (_, { before, after }) => `Kind: ${boundaryKindWord(text(before))} → ${boundaryKindWord(text(after))}`,
  parent: ({ before: old, after: now }, { before, after }) => `From ${place(old, before)} into ${place(now, after)}`,
  source: ({ before: old, after: now }, { before, after }) =>
    `Starts at ${place(now, after)} instead of ${place(old, before)}`,
  target: ({ before: old, after: now }, { before, after }) =>
    `Ends at ${place(now, after)} instead of ${place(old, before)}`,
  alsoIn: inLists('Further subnets'),
  members: inLists('Members'),
  rules: inLists('Rules'),
  sources: inLists('Resources in the template'),
  links: inLists('Links'),
  notes: () => 'Another note',
  text: () => 'Another text',
};

function serviceName(id: unknown): string {
  return serviceOf(text(id))?.shortName ?? text(id);
}

function factsWords(property: string, facts: unknown): string {
  const values = (list(facts) as readonly Fact[]).map(({ value }) => valueName(property, value));
  return values.length === 0 ? 'not known' : [...new Set(values)].join(' / ');
}

function valueName(id: string, value: FactValue): string {
  const property = propertyOf(id);
  const one = (item: FactValue): string =>
    typeof item === 'boolean' ? (item ? 'Yes' : 'No') : (property?.valueLabels[String(item)] ?? String(item));
  return typeof value === 'object' ? value.map(one).join(', ') || 'none' : one(value);
}

function optionChange(diagram: Diagram, id: string, name: string, change: FieldChange): string {
  const option = serviceOf(diagram.nodes.get(id)?.service ?? '')?.options.find((one) => one.id === name);
  const chosen = (fact: unknown): string => {
    const value = (fact as Fact | undefined)?.value;
    if (value === undefined) return 'not chosen';
    return option?.values.find((one) => one.id === value)?.label ?? String(value);
  };
  return `${option?.label ?? name}: ${chosen(change.before)} → ${chosen(change.after)}`;
}
