import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const managedFlinkControls: readonly ControlTask[] = [
  {
    id: 'aws/managed-flink:checkpointing',
    appliesTo: ['aws/managed-flink'],
    scope: 'node',
    property: 'checkpointing',
    layer: 'backup-resilience',
    title: 'Turn on checkpoints',
    why: 'After a failure the application starts from nothing and counts records twice, or not at all.',
    how: [
      "In the application's configuration turn on checkpointing, every minute to begin with",
      'Set Checkpointing to on',
    ],
    controls: [control('cdk-nag:AwsSolutions-KDA3', 'medium', oneOf(true), { verdict: true })],
  },
];
