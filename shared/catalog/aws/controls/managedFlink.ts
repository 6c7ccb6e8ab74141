import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const managedFlinkControls: readonly ControlTask[] = [
  {
    id: 'aws/managed-flink:checkpointing',
    appliesTo: ['aws/managed-flink'],
    scope: 'node',
    property: 'checkpointing',
    layer: 'backup-resilience',
    title: 'Set checkpointing',
    why: 'Not yet described.',
    how: ['Set checkpointing'],
    controls: [control('cdk-nag:AwsSolutions-KDA3', 'medium', oneOf(true), { verdict: true })],
  },
];
