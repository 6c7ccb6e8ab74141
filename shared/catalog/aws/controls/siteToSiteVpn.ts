import { atLeast, control } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const siteToSiteVpnControls: readonly ControlTask[] = [
  {
    id: 'aws/site-to-site-vpn:vpnTunnels',
    appliesTo: ['aws/site-to-site-vpn'],
    scope: 'node',
    property: 'vpnTunnels',
    layer: 'backup-resilience',
    title: 'Set vpnTunnels',
    why: 'Not yet described.',
    how: ['Set vpnTunnels'],
    controls: [control('FSBP:EC2.20', 'medium', atLeast(2))],
  },
];
