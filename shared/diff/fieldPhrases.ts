import type { Catalog } from '../catalog/types.js';
import type { Diagram, Fact, FirewallRule, OwnerOverride } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import type { FieldChange } from '../model/diff.js';
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

/** Both diagrams and what their words are taken from. */
export interface Speech {
  readonly before: Diagram;
  readonly after: Diagram;
  readonly catalog: Catalog;
}

type Phrase = (speech: Speech, change: FieldChange, service: string) => readonly string[];

const text = (value: unknown) =>
  typeof value === 'string' ? value : value === undefined ? 'none' : short(JSON.stringify(value));
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** Items that are only on one side. */
function difference<T>(before: readonly T[], after: readonly T[]) {
  return {
    gone: before.filter((item) => !after.some((other) => equalValues(item, other))),
    added: after.filter((item) => !before.some((other) => equalValues(item, other))),
  };
}

function elements(word: string): Phrase {
  return ({ before, after }, change) => {
    const { gone, added } = difference(
      list(change.before) as readonly string[],
      list(change.after) as readonly string[],
    );
    return [
      ...added.map((id) => `${word} ${elementWords(after, id)}`),
      ...gone.map((id) => `no longer ${word} ${elementWords(before, id)}`),
    ];
  };
}

function end(word: string): Phrase {
  return (speech, { before, after }) => [
    `${word} ${elementWords(speech.before, text(before))} -> ${elementWords(speech.after, text(after))}`,
  ];
}

const plain =
  (word: string): Phrase =>
  (_, { before, after }) => [`${word} ${text(before)} -> ${text(after)}`];

/** What is said of a field; any other is named by its key. */
const PHRASES: Readonly<Record<string, Phrase>> = {
  service: ({ catalog }, { before, after }) => [
    `${serviceWords(catalog, text(before))} -> ${serviceWords(catalog, text(after))}`,
  ],
  label: (_, { before, after }) => [`renamed "${short(text(before))}" -> "${short(text(after))}"`],
  text: (_, { before, after }) => [`"${short(text(before))}" -> "${short(text(after))}"`],
  parent: (speech, { before, after }) => {
    const place = (diagram: Diagram, id: unknown) =>
      id === undefined ? 'the canvas' : elementWords(diagram, text(id));
    return [`moved from ${place(speech.before, before)} to ${place(speech.after, after)}`];
  },
  alsoIn: elements('also in'),
  members: elements('holds'),
  source: end('starts at'),
  target: end('ends at'),
  tags: (_, change) => {
    const { gone, added } = difference(list(change.before), list(change.after));
    return [...added.map((tag) => `tag ${text(tag)}`), ...gone.map((tag) => `no longer tag ${text(tag)}`)];
  },
  model: plain('model'),
  count: (_, { before, after }) => [`count ${text(before ?? 1)} -> ${text(after ?? 1)}`],
  scope: (_, { after }) => [after === 'drawn-only' ? 'drawn only, no longer assessed' : 'in scope, assessed again'],
  kind: plain('kind'),
  direction: plain('direction'),
  step: plain('step'),
  notes: () => ['note changed'],
  links: () => ['links changed'],
  sources: () => ['other resources of templates'],
  rules: ({ before: old, after: now }, { before, after }) => {
    const { gone, added } = difference(list(before) as readonly FirewallRule[], list(after) as readonly FirewallRule[]);
    if (gone.length + added.length === 0) return ['order of the rules changed'];
    return [
      ...added.map((rule) => `rule added: ${ruleWords(now, rule)}`),
      ...gone.map((rule) => `rule removed: ${ruleWords(old, rule)}`),
    ];
  },
  overrides: ({ catalog }, { before, after }) => {
    const { gone, added } = difference(
      list(before) as readonly OwnerOverride[],
      list(after) as readonly OwnerOverride[],
    );
    const layers = new Set(added.map(({ layer }) => layer));
    return [
      ...added.map(
        ({ layer, owner, reason }) =>
          `${layerWords(catalog, layer)} set to ${OWNER_WORDS[owner]} by hand: ${short(reason)}`,
      ),
      ...gone
        .filter(({ layer }) => !layers.has(layer))
        .map(({ layer }) => `${layerWords(catalog, layer)} no longer set by hand`),
    ];
  },
};

function factPhrase({ catalog }: Speech, property: string, change: FieldChange): string {
  const before = change.before as readonly Fact[] | undefined;
  const after = change.after as readonly Fact[] | undefined;
  const [was, is] = [factWords(catalog, property, before), factWords(catalog, property, after)];
  const name = propertyWords(catalog, property);
  if (was !== is) return `${name}: ${was} -> ${is}`;
  const origins = (facts: readonly Fact[] = []) => [...new Set(facts.map(({ provenance }) => provenance))].join(', ');
  return `${name}: ${is}, stated by ${origins(before)} -> ${origins(after)}`;
}

/** What the change of one field means. */
export function fieldPhrases(speech: Speech, change: FieldChange, service: string): readonly string[] {
  const [key = '', ...rest] = change.field.split('.');
  const name = rest.join('.');
  if (key === 'facts' && name !== '') return [factPhrase(speech, name, change)];
  if (key === 'options' && name !== '') {
    const was = optionWords(speech.catalog, service, name, change.before as Fact | undefined);
    const is = optionWords(speech.catalog, service, name, change.after as Fact | undefined);
    return [`${is.name}: ${was.value} -> ${is.value}`];
  }
  const phrase = PHRASES[key] ?? plain(key);
  return phrase(speech, change, service);
}
