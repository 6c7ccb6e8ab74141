import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const dynamodbControls: readonly ControlTask[] = [
  {
    id: 'aws/dynamodb:backupPlan',
    appliesTo: ['aws/dynamodb'],
    scope: 'node',
    property: 'backupPlan',
    layer: 'backup-resilience',
    title: 'Set backupPlan',
    why: 'Not yet described.',
    how: ['Set backupPlan'],
    controls: [control('FSBP:DynamoDB.4', 'medium', oneOf(true))],
  },
  {
    id: 'aws/dynamodb:capacityMode',
    appliesTo: ['aws/dynamodb'],
    scope: 'node',
    property: 'capacityMode',
    layer: 'backup-resilience',
    title: 'Set capacityMode',
    why: 'Not yet described.',
    how: ['Set capacityMode'],
    controls: [control('FSBP:DynamoDB.1', 'medium', oneOf('auto-scaling', 'on-demand'))],
  },
  {
    id: 'aws/dynamodb:deletionProtection',
    appliesTo: ['aws/dynamodb'],
    scope: 'node',
    property: 'deletionProtection',
    layer: 'backup-resilience',
    title: 'Set deletionProtection',
    why: 'Not yet described.',
    how: ['Set deletionProtection'],
    controls: [control('FSBP:DynamoDB.6', 'medium', oneOf(true))],
  },
  {
    id: 'aws/dynamodb:pointInTimeRecovery',
    appliesTo: ['aws/dynamodb'],
    scope: 'node',
    property: 'pointInTimeRecovery',
    layer: 'backup-resilience',
    title: 'Set pointInTimeRecovery',
    why: 'Not yet described.',
    how: ['Set pointInTimeRecovery'],
    controls: [
      control('FSBP:DynamoDB.2', 'medium', oneOf(true)),
      control('cdk-nag:AwsSolutions-DDB3', 'medium', oneOf(true), { verdict: true }),
    ],
  },
];
