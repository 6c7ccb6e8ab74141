import { atLeast, control } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const siteToSiteVpnControls: readonly ControlTask[] = [
  {
    id: 'aws/site-to-site-vpn:vpnTunnels',
    appliesTo: ['aws/site-to-site-vpn'],
    scope: 'node',
    property: 'vpnTunnels',
    layer: 'backup-resilience',
    title: 'Bring both VPN tunnels up',
    why: 'The provider takes one tunnel down for maintenance; if the other was never up, the site is cut off.',
    how: [
      'Configure both tunnel endpoints on your device, with routing that can switch',
      'Put an alarm on TunnelState; then enter 2 as Tunnels up',
    ],
    controls: [control('FSBP:EC2.20', 'medium', atLeast(2))],
  },
];
