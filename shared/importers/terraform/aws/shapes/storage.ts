import { Unresolved, type Value, type ValueRecord } from '../../../resources/value.js';
import { blocksOf, isOpen } from '../renamed.js';
import { asList, blockOf, given, known, type Shape, type ShapeTable } from './shape.js';

/** Settings of a bucket, in the form of the resource of their own and of the old blocks inside the bucket. */
export function encryptionOf(rules: Value | undefined): Value {
  const list = blocksOf(rules).map((rule) => {
    const chosen = blockOf(rule.apply_server_side_encryption_by_default) ?? {};
    return {
      ServerSideEncryptionByDefault: known({
        SSEAlgorithm: given(chosen.sse_algorithm),
        KMSMasterKeyID: isOpen(chosen.kms_master_key_id) ? undefined : given(chosen.kms_master_key_id),
      }),
    };
  });
  return { ServerSideEncryptionConfiguration: list };
}

export function loggingOf(block: ValueRecord): Value {
  return known({ DestinationBucketName: given(block.target_bucket), LogFilePrefix: given(block.target_prefix) });
}

function versioningOf(value: Value | undefined): Value | undefined {
  const block = blockOf(value);
  if (block === undefined) return undefined;
  const { enabled } = block;
  if (enabled instanceof Unresolved) return { Status: enabled };
  return { Status: enabled === true ? 'Enabled' : 'Suspended' };
}

/** Blocks inside the bucket belong to old versions; new ones leave them open and use resources of their own. */
const bucket: Shape = (properties, values) => {
  const encryption = blockOf(values.server_side_encryption_configuration);
  const logging = blockOf(values.logging);
  return {
    ServerSideEncryptionConfiguration: undefined,
    BucketEncryption: encryption === undefined ? undefined : encryptionOf(encryption.rule),
    Versioning: undefined,
    VersioningConfiguration: versioningOf(values.versioning),
    Logging: undefined,
    LoggingConfiguration: logging === undefined ? undefined : loggingOf(logging),
    LifecycleRule: undefined,
    LifecycleConfiguration: settled(asList(properties.LifecycleRule)),
    ReplicationConfiguration: settled(properties.ReplicationConfiguration),
    WebsiteConfiguration: settled(properties.WebsiteConfiguration),
    AccessControl: settled(properties.AccessControl),
    InlinePolicy: settled(properties.InlinePolicy),
    ObjectLockEnabled: settled(properties.ObjectLockEnabled),
  };
};

function settled(value: Value | undefined): Value | undefined {
  return isOpen(value) ? undefined : given(value);
}

export const storageShapes: ShapeTable = { aws_s3_bucket: bucket };
