import { isRawRecord, readJson, withoutByteOrderMark, type RawRecord } from '../text/jsonText.js';
import { readYaml } from '../text/yamlText.js';
import type { ImportError, ImportFile } from '../types.js';

/** Characters that are read; pictures inside make JSON models large. */
const MAX_JSON = 24_000_000;
const MAX_YAML = 300_000;

export interface ModelDocument {
  readonly root: RawRecord;
  /** 1-based line of a key below a path. */
  readonly lineOf: (path: readonly string[]) => number | undefined;
}

export type DocumentResult = ModelDocument | { readonly error: ImportError };

/** A file that may hold a model in JSON. */
export function looksLikeJson(text: string): boolean {
  return withoutByteOrderMark(text.slice(0, 200)).trimStart().startsWith('{');
}

/** Reads a model of JSON or YAML; `kind` is what the user should have chosen. */
export function readDocument(file: ImportFile, kind: string): DocumentResult {
  const text = withoutByteOrderMark(file.text);
  const isJson = looksLikeJson(text);
  const most = isJson ? MAX_JSON : MAX_YAML;
  if (text.length > most) {
    const size = most >= 1_000_000 ? `${most / 1_000_000} million` : `${most / 1_000} thousand`;
    return {
      error: { message: `${file.name}: the file is larger than ${size} characters. Remove pictures or split it.` },
    };
  }
  const read = isJson ? readJson(text, file.name) : readYaml(text, file.name, () => undefined);
  if ('error' in read) return read;
  if (isRawRecord(read.data)) return { root: read.data, lineOf: (path) => read.lineOf(path) };
  return { error: { message: `${file.name}, line 1: this is not ${kind}. Choose another file.`, line: 1 } };
}
