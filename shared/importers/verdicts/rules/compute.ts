import type { VerdictRule } from '../rule.js';
import {
  all,
  any,
  check,
  contains,
  every,
  hasLength,
  includes,
  isFalse,
  isNoneOf,
  isOneOf,
  isSet,
  isTrue,
  not,
  some,
  startsWith,
} from '../test.js';

export const computeVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-EB1',
    property: 'vpcAttached',
    subjects: [
      {
        type: 'AWS::ElasticBeanstalk::Environment',
        good: some(
          'OptionSettings',
          all(isOneOf('Namespace', ['aws:ec2:vpc']), isOneOf('OptionName', ['VPCId']), isSet('Value')),
        ),
      },
    ],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-EB3',
    property: 'managedUpdates',
    subjects: [
      {
        type: 'AWS::ElasticBeanstalk::Environment',
        good: all(
          some(
            'OptionSettings',
            all(
              isOneOf('Namespace', ['aws:elasticbeanstalk:managedactions']),
              isOneOf('OptionName', ['ManagedActionsEnabled']),
              isTrue('Value', true),
            ),
          ),
          some(
            'OptionSettings',
            all(
              isOneOf('Namespace', ['aws:elasticbeanstalk:managedactions:platformupdate']),
              isOneOf('OptionName', ['UpdateLevel']),
              isOneOf('Value', ['minor', 'patch']),
            ),
          ),
        ),
      },
    ],
    writes: { good: 'on', bad: 'off' },
  },
  {
    id: 'AwsSolutions-EB4',
    property: 'logging',
    subjects: [
      {
        type: 'AWS::ElasticBeanstalk::Environment',
        good: some(
          'OptionSettings',
          all(
            isOneOf('Namespace', ['aws:elasticbeanstalk:hostmanager']),
            isOneOf('OptionName', ['LogPublicationControl']),
            isTrue('Value'),
          ),
        ),
      },
    ],
    writes: { good: 'enabled', bad: 'none' },
  },
  // Verdict per group and per stand-alone rule, each for itself; the overlay property ingressRules is the union. A
  // rule whose source is a group or prefix list is good. An unresolved address is unknown.
  {
    id: 'AwsSolutions-EC23',
    property: 'ingressRules',
    subjects: [
      {
        type: 'AWS::EC2::SecurityGroup',
        good: every('SecurityGroupIngress', not(any(contains('CidrIp', '/0'), contains('CidrIpv6', '/0'))), []),
      },
      { type: 'AWS::EC2::SecurityGroupIngress', good: not(any(contains('CidrIp', '/0'), contains('CidrIpv6', '/0'))) },
    ],
  },
  {
    id: 'AwsSolutions-EC26',
    property: 'encryptionAtRest',
    subjects: [
      { type: 'AWS::EC2::Volume', good: isTrue('Encrypted') },
      { type: 'AWS::EC2::Instance', good: check('ebs-devices-encrypted') },
      { type: 'AWS::AutoScaling::LaunchConfiguration', good: check('ebs-devices-encrypted') },
      {
        type: 'AWS::AutoScaling::AutoScalingGroup',
        when: check('has-launch-template-in-file'),
        good: check('ebs-devices-encrypted'),
      },
    ],
  },
  {
    id: 'AwsSolutions-EC27',
    property: 'description',
    subjects: [{ type: 'AWS::EC2::SecurityGroup', good: hasLength('GroupDescription', 2) }],
    writes: { good: 'set', bad: 'other' },
  },
  {
    id: 'AwsSolutions-EC28',
    property: 'monitoring',
    subjects: [
      { type: 'AWS::EC2::Instance', good: isTrue('Monitoring') },
      { type: 'AWS::AutoScaling::LaunchConfiguration', good: not(isFalse('InstanceMonitoring')) },
    ],
  },
  {
    id: 'AwsSolutions-EC29',
    property: 'deletionProtection',
    subjects: [{ type: 'AWS::EC2::Instance', good: isTrue('DisableApiTermination') }],
  },
  {
    id: 'AwsSolutions-AS1',
    property: 'scalingCooldown',
    subjects: [{ type: 'AWS::AutoScaling::AutoScalingGroup', good: isNoneOf('Cooldown', [0, '0'], 300) }],
    writes: { good: 'set', bad: 'other' },
  },
  {
    id: 'AwsSolutions-AS2',
    property: 'healthCheck',
    subjects: [
      {
        type: 'AWS::AutoScaling::AutoScalingGroup',
        good: any(isNoneOf('HealthCheckType', ['ELB'], 'EC2'), isSet('HealthCheckGracePeriod')),
      },
    ],
  },
  {
    id: 'AwsSolutions-AS3',
    property: 'eventNotifications',
    subjects: [
      {
        type: 'AWS::AutoScaling::AutoScalingGroup',
        good: all(
          some('NotificationConfigurations', includes('NotificationTypes', 'autoscaling:EC2_INSTANCE_LAUNCH')),
          some('NotificationConfigurations', includes('NotificationTypes', 'autoscaling:EC2_INSTANCE_LAUNCH_ERROR')),
          some('NotificationConfigurations', includes('NotificationTypes', 'autoscaling:EC2_INSTANCE_TERMINATE')),
          some('NotificationConfigurations', includes('NotificationTypes', 'autoscaling:EC2_INSTANCE_TERMINATE_ERROR')),
        ),
      },
    ],
    writes: { good: 'enabled', bad: 'other' },
  },
  {
    id: 'AwsSolutions-L1',
    property: 'runtimeLatest',
    subjects: [
      {
        type: 'AWS::Lambda::Function',
        when: all(isSet('Runtime'), not(startsWith('Runtime', 'provided'))),
        good: check('runtime-latest'),
      },
    ],
    writes: { good: true, bad: false },
  },
];
