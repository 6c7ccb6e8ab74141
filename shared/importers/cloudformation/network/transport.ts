import { services } from '../../../catalog/services.js';
import { addFact } from '../../resources/draft.js';
import type { Edges } from '../../resources/edges.js';
import type { Elements } from '../../resources/elements.js';

/** Services that are only reached through the provider's own interface, which its tools call by HTTPS. */
const INTERFACES: ReadonlySet<string> = new Set(
  services
    .filter(
      (service) => service.provider === 'aws' && service.model === 'abstract' && service.vpcAttachment === 'never',
    )
    .map((service) => service.id),
);

const ALSO: ReadonlySet<string> = new Set(['aws/lambda', 'aws/s3', 'aws/dynamodb', 'aws/sqs', 'aws/sns']);

/** Calls of the provider's own interfaces go by HTTPS unless a file says otherwise. */
export function assumeProviderTransport(elements: Elements, edges: Edges): void {
  for (const edge of edges.all()) {
    const target = elements.draft.nodes.get(edge.target);
    if (target === undefined || edge.facts.has('protocol') || edge.facts.has('encryption')) continue;
    if (!INTERFACES.has(target.service) && !ALSO.has(target.service)) continue;
    addFact(edge, 'protocol', 'https', 'assumed');
    addFact(edge, 'encryption', 'tls', 'assumed');
  }
}
