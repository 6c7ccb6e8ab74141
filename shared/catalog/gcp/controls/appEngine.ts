import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpAppEngineControls: readonly ControlTask[] = [
  {
    id: 'gcp/app-engine:viewerProtocol',
    appliesTo: ['gcp/app-engine'],
    scope: 'node',
    property: 'viewerProtocol',
    layer: 'traffic-protection',
    title: "Send the app's visitors to HTTPS",
    why: 'Over plain HTTP anyone in the same network reads the session.',
    how: [
      'In app.yaml set secure to always on every handler and deploy',
      'Set Client protocol to HTTP redirected to HTTPS',
    ],
    controls: [control('CIS-GCP-5.0:4.10', 'medium', oneOf('https-only', 'redirect-to-https'))],
  },
];
