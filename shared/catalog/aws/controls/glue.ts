import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const glueControls: readonly ControlTask[] = [
  {
    id: 'aws/glue:bookmarkEncryption',
    appliesTo: ['aws/glue'],
    scope: 'node',
    property: 'bookmarkEncryption',
    layer: 'server-side-encryption',
    title: 'Set bookmarkEncryption',
    why: 'Not yet described.',
    how: ['Set bookmarkEncryption'],
    controls: [control('cdk-nag:AwsSolutions-GL3', 'medium', oneOf('provider-key', 'customer-key'), { verdict: true })],
  },
  {
    id: 'aws/glue:logEncryption',
    appliesTo: ['aws/glue'],
    scope: 'node',
    property: 'logEncryption',
    layer: 'server-side-encryption',
    title: 'Set logEncryption',
    why: 'Not yet described.',
    how: ['Set logEncryption'],
    controls: [control('cdk-nag:AwsSolutions-GL1', 'medium', oneOf('provider-key', 'customer-key'), { verdict: true })],
  },
];
