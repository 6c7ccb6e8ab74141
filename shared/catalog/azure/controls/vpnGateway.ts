import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureVpnGatewayControls: readonly ControlTask[] = [
  {
    id: 'azure/vpn-gateway:authentication',
    appliesTo: ['azure/vpn-gateway'],
    scope: 'node',
    property: 'authentication',
    layer: 'identity-access',
    title: 'Sign VPN users in through Entra ID alone',
    why: 'Client certificates and shared secrets outlive the employee, and know no second factor.',
    how: [
      "In the gateway's Point-to-site configuration choose Microsoft Entra ID as the only authentication type",
      'Set Authentication to Entra ID',
    ],
    controls: [control('CIS-Azure-6.0:7.9', 'medium', oneOf('entra'))],
  },
];
