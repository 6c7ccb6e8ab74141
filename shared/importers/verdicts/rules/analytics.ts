import type { VerdictRule } from '../rule.js';
import {
  all,
  any,
  check,
  contains,
  follow,
  hasLength,
  isAbsent,
  isFalse,
  isNoneOf,
  isOneOf,
  isSet,
  isTrue,
  not,
} from '../test.js';

export const analyticsVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-EMR2',
    property: 'logging',
    subjects: [{ type: 'AWS::EMR::Cluster', good: isSet('LogUri') }],
    writes: { good: 'enabled', bad: 'none' },
  },
  {
    id: 'AwsSolutions-EMR4',
    property: 'encryptionAtRest',
    subjects: [
      {
        type: 'AWS::EMR::Cluster',
        good: follow(
          'SecurityConfiguration',
          'AWS::EMR::SecurityConfiguration',
          any(
            all(
              isTrue('SecurityConfiguration.EnableAtRestEncryption'),
              isSet(
                'SecurityConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EncryptionKeyProviderType',
              ),
            ),
            all(
              isTrue('SecurityConfiguration.EncryptionConfiguration.EnableAtRestEncryption'),
              isSet(
                'SecurityConfiguration.EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EncryptionKeyProviderType',
              ),
            ),
          ),
        ),
      },
    ],
    writes: { good: 'provider-key', bad: 'none' },
  },
  {
    id: 'AwsSolutions-EMR5',
    property: 'tlsRequired',
    subjects: [
      {
        type: 'AWS::EMR::Cluster',
        good: follow(
          'SecurityConfiguration',
          'AWS::EMR::SecurityConfiguration',
          any(
            all(
              isTrue('SecurityConfiguration.EnableInTransitEncryption'),
              isSet(
                'SecurityConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration.CertificateProviderType',
              ),
            ),
            all(
              isTrue('SecurityConfiguration.EncryptionConfiguration.EnableInTransitEncryption'),
              isSet(
                'SecurityConfiguration.EncryptionConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration.CertificateProviderType',
              ),
            ),
          ),
        ),
      },
    ],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-EMR6',
    property: 'authentication',
    subjects: [{ type: 'AWS::EMR::Cluster', good: any(isSet('KerberosAttributes'), isSet('Instances.Ec2KeyName')) }],
  },
  {
    id: 'AwsSolutions-GL1',
    property: 'logEncryption',
    subjects: [
      {
        type: 'AWS::Glue::Crawler',
        good: follow(
          'CrawlerSecurityConfiguration',
          'AWS::Glue::SecurityConfiguration',
          isOneOf('EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode', ['SSE-KMS']),
        ),
      },
      {
        type: 'AWS::Glue::Job',
        good: follow(
          'SecurityConfiguration',
          'AWS::Glue::SecurityConfiguration',
          isOneOf('EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode', ['SSE-KMS']),
        ),
      },
    ],
    writes: { good: 'provider-key', bad: 'none' },
  },
  {
    id: 'AwsSolutions-GL3',
    property: 'bookmarkEncryption',
    subjects: [
      {
        type: 'AWS::Glue::Job',
        good: follow(
          'SecurityConfiguration',
          'AWS::Glue::SecurityConfiguration',
          isOneOf('EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode', ['CSE-KMS']),
        ),
      },
    ],
    writes: { good: 'provider-key', bad: 'other' },
  },
  {
    id: 'AwsSolutions-KDA3',
    property: 'checkpointing',
    subjects: [
      {
        type: 'AWS::KinesisAnalyticsV2::Application',
        good: any(
          not(contains('RuntimeEnvironment', 'flink')),
          all(
            isSet('ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration'),
            any(
              isNoneOf(
                'ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration.ConfigurationType',
                ['CUSTOM'],
              ),
              isTrue(
                'ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration.CheckpointingEnabled',
              ),
            ),
          ),
        ),
      },
    ],
  },
  {
    id: 'AwsSolutions-KDF1',
    property: 'encryptionAtRest',
    subjects: [
      { type: 'AWS::KinesisFirehose::DeliveryStream', good: isSet('DeliveryStreamEncryptionConfigurationInput') },
    ],
    writes: { good: 'provider-key', bad: 'none' },
  },
  {
    id: 'AwsSolutions-KDS1',
    property: 'encryptionAtRest',
    subjects: [{ type: 'AWS::Kinesis::Stream', good: isSet('StreamEncryption') }],
  },
  {
    id: 'AwsSolutions-KDS3',
    property: 'encryptionAtRest',
    subjects: [
      {
        type: 'AWS::Kinesis::Stream',
        good: any(isAbsent('StreamEncryption'), isOneOf('StreamEncryption.KeyId', ['alias/aws/kinesis'])),
      },
    ],
  },
  {
    id: 'AwsSolutions-MSK2',
    property: 'tlsRequired',
    subjects: [
      { type: 'AWS::MSK::Cluster', good: isOneOf('EncryptionInfo.EncryptionInTransit.ClientBroker', ['TLS'], 'TLS') },
    ],
  },
  {
    id: 'AwsSolutions-MSK3',
    property: 'nodeToNodeEncryption',
    subjects: [{ type: 'AWS::MSK::Cluster', good: isTrue('EncryptionInfo.EncryptionInTransit.InCluster', true) }],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-MSK6',
    property: 'logging',
    subjects: [
      {
        type: 'AWS::MSK::Cluster',
        good: any(
          isTrue('LoggingInfo.BrokerLogs.S3.Enabled'),
          isTrue('LoggingInfo.BrokerLogs.CloudWatchLogs.Enabled'),
          isTrue('LoggingInfo.BrokerLogs.Firehose.Enabled'),
        ),
      },
    ],
    writes: { good: 'enabled', bad: 'none' },
  },
  {
    id: 'AwsSolutions-OS1',
    property: 'vpcAttached',
    subjects: [
      { type: 'AWS::OpenSearchService::Domain', good: hasLength('VPCOptions.SubnetIds', 1) },
      { type: 'AWS::Elasticsearch::Domain', good: hasLength('VPCOptions.SubnetIds', 1) },
    ],
  },
  {
    id: 'AwsSolutions-OS2',
    property: 'nodeToNodeEncryption',
    subjects: [
      { type: 'AWS::OpenSearchService::Domain', good: isTrue('NodeToNodeEncryptionOptions.Enabled') },
      { type: 'AWS::Elasticsearch::Domain', good: isTrue('NodeToNodeEncryptionOptions.Enabled') },
    ],
  },
  {
    id: 'AwsSolutions-OS3',
    property: 'resourcePolicy',
    subjects: [
      { type: 'AWS::OpenSearchService::Domain', good: check('allow-only-listed-ip', 'AccessPolicies') },
      { type: 'AWS::Elasticsearch::Domain', good: check('allow-only-listed-ip', 'AccessPolicies') },
    ],
  },
  {
    id: 'AwsSolutions-OS4',
    property: 'masterNodes',
    subjects: [
      { type: 'AWS::OpenSearchService::Domain', good: isTrue('ClusterConfig.DedicatedMasterEnabled') },
      { type: 'AWS::Elasticsearch::Domain', good: isTrue('ElasticsearchClusterConfig.DedicatedMasterEnabled') },
    ],
  },
  {
    id: 'AwsSolutions-OS5',
    property: 'anonymousAccess',
    subjects: [
      { type: 'AWS::OpenSearchService::Domain', good: check('no-star-principal', 'AccessPolicies', 'bad') },
      { type: 'AWS::Elasticsearch::Domain', good: check('no-star-principal', 'AccessPolicies', 'bad') },
    ],
    writes: { good: false, bad: true },
  },
  {
    id: 'AwsSolutions-OS7',
    property: 'multiAz',
    subjects: [
      { type: 'AWS::OpenSearchService::Domain', good: isTrue('ClusterConfig.ZoneAwarenessEnabled') },
      { type: 'AWS::Elasticsearch::Domain', good: isTrue('ElasticsearchClusterConfig.ZoneAwarenessEnabled') },
    ],
  },
  {
    id: 'AwsSolutions-OS8',
    property: 'encryptionAtRest',
    subjects: [
      { type: 'AWS::OpenSearchService::Domain', good: isTrue('EncryptionAtRestOptions.Enabled') },
      { type: 'AWS::Elasticsearch::Domain', good: isTrue('EncryptionAtRestOptions.Enabled') },
    ],
  },
  {
    id: 'AwsSolutions-OS9',
    property: 'logging',
    subjects: [
      {
        type: 'AWS::OpenSearchService::Domain',
        good: all(
          isTrue('LogPublishingOptions.SEARCH_SLOW_LOGS.Enabled'),
          isTrue('LogPublishingOptions.INDEX_SLOW_LOGS.Enabled'),
        ),
      },
      {
        type: 'AWS::Elasticsearch::Domain',
        good: all(
          isTrue('LogPublishingOptions.SEARCH_SLOW_LOGS.Enabled'),
          isTrue('LogPublishingOptions.INDEX_SLOW_LOGS.Enabled'),
        ),
      },
    ],
    writes: { good: 'slow-logs', bad: 'none' },
  },
  {
    id: 'AwsSolutions-QS1',
    property: 'tlsRequired',
    subjects: [{ type: 'AWS::QuickSight::DataSource', good: isFalse('SslProperties.DisableSsl', false) }],
    writes: { good: true, bad: false },
  },
];
