import type { ElementAssessment, Owners, Task, Totals } from '../../shared/assessment/types.js';
import type { ResourceVerdict } from '../../shared/model/verdict.js';
import type { DiagramPatch } from '../../shared/model/diagramPatch.js';
import type { Summary } from './summaries.js';

/** A task without its prose, which comes with the details. */
export type TaskHead = Omit<Task, 'why' | 'how' | 'because' | 'sources'>;

/** A row of the task list. */
export interface TaskRow extends TaskHead {
  /** `FSBP`, `NIST-800-53-R5`, …: those that ask for it. */
  readonly frameworks: readonly string[];
}

/** All that the inspector says of one element. */
export interface Details {
  readonly id: string;
  readonly modelBecause: readonly string[];
  readonly owners?: Owners;
  readonly tasks: readonly Task[];
}

/** Asks for the facts that a decision on a task of this subject rests on. */
export interface RestQuestion {
  readonly subject: string;
  readonly properties: readonly string[];
}

/** Property → canonical text of its values. */
export type Rests = Readonly<Record<string, string>>;

export type EngineRequest =
  | {
      readonly kind: 'update';
      /** Rises by one each time; answers to an older one are stale. */
      readonly sequence: number;
      readonly patch: DiagramPatch;
      /** Of the last import; absent = as before. */
      readonly verdicts?: readonly ResourceVerdict[];
    }
  | { readonly kind: 'details'; readonly request: number; readonly element: string }
  | { readonly kind: 'rests'; readonly request: number; readonly questions: readonly RestQuestion[] };

export type EngineAnswer =
  | {
      readonly kind: 'assessed';
      readonly sequence: number;
      readonly changed: readonly Summary[];
      readonly gone: readonly string[];
      /** Keys of all rows in order; absent where no row differs from those sent before. */
      readonly order?: readonly string[];
      /** The rows that differ. */
      readonly rows: readonly (readonly [string, TaskRow])[];
      readonly totals: Totals;
      readonly orphaned: readonly string[];
    }
  | { readonly kind: 'details'; readonly request: number; readonly details: Details }
  | { readonly kind: 'rests'; readonly request: number; readonly rests: readonly Rests[] };

/** What the window knows of the assessment without asking for details. */
export interface WindowAssessment {
  readonly elements: ReadonlyMap<string, ElementAssessment>;
  readonly tasks: readonly TaskRow[];
  readonly totals: Totals;
  readonly orphaned: readonly string[];
}
