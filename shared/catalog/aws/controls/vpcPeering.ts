import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const vpcPeeringControls: readonly ControlTask[] = [
  {
    id: 'aws/vpc-peering:peeringRoutes',
    appliesTo: ['aws/vpc-peering'],
    scope: 'node',
    property: 'peeringRoutes',
    layer: 'network-config',
    title: 'Set peeringRoutes',
    why: 'Not yet described.',
    how: ['Set peeringRoutes'],
    controls: [control('CIS-AWS-7.0:6.6', 'medium', oneOf('narrow'))],
  },
];
