import { diffDiagrams, type Difference } from '../../shared/model/diff.js';
import type { Io } from './io.js';
import { load } from './load.js';

export interface DiffOptions {
  readonly format: 'text' | 'json';
  /** Moved and resized elements too. */
  readonly layout?: boolean;
  readonly exitCode?: boolean;
}

const LAYOUT_KINDS: ReadonlySet<string> = new Set(['placement', 'edge course']);
const MARKS = { added: '+', removed: '-', changed: '~' } as const;

/** @returns 0; with `exitCode` 1 where the two differ. */
export async function diff(io: Io, before: string, after: string, options: DiffOptions): Promise<number> {
  const all = diffDiagrams((await load(io, before)).diagram, (await load(io, after)).diagram);
  const found = options.layout === true ? all : all.filter(({ kind }) => !LAYOUT_KINDS.has(kind));
  if (options.format === 'json')
    io.out(`${JSON.stringify({ version: 1, before, after, differences: found }, null, 2)}\n`);
  else io.out(found.map(differenceText).join(''));
  const moved = all.length - found.length;
  if (moved > 0) io.err(`${moved} changes of the layout are not shown; --layout shows them.\n`);
  return options.exitCode === true && found.length > 0 ? 1 : 0;
}

function differenceText({ kind, id, change, label, fields }: Difference): string {
  const name = [kind, id, label === undefined ? '' : `(${label})`].filter((word) => word !== '').join(' ');
  const lines = fields.map(({ field, before, after }) => `    ${field}: ${valueText(before)} → ${valueText(after)}\n`);
  return `${MARKS[change]} ${name}\n${lines.join('')}`;
}

/** Facts as their values; anything longer than a line is shortened. */
function valueText(value: unknown): string {
  if (value === undefined) return '(none)';
  const plain: unknown = Array.isArray(value) ? value.map(factValue) : factValue(value);
  const text = Array.isArray(plain) && plain.length === 1 ? asText(plain[0]) : asText(plain);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function factValue(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'provenance' in item && 'value' in item ? item.value : item;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
