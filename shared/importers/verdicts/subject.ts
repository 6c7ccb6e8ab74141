import type { Resource } from '../resources/resource.js';
import type { ResourceGraph } from '../resources/resourceGraph.js';
import type { Value } from '../resources/value.js';
import type { Truth } from './truth.js';

/** What a test looks at: a resource, or a member of one of its lists. */
export interface Subject {
  readonly value: Value;
  readonly resource: Resource;
  readonly graph: ResourceGraph;
}

/** A test that needs code: a pure function of the resource and the others of the file. */
export type Predicate = (subject: Subject, path?: string, argument?: string) => Truth;
