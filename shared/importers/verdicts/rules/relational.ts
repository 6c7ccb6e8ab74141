import type { VerdictRule } from '../rule.js';
import { all, any, check, contains, every, includes, isAtLeast, isOneOf, isSet, isTrue, not } from '../test.js';

export const relationalVerdicts: readonly VerdictRule[] = [
  // Aurora instances take these three from their cluster
  {
    id: 'AwsSolutions-RDS2',
    property: 'encryptionAtRest',
    subjects: [
      { type: 'AWS::RDS::DBCluster', good: isTrue('StorageEncrypted') },
      { type: 'AWS::RDS::DBInstance', good: any(contains('Engine', 'aurora'), isTrue('StorageEncrypted')) },
    ],
  },
  {
    id: 'AwsSolutions-RDS3',
    property: 'multiAz',
    subjects: [{ type: 'AWS::RDS::DBInstance', good: any(contains('Engine', 'aurora'), isTrue('MultiAZ')) }],
  },
  {
    id: 'AwsSolutions-RDS6',
    property: 'authentication',
    subjects: [
      {
        type: 'AWS::RDS::DBCluster',
        when: isSet('Engine'),
        good: any(not(contains('Engine', 'aurora')), isTrue('EnableIAMDatabaseAuthentication')),
      },
    ],
  },
  {
    id: 'AwsSolutions-RDS8',
    property: 'ingressRules',
    subjects: [
      { type: 'AWS::RDS::DBSecurityGroup', good: every('DBSecurityGroupIngress', not(contains('CIDRIP', '/0')), []) },
      { type: 'AWS::RDS::DBSecurityGroupIngress', good: not(contains('CIDRIP', '/0')) },
    ],
  },
  {
    id: 'AwsSolutions-RDS10',
    property: 'deletionProtection',
    subjects: [
      { type: 'AWS::RDS::DBCluster', good: isTrue('DeletionProtection') },
      { type: 'AWS::RDS::DBInstance', good: any(contains('Engine', 'aurora'), isTrue('DeletionProtection')) },
    ],
  },
  {
    id: 'AwsSolutions-RDS11',
    property: 'defaultPort',
    subjects: [
      { type: 'AWS::RDS::DBCluster', good: check('port-not-default') },
      { type: 'AWS::RDS::DBInstance', good: check('port-not-default') },
    ],
  },
  {
    id: 'AwsSolutions-RDS13',
    property: 'backupRetentionDays',
    subjects: [{ type: 'AWS::RDS::DBInstance', good: isAtLeast('BackupRetentionPeriod', 1, 1) }],
  },
  {
    id: 'AwsSolutions-RDS14',
    property: 'backtrack',
    subjects: [
      {
        type: 'AWS::RDS::DBCluster',
        good: any(not(isOneOf('Engine', ['aurora', 'aurora-mysql'])), isAtLeast('BacktrackWindow', 1)),
      },
    ],
  },
  {
    id: 'AwsSolutions-RDS16',
    property: 'logging',
    subjects: [
      {
        type: 'AWS::RDS::DBCluster',
        good: any(
          not(isOneOf('EngineMode', ['serverless'])),
          not(isOneOf('Engine', ['aurora', 'aurora-mysql'])),
          all(
            includes('EnableCloudwatchLogsExports', 'audit'),
            includes('EnableCloudwatchLogsExports', 'error'),
            includes('EnableCloudwatchLogsExports', 'general'),
            includes('EnableCloudwatchLogsExports', 'slowquery'),
          ),
        ),
      },
    ],
  },
];
