import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const mskControls: readonly ControlTask[] = [
  {
    id: 'aws/msk:logging',
    appliesTo: ['aws/msk'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: "Send the brokers' logs out",
    why: "Refused sign-ins and failing replicas stand in the brokers' logs, which you can't reach on the machines.",
    how: [
      "In the cluster's Monitoring, broker log delivery, choose a log group, a bucket or a delivery stream",
      'Set Logging to on',
    ],
    controls: [control('cdk-nag:AwsSolutions-MSK6', 'medium', oneOf('enabled'), { verdict: true })],
  },
  {
    id: 'aws/msk:monitoring',
    appliesTo: ['aws/msk'],
    scope: 'node',
    property: 'monitoring',
    layer: 'logging-monitoring',
    title: 'Monitor each broker and topic',
    why: 'On the default level a topic whose consumers fall hours behind looks like a healthy cluster.',
    how: ["In the cluster's Monitoring choose per broker or per topic", 'Set Monitoring to detailed or enhanced'],
    controls: [control('FSBP:MSK.2', 'low', oneOf('enhanced'))],
  },
  {
    id: 'aws/msk:nodeToNodeEncryption',
    appliesTo: ['aws/msk'],
    scope: 'node',
    property: 'nodeToNodeEncryption',
    layer: 'traffic-protection',
    title: 'Encrypt traffic between the brokers',
    why: 'Every record is copied from broker to broker across zones, in clear text unless this is on.',
    how: [
      "Create a new cluster with encryption within the cluster, since it can't be changed, and replicate the topics",
      'Set Encryption between nodes to on',
    ],
    controls: [
      control('FSBP:MSK.1', 'medium', oneOf(true)),
      control('cdk-nag:AwsSolutions-MSK3', 'high', oneOf(true), { verdict: true }),
    ],
  },
  {
    id: 'aws/msk:tlsRequired',
    appliesTo: ['aws/msk'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Accept encrypted clients only',
    why: 'On the plaintext listener anyone inside the network reads the records, and nobody is asked to sign in.',
    how: [
      'Move all clients to the TLS listener',
      "In the cluster's Security settings turn plaintext off; then set TLS required to yes",
    ],
    controls: [control('cdk-nag:AwsSolutions-MSK2', 'medium', oneOf(true), { verdict: true })],
  },
];
