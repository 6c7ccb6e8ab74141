import { valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import { booleanOf, isRecord, Unresolved, type Value } from '../resources/value.js';
import { conditionValue, isAllow, principalTexts, statementsOf, textsOf } from '../verdicts/policy.js';
import { computed, copied, given, switched, worded, type PropertyTable } from './row.js';

const BLOCKS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/** All four switches on is blocked; one that is off or missing leaves a way. */
function publicAccess(value: Value): string | undefined {
  if (!isRecord(value)) return undefined;
  const states = BLOCKS.map((name) => (value[name] === undefined ? false : booleanOf(value[name])));
  if (states.includes(undefined)) return undefined;
  return states.every((state) => state === true) ? 'blocked' : 'public';
}

function bucketAlgorithm(resource: Resource): Value | undefined {
  const found = valueAt(
    resource.properties,
    'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm',
  );
  return Array.isArray(found) ? (found as readonly Value[])[0] : found;
}

/** Everybody, or only those that are named. */
export function openOrNamed(value: Value): string | undefined {
  const statements = statementsOf(value);
  if (statements === undefined || statements.some((statement) => statement instanceof Unresolved)) return undefined;
  const open = statements.some(
    (statement) => isAllow(statement) && statement.Condition === undefined && principalTexts(statement).includes('*'),
  );
  return open ? 'wildcard' : 'named-principals';
}

/** How a distribution gets at the bucket; undefined where the policy grants none anything. */
function originAccess(value: Value): string | undefined {
  const grants = (statementsOf(value) ?? []).filter(isAllow);
  for (const grant of grants) {
    const service = isRecord(grant.Principal) ? textsOf(grant.Principal.Service) : [];
    if (service.includes('cloudfront.amazonaws.com')) {
      return ['StringEquals', 'StringLike', 'ArnLike', 'ArnEquals'].some(
        (operator) => conditionValue(grant, operator, 'AWS:SourceArn') !== undefined,
      )
        ? 'oac'
        : undefined;
    }
    const byIdentity =
      isRecord(grant.Principal) &&
      (grant.Principal.CanonicalUser !== undefined ||
        textsOf(grant.Principal.AWS).some((text) => text.includes('CloudFront Origin Access Identity')));
    if (byIdentity) return 'oai';
  }
  return undefined;
}

function ruleStatus(path: string) {
  return (resource: Resource): Value | undefined => valueAt(resource.properties, path);
}

export const storageProperties: PropertyTable = {
  'AWS::S3::Bucket': [
    worded(
      'encryptionAtRest',
      bucketAlgorithm,
      { AES256: 'provider-key', 'aws:kms': 'customer-key', 'aws:kms:dsse': 'customer-key' },
      { absent: 'provider-key' },
    ),
    worded(
      'encryptionAlgorithm',
      bucketAlgorithm,
      { AES256: 'aes-256', 'aws:kms': 'aes-256', 'aws:kms:dsse': 'aes-256' },
      { absent: 'aes-256' },
    ),
    given(
      'kmsKey',
      ({ properties }) => {
        const found = valueAt(
          properties,
          'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.KMSMasterKeyID',
        );
        return Array.isArray(found) && found.length === 0 ? undefined : found;
      },
      'customer-managed',
    ),
    computed('publicAccess', 'PublicAccessBlockConfiguration', publicAccess, { absent: 'blocked' }),
    worded('versioning', 'VersioningConfiguration.Status', { Enabled: true, Suspended: false }, { absent: false }),
    given('accessLogs', 'LoggingConfiguration', 'enabled', { absent: 'disabled' }),
    given('lifecyclePolicy', 'LifecycleConfiguration', 'set', { absent: 'none' }),
    given('replication', 'ReplicationConfiguration', 'cross-region'),
    switched('objectLock', 'ObjectLockEnabled', 'governance', 'none'),
    worded(
      'aclsEnabled',
      (resource) => {
        const found = valueAt(resource.properties, 'OwnershipControls.Rules[].ObjectOwnership');
        return Array.isArray(found) ? (found as readonly Value[])[0] : found;
      },
      { BucketOwnerEnforced: false, BucketOwnerPreferred: true, ObjectWriter: true },
      { absent: false },
    ),
    given('eventNotifications', ruleStatus('NotificationConfiguration'), 'enabled'),
    given('website', 'WebsiteConfiguration', true, { absent: false }),
  ],
  'AWS::S3::BucketPolicy': [
    computed('resourcePolicy', 'PolicyDocument', openOrNamed),
    computed('originAccess', 'PolicyDocument', originAccess),
  ],
  'AWS::EFS::FileSystem': [
    switched('encryptionAtRest', 'Encrypted', 'provider-key', 'none'),
    given('kmsKey', 'KmsKeyId', 'customer-managed'),
    worded('backupPlan', 'BackupPolicy.Status', { ENABLED: true, DISABLED: false }),
  ],
  'AWS::EFS::AccessPoint': [
    given('accessPointRoot', 'RootDirectory.Path', 'set'),
    given('accessPointUser', 'PosixUser', 'set'),
  ],
  'AWS::EC2::Volume': [
    switched('encryptionAtRest', 'Encrypted', 'provider-key', 'none', { absent: 'none' }),
    given('kmsKey', 'KmsKeyId', 'customer-managed'),
  ],
  'AWS::Backup::BackupVault': [given('kmsKey', 'EncryptionKeyArn', 'customer-managed')],
  'AWS::FSx::FileSystem': [
    copied('copyTagsToSnapshots', 'OpenZFSConfiguration.CopyTagsToBackups'),
    given('kmsKey', 'KmsKeyId', 'customer-managed'),
  ],
  'AWS::ECR::Repository': [
    switched('imageScanning', 'ImageScanningConfiguration.ScanOnPush', 'on-push', 'none', { absent: 'none' }),
    worded(
      'imageTagMutability',
      'ImageTagMutability',
      { IMMUTABLE: 'immutable', MUTABLE: 'mutable' },
      { absent: 'mutable' },
    ),
    given('lifecyclePolicy', 'LifecyclePolicy', 'set'),
    worded('encryptionAtRest', 'EncryptionConfiguration.EncryptionType', {
      AES256: 'provider-key',
      KMS: 'customer-key',
    }),
  ],
  'AWS::MediaStore::Container': [computed('resourcePolicy', 'Policy', openOrNamed)],
};
