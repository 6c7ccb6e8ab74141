import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const sqsControls: readonly ControlTask[] = [
  {
    id: 'aws/sqs:deadLetterQueue',
    appliesTo: ['aws/sqs'],
    scope: 'node',
    property: 'deadLetterQueue',
    layer: 'backup-resilience',
    title: 'Set deadLetterQueue',
    why: 'Not yet described.',
    how: ['Set deadLetterQueue'],
    controls: [
      control('cdk-nag:AwsSolutions-SQS3', 'high', oneOf(true), {
        when: [when('isDeadLetterQueue', oneOf(false))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/sqs:encryptionAtRest',
    appliesTo: ['aws/sqs'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Set encryptionAtRest',
    why: 'Not yet described.',
    how: ['Set encryptionAtRest'],
    controls: [
      control('FSBP:SQS.1', 'medium', oneOf('provider-key', 'customer-key')),
      control('cdk-nag:AwsSolutions-SQS2', 'high', oneOf('provider-key', 'customer-key'), { verdict: true }),
    ],
  },
  {
    id: 'aws/sqs:resourcePolicy',
    appliesTo: ['aws/sqs'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Set resourcePolicy',
    why: 'Not yet described.',
    how: ['Set resourcePolicy'],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
  {
    id: 'aws/sqs:tlsRequired',
    appliesTo: ['aws/sqs'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Set tlsRequired',
    why: 'Not yet described.',
    how: ['Set tlsRequired'],
    controls: [control('cdk-nag:AwsSolutions-SQS4', 'high', oneOf(true), { verdict: true })],
  },
];
