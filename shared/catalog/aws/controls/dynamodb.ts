import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const dynamodbControls: readonly ControlTask[] = [
  {
    id: 'aws/dynamodb:backupPlan',
    appliesTo: ['aws/dynamodb'],
    scope: 'node',
    property: 'backupPlan',
    layer: 'backup-resilience',
    title: 'Cover the table with a backup plan',
    why: 'Point-in-time recovery ends 35 days back and goes with the table; a plan keeps copies longer and elsewhere.',
    how: [
      'In AWS Backup assign the table to a plan with a copy to another account or Region',
      'Set In a backup plan to yes',
    ],
    controls: [control('FSBP:DynamoDB.4', 'medium', oneOf(true))],
  },
  {
    id: 'aws/dynamodb:capacityMode',
    appliesTo: ['aws/dynamodb'],
    scope: 'node',
    property: 'capacityMode',
    layer: 'backup-resilience',
    title: 'Let the table grow with its load',
    why: 'When the fixed capacity is used up, further requests are refused and the application fails at its busiest hour.',
    how: [
      'In Additional settings, choose on demand, or provisioned with auto scaling for reads and writes',
      'Set Capacity mode to the one chosen',
    ],
    controls: [control('FSBP:DynamoDB.1', 'medium', oneOf('auto-scaling', 'on-demand'))],
  },
  {
    id: 'aws/dynamodb:deletionProtection',
    appliesTo: ['aws/dynamodb'],
    scope: 'node',
    property: 'deletionProtection',
    layer: 'backup-resilience',
    title: 'Turn on deletion protection',
    why: 'A table is gone seconds after the call, and with it the window of its point-in-time recovery.',
    how: ["In the table's Additional settings turn on deletion protection", 'Set Deletion protection to on'],
    controls: [control('FSBP:DynamoDB.6', 'medium', oneOf(true))],
  },
  {
    id: 'aws/dynamodb:pointInTimeRecovery',
    appliesTo: ['aws/dynamodb'],
    scope: 'node',
    property: 'pointInTimeRecovery',
    layer: 'backup-resilience',
    title: 'Turn on point-in-time recovery',
    why: 'A loop that overwrites items spoils the table in minutes; without recovery to the second before it, they stay spoiled.',
    how: [
      "In the table's Backups tab turn on point-in-time recovery",
      'Restore once into a new table and time it; then set Point-in-time recovery to on',
    ],
    controls: [
      control('FSBP:DynamoDB.2', 'medium', oneOf(true)),
      control('cdk-nag:AwsSolutions-DDB3', 'medium', oneOf(true), { verdict: true }),
    ],
  },
];
