import type { Layer } from './layers.js';
import type { Catalog, ControlScope, ControlTask, ModelTask, Property, Service } from './types.js';

/** What a catalog is made of; packs of an organisation add to these lists. */
export interface CatalogParts {
  readonly version: string;
  readonly layers: readonly Layer[];
  readonly services: readonly Service[];
  readonly properties: readonly Property[];
  readonly controlTasks: readonly ControlTask[];
  readonly modelTasks: readonly ModelTask[];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<T['id'], T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Indexes the parts. Ids are expected to be unique; the catalog test and the reader of packs see to it. */
export function buildCatalog(parts: CatalogParts): Catalog {
  const byService = new Map<string, ControlTask[]>();
  const byScope = new Map<ControlScope, ControlTask[]>();
  for (const task of parts.controlTasks) {
    if (task.scope === 'node') for (const service of task.appliesTo) append(byService, service, task);
    else append(byScope, task.scope, task);
  }
  return {
    version: parts.version,
    layers: byId(parts.layers),
    services: byId(parts.services),
    properties: byId(parts.properties),
    controlTasks: byId(parts.controlTasks),
    controlTasksByService: byService,
    controlTasksByScope: byScope,
    modelTasks: byId(parts.modelTasks),
  };
}

function append<K>(index: Map<K, ControlTask[]>, key: K, task: ControlTask): void {
  const tasks = index.get(key);
  if (tasks === undefined) index.set(key, [task]);
  else tasks.push(task);
}
