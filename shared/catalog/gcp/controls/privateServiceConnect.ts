import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpPrivateServiceConnectControls: readonly ControlTask[] = [
  {
    id: 'gcp/vpc:endpoints',
    appliesTo: ['gcp/private-service-connect'],
    scope: 'boundary:vpc',
    property: 'endpoints',
    layer: 'network-config',
    title: 'Reach Google APIs through a private endpoint',
    why: 'Otherwise machines need a way to the internet to reach the services of their own project.',
    how: [
      'Create a Private Service Connect endpoint for Google APIs and point DNS to it',
      'Set VPC endpoints to present',
    ],
    controls: [control('CIS-GCP-5.0:3.9', 'medium', oneOf('present'))],
  },
];
