import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const elasticIpControls: readonly ControlTask[] = [
  {
    id: 'aws/elastic-ip:unused',
    appliesTo: ['aws/elastic-ip'],
    scope: 'node',
    property: 'unused',
    layer: 'network-config',
    title: 'Release the address nobody uses',
    why: 'A forgotten address costs money, and a DNS name that still points to it sends users wherever it is used next.',
    how: [
      "Check that no DNS record and no partner's allow list names it",
      'Release it, or associate it; then set Unused to no',
    ],
    controls: [control('FSBP:EC2.12', 'low', oneOf(false))],
  },
];
