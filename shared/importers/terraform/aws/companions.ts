import { isRecord, listOf, textOf, type Value, type ValueRecord } from '../../resources/value.js';
import { parsedJson } from './documents.js';
import { blocksOf } from './renamed.js';
import { blockOf, given, known } from './shapes/shape.js';
import { encryptionOf, loggingOf } from './shapes/storage.js';

/** A resource that Terraform keeps apart and that is a setting of another one. */
export interface Companion {
  /** Attributes that name the resource that it sets, as Terraform writes them. */
  readonly targets: readonly string[];
  /** What it changes there: replaced properties, or with `adds` members that are added to lists. */
  readonly sets?: (values: ValueRecord, target: ValueRecord) => Readonly<Record<string, Value | undefined>>;
  readonly adds?: (values: ValueRecord) => Readonly<Record<string, Value | undefined>>;
}

const BLOCKS: Readonly<Record<string, string>> = {
  BlockPublicAcls: 'block_public_acls',
  BlockPublicPolicy: 'block_public_policy',
  IgnorePublicAcls: 'ignore_public_acls',
  RestrictPublicBuckets: 'restrict_public_buckets',
};

function publicAccessBlock(values: ValueRecord): Value {
  const switches = Object.entries(BLOCKS).map(([name, attribute]) => [name, given(values[attribute]) ?? false]);
  return Object.fromEntries(switches) as ValueRecord;
}

const ofBucket = (sets: (values: ValueRecord) => Readonly<Record<string, Value | undefined>>): Companion => ({
  targets: ['bucket'],
  sets,
});

const bucketCompanions: Readonly<Record<string, Companion>> = {
  aws_s3_bucket_acl: ofBucket((values) => ({ AccessControl: given(values.acl) })),
  aws_s3_bucket_lifecycle_configuration: ofBucket((values) => ({
    LifecycleConfiguration: { Rules: given(values.rule) ?? [] },
  })),
  aws_s3_bucket_logging: ofBucket((values) => ({ LoggingConfiguration: loggingOf(values) })),
  aws_s3_bucket_notification: ofBucket(({ bucket: _bucket, id: _id, ...targets }) => ({
    NotificationConfiguration: targets,
  })),
  aws_s3_bucket_object_lock_configuration: ofBucket(() => ({ ObjectLockEnabled: true })),
  aws_s3_bucket_ownership_controls: ofBucket((values) => ({
    OwnershipControls: {
      Rules: blocksOf(values.rule).map((rule) => known({ ObjectOwnership: rule.object_ownership })),
    },
  })),
  aws_s3_bucket_public_access_block: ofBucket((values) => ({
    PublicAccessBlockConfiguration: publicAccessBlock(values),
  })),
  aws_s3_bucket_replication_configuration: ofBucket((values) => ({
    ReplicationConfiguration: { Rules: given(values.rule) ?? [] },
  })),
  aws_s3_bucket_server_side_encryption_configuration: ofBucket((values) => ({
    BucketEncryption: encryptionOf(values.rule),
  })),
  aws_s3_bucket_versioning: ofBucket((values) => ({
    VersioningConfiguration: known({ Status: given(blockOf(values.versioning_configuration)?.status) }),
  })),
  aws_s3_bucket_website_configuration: ofBucket((values) => ({
    WebsiteConfiguration: known({ IndexDocument: given(values.index_document) ?? 'set' }),
  })),
};

const attachedPolicy = ({ policy_arn: policy }: ValueRecord) => ({ ManagedPolicyArns: policy });

const identityCompanions: Readonly<Record<string, Companion>> = {
  aws_iam_group_policy_attachment: { targets: ['group'], adds: attachedPolicy },
  aws_iam_policy_attachment: { targets: ['roles', 'users', 'groups'], adds: attachedPolicy },
  aws_iam_role_policy_attachment: { targets: ['role'], adds: attachedPolicy },
  aws_iam_user_policy_attachment: { targets: ['user'], adds: attachedPolicy },
};

