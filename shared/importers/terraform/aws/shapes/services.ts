import {
  isRecord,
  listOf,
  numberOf,
  textOf,
  Unresolved,
  type Value,
  type ValueRecord,
} from '../../../resources/value.js';
import { parsedJson } from '../documents.js';
import { blocksOf, isOpen, pascalCase, renamed } from '../renamed.js';
import { asList, blockOf, given, known, type Shape, type ShapeTable } from './shape.js';

/** A cluster of Aurora and its like carries the engine by default. */
const clusterEngine: Shape = (properties) => ({ Engine: properties.Engine ?? 'aurora' });

/** Terraform says explicitly what happens when nothing is set. */
const queue: Shape = (properties) => ({
  RedrivePolicy: parsedJson(properties.RedrivePolicy),
  SqsManagedSseEnabled: isOpen(properties.SqsManagedSseEnabled) ? undefined : properties.SqsManagedSseEnabled,
});

const stream: Shape = (properties) => ({
  EncryptionType: undefined,
  KmsKeyId: undefined,
  StreamEncryption:
    textOf(properties.EncryptionType) === 'KMS'
      ? known({ EncryptionType: 'KMS', KeyId: properties.KmsKeyId })
      : undefined,
});

const delivery: Shape = (properties, values) => {
  const encryption = blockOf(values.server_side_encryption);
  return {
    DeliveryStreamEncryptionConfigurationInput:
      encryption !== undefined && encryption.enabled === true
        ? known({ KeyType: given(encryption.key_type) ?? 'AWS_OWNED_CMK' })
        : undefined,
    ServerSideEncryption: undefined,
    ...bySplitting(properties),
  };
};

/** S3 destinations are the same under two names. */
function bySplitting(properties: ValueRecord): Readonly<Record<string, Value | undefined>> {
  return { ExtendedS3DestinationConfiguration: properties.ExtendedS3DestinationConfiguration };
}

/** Kinds of logs become the keys of a record. */
const searchDomain: Shape = (properties, values) => {
  const logs = blocksOf(values.log_publishing_options).map((log): readonly [string, Value] => [
    textOf(log.log_type) ?? 'UNKNOWN',
    known({
      Enabled: given(log.enabled) ?? true,
      CloudWatchLogsLogGroupArn: given(log.cloudwatch_log_group_arn),
    }),
  ]);
  const open = values.log_publishing_options instanceof Unresolved ? values.log_publishing_options : undefined;
  return {
    LogPublishingOptions: logs.length > 0 ? Object.fromEntries(logs) : open,
    AccessPolicies: isOpen(properties.AccessPolicies) ? undefined : parsedJson(properties.AccessPolicies),
  };
};

const role: Shape = (properties) => ({
  Policies: asList(properties.Policies),
  ManagedPolicyArns: isOpen(properties.ManagedPolicyArns) ? undefined : asList(properties.ManagedPolicyArns),
});

const ATTACHED = { Roles: undefined, Users: undefined, Groups: undefined };

/** The role, user or group that a policy belongs to, as a list of one. */
const attachedPolicy: Shape = ({ Roles, Users, Groups }) => ({
  ...ATTACHED,
  Roles: asList(Roles),
  Users: asList(Users),
  Groups: asList(Groups),
});

const profile: Shape = ({ Roles }) => ({ Roles: asList(Roles) });

const emrSecurity: Shape = (properties) => ({
  Configuration: undefined,
  SecurityConfiguration: parsedJson(properties.Configuration),
});

const parameterGroup: Shape = (properties) => ({ Parameters: asList(properties.Parameters) });

const redshift: Shape = (properties) => {
  const logs = properties.LoggingProperties;
  const on = isRecord(logs) ? logs.Enable === true : !isOpen(logs) && logs !== undefined;
  return { LoggingProperties: on ? logs : isOpen(logs) ? logs : undefined };
};

const webAcl: Shape = (properties) => ({ Rules: asList(properties.Rules) });

const busPolicy: Shape = (properties) => {
  const document = parsedJson(properties.Policy);
  if (document === undefined) return {};
  return { Policy: undefined, Statement: isRecord(document) ? document.Statement : document };
};

