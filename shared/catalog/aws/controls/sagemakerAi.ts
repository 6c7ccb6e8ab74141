import { atLeast, control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const sagemakerAiControls: readonly ControlTask[] = [
  {
    id: 'aws/sagemaker-ai:directInternet',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'directInternet',
    layer: 'network-config',
    title: 'Set directInternet',
    why: 'Not yet described.',
    how: ['Set directInternet'],
    controls: [
      control('FSBP:SageMaker.1', 'high', oneOf(false), { when: [when('resource', oneOf('notebook'))] }),
      control('cdk-nag:AwsSolutions-SM3', 'high', oneOf(false), {
        when: [when('resource', oneOf('notebook'))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/sagemaker-ai:instanceCount',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'instanceCount',
    layer: 'backup-resilience',
    title: 'Set instanceCount',
    why: 'Not yet described.',
    how: ['Set instanceCount'],
    controls: [control('FSBP:SageMaker.4', 'medium', atLeast(2), { when: [when('resource', oneOf('endpoint'))] })],
  },
  {
    id: 'aws/sagemaker-ai:kmsKey',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Set kmsKey',
    why: 'Not yet described.',
    how: ['Set kmsKey'],
    controls: [
      control('cdk-nag:AwsSolutions-SM2', 'high', oneOf('customer-managed'), {
        when: [when('resource', oneOf('notebook'))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/sagemaker-ai:networkIsolation',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'networkIsolation',
    layer: 'firewall-config',
    title: 'Set networkIsolation',
    why: 'Not yet described.',
    how: ['Set networkIsolation'],
    controls: [control('FSBP:SageMaker.5', 'medium', oneOf(true), { when: [when('resource', oneOf('model'))] })],
  },
  {
    id: 'aws/sagemaker-ai:rootAccess',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'rootAccess',
    layer: 'operating-system',
    title: 'Set rootAccess',
    why: 'Not yet described.',
    how: ['Set rootAccess'],
    controls: [control('FSBP:SageMaker.3', 'high', oneOf(false), { when: [when('resource', oneOf('notebook'))] })],
  },
  {
    id: 'aws/sagemaker-ai:vpcAttached',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'vpcAttached',
    layer: 'network-config',
    title: 'Set vpcAttached',
    why: 'Not yet described.',
    how: ['Set vpcAttached'],
    controls: [
      control('FSBP:SageMaker.2', 'high', oneOf(true), { when: [when('resource', oneOf('notebook'))] }),
      control('cdk-nag:AwsSolutions-SM1', 'high', oneOf(true), {
        when: [when('resource', oneOf('notebook'))],
        verdict: true,
      }),
    ],
  },
];
