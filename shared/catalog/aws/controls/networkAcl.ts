import { control, oneOf, rules } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const networkAclControls: readonly ControlTask[] = [
  {
    id: 'aws/network-acl:unused',
    appliesTo: ['aws/network-acl'],
    scope: 'node',
    property: 'unused',
    layer: 'firewall-config',
    title: 'Delete the network ACL nobody uses',
    why: 'An ACL without a subnet keeps rules that somebody will attach one day without reading them.',
    how: ['Check that no subnet is associated and delete it', 'Set Unused to no, or remove the node'],
    controls: [control('FSBP:EC2.16', 'low', oneOf(false))],
  },
  {
    id: 'aws/subnet:nacl',
    appliesTo: ['aws/network-acl'],
    scope: 'boundary:subnet',
    property: 'nacl',
    layer: 'firewall-config',
    title: 'Confirm why this subnet has its own ACL',
    why: 'A stateless list beside the security groups is forgotten first and searched last when a connection fails.',
    how: [
      "Write down what the ACL blocks that groups can't",
      'Set Network ACL to own, with a reason; or go back to the default one',
    ],
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
    title: 'Close SSH and RDP in the ACL',
    why: 'An ACL that admits ports 22 and 3389 from everywhere leaves the groups as the only barrier against password guessing.',
    how: [
      "In the network ACL's inbound rules limit both ports to the addresses of your administrators, or deny them",
      'Correct the rules of the subnet here',
    ],
    controls: [
      control('FSBP:EC2.21', 'medium', rules('no-anywhere-admin')),
      control('CIS-AWS-7.0:6.2', 'high', rules('no-anywhere-admin')),
    ],
  },
];
