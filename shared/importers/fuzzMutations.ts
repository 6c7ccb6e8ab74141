/** Damage that keeps the shape of a file, so that it gets past the parser and into the importer. */
import fc from 'fast-check';
import { parse } from 'yaml';

/** One change: which place, what is done there, and with what. */
export interface Mutation {
  readonly place: number;
  readonly other: number;
  readonly kind: 'remove' | 'replace' | 'copy' | 'rename' | 'wrap' | 'repeat';
  readonly value: unknown;
}

const deep = Array.from({ length: 260 }).reduce<unknown>((inner) => [inner], 1);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom('remove', 'replace', 'copy', 'rename', 'wrap', 'repeat'),
  value: fc.oneof(
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -1,
      1e308,
      0.5,
      '',
      ' ',
      '${',
      '${A}',
      'AWS::NoValue',
      '__proto__',
      'constructor',
    ),
    fc.constantFrom<unknown>([], {}, [null], [[]], { Ref: 'A' }, { Ref: 5 }, { 'Fn::GetAtt': [] }, { 'Fn::Sub': {} }),
    fc.constantFrom<unknown>(
      { 'Fn::If': ['C'] },
      { 'Fn::Select': ['x', []] },
      { 'Fn::Join': 1 },
      { 'Fn::FindInMap': [] },
      deep,
    ),
    fc.string({ maxLength: 6 }),
    fc.double(),
  ),
});

/** Apart from what it is copied from, so that nothing comes to stand inside itself. */
function copied(value: unknown): unknown {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as unknown);
}

type Holder = Record<string, unknown> | unknown[];

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** Every place in the data: what holds it and under which key. */
function placesIn(holder: Holder, found: (readonly [Holder, string])[] = []): readonly (readonly [Holder, string])[] {
  for (const [key, value] of Object.entries(holder)) {
    found.push([holder, key]);
    if (isHolder(value)) placesIn(value, found);
  }
  return found;
}

function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function mutate(root: Holder, { place, other, kind, value }: Mutation): void {
  const places = placesIn(root);
  const target = places[place % Math.max(1, places.length)];
  const source = places[other % Math.max(1, places.length)];
  if (target === undefined || source === undefined) return;
  const [holder, key] = target;
  const now = (holder as Record<string, unknown>)[key];
  if (kind === 'replace') set(holder, key, copied(value));
  else if (kind === 'copy') set(holder, key, copied((source[0] as Record<string, unknown>)[source[1]]));
  else if (kind === 'wrap') set(holder, key, [now]);
  else if (kind === 'repeat' && Array.isArray(holder)) holder.push(copied(now));
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else {
    Reflect.deleteProperty(holder, key);
    if (kind === 'rename') set(holder, String(value), now);
    if (kind === 'repeat') set(holder, `${key}2`, now);
  }
}

/** A file of data with other data in places; undefined for one that holds none. */
function mutatedData(text: string, mutations: readonly Mutation[]): string | undefined {
  let root: unknown;
  try {
    root = parse(text, { logLevel: 'silent', uniqueKeys: false });
  } catch {
    return undefined;
  }
  if (!isHolder(root)) return undefined;
  for (const one of mutations) mutate(root, one);
  return JSON.stringify(root);
}

/** A drawing whose tags and attributes are others, stand twice or are gone. */
function mutatedXml(text: string, mutations: readonly Mutation[]): string {
  const parts = text.split(/(?=<)|(?<=>)|(?="[^"<>]*")/);
  for (const { place, other, kind, value } of mutations) {
    const at = place % parts.length;
    const from = parts[other % parts.length] ?? '';
    if (kind === 'remove') parts.splice(at, 1);
    else if (kind === 'replace') parts[at] = (parts[at] ?? '').replace(/"[^"]*"/, JSON.stringify(String(value)));
    else if (kind === 'repeat') parts.splice(at, 0, parts[at] ?? '');
    else if (kind === 'wrap') parts.splice(at, 0, ...Array.from({ length: 3 }, () => from));
    else parts[at] = from;
  }
  return parts.join('');
}

export function mutated(text: string, mutations: readonly Mutation[]): string {
  return (text.trimStart().startsWith('<') ? undefined : mutatedData(text, mutations)) ?? mutatedXml(text, mutations);
}
