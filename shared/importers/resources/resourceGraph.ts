import { referencesIn, valueAt } from './path.js';
import type { Resource } from './resource.js';
import { flattenedText, Reference, type Value } from './value.js';

/** Somebody who refers to a resource, and below which property. */
export interface Referrer {
  readonly resource: Resource;
  readonly key: string;
}

/** The resources of one import and who refers to whom. */
export class ResourceGraph {
  readonly all: ReadonlyMap<string, Resource>;
  private readonly types = new Map<string, Resource[]>();
  private referrerIndex: ReadonlyMap<string, readonly Referrer[]> | undefined;

  constructor(resources: readonly Resource[]) {
    this.all = new Map(resources.map((resource) => [resource.id, resource]));
    for (const resource of resources) {
      const sameType = this.types.get(resource.type);
      if (sameType === undefined) this.types.set(resource.type, [resource]);
      else sameType.push(resource);
    }
  }

  ofType(type: string): readonly Resource[] {
    return this.types.get(type) ?? [];
  }

  typeOf(id: string): string | undefined {
    return this.all.get(id)?.type;
  }

  /** Who names the resource in one of its properties. */
  referrersOf(id: string): readonly Referrer[] {
    this.referrerIndex ??= indexReferrers(this.all);
    return this.referrerIndex.get(id) ?? [];
  }

  /** Ids that the value at a path of the resource points to, in this import. */
  targetsAt(resource: Resource, path: string): readonly string[] {
    return this.targetsOf(valueAt(resource.properties, path));
  }

  /** Ids that a value points to, in this import. */
  targetsOf(value: Value | undefined): readonly string[] {
    return [...new Set(referencesIn(value).map((reference) => reference.resource))].filter((id) => this.all.has(id));
  }

  /** True when the value is a pointer to the resource or ends with its literal name. */
  names(value: Value | undefined, resource: Resource, nameProperty: string): boolean {
    if (value instanceof Reference) return value.resource === resource.id;
    if (referencesIn(value).some((reference) => reference.resource === resource.id)) return true;
    const name = valueAt(resource.properties, nameProperty);
    const text = flattenedText(value);
    return typeof name === 'string' && name !== '' && text !== undefined && text.endsWith(name);
  }
}

function indexReferrers(all: ReadonlyMap<string, Resource>): ReadonlyMap<string, readonly Referrer[]> {
  const index = new Map<string, Referrer[]>();
  for (const resource of all.values()) {
    for (const [key, value] of Object.entries(resource.properties)) {
      for (const id of new Set(referencesIn(value).map((reference) => reference.resource))) {
        if (id === resource.id) continue;
        const entry = index.get(id);
        if (entry === undefined) index.set(id, [{ resource, key }]);
        else entry.push({ resource, key });
      }
    }
  }
  return index;
}
