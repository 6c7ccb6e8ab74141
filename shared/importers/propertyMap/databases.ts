import { valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import { booleanOf, listOf, numberOf, textOf, Unresolved, type Value } from '../resources/value.js';
import { computed, copied, given, positive, switched, worded, type PropertyTable } from './row.js';

/** Aurora instances take these from their cluster. */
function isAurora(resource: Resource): boolean {
  const engine = resource.properties.Engine;
  return engine instanceof Unresolved || (textOf(engine) ?? '').includes('aurora') || inCluster(resource);
}

function inCluster({ properties }: Resource): boolean {
  return properties.DBClusterIdentifier !== undefined;
}

const ENGINE_PORTS: Readonly<Record<string, number>> = {
  mysql: 3306,
  mariadb: 3306,
  postgres: 5432,
  oracle: 1521,
  sqlserver: 1433,
  'aurora-mysql': 3306,
  'aurora-postgresql': 5432,
  aurora: 3306,
};

function isUsualPort(value: Value, { properties }: Resource): boolean | undefined {
  const port = numberOf(value);
  const engine = textOf(properties.Engine)?.toLowerCase();
  if (port === undefined || engine === undefined) return undefined;
  const usual = ENGINE_PORTS[engine] ?? ENGINE_PORTS[engine.split('-')[0] ?? ''];
  return usual === undefined ? undefined : usual === port;
}

const ENCRYPTED = ['provider-key', 'none'] as const;

const CLUSTER_LOGS = ['audit', 'error', 'general', 'slowquery'];

function clusterLogging(value: Value): string | undefined {
  const types = listOf(value).map(textOf);
  if (types.length === 0) return 'none';
  return CLUSTER_LOGS.every((type) => types.includes(type)) ? 'all' : 'enabled';
}

const isKeyless = (path: string) => ({
  unless: (resource: Resource) => booleanOf(valueAt(resource.properties, path)) === false,
});

export const databasesProperties: PropertyTable = {
  'AWS::RDS::DBInstance': [
    switched('encryptionAtRest', 'StorageEncrypted', ...ENCRYPTED, { absent: 'none', unless: isAurora }),
    given('kmsKey', 'KmsKeyId', 'customer-managed', isKeyless('StorageEncrypted')),
    switched('publicAccess', 'PubliclyAccessible', 'public', 'blocked'),
    copied('multiAz', 'MultiAZ', { absent: false, unless: isAurora }),
    copied('backupRetentionDays', 'BackupRetentionPeriod', { absent: 1, unless: isAurora }),
    copied('deletionProtection', 'DeletionProtection', { absent: false, unless: isAurora }),
    copied('autoMinorUpgrade', 'AutoMinorVersionUpgrade', { absent: true }),
    switched('authentication', 'EnableIAMDatabaseAuthentication', 'iam', 'password', {
      absent: 'password',
      unless: isAurora,
    }),
    given('logging', 'EnableCloudwatchLogsExports', 'enabled', { absent: 'none', unless: isAurora }),
    positive('monitoring', 'MonitoringInterval', 'enhanced', 'none', { absent: 'none' }),
    copied('copyTagsToSnapshots', 'CopyTagsToSnapshot', { absent: false, unless: isAurora }),
    worded(
      'adminUsername',
      'MasterUsername',
      { admin: 'default', postgres: 'default', root: 'default' },
      { otherwise: 'custom' },
    ),
    switched('secretStore', 'ManageMasterUserPassword', 'secrets-manager', 'plain'),
    computed('defaultPort', 'Port', isUsualPort, { absent: true, unless: isAurora }),
  ],
  'AWS::RDS::DBCluster': [
    switched('encryptionAtRest', 'StorageEncrypted', ...ENCRYPTED, { absent: 'none' }),
    given('kmsKey', 'KmsKeyId', 'customer-managed', isKeyless('StorageEncrypted')),
    copied('backupRetentionDays', 'BackupRetentionPeriod', { absent: 1 }),
    copied('deletionProtection', 'DeletionProtection', { absent: false }),
    switched('authentication', 'EnableIAMDatabaseAuthentication', 'iam', 'password', { absent: 'password' }),
    positive('backtrack', 'BacktrackWindow', true, false, {
      absent: false,
      unless: ({ properties }) => !/^aurora(-mysql)?$/.test(textOf(properties.Engine) ?? ''),
    }),
    computed('logging', 'EnableCloudwatchLogsExports', clusterLogging, { absent: 'none' }),
    copied('copyTagsToSnapshots', 'CopyTagsToSnapshot', { absent: false }),
    worded(
      'adminUsername',
      'MasterUsername',
      { admin: 'default', postgres: 'default', root: 'default' },
      { otherwise: 'custom' },
    ),
    switched('secretStore', 'ManageMasterUserPassword', 'secrets-manager', 'plain'),
    computed('defaultPort', 'Port', isUsualPort, { absent: true }),
  ],
  'AWS::DynamoDB::Table': [
    copied('pointInTimeRecovery', 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', { absent: false }),
    copied('deletionProtection', 'DeletionProtectionEnabled', { absent: false }),
    switched('encryptionAtRest', 'SSESpecification.SSEEnabled', 'customer-key', 'provider-key', {
      absent: 'provider-key',
    }),
    given('kmsKey', 'SSESpecification.KMSMasterKeyId', 'customer-managed'),
    worded('capacityMode', 'BillingMode', { PAY_PER_REQUEST: 'on-demand' }),
  ],
  'AWS::DAX::Cluster': [
    switched('encryptionAtRest', 'SSESpecification.SSEEnabled', ...ENCRYPTED, { absent: 'none' }),
    worded('tlsRequired', 'ClusterEndpointEncryptionType', { TLS: true, NONE: false }, { absent: false }),
  ],
  'AWS::ElastiCache::ReplicationGroup': [
    switched('encryptionAtRest', 'AtRestEncryptionEnabled', ...ENCRYPTED, { absent: 'none' }),
    given('kmsKey', 'KmsKeyId', 'customer-managed'),
    copied('tlsRequired', 'TransitEncryptionEnabled', { absent: false }),
    copied('automaticFailover', 'AutomaticFailoverEnabled', { absent: false }),
    copied('multiAz', 'MultiAZEnabled', { absent: false }),
    given('authentication', 'AuthToken', 'password', {
      absent: 'none',
      unless: ({ properties }) => properties.UserGroupIds !== undefined,
    }),
    given('authentication', 'UserGroupIds', 'rbac'),
    copied('autoMinorUpgrade', 'AutoMinorVersionUpgrade', { absent: true }),
    positive('backups', 'SnapshotRetentionLimit', 'enabled', 'disabled', { absent: 'disabled' }),
    given('subnetGroup', 'CacheSubnetGroupName', 'custom'),
  ],
  'AWS::ElastiCache::CacheCluster': [
    copied('autoMinorUpgrade', 'AutoMinorVersionUpgrade', { absent: true }),
    copied('tlsRequired', 'TransitEncryptionEnabled', { absent: false }),
    given('subnetGroup', 'CacheSubnetGroupName', 'custom'),
  ],
  'AWS::Neptune::DBCluster': [
    switched('encryptionAtRest', 'StorageEncrypted', ...ENCRYPTED, { absent: 'none' }),
    given('kmsKey', 'KmsKeyId', 'customer-managed', isKeyless('StorageEncrypted')),
    switched('authentication', 'IamAuthEnabled', 'iam', 'none', { absent: 'none' }),
    copied('backupRetentionDays', 'BackupRetentionPeriod', { absent: 1 }),
    copied('deletionProtection', 'DeletionProtection', { absent: false }),
    copied('copyTagsToSnapshots', 'CopyTagsToSnapshot', { absent: false }),
    computed('auditLogs', 'EnableCloudwatchLogsExports', auditExport, { absent: 'disabled' }),
  ],
  'AWS::DocDB::DBCluster': [
    switched('encryptionAtRest', 'StorageEncrypted', ...ENCRYPTED, { absent: 'none' }),
    given('kmsKey', 'KmsKeyId', 'customer-managed', isKeyless('StorageEncrypted')),
    copied('backupRetentionDays', 'BackupRetentionPeriod', { absent: 1 }),
    copied('deletionProtection', 'DeletionProtection', { absent: false }),
    computed('auditLogs', 'EnableCloudwatchLogsExports', auditExport, { absent: 'disabled' }),
  ],
  'AWS::Redshift::Cluster': [
    switched('encryptionAtRest', 'Encrypted', ...ENCRYPTED, { absent: 'none' }),
    given('kmsKey', 'KmsKeyId', 'customer-managed', isKeyless('Encrypted')),
    switched('publicAccess', 'PubliclyAccessible', 'public', 'blocked', { absent: 'blocked' }),
    copied('enhancedVpcRouting', 'EnhancedVpcRouting', { absent: false }),
    copied('autoMajorUpgrade', 'AllowVersionUpgrade', { absent: true }),
    copied('backupRetentionDays', 'AutomatedSnapshotRetentionPeriod', { absent: 1 }),
    worded('adminUsername', 'MasterUsername', { awsuser: 'default' }, { otherwise: 'custom' }),
    worded('databaseName', 'DBName', { dev: 'default' }, { otherwise: 'custom' }),
  ],
};

function auditExport(value: Value): string | undefined {
  if (value instanceof Unresolved) return undefined;
  return listOf(value).map(textOf).includes('audit') ? 'enabled' : 'disabled';
}