const networkCompanions: Readonly<Record<string, Companion>> = {
  aws_alb_target_group_attachment: { targets: ['target_group_arn'], adds: targetOf },
  aws_autoscaling_attachment: {
    targets: ['autoscaling_group_name'],
    adds: (values) => ({
      TargetGroupARNs: given(values.lb_target_group_arn) ?? given(values.alb_target_group_arn),
      LoadBalancerNames: given(values.elb),
    }),
  },
  aws_autoscaling_notification: {
    targets: ['group_names'],
    adds: (values) => ({
      NotificationConfigurations: known({
        NotificationTypes: given(values.notifications),
        TopicARN: given(values.topic_arn),
      }),
    }),
  },
  aws_elb_attachment: { targets: ['elb'], adds: (values) => ({ Instances: values.instance }) },
  aws_lb_target_group_attachment: { targets: ['target_group_arn'], adds: targetOf },
};

function targetOf(values: ValueRecord) {
  return { Targets: known({ Id: given(values.target_id), Port: given(values.port) }) };
}

const serviceCompanions: Readonly<Record<string, Companion>> = {
  aws_api_gateway_method_settings: { targets: ['stage_name'], adds: methodSettings },
  aws_cloudwatch_event_target: {
    targets: ['rule'],
    adds: (values) => ({ Targets: known({ Arn: given(values.arn), Id: given(values.target_id) }) }),
  },
  aws_ecr_lifecycle_policy: { targets: ['repository'], sets: () => ({ LifecyclePolicy: 'set' }) },
  aws_ecr_repository_policy: {
    targets: ['repository'],
    sets: (values) => ({ RepositoryPolicyText: parsedJson(values.policy) }),
  },
  aws_efs_backup_policy: {
    targets: ['file_system_id'],
    sets: (values) => ({ BackupPolicy: known({ Status: given(blockOf(values.backup_policy)?.status) }) }),
  },
  aws_elasticsearch_domain_policy: {
    targets: ['domain_name'],
    sets: (values) => ({ AccessPolicies: parsedJson(values.access_policies) }),
  },
  aws_kms_key_policy: { targets: ['key_id'], sets: (values) => ({ KeyPolicy: parsedJson(values.policy) }) },
  aws_media_store_container_policy: {
    targets: ['container_name'],
    sets: (values) => ({ Policy: parsedJson(values.policy) }),
  },
  aws_opensearch_domain_policy: {
    targets: ['domain_name'],
    sets: (values) => ({ AccessPolicies: parsedJson(values.access_policies) }),
  },
  aws_redshift_logging: {
    targets: ['cluster_identifier'],
    sets: (values) => ({ LoggingProperties: known({ BucketName: given(values.bucket_name), Enable: true }) }),
  },
  aws_sqs_queue_redrive_policy: {
    targets: ['queue_url'],
    sets: (values) => ({ RedrivePolicy: parsedJson(values.redrive_policy) }),
  },
};

/** `*` with `*` is the default of all methods; anything narrower is not. */
function methodSettings(values: ValueRecord) {
  const path = textOf(values.method_path) ?? '';
  const slash = path.lastIndexOf('/');
  const settings = blockOf(values.settings) ?? {};
  return {
    MethodSettings: known({
      HttpMethod: path.slice(slash + 1),
      ResourcePath: path === '*/*' ? '/*' : `/${path.slice(0, slash)}`,
      LoggingLevel: given(settings.logging_level),
    }),
  };
}

/** Terraform type → what it sets, and where. */
export const companions: Readonly<Record<string, Companion>> = {
  ...bucketCompanions,
  ...identityCompanions,
  ...networkCompanions,
  ...serviceCompanions,
};

/** The properties of a target with what a companion says. */
export function withCompanion(target: ValueRecord, { sets, adds }: Companion, values: ValueRecord): ValueRecord {
  const set = known(sets?.(values, target) ?? {});
  const added = Object.entries(known(adds?.(values) ?? {})).map(([key, value]): readonly [string, Value] => [
    key,
    [...listOf(target[key]), ...(isRecord(value) ? [value] : listOf(value))],
  ]);
  return { ...target, ...set, ...Object.fromEntries(added) };
}
