import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const snsControls: readonly ControlTask[] = [
  {
    id: 'aws/sns:kmsKey',
    appliesTo: ['aws/sns'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Encrypt the topic with a KMS key',
    why: 'Undelivered messages wait on disk, and without a key of its own nothing limits who may read them there.',
    how: [
      "In the topic's Encryption settings choose a key, customer-managed if publishers in other accounts need it",
      'Grant the publishing services GenerateDataKey and Decrypt on it',
      'Set Key to customer-managed or provider-managed',
    ],
    controls: [control('FSBP:SNS.1', 'medium', oneOf('provider-managed', 'customer-managed'))],
  },
  {
    id: 'aws/sns:logging',
    appliesTo: ['aws/sns'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Log the delivery status of messages',
    why: 'A subscriber that refuses every message looks the same as one that got them all.',
    how: [
      "In the topic's Delivery status logging choose the protocols, a role for failures and one for successes, and the share of successes to log",
      'Set Logging to on',
    ],
    controls: [control('FSBP:SNS.2', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/sns:resourcePolicy',
    appliesTo: ['aws/sns'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may publish and subscribe',
    why: 'On an open topic strangers subscribe to your alarms and publish false ones to whoever listens.',
    how: [
      "In the topic's Access policy replace everyone by accounts and services, with a condition on the source",
      'Look through the subscriptions for strangers',
      'Set Resource policy to named principals',
    ],
    controls: [
      control('FSBP:SNS.4', 'critical', oneOf('named-principals')),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
  {
    id: 'aws/sns:tlsRequired',
    appliesTo: ['aws/sns'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Refuse publishing without TLS',
    why: 'A message published over plain HTTP can be read and changed before it reaches the topic.',
    how: [
      "Add a statement to the topic's policy: Deny sns:Publish for everyone where aws:SecureTransport is false",
      'Set TLS required to yes',
    ],
    controls: [control('cdk-nag:AwsSolutions-SNS3', 'medium', oneOf(true), { verdict: true })],
  },
];
