import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const eksControls: readonly ControlTask[] = [
  {
    id: 'aws/eks:auditLogs',
    appliesTo: ['aws/eks'],
    scope: 'node',
    property: 'auditLogs',
    layer: 'logging-monitoring',
    title: 'Set auditLogs',
    why: 'Not yet described.',
    how: ['Set auditLogs'],
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
    title: 'Set publicAccess',
    why: 'Not yet described.',
    how: ['Set publicAccess'],
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
    title: 'Set secretsEncryption',
    why: 'Not yet described.',
    how: ['Set secretsEncryption'],
    controls: [control('FSBP:EKS.3', 'medium', oneOf('customer-key'))],
  },
  {
    id: 'aws/eks:versionSupported',
    appliesTo: ['aws/eks'],
    scope: 'node',
    property: 'versionSupported',
    layer: 'platform-management',
    title: 'Set versionSupported',
    why: 'Not yet described.',
    how: ['Set versionSupported'],
    controls: [control('FSBP:EKS.2', 'high', oneOf(true))],
  },
];
