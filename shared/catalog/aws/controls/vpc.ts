import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const vpcControls: readonly ControlTask[] = [
  {
    id: 'aws/subnet:mapPublicIp',
    appliesTo: ['aws/vpc'],
    scope: 'boundary:subnet',
    property: 'mapPublicIp',
    layer: 'network-config',
    title: 'Stop handing out public addresses by default',
    why: 'Whatever is launched here, a test machine too, stands on the internet before anybody thinks of its group.',
    how: [
      "In the subnet's Actions, Edit subnet settings, turn off auto-assign public IPv4 address",
      'Set Public addresses by default to off',
    ],
    controls: [control('FSBP:EC2.15', 'medium', oneOf(false))],
  },
  {
    id: 'aws/vpc:defaultSecurityGroupClosed',
    appliesTo: ['aws/vpc'],
    scope: 'boundary:vpc',
    property: 'defaultSecurityGroupClosed',
    layer: 'firewall-config',
    title: 'Empty the default security group',
    why: 'A machine that is launched without a group gets this one, and with its default rules talks freely to all others that got it too.',
    how: [
      'Move its members to groups of their own',
      'Delete all inbound and outbound rules of the group named default',
      'Set Default security group closed to yes',
    ],
    controls: [control('FSBP:EC2.2', 'high', oneOf(true)), control('CIS-AWS-7.0:6.5', 'high', oneOf(true))],
  },
  {
    id: 'aws/vpc:endpoints',
    appliesTo: ['aws/vpc'],
    scope: 'boundary:vpc',
    property: 'endpoints',
    layer: 'network-config',
    title: 'Reach provider services through VPC endpoints',
    why: 'Calls to S3, EC2 or KMS leave through the internet path, where no endpoint policy limits which buckets and accounts they go to.',
    how: [
      'Create gateway endpoints for S3 and DynamoDB, and interface endpoints for the other services in use',
      'Write endpoint policies that name your own accounts',
      'Set VPC endpoints to present',
    ],
    controls: [
      control('FSBP:EC2.10', 'medium', oneOf('present')),
      control('CIS-AWS-7.0:6.8', 'medium', oneOf('present')),
    ],
  },
  {
    id: 'aws/vpc:flowLogs',
    appliesTo: ['aws/vpc'],
    scope: 'boundary:vpc',
    property: 'flowLogs',
    layer: 'logging-monitoring',
    title: 'Turn on flow logs for the VPC',
    why: 'Who talked to whom is recorded nowhere else; after a break-in nobody can tell where the data went.',
    how: [
      "In the VPC's Flow logs tab create one for all traffic, to a log group or a bucket in the log account",
      'Set Flow logs to on',
    ],
    controls: [
      control('FSBP:EC2.6', 'medium', oneOf('enabled')),
      control('cdk-nag:AwsSolutions-VPC7', 'high', oneOf('enabled'), { verdict: true }),
      control('CIS-AWS-7.0:4.7', 'medium', oneOf('enabled')),
    ],
  },
];
