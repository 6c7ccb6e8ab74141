import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const vpcPeeringControls: readonly ControlTask[] = [
  {
    id: 'aws/vpc-peering:peeringRoutes',
    appliesTo: ['aws/vpc-peering'],
    scope: 'node',
    property: 'peeringRoutes',
    layer: 'network-config',
    title: 'Narrow the routes of the peering',
    why: 'A route to the whole other network gives an intruder in one VPC the run of both.',
    how: [
      'In both route tables replace the full range by the subnets that must be reached',
      'Attach them only to the subnets that need the way; then set Peering routes to what is needed',
    ],
    controls: [control('CIS-AWS-7.0:6.6', 'medium', oneOf('narrow'))],
  },
];
