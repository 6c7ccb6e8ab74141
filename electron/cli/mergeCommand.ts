import { conflictText } from '../../shared/merge/conflictText.js';
import { mergeDiagrams } from '../../shared/merge/mergeDiagrams.js';
import type { MergeConflict, MergeSide } from '../../shared/merge/threeWay.js';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { CliError, readInput, writeOutput, type Io } from './io.js';
import { at } from './load.js';

export interface MergeOptions {
  readonly out: string;
  /** The result goes into the file of ours. */
  readonly driver?: boolean;
  /** Name of the file in messages. */
  readonly path?: string;
  readonly favor?: MergeSide;
  readonly markerSize?: string;
}

async function read(io: Io, file: string): Promise<Diagram> {
  const text = await readInput(io, file);
  // git gives an empty file where both sides added one
  if (text.trim() === '') return emptyDiagram('');
  const result = readDiagram(text);
  if ('error' in result) throw new CliError(at(file, result.error.line, result.error.message), 2);
  if (result.readOnly !== undefined) throw new CliError(`${file}: ${result.readOnly}`, 2);
  return result.diagram;
}

/** @returns 0 merged, 1 where conflicts are left between markers. */
export async function merge(
  io: Io,
  [base, ours, theirs]: readonly [string, string, string],
  options: MergeOptions,
): Promise<number> {
  const three = { base: await read(io, base), ours: await read(io, ours), theirs: await read(io, theirs) };
  const name = options.path ?? ours;
  const merged = mergeDiagrams(three);
  const texts = { ours: sound(name, merged.ours), theirs: sound(name, merged.theirs) };
  const settled = options.favor === undefined ? undefined : texts[options.favor];
  const text = settled ?? conflictText(texts.ours, texts.theirs, { markerSize: Number(options.markerSize ?? 7) });
  await writeOutput(io, options.driver === true ? ours : options.out, text);
  const word = options.favor === undefined ? 'conflict' : `settled for ${options.favor}`;
  for (const conflict of merged.conflicts) io.err(`${name}: ${word}: ${conflictWords(conflict)}\n`);
  return merged.conflicts.length > 0 && options.favor === undefined ? 1 : 0;
}

/** A merge that would not open is worse than none: ours is left as it is, and git calls it a conflict. */
function sound(name: string, diagram: Diagram): string {
  const text = writeDiagram(diagram);
  const result = readDiagram(text);
  if ('error' in result) {
    throw new CliError(`${name}: can't be merged: ${result.error.message} Merge the two by hand.`, 2);
  }
  return text;
}

function conflictWords({ kind, id, label, field, ours, theirs, why }: MergeConflict): string {
  const what = [kind, label ?? '', id === '' ? '' : label === undefined ? id : `(${id})`].filter(Boolean).join(' ');
  if (why !== undefined) return `${what}: ${why}`;
  return `${what}, ${field ?? ''}: ours ${valueWords(ours)}, theirs ${valueWords(theirs)}`;
}

function valueWords(value: unknown): string {
  if (value === undefined) return 'not set';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
