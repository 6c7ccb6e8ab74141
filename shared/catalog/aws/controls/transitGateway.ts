import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const transitGatewayControls: readonly ControlTask[] = [
  {
    id: 'aws/transit-gateway:autoAcceptAttachments',
    appliesTo: ['aws/transit-gateway'],
    scope: 'node',
    property: 'autoAcceptAttachments',
    layer: 'network-config',
    title: 'Set autoAcceptAttachments',
    why: 'Not yet described.',
    how: ['Set autoAcceptAttachments'],
    controls: [control('FSBP:EC2.23', 'high', oneOf(false))],
  },
];
