import type { Provider } from '../../shared/catalog/types.js';
import type { Boundary, Diagram } from '../../shared/model/diagram.js';
import { ancestors, descendants } from '../../shared/model/hierarchy.js';
import { serviceOf } from './services.js';

const PROVIDERS: readonly Provider[] = ['aws', 'azure', 'gcp'];

/** Whose words are used of a boundary: what it or one around it states, else the provider of the first service inside. */
export function providerOfBoundary(diagram: Diagram, boundary: Boundary): Provider {
  for (const { provider } of [boundary, ...ancestors(diagram, boundary.id)]) {
    const stated = PROVIDERS.find((one) => one === provider);
    if (stated) return stated;
  }
  for (const id of boundary.members ?? descendants(diagram, boundary.id)) {
    const provider = serviceOf(diagram.nodes.get(id)?.service ?? '')?.provider;
    if (provider !== undefined && provider !== 'generic') return provider;
  }
  return 'aws';
}
