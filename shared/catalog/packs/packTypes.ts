import type { ControlTask, Property, Service, Severity } from '../types.js';

/** Another severity for the tasks of one control task, with the reason that a report shows. */
export interface SeverityChange {
  /** Control task id, `aws/s3:versioning`. */
  readonly task: string;
  readonly severity: Severity;
  readonly reason: string;
}

/** What an organisation adds to the catalog: its own services, properties and tasks, as data. */
export interface Pack {
  /** Namespace of everything in it, `acme`. */
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly services: readonly Service[];
  readonly properties: readonly Property[];
  readonly tasks: readonly ControlTask[];
  readonly severities: readonly SeverityChange[];
}
