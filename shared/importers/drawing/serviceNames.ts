import { services } from '../../catalog/services.js';

const names = new Map(services.map(({ id, shortName }) => [id, shortName]));

/** What stands on a node without a name of its own. */
export function serviceNamed(service: string): string {
  return names.get(service) ?? service.slice(service.indexOf('/') + 1);
}