const ORIGIN = new Map([
  ['custom_origin_config', 'CustomOriginConfig'],
  ['custom_origin_config.origin_ssl_protocols', 'CustomOriginConfig.OriginSSLProtocols'],
  ['s3_origin_config', 'S3OriginConfig'],
]);

const DISTRIBUTION = new Map([
  ['web_acl_id', 'WebACLId'],
  ['logging_config', 'Logging'],
  ['origin_group', 'OriginGroups'],
  ['viewer_certificate.cloudfront_default_certificate', 'ViewerCertificate.CloudFrontDefaultCertificate'],
  ['default_cache_behavior.lambda_function_association', 'DefaultCacheBehavior.LambdaFunctionAssociations'],
]);

const distribution: Shape = (properties, values) => {
  const { origin, tags: _tags, ...rest } = values;
  const origins = blocksOf(origin).map((one) => renamed(one, ORIGIN));
  const emptied = Object.fromEntries(Object.keys(properties).map((key) => [key, undefined]));
  return {
    ...emptied,
    Tags: properties.Tags,
    DistributionConfig: { ...renamed(rest, DISTRIBUTION), Origins: origins },
  };
};

/** Half of the settings are on when nothing is said. */
const userPool: Shape = (properties) => {
  const policies = properties.Policies;
  const rules = isRecord(policies) ? policies.PasswordPolicy : undefined;
  return isRecord(rules) && numberOf(rules.MinimumLength) === 0 ? { Policies: undefined } : {};
};

const record: Shape = (properties) => ({ ResourceRecords: asList(properties.ResourceRecords) });

const group: Shape = (properties) => ({
  GroupName: properties.GroupName ?? properties.Name,
  Users: asList(properties.Users),
});

const endpointService: Shape = (properties) => ({ SubnetIds: asList(properties.SubnetIds) });

const eventRule: Shape = (properties) => ({ Name: properties.Name, EventBusName: properties.EventBusName });

const analytics: Shape = (_properties, values) => {
  const configuration = blockOf(values.application_configuration);
  return configuration === undefined ? {} : { ApplicationConfiguration: renamed(configuration, new Map()) };
};

const topicPolicy: Shape = ({ Topics }) => ({ Topics: asList(Topics) });

const queuePolicy: Shape = ({ Queues }) => ({ Queues: asList(Queues) });

const pipeline: Shape = (_properties, values) => ({
  Stage: undefined,
  Stages: listOf(given(values.stage)).map((stage) => (isRecord(stage) ? withPascalKeys(stage) : stage)),
});

function withPascalKeys(block: ValueRecord): Value {
  return Object.fromEntries(Object.entries(block).map(([key, value]) => [pascalCase(key), value]));
}

export const servicesShapes: ShapeTable = {
  aws_cloudfront_distribution: distribution,
  aws_cloudwatch_event_bus_policy: busPolicy,
  aws_cloudwatch_event_rule: eventRule,
  aws_codepipeline: pipeline,
  aws_cognito_user_pool: userPool,
  aws_elasticsearch_domain: searchDomain,
  aws_emr_security_configuration: emrSecurity,
  aws_iam_group_membership: group,
  aws_iam_group_policy: attachedPolicy,
  aws_iam_instance_profile: profile,
  aws_iam_role: role,
  aws_iam_role_policy: attachedPolicy,
  aws_iam_user_policy: attachedPolicy,
  aws_kinesis_firehose_delivery_stream: delivery,
  aws_kinesis_stream: stream,
  aws_kinesisanalyticsv2_application: analytics,
  aws_opensearch_domain: searchDomain,
  aws_rds_cluster: clusterEngine,
  aws_redshift_cluster: redshift,
  aws_redshift_parameter_group: parameterGroup,
  aws_route53_record: record,
  aws_sns_topic_policy: topicPolicy,
  aws_sqs_queue: queue,
  aws_sqs_queue_policy: queuePolicy,
  aws_vpc_endpoint: endpointService,
  aws_wafv2_web_acl: webAcl,
};
