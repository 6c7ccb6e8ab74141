import type { z } from 'zod';
import type { Diagram } from './diagram.js';
import { diagramFileSchema } from './diagramSchema.js';
import { fromFile } from './fromFile.js';
import { migrate } from './migrations/index.js';
import { locate, parseJson, type JsonPath, type TextError } from './parseJson.js';
import { findFault } from './references.js';
import { FILE_VERSION } from './writeDiagram.js';

export interface ReadDiagram {
  readonly diagram: Diagram;
  /** Why it must not be saved over: a newer version wrote it. */
  readonly readOnly?: string;
  /** Version of the file, where it is older than the current one. */
  readonly migratedFrom?: number;
}

export type ReadResult = ReadDiagram | { readonly error: TextError };

/** Longer texts are refused; a diagram of 5,000 nodes has about 4 million characters. */
export const MAX_CHARACTERS = 64 * 1024 * 1024;

/** Reads the text of a .demarc file; says what is wrong and where instead of throwing or repairing. */
export function readDiagram(text: string): ReadResult {
  if (text.length > MAX_CHARACTERS) return refused('The file is larger than 64 MB. Split the diagram.');
  if (text.trim() === '') return refused('The file is empty. Restore it from its backup, or start a new diagram.');
  const parsed = parseJson(text);
  if ('error' in parsed) return parsed;
  const { value } = parsed;
  const version = versionOf(value);
  if (version === undefined) {
    return refused('This is no Demarc diagram: it does not start with a "version". To read a template, use Import.');
  }
  if (version > FILE_VERSION) return readNewer(text, value, version);
  if (version === FILE_VERSION) return readCurrent(text, value);
  const read = readCurrent(undefined, migrate(value, version));
  return 'error' in read ? read : { ...read, migratedFrom: version };
}

function readNewer(text: string, value: unknown, version: number): ReadResult {
  const newer = `It was written by a newer version of Demarc (file version ${version}, this one writes ${FILE_VERSION}).`;
  const read = readCurrent(text, value);
  if ('error' in read) return refused(`${newer} This version can't show it. Open it with the newer one.`);
  return { ...read, readOnly: `${newer} It can be looked at and exported, but not saved.` };
}

/** @param text for finding lines; undefined where the file's text says it differently. */
function readCurrent(text: string | undefined, value: unknown): ReadResult {
  const checked = diagramFileSchema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const path = (issue?.path ?? []) as JsonPath;
    return { error: { message: issueText(issue, path), ...place(text, path) } };
  }
  const fault = findFault(checked.data);
  if (fault) return { error: { message: fault.message, ...place(text, fault.path) } };
  return { diagram: fromFile(checked.data) };
}

function place(text: string | undefined, path: JsonPath): Partial<TextError> {
  return text === undefined ? {} : locate(text, path);
}

function refused(message: string): ReadResult {
  return { error: { message } };
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  const { version } = value;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : undefined;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

function issueText(issue: z.core.$ZodIssue | undefined, path: JsonPath): string {
  const name = path.length === 0 ? 'The file' : `"${pathText(path)}"`;
  if (issue?.code === 'invalid_type') {
    return `${name} has to be ${TYPE_WORDS[issue.expected] ?? issue.expected}. Add or correct it.`;
  }
  if (issue?.code === 'too_small') return `${name} has to be at least ${issue.minimum}. Correct it.`;
  if (issue?.code === 'too_big') return `${name} may be at most ${issue.maximum}. Correct it.`;
  if (issue?.code === 'invalid_format') return `${name} ${formatText(path)}. Correct it.`;
  if (issue?.code === 'invalid_union') return `${name} has to be a text, a number, true, false or a list of texts.`;
  return `${name} has a value that does not fit. Correct it.`;
}

/** `model.nodes[3].label` */
function pathText(path: JsonPath): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

function formatText(path: JsonPath): string {
  const last = path.at(-1);
  const isDate = last === 'due' || last === 'expiry' || last === 'date';
  return isDate ? 'has to be a date like 2026-11-30' : 'has to be an id without spaces';
}
