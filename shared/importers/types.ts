import type { Diagram } from '../model/diagram.js';
import type { ResourceVerdict } from '../model/verdict.js';

export interface ImportWarning {
  /** `dropped`: the resource is not in the diagram; `condition-false`: its condition says it is not deployed; `note`: anything else to know. */
  readonly kind: 'dropped' | 'condition-false' | 'note';
  readonly sourceId?: string;
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
}

export interface ImportError {
  /** What, where, what to do: one sentence each. */
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Imported {
  /** With a place for everything where the format knows places; otherwise without any, and layout comes after. */
  readonly diagram: Diagram;
  readonly warnings: readonly ImportWarning[];
  readonly verdicts: readonly ResourceVerdict[];
}

export type ImportResult = Imported | { readonly error: ImportError };

/** One named text of an import; several are joined into one diagram. */
export interface ImportFile {
  /** File name without folder, used for source ids and messages. */
  readonly name: string;
  readonly text: string;
  /** Content of a file that is no text, such as a picture with a drawing inside; its `text` is empty. */
  readonly bytes?: Uint8Array;
}

export interface Importer {
  readonly meta: { readonly id: string; readonly name: string; readonly extensions: readonly string[] };
  /** A quick look, no full parse. */
  accepts(text: string): boolean;
  /** The same for the content of a file that is no text; absent = such files are not read. */
  acceptsBytes?(bytes: Uint8Array): boolean;
  /** Never throws on user input. */
  read(files: readonly ImportFile[]): ImportResult;
}
