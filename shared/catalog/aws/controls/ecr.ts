import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const ecrControls: readonly ControlTask[] = [
  {
    id: 'aws/ecr:imageScanning',
    appliesTo: ['aws/ecr'],
    scope: 'node',
    property: 'imageScanning',
    layer: 'application',
    title: 'Scan images for known flaws',
    why: 'An image that was clean when it was pushed has published flaws a month later, and runs on.',
    how: [
      "In the registry's Scanning configuration choose enhanced scanning, continuous for the repositories in production",
      'Fail the pipeline on critical results; then set Image scanning to continuous',
    ],
    controls: [control('FSBP:ECR.1', 'high', oneOf('on-push', 'continuous'))],
  },
  {
    id: 'aws/ecr:imageTagMutability',
    appliesTo: ['aws/ecr'],
    scope: 'node',
    property: 'imageTagMutability',
    layer: 'application',
    title: 'Forbid moving image tags',
    why: 'Whoever may push can put other code under the tag that production pulls next.',
    how: [
      "In the repository's settings set tag immutability to immutable",
      'Give every build a tag of its own, or deploy by digest',
      'Set Image tags to immutable',
    ],
    controls: [control('FSBP:ECR.2', 'medium', oneOf('immutable'))],
  },
  {
    id: 'aws/ecr:lifecyclePolicy',
    appliesTo: ['aws/ecr'],
    scope: 'node',
    property: 'lifecyclePolicy',
    layer: 'customer-data',
    title: 'Expire old images',
    why: 'Old images with known flaws stay deployable, and one day are deployed by a rollback.',
    how: [
      'Add a lifecycle policy that expires untagged images after days and tagged ones by count, except those in use',
      'Set Lifecycle rules to set',
    ],
    controls: [control('FSBP:ECR.3', 'medium', oneOf('set'))],
  },
  {
    id: 'aws/ecr:resourcePolicy',
    appliesTo: ['aws/ecr'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may pull and push',
    why: 'With a wildcard in the policy any account pulls your code, and perhaps pushes its own.',
    how: [
      "In the repository's Permissions replace * by accounts and roles, pull apart from push",
      'Set Resource policy to named principals',
    ],
    controls: [
      control('cdk-nag:AwsSolutions-ECR1', 'high', oneOf('named-principals'), { verdict: true }),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
];
