import { valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import { isPartlyUnknown, isRecord, listOf, textOf, Unresolved, type Value } from '../resources/value.js';
import { conditionValue, isAllow, principalTexts, statementsOf } from '../verdicts/policy.js';
import { isDeadLetterTarget } from '../verdicts/predicates/links.js';
import { tlsMinimum } from './edge.js';
import { computed, copied, given, switched, worded, type PropertyTable } from './row.js';
import { openOrNamed } from './storage.js';

function queueEncryption({ properties }: Resource): Value | undefined {
  return properties.KmsMasterKeyId ?? properties.SqsManagedSseEnabled;
}

function queueKey(value: Value, { properties }: Resource): string | undefined {
  if (properties.KmsMasterKeyId !== undefined) return 'customer-key';
  if (isPartlyUnknown(value)) return undefined;
  return textOf(value) === 'false' ? 'none' : 'provider-key';
}

function streamKey(value: Value): string | undefined {
  const key = valueAt(value, 'KeyId');
  if (key === undefined || (key instanceof Unresolved && key.undecided)) return undefined;
  return textOf(key) === 'alias/aws/kinesis' ? 'provider-key' : 'customer-key';
}

function domainPolicy(value: Value): string | undefined {
  const statements = statementsOf(value);
  if (statements === undefined || statements.length === 0) return undefined;
  const allows = statements.filter(isAllow);
  if (allows.every((one) => listOf(conditionValue(one, 'IpAddress', 'aws:SourceIp')).length > 0))
    return 'allowlisted-ip';
  return allows.some((one) => principalTexts(one).includes('*')) ? 'wildcard' : 'named-principals';
}

function masterNodes(value: Value): number | undefined {
  const enabled = valueAt(value, 'DedicatedMasterEnabled');
  if (textOf(enabled) !== 'true') return isPartlyUnknown(enabled) ? undefined : 0;
  const count = valueAt(value, 'DedicatedMasterCount');
  return count === undefined ? 3 : Number(textOf(count));
}

function clusterAuthentication({ properties }: Resource): string {
  if (properties.KerberosAttributes !== undefined) return 'kerberos';
  return valueAt(properties, 'Instances.Ec2KeyName') === undefined ? 'none' : 'key-pair';
}

const SEARCH_DOMAIN = [
  switched('encryptionAtRest', 'EncryptionAtRestOptions.Enabled', 'provider-key', 'none', { absent: 'none' }),
  switched('nodeToNodeEncryption', 'NodeToNodeEncryptionOptions.Enabled', true, false, { absent: false }),
  given('vpcAttached', 'VPCOptions', true, { absent: false }),
  computed('tlsMinimum', 'DomainEndpointOptions.TLSSecurityPolicy', tlsMinimum),
  switched('fineGrainedAccess', 'AdvancedSecurityOptions.Enabled', true, false, { absent: false }),
  computed('resourcePolicy', 'AccessPolicies', domainPolicy),
] as const;

const LOG_LEVELS = { ALL: 'all', ERROR: 'error', FATAL: 'error', OFF: 'none' };

const FIELD_LOGS = { ALL: 'all', DEBUG: 'all', INFO: 'all', ERROR: 'field-level', NONE: 'enabled' };

const BROKER_MONITORING = {
  DEFAULT: 'none',
  PER_BROKER: 'enabled',
  PER_TOPIC_PER_BROKER: 'enhanced',
  PER_TOPIC_PER_PARTITION: 'enhanced',
};

export const servicesProperties: PropertyTable = {
  'AWS::OpenSearchService::Domain': [
    ...SEARCH_DOMAIN,
    switched('multiAz', 'ClusterConfig.ZoneAwarenessEnabled', true, false, { absent: false }),
    computed('masterNodes', 'ClusterConfig', masterNodes, { absent: 0 }),
    copied('dataNodes', 'ClusterConfig.InstanceCount', { absent: 1 }),
  ],
  'AWS::Elasticsearch::Domain': [
    ...SEARCH_DOMAIN,
    switched('multiAz', 'ElasticsearchClusterConfig.ZoneAwarenessEnabled', true, false, { absent: false }),
    computed('masterNodes', 'ElasticsearchClusterConfig', masterNodes, { absent: 0 }),
    copied('dataNodes', 'ElasticsearchClusterConfig.InstanceCount', { absent: 1 }),
  ],
  'AWS::SQS::Queue': [
    computed('encryptionAtRest', queueEncryption, queueKey, { absent: 'provider-key' }),
    given('kmsKey', 'KmsMasterKeyId', 'customer-managed'),
    given('deadLetterQueue', 'RedrivePolicy', true, { absent: false }),
    copied('isDeadLetterQueue', (resource, graph) =>
      isDeadLetterTarget({ resource, graph, value: resource.properties }),
    ),
  ],
  'AWS::SQS::QueuePolicy': [computed('resourcePolicy', 'PolicyDocument', openOrNamed)],
  'AWS::SNS::Topic': [
    worded('kmsKey', 'KmsMasterKeyId', { 'alias/aws/sns': 'provider-managed' }),
    given('kmsKey', ({ properties }) => other(properties.KmsMasterKeyId, 'alias/aws/sns'), 'customer-managed'),
  ],
  'AWS::SNS::TopicPolicy': [computed('resourcePolicy', 'PolicyDocument', openOrNamed)],
  'AWS::Kinesis::Stream': [computed('encryptionAtRest', 'StreamEncryption', streamKey, { absent: 'none' })],
  'AWS::KMS::Key': [
    copied('keyRotation', 'EnableKeyRotation', {
      absent: false,
      unless: ({ properties }) => (textOf(properties.KeySpec) ?? 'SYMMETRIC_DEFAULT') !== 'SYMMETRIC_DEFAULT',
    }),
    computed('resourcePolicy', 'KeyPolicy', openOrNamed),
  ],
  'AWS::SecretsManager::Secret': [
    { property: 'secretRotation', value: 'RotationRules', as: () => undefined, absent: false },
  ],
  'AWS::SecretsManager::RotationSchedule': [given('secretRotation', 'RotationRules', true)],
  'AWS::SecretsManager::ResourcePolicy': [computed('resourcePolicy', 'ResourcePolicy', openOrNamed)],
  'AWS::CloudTrail::Trail': [
    switched('auditTrail', 'IsMultiRegionTrail', 'multi-region', 'single-region', { absent: 'single-region' }),
    switched('logIntegrity', 'EnableLogFileValidation', 'enabled', 'disabled', { absent: 'disabled' }),
    given('kmsKey', 'KMSKeyId', 'customer-managed'),
    given('logDestination', 'CloudWatchLogsLogGroupArn', 'cloudwatch-logs'),
  ],
  'AWS::MSK::Cluster': [
    worded(
      'tlsRequired',
      'EncryptionInfo.EncryptionInTransit.ClientBroker',
      { TLS: true, TLS_PLAINTEXT: false, PLAINTEXT: false },
      { absent: true },
    ),
    worded('monitoring', 'EnhancedMonitoring', BROKER_MONITORING, { absent: 'none' }),
    given('kmsKey', 'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId', 'customer-managed'),
  ],
  'AWS::StepFunctions::StateMachine': [
    worded('logging', 'LoggingConfiguration.Level', LOG_LEVELS, { absent: 'none' }),
    switched('tracing', 'TracingConfiguration.Enabled', 'enabled', 'disabled', { absent: 'disabled' }),
  ],
  'AWS::Cognito::UserPool': [
    worded('mfa', 'MfaConfiguration', { ON: true, OPTIONAL: false, OFF: false }, { absent: false }),
    worded('deletionProtection', 'DeletionProtection', { ACTIVE: true, INACTIVE: false }),
  ],
  'AWS::DMS::ReplicationInstance': [
    switched('publicAccess', 'PubliclyAccessible', 'public', 'blocked'),
    copied('autoMinorUpgrade', 'AutoMinorVersionUpgrade'),
  ],
  'AWS::AmazonMQ::Broker': [
    switched('publicAccess', 'PubliclyAccessible', 'public', 'blocked'),
    copied('autoMinorUpgrade', 'AutoMinorVersionUpgrade'),
  ],
  'AWS::NetworkFirewall::Firewall': [copied('deletionProtection', 'DeleteProtection', { absent: false })],
  'AWS::EC2::TransitGateway': [
    worded('autoAcceptAttachments', 'AutoAcceptSharedAttachments', { enable: true, disable: false }),
  ],
  'AWS::GuardDuty::Detector': [switched('threatDetection', 'Enable', 'enabled', 'disabled')],
  'AWS::WAFv2::WebACL': [
    computed('ruleGroups', 'Rules', (value) => (Array.isArray(value) ? value.length : undefined), { absent: 0 }),
    switched('monitoring', 'VisibilityConfig.CloudWatchMetricsEnabled', 'enabled', 'none'),
  ],
  'AWS::WAFv2::LoggingConfiguration': [given('logging', 'LogDestinationConfigs', 'enabled')],
  'AWS::Athena::WorkGroup': [
    given('encryptionAtRest', 'WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration', 'provider-key'),
  ],
  'AWS::EMR::Cluster': [
    { property: 'authentication', value: (resource) => clusterAuthentication(resource), as: (value) => textOf(value) },
  ],
  'AWS::AppSync::GraphQLApi': [worded('logging', 'LogConfig.FieldLogLevel', FIELD_LOGS, { absent: 'none' })],
  'AWS::KinesisAnalyticsV2::Application': [
    {
      property: 'checkpointing',
      value: 'ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration',
      as: checkpointing,
      absent: false,
      unless: ({ properties }) => !/flink/i.test(textOf(properties.RuntimeEnvironment) ?? ''),
    },
  ],
  'AWS::Lambda::Permission': [
    {
      property: 'resourcePolicy',
      value: 'Principal',
      as: (value, { properties }) => permission(value, properties.SourceArn),
    },
  ],
  'AWS::Logs::LogGroup': [copied('logRetentionDays', 'RetentionInDays')],
};

function other(value: Value | undefined, usual: string): Value | undefined {
  return textOf(value) === usual ? undefined : value;
}

function checkpointing(value: Value): boolean | undefined {
  if (!isRecord(value)) return undefined;
  if (textOf(value.ConfigurationType) === 'DEFAULT') return true;
  const state = textOf(value.CheckpointingEnabled);
  return state === undefined ? undefined : state === 'true';
}

function permission(principal: Value, source: Value | undefined): string | undefined {
  const text = textOf(principal);
  if (text === '*') return source === undefined ? 'wildcard' : 'named-principals';
  return text === undefined ? undefined : 'named-principals';
}
