import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const transitGatewayControls: readonly ControlTask[] = [
  {
    id: 'aws/transit-gateway:autoAcceptAttachments',
    appliesTo: ['aws/transit-gateway'],
    scope: 'node',
    property: 'autoAcceptAttachments',
    layer: 'network-config',
    title: 'Approve attachments by hand',
    why: 'Any account that the gateway is shared with connects its network to yours, and nobody looks at it first.',
    how: [
      "In the gateway's settings turn off Auto accept shared attachments",
      'Look through the attachments that exist; then set Accept attachments automatically to off',
    ],
    controls: [control('FSBP:EC2.23', 'high', oneOf(false))],
  },
];
