import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const vpcControls: readonly ControlTask[] = [
  {
    id: 'aws/subnet:mapPublicIp',
    appliesTo: ['aws/vpc'],
    scope: 'boundary:subnet',
    property: 'mapPublicIp',
    layer: 'network-config',
    title: 'Set mapPublicIp',
    why: 'Not yet described.',
    how: ['Set mapPublicIp'],
    controls: [control('FSBP:EC2.15', 'medium', oneOf(false))],
  },
  {
    id: 'aws/vpc:defaultSecurityGroupClosed',
    appliesTo: ['aws/vpc'],
    scope: 'boundary:vpc',
    property: 'defaultSecurityGroupClosed',
    layer: 'firewall-config',
    title: 'Set defaultSecurityGroupClosed',
    why: 'Not yet described.',
    how: ['Set defaultSecurityGroupClosed'],
    controls: [control('FSBP:EC2.2', 'high', oneOf(true)), control('CIS-AWS-7.0:6.5', 'high', oneOf(true))],
  },
  {
    id: 'aws/vpc:endpoints',
    appliesTo: ['aws/vpc'],
    scope: 'boundary:vpc',
    property: 'endpoints',
    layer: 'network-config',
    title: 'Set endpoints',
    why: 'Not yet described.',
    how: ['Set endpoints'],
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
    title: 'Set flowLogs',
    why: 'Not yet described.',
    how: ['Set flowLogs'],
    controls: [
      control('FSBP:EC2.6', 'medium', oneOf('enabled')),
      control('cdk-nag:AwsSolutions-VPC7', 'high', oneOf('enabled'), { verdict: true }),
      control('CIS-AWS-7.0:4.7', 'medium', oneOf('enabled')),
    ],
  },
];
