import { LAYER_IDS, type LayerId } from '../../../shared/catalog/layers.js';
import type { Property } from '../../../shared/catalog/types.js';
import type { Task } from '../../../shared/assessment/types.js';

/** What the tasks that read a property say of its value. */
export type PropertyVerdict = 'good' | 'bad' | 'asked';

export interface PropertyGroup {
  /** Absent = no task of this element reads these properties. */
  readonly layer?: LayerId;
  readonly properties: readonly Property[];
}

type Read = Pick<Task, 'properties' | 'layer' | 'status' | 'manual'>;

/** Properties under the layer of the tasks they resolve, layers in order; the rest last. The state of a task moves nothing. */
export function propertyGroups(properties: readonly Property[], tasks: readonly Read[]): readonly PropertyGroup[] {
  const layers = new Map<string, LayerId>();
  for (const task of tasks) {
    for (const property of task.properties) if (!layers.has(property)) layers.set(property, task.layer);
  }
  const groups = LAYER_IDS.map((layer) => ({
    layer,
    properties: properties.filter((property) => layers.get(property.id) === layer),
  }));
  const rest = { properties: properties.filter((property) => !layers.has(property.id)) };
  return [...groups, rest].filter((group) => group.properties.length > 0);
}

/** A finding wins over an open question, and both over a good answer. */
export function verdictsOfProperties(tasks: readonly Read[]): ReadonlyMap<string, PropertyVerdict> {
  const verdicts = new Map<string, PropertyVerdict>();
  const strength = { good: 0, asked: 1, bad: 2 };
  for (const task of tasks) {
    const verdict = task.status === 'finding' ? 'bad' : task.status === 'open' ? 'asked' : 'good';
    for (const property of task.properties) {
      const known = verdicts.get(property);
      if (known === undefined || strength[known] < strength[verdict]) verdicts.set(property, verdict);
    }
  }
  return verdicts;
}
