import { atLeast, control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const sagemakerAiControls: readonly ControlTask[] = [
  {
    id: 'aws/sagemaker-ai:directInternet',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'directInternet',
    layer: 'network-config',
    title: 'Route the notebook through your network',
    why: 'With direct internet access a notebook can send training data anywhere, and no firewall of yours sees it.',
    how: [
      'Create the notebook again in a private subnet with direct internet access disabled',
      'Reach packages through a mirror or a NAT gateway; then set Direct internet access to off',
    ],
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
    title: 'Run the endpoint on two instances',
    why: 'A single instance has no second zone to answer from while it is replaced.',
    how: [
      'In the endpoint configuration set the initial instance count to 2 or more, with scaling between limits',
      'Enter them as Instances',
    ],
    controls: [control('FSBP:SageMaker.4', 'medium', atLeast(2), { when: [when('resource', oneOf('endpoint'))] })],
  },
  {
    id: 'aws/sagemaker-ai:kmsKey',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: "Encrypt the notebook's volume with your key",
    why: "Data scientists keep extracts on the notebook's disk; with a key of yours it can be shut in one step.",
    how: [
      "Create the notebook again with a volume key of your own, since it can't be added later",
      'Set Key to customer-managed',
    ],
    controls: [
      control('cdk-nag:AwsSolutions-SM2', 'medium', oneOf('customer-managed'), {
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
    title: "Cut the model's container off the network",
    why: 'A model from elsewhere can carry code that calls home with what it is asked.',
    how: ['Create the model with network isolation, so that it only sees its input', 'Set Network isolation to on'],
    controls: [control('FSBP:SageMaker.5', 'medium', oneOf(true), { when: [when('resource', oneOf('model'))] })],
  },
  {
    id: 'aws/sagemaker-ai:rootAccess',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'rootAccess',
    layer: 'operating-system',
    title: 'Take root away from notebook users',
    why: 'As root a user switches off the agents and changes what the next user runs.',
    how: [
      'Stop the notebook, set Root access to disabled, start it',
      'Put the packages it needs into a lifecycle script; then set Root access to no',
    ],
    controls: [control('FSBP:SageMaker.3', 'high', oneOf(false), { when: [when('resource', oneOf('notebook'))] })],
  },
  {
    id: 'aws/sagemaker-ai:vpcAttached',
    appliesTo: ['aws/sagemaker-ai'],
    scope: 'node',
    property: 'vpcAttached',
    layer: 'network-config',
    title: 'Start the notebook in your VPC',
    why: "In the service's own network no group and no flow log of yours sees what the notebook reaches.",
    how: ['Create the notebook again in a private subnet with a security group', 'Set In a VPC to yes'],
    controls: [
      control('FSBP:SageMaker.2', 'high', oneOf(true), { when: [when('resource', oneOf('notebook'))] }),
      control('cdk-nag:AwsSolutions-SM1', 'high', oneOf(true), {
        when: [when('resource', oneOf('notebook'))],
        verdict: true,
      }),
    ],
  },
];
