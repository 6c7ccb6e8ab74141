import { control, oneOf, rules } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const networkAclControls: readonly ControlTask[] = [
  {
    id: 'aws/network-acl:unused',
    appliesTo: ['aws/network-acl'],
    scope: 'node',
    property: 'unused',
    layer: 'firewall-config',
    title: 'Set unused',
    why: 'Not yet described.',
    how: ['Set unused'],
    controls: [control('FSBP:EC2.16', 'low', oneOf(false))],
  },
  {
    id: 'aws/subnet:nacl',
    appliesTo: ['aws/network-acl'],
    scope: 'boundary:subnet',
    property: 'nacl',
    layer: 'firewall-config',
    title: 'Set nacl',
    why: 'Not yet described.',
    how: ['Set nacl'],
    controls: [
      control('cdk-nag:AwsSolutions-VPC3', 'medium', oneOf('default', 'custom-justified'), {
        advisory: true,
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/subnet:naclRules:no-anywhere-admin',
    appliesTo: ['aws/network-acl'],
    scope: 'boundary:subnet',
    property: 'naclRules',
    layer: 'firewall-config',
    title: 'Set naclRules',
    why: 'Not yet described.',
    how: ['Set naclRules'],
    controls: [
      control('FSBP:EC2.21', 'medium', rules('no-anywhere-admin')),
      control('CIS-AWS-7.0:6.2', 'high', rules('no-anywhere-admin')),
    ],
  },
];
