import type { ImportError } from '../types.js';

/** What JSON or YAML text holds before any meaning is given to it. */
export type Raw = string | number | boolean | null | readonly Raw[] | RawRecord;

export interface RawRecord {
  readonly [key: string]: Raw;
}

export interface DuplicateKey {
  readonly key: string;
  /** 1-based line of the later one, which counts. */
  readonly line: number;
}

/** Text read into plain data, with the way back to the lines. */
export interface ReadText {
  readonly data: Raw;
  readonly duplicates: readonly DuplicateKey[];
  /** 1-based line on which a second document starts, which is not read. */
  readonly further?: number;
  /** 1-based line of the record or of the key below the given path; undefined where it isn't known. */
  lineOf(path: readonly string[]): number | undefined;
}

export type TextResult = ReadText | { readonly error: ImportError };

/** Deepest nesting of lists and records that is read; real templates stay under 40. */
export const MAX_DEPTH = 200;

export function isRawRecord(value: Raw | undefined): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isRawList(value: Raw | undefined): value is readonly Raw[] {
  return Array.isArray(value);
}

/** Removes the byte order mark that some editors write first. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Reads strict JSON; an error carries line and column. */
export function readJson(text: string, file: string): TextResult {
  if (depthOf(text) > MAX_DEPTH) return { error: tooDeep(file) };
  let data: Raw;
  try {
    data = JSON.parse(text, withoutPrototypeKey) as Raw;
  } catch (error) {
    return { error: jsonError(text, file, error instanceof Error ? error.message : '') };
  }
  return { data, duplicates: duplicateKeys(text), lineOf: (path) => lineOfJsonKey(text, path) };
}

/** `__proto__` as a key would reach into every object that is built from the data. */
function withoutPrototypeKey(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

export function tooDeep(file: string): ImportError {
  return {
    message: `${file}: lists and objects are nested more than ${MAX_DEPTH} deep. Flatten the file, or check that it is the one you meant.`,
  };
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    const mark = token[0];
    if (mark === '{' || mark === '[') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']') depth--;
  }
  return deepest;
}

function jsonError(text: string, file: string, reason: string): ImportError {
  const at = /position (\d+)/.exec(reason)?.[1];
  const offset = at === undefined ? text.length : Number(at);
  const { line, column } = placeOf(text, offset);
  const what =
    offset >= text.length ? 'the file ends in the middle of an object or list' : 'this is not valid JSON here';
  return {
    message: `${file}, line ${line}: ${what}. Complete or correct it and import again.`,
    line,
    column,
  };
}

/** 1-based line and column of a character. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lastBreak };
}

/** `JSON.parse` takes the last of two equal keys without a word; this finds them. */
function duplicateKeys(text: string): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: (Set<string> | undefined)[] = [];
  for (const token of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[[\]{}]/g)) {
    const mark = token[0];
    if (mark === '{') open.push(new Set());
    else if (mark === '[') open.push(undefined);
    else if (mark === '}' || mark === ']') open.pop();
    else if (token[2] !== undefined) {
      const keys = open.at(-1);
      const key = token[1] ?? '';
      if (keys?.has(key)) found.push({ key, line: placeOf(text, token.index).line });
      keys?.add(key);
    }
  }
  return found;
}

function lineOfJsonKey(text: string, path: readonly string[]): number | undefined {
  let offset = 0;
  for (const key of path) {
    const at = text.indexOf(`${JSON.stringify(key)}:`, offset);
    const spaced = at === -1 ? text.indexOf(JSON.stringify(key), offset) : at;
    if (spaced === -1) return undefined;
    offset = spaced;
  }
  return placeOf(text, offset).line;
}
