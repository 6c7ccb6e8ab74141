import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const lambdaControls: readonly ControlTask[] = [
  {
    id: 'aws/lambda:multiAz',
    appliesTo: ['aws/lambda'],
    scope: 'node',
    property: 'multiAz',
    layer: 'backup-resilience',
    title: 'Give the function subnets in two zones',
    why: "A function that is attached to one subnet stops when that subnet's zone does, though the service around it runs on.",
    how: [
      'In Configuration, VPC, add a private subnet in a second zone',
      'Check that its routes and endpoints are the same; then set Multi-AZ to yes',
    ],
    controls: [control('FSBP:Lambda.5', 'medium', oneOf(true), { when: [when('vpcAttached', oneOf(true))] })],
  },
  {
    id: 'aws/lambda:resourcePolicy',
    appliesTo: ['aws/lambda'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may invoke the function',
    why: 'With a wildcard in its policy the function answers any account in the world, with your permissions and at your expense.',
    how: [
      'In Configuration, Permissions, look through the resource-based policy statements',
      'Remove those with principal *, and add a condition on the source account to those for services',
      'Set Resource policy to named principals',
    ],
    controls: [
      control('FSBP:Lambda.1', 'critical', oneOf('named-principals')),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
  {
    id: 'aws/lambda:runtimeLatest',
    appliesTo: ['aws/lambda'],
    scope: 'node',
    property: 'runtimeLatest',
    layer: 'platform-management',
    title: 'Move to the latest runtime version',
    why: 'A runtime one version back has less time left than the next rewrite takes, and gets new fixes last.',
    how: [
      'Run the tests of the function on the newest runtime of its language',
      'Change Runtime settings and deploy; then set Latest runtime to yes',
    ],
    controls: [
      control('cdk-nag:AwsSolutions-L1', 'low', oneOf(true), { when: [when('package', oneOf('zip'))], verdict: true }),
    ],
  },
  {
    id: 'aws/lambda:versionSupported',
    appliesTo: ['aws/lambda'],
    scope: 'node',
    property: 'versionSupported',
    layer: 'platform-management',
    title: 'Replace the runtime that is out of support',
    why: "A runtime past its end gets no more security patches, and one day functions on it can't be updated any more.",
    how: [
      'Look up the end dates in the runtime table of the documentation',
      'Port the code to a supported runtime and deploy it',
      'Set Version supported to yes',
    ],
    controls: [control('FSBP:Lambda.2', 'medium', oneOf(true), { when: [when('package', oneOf('zip'))] })],
  },
  {
    id: 'aws/lambda:vpcAttached',
    appliesTo: ['aws/lambda'],
    scope: 'node',
    property: 'vpcAttached',
    layer: 'network-config',
    title: 'Decide whether the function needs a VPC',
    why: "Outside a network of yours the function's outbound calls pass no security group, no flow log and no endpoint policy.",
    how: [
      'Attach it, in Configuration, VPC, if it reads private data stores; leave it out if it calls public services only',
      'Set In a VPC to yes, or close the task with the reason',
    ],
    controls: [control('FSBP:Lambda.3', 'low', oneOf(true), { advisory: true })],
  },
];
