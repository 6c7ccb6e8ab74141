import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const eksControls: readonly ControlTask[] = [
  {
    id: 'aws/eks:auditLogs',
    appliesTo: ['aws/eks'],
    scope: 'node',
    property: 'auditLogs',
    layer: 'logging-monitoring',
    title: 'Turn on the control plane logs',
    why: "Who read a secret or opened a shell in a pod stands in the cluster's audit log only, and that is off by default.",
    how: [
      "In the cluster's Observability tab turn on api, audit, authenticator, controllerManager and scheduler",
      'Set a retention on the log group',
      'Set Audit logs to all types',
    ],
    controls: [
      control('FSBP:EKS.8', 'medium', oneOf('enabled')),
      control('cdk-nag:AwsSolutions-EKS2', 'high', oneOf('all'), { verdict: true }),
    ],
  },
  {
    id: 'aws/eks:publicAccess',
    appliesTo: ['aws/eks'],
    scope: 'node',
    property: 'publicAccess',
    layer: 'network-config',
    title: 'Close the API server to the internet',
    why: 'A token that leaks from a laptop or a pipeline works from anywhere on earth as long as the endpoint is public.',
    how: [
      'Give administrators and pipelines a way in through the VPC, by VPN or a runner inside',
      "In the cluster's Networking tab set Endpoint access to private",
      'Set Public access to blocked',
    ],
    controls: [
      control('FSBP:EKS.1', 'high', oneOf('blocked')),
      control('cdk-nag:AwsSolutions-EKS1', 'high', oneOf('blocked'), { verdict: true }),
    ],
  },
  {
    id: 'aws/eks:secretsEncryption',
    appliesTo: ['aws/eks'],
    scope: 'node',
    property: 'secretsEncryption',
    layer: 'server-side-encryption',
    title: 'Encrypt Kubernetes secrets with your own key',
    why: 'Only with a key of yours can access to the secrets be withdrawn, and each decryption be seen in the audit trail.',
    how: [
      'Create a symmetric KMS key in the Region of the cluster',
      "In the cluster's Overview tab choose Secrets encryption and enable it; it can't be taken back",
      'Set Encryption of cluster secrets to customer key',
    ],
    controls: [control('FSBP:EKS.3', 'medium', oneOf('customer-key'))],
  },
  {
    id: 'aws/eks:versionSupported',
    appliesTo: ['aws/eks'],
    scope: 'node',
    property: 'versionSupported',
    layer: 'platform-management',
    title: 'Upgrade to a supported Kubernetes version',
    why: "After its support ends the cluster is upgraded by the provider at a time you didn't choose, and what uses removed APIs breaks then.",
    how: [
      "Look for removed APIs in the cluster's upgrade insights",
      'Upgrade the control plane one minor version at a time, then add-ons and nodes',
      'Set Version supported to yes',
    ],
    controls: [control('FSBP:EKS.2', 'high', oneOf(true))],
  },
];
