import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const emrControls: readonly ControlTask[] = [
  {
    id: 'aws/account:emrBlockPublicAccess',
    appliesTo: ['aws/emr'],
    scope: 'boundary:account',
    property: 'emrBlockPublicAccess',
    layer: 'firewall-config',
    title: 'Block public EMR clusters in the account',
    why: 'A cluster whose group is open to the world offers its web consoles and its schedulers to everyone, without sign-in.',
    how: [
      'In EMR, Block public access, turn it on in every Region, with port 22 as no exception',
      'Set EMR block public access to on',
    ],
    controls: [control('FSBP:EMR.2', 'critical', oneOf(true))],
  },
  {
    id: 'aws/emr:authentication',
    appliesTo: ['aws/emr'],
    scope: 'node',
    property: 'authentication',
    layer: 'identity-access',
    title: 'Require sign-in on the cluster',
    why: 'Without Kerberos or keys every user of the cluster can pose as any other, hdfs included.',
    how: [
      'Create a security configuration with Kerberos and start the cluster with it; a key pair at least for its nodes',
      'Set Authentication to Kerberos or key pair',
    ],
    controls: [
      control('cdk-nag:AwsSolutions-EMR6', 'medium', oneOf('kerberos', 'key-pair', 'iam'), {
        when: [when('mode', oneOf('on-ec2'))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/emr:encryptionAtRest',
    appliesTo: ['aws/emr'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Encrypt the local disks of the cluster',
    why: "Intermediate results of every job are written to the nodes' disks, whatever the input was encrypted with.",
    how: [
      'Create a security configuration with local disk encryption by a KMS key and start the cluster with it',
      'Set Encryption at rest to customer key',
    ],
    controls: [
      control('cdk-nag:AwsSolutions-EMR4', 'medium', oneOf('provider-key', 'customer-key'), {
        when: [when('mode', oneOf('on-ec2'))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/emr:logging',
    appliesTo: ['aws/emr'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: "Archive the cluster's logs in S3",
    why: 'When the cluster ends its logs end with it, and with them the reason a job failed or what it read.',
    how: ['Start the cluster with a log URI in a bucket of the log account', 'Set Logging to on'],
    controls: [control('cdk-nag:AwsSolutions-EMR2', 'medium', oneOf('enabled'), { verdict: true })],
  },
  {
    id: 'aws/emr:publicIp',
    appliesTo: ['aws/emr'],
    scope: 'node',
    property: 'publicIp',
    layer: 'network-config',
    title: 'Start the cluster in a private subnet',
    why: "The primary node's web consoles let whoever reaches them run code on the cluster.",
    how: [
      'Start the cluster in a private subnet with endpoints to S3',
      'Reach its consoles through a session broker; then set Public IP to no',
    ],
    controls: [control('FSBP:EMR.1', 'high', oneOf(false), { when: [when('mode', oneOf('on-ec2'))] })],
  },
  {
    id: 'aws/emr:tlsRequired',
    appliesTo: ['aws/emr'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Encrypt traffic between the nodes',
    why: 'During a shuffle whole data sets travel between the nodes, readable for anyone inside the network.',
    how: [
      'Create a security configuration with encryption in transit and certificates, and start the cluster with it',
      'Set TLS required to yes',
    ],
    controls: [control('cdk-nag:AwsSolutions-EMR5', 'medium', oneOf(true), { verdict: true })],
  },
];
