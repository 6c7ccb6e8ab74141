import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const awsSatelliteAndQuantum: readonly Service[] = [
  defineService({
    id: 'aws/ground-station',
    provider: 'aws',
    name: 'AWS Ground Station',
    shortName: 'Ground Station',
    category: 'Satellite and quantum',
    model: 'abstract',
    icon: 'aws/AWSGroundStation',
  }),
  defineService({
    id: 'aws/braket',
    provider: 'aws',
    name: 'Amazon Braket',
    shortName: 'Braket',
    category: 'Satellite and quantum',
    model: 'abstract',
    family: 'compute',
    runsCustomerCode: true,
    icon: 'aws/AmazonBraket',
    note: 'Third parties run some of the devices.',
  }),
];
