import type { VerdictRule } from '../rule.js';
import {
  all,
  any,
  check,
  companion,
  every,
  hasLength,
  isAbsent,
  isFalse,
  isNoneOf,
  isOneOf,
  isSet,
  isTrue,
  not,
  some,
} from '../test.js';

export const networkVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-ELB1',
    property: 'loadBalancerType',
    subjects: [
      {
        type: 'AWS::ElasticLoadBalancing::LoadBalancer',
        good: every('Listeners', isNoneOf('Protocol', ['HTTP', 'HTTPS', 'http', 'https'])),
      },
    ],
  },
  {
    id: 'AwsSolutions-ELB2',
    property: 'accessLogs',
    subjects: [
      {
        type: 'AWS::ElasticLoadBalancing::LoadBalancer',
        good: all(isSet('AccessLoggingPolicy'), not(isFalse('AccessLoggingPolicy.Enabled'))),
      },
      {
        type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        good: some('LoadBalancerAttributes', all(isOneOf('Key', ['access_logs.s3.enabled']), isTrue('Value'))),
      },
    ],
  },
  {
    id: 'AwsSolutions-ELB3',
    property: 'connectionDraining',
    subjects: [{ type: 'AWS::ElasticLoadBalancing::LoadBalancer', good: isTrue('ConnectionDrainingPolicy.Enabled') }],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-ELB4',
    property: 'multiAz',
    subjects: [
      {
        type: 'AWS::ElasticLoadBalancing::LoadBalancer',
        good: all(
          isTrue('CrossZone'),
          any(hasLength('Subnets', 2), all(isAbsent('Subnets'), hasLength('AvailabilityZones', 2))),
        ),
      },
    ],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-ELB5',
    property: 'viewerProtocol',
    subjects: [
      {
        type: 'AWS::ElasticLoadBalancing::LoadBalancer',
        good: every(
          'Listeners',
          all(
            any(isNoneOf('Protocol', ['ssl', 'SSL']), isOneOf('InstanceProtocol', ['ssl', 'SSL'], 'ssl')),
            any(isNoneOf('Protocol', ['https', 'HTTPS']), isOneOf('InstanceProtocol', ['https', 'HTTPS'], 'https')),
          ),
        ),
      },
    ],
  },
  // Advice: every own ACL and entry is open until recorded as justified
  {
    id: 'AwsSolutions-VPC3',
    property: 'nacl',
    subjects: [
      { type: 'AWS::EC2::NetworkAcl', good: check('never') },
      { type: 'AWS::EC2::NetworkAclEntry', good: check('never') },
    ],
  },
  {
    id: 'AwsSolutions-VPC7',
    property: 'flowLogs',
    subjects: [
      { type: 'AWS::EC2::VPC', good: companion('AWS::EC2::FlowLog', 'ResourceId', isOneOf('ResourceType', ['VPC'])) },
    ],
  },
];
