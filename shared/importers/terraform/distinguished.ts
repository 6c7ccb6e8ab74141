import type { Resource } from '../resources/resource.js';
import type { Address } from './address.js';
import { stepName } from './names.js';

/** What is named by where it stands in the configuration. */
interface Named {
  readonly resource: Resource;
  readonly address: Address;
}

/** How far out a module is looked for whose name tells two alike apart. */
const LEVELS = [0, 1, 2, 3];

/** The same thing in several modules carries the name of the nearest module that tells them apart. */
export function distinguished<T extends Named>(all: readonly T[]): readonly T[] {
  const alike = new Map<string, T[]>();
  for (const one of all) {
    const known = alike.get(kindOf(one));
    if (known === undefined) alike.set(kindOf(one), [one]);
    else known.push(one);
  }
  const levels = new Map([...alike].map(([kind, members]) => [kind, tellingLevel(members)]));
  return all.map((one) => {
    const level = levels.get(kindOf(one));
    return level === undefined ? one : { ...one, resource: { ...one.resource, name: labelAt(one, level) } };
  });
}

function kindOf({ resource }: Named): string {
  return `${resource.type} ${resource.name ?? resource.id}`;
}

function tellingLevel(members: readonly Named[]): number | undefined {
  if (members.length < 2 || members.some(({ resource }) => resource.name === undefined)) return undefined;
  return LEVELS.find((level) => new Set(members.map((one) => labelAt(one, level))).size === members.length);
}

function labelAt({ address, resource }: Named, level: number): string {
  const module = address.modules.at(-1 - level);
  const label = resource.name ?? '';
  return module === undefined || label.startsWith(stepName(module)) ? label : `${stepName(module)} ${label}`;
}
