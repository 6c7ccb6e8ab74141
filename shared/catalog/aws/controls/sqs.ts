import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const sqsControls: readonly ControlTask[] = [
  {
    id: 'aws/sqs:deadLetterQueue',
    appliesTo: ['aws/sqs'],
    scope: 'node',
    property: 'deadLetterQueue',
    layer: 'backup-resilience',
    title: 'Set failed messages aside in a dead-letter queue',
    why: 'A message that no consumer can handle comes back again and again, blocks others, and is deleted unread when its time is up.',
    how: [
      "Create a second queue and, in the first one's Dead-letter queue settings, name it with a maximum of receives",
      'Put an alarm on its depth; then set Dead-letter queue to yes',
    ],
    controls: [
      control('cdk-nag:AwsSolutions-SQS3', 'medium', oneOf(true), {
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
    title: 'Encrypt the messages at rest',
    why: "Messages wait on the provider's disks for up to 14 days, with whatever the producer put into them.",
    how: [
      "In the queue's Encryption settings turn on the SQS-managed key, or a KMS key where use must be traced",
      'Set Encryption at rest to the one chosen',
    ],
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
    title: 'Name who may use the queue',
    why: 'With a wildcard principal anyone may read your messages before your consumer does, or send it forged ones.',
    how: [
      "In the queue's Access policy replace * by account, role or service, with a condition on the source",
      'Set Resource policy to named principals',
    ],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
  {
    id: 'aws/sqs:tlsRequired',
    appliesTo: ['aws/sqs'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Refuse queue calls without TLS',
    why: 'A client on plain HTTP shows message bodies to everyone on the path.',
    how: [
      "Add a statement to the queue's policy: Deny sqs:* for everyone where aws:SecureTransport is false",
      'Set TLS required to yes',
    ],
    controls: [control('cdk-nag:AwsSolutions-SQS4', 'medium', oneOf(true), { verdict: true })],
  },
];
