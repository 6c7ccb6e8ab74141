import { describe, expect, test } from 'vitest';
import { importPlan, type Written } from './testImport.js';

type Values = Readonly<Record<string, unknown>>;

/** Control, type, values that meet it and values that don't; further resources stand in every plan of the row. */
type Row = readonly [control: string, type: string, good: Values, bad: Values, others?: readonly Written[]];

const policy = (...statements: readonly object[]): string => JSON.stringify({ Statement: statements });
const allow = (Action: string, Resource = 'arn:aws:s3:::b/x'): object => ({ Effect: 'Allow', Action, Resource });

const ROWS: readonly Row[] = [
  ['AEC1', 'aws_elasticache_cluster', { subnet_group_name: 'g' }, {}],
  [
    'AEC3',
    'aws_elasticache_replication_group',
    { at_rest_encryption_enabled: true, transit_encryption_enabled: true },
    { at_rest_encryption_enabled: true },
  ],
  ['AEC4', 'aws_elasticache_replication_group', { multi_az_enabled: true }, { multi_az_enabled: false }],
  ['AEC5', 'aws_elasticache_replication_group', { port: 7000 }, { port: 6379 }],
  ['AEC6', 'aws_elasticache_replication_group', { auth_token: 'secret-token' }, {}],
  [
    'APIG1',
    'aws_api_gateway_stage',
    { access_log_settings: [{ destination_arn: 'arn:x', format: '$x' }] },
    { access_log_settings: [] },
  ],
  ['APIG1', 'aws_apigatewayv2_stage', { access_log_settings: [{ destination_arn: 'arn:x', format: '$x' }] }, {}],
  [
    'APIG4',
    'aws_api_gateway_method',
    { authorization: 'AWS_IAM', http_method: 'GET' },
    { authorization: 'NONE', http_method: 'GET' },
  ],
  ['APIG4', 'aws_apigatewayv2_route', { authorization_type: 'JWT' }, { authorization_type: 'NONE' }],
  ['AS1', 'aws_autoscaling_group', { default_cooldown: 300 }, { default_cooldown: 0 }],
  [
    'AS2',
    'aws_autoscaling_group',
    { health_check_type: 'ELB', health_check_grace_period: 300 },
    { health_check_type: 'ELB' },
  ],
  [
    'ASC3',
    'aws_appsync_graphql_api',
    { log_config: [{ cloudwatch_logs_role_arn: 'arn:r', exclude_verbose_content: false }] },
    {},
  ],
  [
    'CFR1',
    'aws_cloudfront_distribution',
    { restrictions: [{ geo_restriction: [{ restriction_type: 'whitelist' }] }] },
    { restrictions: [{ geo_restriction: [{ restriction_type: 'none' }] }] },
  ],
  ['CFR2', 'aws_cloudfront_distribution', { web_acl_id: 'arn:waf' }, { web_acl_id: '' }],
  ['CFR3', 'aws_cloudfront_distribution', { logging_config: [{ bucket: 'logs' }] }, { logging_config: [] }],
  [
    'CFR4',
    'aws_cloudfront_distribution',
    {
      viewer_certificate: [
        { acm_certificate_arn: 'arn:c', minimum_protocol_version: 'TLSv1.2_2021', ssl_support_method: 'sni-only' },
      ],
    },
    { viewer_certificate: [{ cloudfront_default_certificate: true }] },
  ],
  [
    'CFR5',
    'aws_cloudfront_distribution',
    {
      origin: [
        {
          domain_name: 'x',
          custom_origin_config: [{ origin_protocol_policy: 'https-only', origin_ssl_protocols: ['TLSv1.2'] }],
        },
      ],
    },
    {
      origin: [
        {
          domain_name: 'x',
          custom_origin_config: [{ origin_protocol_policy: 'http-only', origin_ssl_protocols: ['TLSv1'] }],
        },
      ],
    },
  ],
  [
    'COG1',
    'aws_cognito_user_pool',
    {
      password_policy: [{ minimum_length: 12, require_uppercase: true, require_numbers: true, require_symbols: true }],
    },
    { password_policy: [{ minimum_length: 6 }] },
  ],
  ['COG2', 'aws_cognito_user_pool', { mfa_configuration: 'ON' }, { mfa_configuration: 'OFF' }],
  [
    'COG7',
    'aws_cognito_identity_pool',
    { allow_unauthenticated_identities: false },
    { allow_unauthenticated_identities: true },
  ],
  ['COG8', 'aws_cognito_user_pool', { user_pool_tier: 'PLUS' }, { user_pool_tier: 'LITE' }],
  [
    'DDB3',
    'aws_dynamodb_table',
    { point_in_time_recovery: [{ enabled: true }] },
    { point_in_time_recovery: [{ enabled: false }] },
  ],
  ['DDB4', 'aws_dax_cluster', { server_side_encryption: [{ enabled: true }] }, {}],
  ['DOC1', 'aws_docdb_cluster', { storage_encrypted: true }, { storage_encrypted: false }],
  ['DOC2', 'aws_docdb_cluster', { port: 27018 }, { port: 27017 }],
  ['DOC4', 'aws_docdb_cluster', { backup_retention_period: 7 }, { backup_retention_period: 1 }],
  [
    'DOC5',
    'aws_docdb_cluster',
    { enabled_cloudwatch_logs_exports: ['audit'] },
    { enabled_cloudwatch_logs_exports: [] },
  ],
  [
    'EB3',
    'aws_elastic_beanstalk_environment',
    {
      setting: [
        { namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: 'true' },
        { namespace: 'aws:elasticbeanstalk:managedactions:platformupdate', name: 'UpdateLevel', value: 'minor' },
      ],
    },
    { setting: [] },
  ],
  [
    'EC23',
    'aws_security_group',
    { ingress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] }] },
    { ingress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'] }] },
  ],
  [
    'EC23',
    'aws_security_group_rule',
    { type: 'ingress', cidr_blocks: ['10.0.0.0/8'] },
    { type: 'ingress', cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'] },
  ],
  ['EC23', 'aws_vpc_security_group_ingress_rule', { cidr_ipv4: '10.0.0.0/8' }, { cidr_ipv6: '::/0' }],
  ['EC26', 'aws_ebs_volume', { encrypted: true }, { encrypted: false }],
  [
    'EC26',
    'aws_instance',
    { root_block_device: [{ encrypted: true }] },
    { root_block_device: [{ encrypted: true }], ebs_block_device: [{ device_name: 'sdb', encrypted: false }] },
  ],
  ['EC27', 'aws_security_group', { description: 'Web tier' }, { description: '' }],
  ['EC28', 'aws_instance', { monitoring: true }, { monitoring: false }],
  ['EC28', 'aws_launch_configuration', { enable_monitoring: true }, { enable_monitoring: false }],
  ['EC29', 'aws_instance', { disable_api_termination: true }, {}],
  [
    'ECR1',
    'aws_ecr_repository',
    {},
    { name: 'open' },
    [
      {
        address: 'aws_ecr_repository_policy.p',
        values: {
          repository: 'open',
          policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:*' }] }),
        },
        refers: { repository: 'aws_ecr_repository.bad.name' },
      },
    ],
  ],
  [
    'ECS2',
    'aws_ecs_task_definition',
    { container_definitions: '[{"name":"a","environment":[]}]' },
    { container_definitions: '[{"name":"a","environment":[{"name":"A","value":"b"}]}]' },
  ],
  ['ECS4', 'aws_ecs_cluster', { setting: [{ name: 'containerInsights', value: 'enabled' }] }, { setting: [] }],
  [
    'ECS7',
    'aws_ecs_task_definition',
    { container_definitions: '[{"name":"a","logConfiguration":{"logDriver":"awslogs"}}]' },
    { container_definitions: '[{"name":"a"}]' },
  ],
  ['EFS1', 'aws_efs_file_system', { encrypted: true }, { encrypted: false }],
  [
    'EKS1',
    'aws_eks_cluster',
    { vpc_config: [{ endpoint_public_access: false, subnet_ids: [] }] },
    { vpc_config: [{ endpoint_public_access: true }] },
  ],
  [
    'EKS2',
    'aws_eks_cluster',
    { enabled_cluster_log_types: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] },
    { enabled_cluster_log_types: ['api'] },
  ],
  [
    'ELB1',
    'aws_elb',
    { listener: [{ lb_protocol: 'tcp', lb_port: 22, instance_protocol: 'tcp', instance_port: 22 }] },
    { listener: [{ lb_protocol: 'http', lb_port: 80, instance_protocol: 'http', instance_port: 80 }] },
  ],
  ['ELB2', 'aws_lb', { access_logs: [{ bucket: 'b', enabled: true }] }, { access_logs: [] }],
  ['ELB2', 'aws_elb', { access_logs: [{ bucket: 'b', enabled: true }] }, {}],
  ['ELB3', 'aws_elb', { connection_draining: true }, { connection_draining: false }],
  [
    'ELB4',
    'aws_elb',
    { cross_zone_load_balancing: true, subnets: ['subnet-1', 'subnet-2'] },
    { cross_zone_load_balancing: false, subnets: ['subnet-1'] },
  ],
  ['EMR2', 'aws_emr_cluster', { log_uri: 's3://b/x' }, {}],
  ['EMR6', 'aws_emr_cluster', { ec2_attributes: [{ key_name: 'k' }] }, { ec2_attributes: [{ subnet_id: 'subnet-1' }] }],
  [
    'EVB1',
    'aws_cloudwatch_event_bus_policy',
    { policy: policy({ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'events:PutEvents' }) },
    { policy: policy({ Effect: 'Allow', Principal: '*', Action: 'events:PutEvents' }) },
  ],
  [
    'IAM4',
    'aws_iam_role',
    { managed_policy_arns: ['arn:aws:iam::123456789012:policy/own'] },
    { managed_policy_arns: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
  ],
  ['IAM5', 'aws_iam_policy', { policy: policy(allow('s3:GetObject')) }, { policy: policy(allow('s3:*')) }],
  [
    'IAM5',
    'aws_iam_role_policy',
    { policy: policy(allow('s3:GetObject')) },
    { policy: policy(allow('s3:GetObject', '*')) },
  ],
  ['IAM5', 'aws_iam_user_policy', { policy: policy(allow('s3:GetObject')) }, { policy: policy(allow('*', '*')) }],
  [
    'IAM5',
    'aws_iam_role',
    { inline_policy: [{ name: 'a', policy: policy(allow('s3:GetObject')) }] },
    { inline_policy: [{ name: 'a', policy: policy(allow('s3:*')) }] },
  ],
  [
    'KDF1',
    'aws_kinesis_firehose_delivery_stream',
    { server_side_encryption: [{ enabled: true }] },
    { server_side_encryption: [{ enabled: false }] },
  ],
  [
    'KDS1',
    'aws_kinesis_stream',
    { encryption_type: 'KMS', kms_key_id: 'alias/aws/kinesis' },
    { encryption_type: 'NONE' },
  ],
  ['KMS5', 'aws_kms_key', { enable_key_rotation: true }, { enable_key_rotation: false }],
  [
    'MSK2',
    'aws_msk_cluster',
    { encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS' }] }] },
    { encryption_info: [{ encryption_in_transit: [{ client_broker: 'PLAINTEXT' }] }] },
  ],
  ['MSK6', 'aws_msk_cluster', { logging_info: [{ broker_logs: [{ cloudwatch_logs: [{ enabled: true }] }] }] }, {}],
  ['N3', 'aws_neptune_cluster', { backup_retention_period: 7 }, { backup_retention_period: 1 }],
  ['N5', 'aws_neptune_cluster', { iam_database_authentication_enabled: true }, {}],
  ['OS1', 'aws_opensearch_domain', { vpc_options: [{ subnet_ids: ['subnet-1'] }] }, {}],
  [
    'OS2',
    'aws_opensearch_domain',
    { node_to_node_encryption: [{ enabled: true }] },
    { node_to_node_encryption: [{ enabled: false }] },
  ],
  [
    'OS4',
    'aws_opensearch_domain',
    { cluster_config: [{ dedicated_master_enabled: true }] },
    { cluster_config: [{ dedicated_master_enabled: false }] },
  ],
  ['OS8', 'aws_elasticsearch_domain', { encrypt_at_rest: [{ enabled: true }] }, {}],
  [
    'OS9',
    'aws_opensearch_domain',
    { log_publishing_options: [{ log_type: 'SEARCH_SLOW_LOGS' }, { log_type: 'INDEX_SLOW_LOGS' }] },
    { log_publishing_options: [{ log_type: 'AUDIT_LOGS' }] },
  ],
  ['RDS2', 'aws_db_instance', { engine: 'postgres', storage_encrypted: true }, { engine: 'postgres' }],
  ['RDS3', 'aws_db_instance', { engine: 'postgres', multi_az: true }, { engine: 'postgres', multi_az: false }],
  [
    'RDS6',
    'aws_rds_cluster',
    { engine: 'aurora-mysql', iam_database_authentication_enabled: true },
    { engine: 'aurora-mysql' },
  ],
  ['RDS10', 'aws_rds_cluster', { engine: 'aurora-mysql', deletion_protection: true }, { engine: 'aurora-mysql' }],
  ['RDS11', 'aws_db_instance', { engine: 'postgres', port: 5433 }, { engine: 'postgres', port: 5432 }],
  [
    'RDS13',
    'aws_db_instance',
    { engine: 'postgres', backup_retention_period: 7 },
    { engine: 'postgres', backup_retention_period: 0 },
  ],
  [
    'RS1',
    'aws_redshift_cluster',
    { cluster_parameter_group_name: 'safe' },
    { cluster_parameter_group_name: 'open' },
    [
      {
        address: 'aws_redshift_parameter_group.safe',
        values: { name: 'safe', parameter: [{ name: 'require_ssl', value: 'true' }] },
      },
      { address: 'aws_redshift_parameter_group.open', values: { name: 'open', parameter: [] } },
    ],
  ],
  ['RS4', 'aws_redshift_cluster', { port: 5440 }, { port: 5439 }],
  ['RS5', 'aws_redshift_cluster', { logging: [{ enable: true, bucket_name: 'b' }] }, { logging: [{ enable: false }] }],
  ['RS6', 'aws_redshift_cluster', { encrypted: true }, { encrypted: false }],
  ['RS8', 'aws_redshift_cluster', { publicly_accessible: false }, { publicly_accessible: true }],
  ['S1', 'aws_s3_bucket', { logging: [{ target_bucket: 'logs' }] }, { logging: [] }],
  [
    'S2',
    'aws_s3_bucket',
    { bucket: 'good' },
    { bucket: 'bad' },
    [
      {
        address: 'aws_s3_bucket_public_access_block.p',
        values: {
          bucket: 'bad',
          block_public_acls: true,
          block_public_policy: false,
          ignore_public_acls: true,
          restrict_public_buckets: true,
        },
        refers: { bucket: 'aws_s3_bucket.bad.id' },
      },
    ],
  ],
  [
    'SF1',
    'aws_sfn_state_machine',
    { logging_configuration: [{ level: 'ALL' }] },
    { logging_configuration: [{ level: 'ERROR' }] },
  ],
  ['SF2', 'aws_sfn_state_machine', { tracing_configuration: [{ enabled: true }] }, {}],
  ['SM1', 'aws_sagemaker_notebook_instance', { subnet_id: 'subnet-1' }, {}],
  [
    'SM3',
    'aws_sagemaker_notebook_instance',
    { direct_internet_access: 'Disabled' },
    { direct_internet_access: 'Enabled' },
  ],
  ['SNS3', 'aws_sns_topic', { kms_master_key_id: 'alias/aws/sns' }, {}],
  ['SQS2', 'aws_sqs_queue', { kms_master_key_id: 'alias/x' }, { sqs_managed_sse_enabled: false }],
  [
    'SQS3',
    'aws_sqs_queue',
    { redrive_policy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:1:dead","maxReceiveCount":3}' },
    {},
  ],
  ['TS3', 'aws_timestreamwrite_database', { kms_key_id: 'arn:k' }, {}],
];

function statusOf(control: string, type: string, values: Values, name: string, others: readonly Written[]): string {
  const { verdicts } = importPlan({ address: `${type}.${name}`, values }, ...others);
  const found = verdicts.find(
    (verdict) => verdict.control === `cdk-nag:AwsSolutions-${control}` && verdict.sourceId === `${type}.${name}`,
  );
  return found?.status ?? 'silent';
}

describe('verdicts on resources of Terraform', () => {
  const cases = ROWS.map(([control, type, good, bad, others = []]) => ({ control, type, good, bad, others }));

  test.each(cases)('$control judges $type by its attributes', ({ control, type, good, bad, others }) => {
    expect([statusOf(control, type, good, 'good', others), statusOf(control, type, bad, 'bad', others)]).toEqual([
      'pass',
      'fail',
    ]);
  });

  test('a network is judged by the flow log that names it', () => {
    const { verdicts } = importPlan(
      { address: 'aws_vpc.seen', unknown: { id: true } },
      { address: 'aws_vpc.unseen', unknown: { id: true } },
      { address: 'aws_flow_log.log', unknown: { vpc_id: true }, refers: { vpc_id: 'aws_vpc.seen.id' } },
    );
    const ofLogs = verdicts.filter(({ control }) => control.endsWith('-VPC7'));
    expect(ofLogs.map(({ sourceId, status }) => [sourceId, status])).toEqual([
      ['aws_vpc.seen', 'pass'],
      ['aws_vpc.unseen', 'fail'],
    ]);
  });

  test('a bucket policy that refuses plain requests counts for the bucket and for itself', () => {
    const refusing = JSON.stringify({
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    });
    const { verdicts } = importPlan(
      { address: 'aws_s3_bucket.data', values: { bucket: 'data' }, unknown: { id: true } },
      {
        address: 'aws_s3_bucket_policy.data',
        values: { bucket: 'data', policy: refusing },
        refers: { bucket: 'aws_s3_bucket.data.id' },
      },
    );
    const ofTransport = verdicts.filter(({ control }) => control.endsWith('-S10'));
    expect(ofTransport.map(({ status }) => status)).toEqual(['pass', 'pass']);
  });

  test('what is only known after apply is not judged', () => {
    const { verdicts } = importPlan({
      address: 'aws_db_instance.db',
      values: { engine: 'postgres' },
      unknown: { storage_encrypted: true, multi_az: true, kms_key_id: true },
    });
    const ofUnknown = verdicts.filter(({ control }) => /-RDS[23]$/.test(control)).map(({ status }) => status);
    expect(ofUnknown).toEqual(['unknown', 'unknown']);
  });
});
