import { describe, expect, test } from 'vitest';
import type { FactValue } from '../../model/diagram.js';
import { importPlan, valuesAt, type Written } from './testImport.js';

type Row = readonly [
  type: string,
  values: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, FactValue | undefined>>,
];

const AWS: readonly Row[] = [
  [
    'aws_instance',
    { associate_public_ip_address: true, metadata_options: [{ http_tokens: 'required' }], iam_instance_profile: 'web' },
    { publicIp: true, imdsV2: 'required', instanceRole: 'attached', deletionProtection: false },
  ],
  ['aws_instance', {}, { instanceRole: 'none', monitoring: 'none' }],
  [
    'aws_autoscaling_group',
    {
      availability_zones: ['a', 'b'],
      health_check_type: 'ELB',
      health_check_grace_period: 60,
      launch_configuration: 'x',
    },
    { multiAz: true, healthCheck: 'elb', launchSource: 'launch-configuration' },
  ],
  [
    'aws_lambda_function',
    { runtime: 'nodejs14.x', tracing_config: [{ mode: 'Active' }], vpc_config: [{ subnet_ids: ['s-1', 's-2'] }] },
    { versionSupported: false, tracing: 'enabled', vpcAttached: true, multiAz: true },
  ],
  ['aws_lambda_function', { vpc_config: [] }, { vpcAttached: false, tracing: 'disabled' }],
  ['aws_ecs_service', { network_configuration: [{ assign_public_ip: true }] }, { publicIp: true }],
  ['aws_ecs_service', { network_configuration: [{ subnets: ['subnet-1'] }] }, { publicIp: false }],
  [
    'aws_ecs_task_definition',
    {
      network_mode: 'awsvpc',
      container_definitions: '[{"name":"a","readonlyRootFilesystem":true,"privileged":false}]',
    },
    { containerNetworkMode: 'awsvpc', readOnlyRootFs: true, privileged: false },
  ],
  [
    'aws_eks_cluster',
    {
      version: '1.21',
      vpc_config: [{ endpoint_public_access: true, public_access_cidrs: ['198.51.100.0/24'] }],
      encryption_config: [{ resources: ['secrets'] }],
      enabled_cluster_log_types: ['audit'],
    },
    {
      versionSupported: false,
      publicAccess: 'restricted-cidr',
      secretsEncryption: 'customer-key',
      auditLogs: 'enabled',
    },
  ],
  [
    'aws_eks_cluster',
    { vpc_config: [{ endpoint_public_access: true, public_access_cidrs: ['0.0.0.0/0'] }] },
    { publicAccess: 'public' },
  ],
  [
    'aws_db_instance',
    {
      engine: 'postgres',
      storage_encrypted: true,
      kms_key_id: 'arn:aws:kms:eu-west-1:1:key/x',
      publicly_accessible: true,
      multi_az: true,
      backup_retention_period: 14,
      enabled_cloudwatch_logs_exports: ['postgresql'],
      monitoring_interval: 60,
      manage_master_user_password: true,
      username: 'postgres',
      port: 5432,
    },
    {
      encryptionAtRest: 'provider-key',
      kmsKey: 'customer-managed',
      publicAccess: 'public',
      multiAz: true,
      backupRetentionDays: 14,
      logging: 'enabled',
      monitoring: 'enhanced',
      secretStore: 'secrets-manager',
      adminUsername: 'default',
      defaultPort: true,
    },
  ],
  [
    'aws_rds_cluster',
    {
      engine: 'aurora-mysql',
      storage_encrypted: false,
      backtrack_window: 3600,
      enabled_cloudwatch_logs_exports: ['audit'],
    },
    { encryptionAtRest: 'none', backtrack: true, logging: 'enabled', authentication: 'password' },
  ],
  [
    'aws_dynamodb_table',
    { server_side_encryption: [{ enabled: true, kms_key_arn: 'arn:k' }], deletion_protection_enabled: true },
    { encryptionAtRest: 'customer-key', deletionProtection: true, pointInTimeRecovery: false },
  ],
  [
    'aws_elasticache_replication_group',
    { at_rest_encryption_enabled: true, transit_encryption_enabled: true, automatic_failover_enabled: true },
    { encryptionAtRest: 'provider-key', tlsRequired: true, automaticFailover: true },
  ],
  [
    'aws_lb',
    {
      load_balancer_type: 'network',
      enable_deletion_protection: true,
      access_logs: [{ bucket: 'b', enabled: true }],
      drop_invalid_header_fields: true,
      desync_mitigation_mode: 'strictest',
    },
    {
      loadBalancerType: 'nlb',
      deletionProtection: true,
      accessLogs: 'enabled',
      dropInvalidHeaders: true,
      desyncMode: 'strictest',
    },
  ],
  [
    'aws_cloudfront_distribution',
    {
      web_acl_id: 'arn:waf',
      default_root_object: 'index.html',
      default_cache_behavior: [{ viewer_protocol_policy: 'redirect-to-https' }],
      viewer_certificate: [
        { acm_certificate_arn: 'arn:c', minimum_protocol_version: 'TLSv1.2_2021', ssl_support_method: 'sni-only' },
      ],
      logging_config: [{ bucket: 'logs' }],
      origin: [
        {
          domain_name: 'x',
          custom_origin_config: [{ origin_protocol_policy: 'https-only', origin_ssl_protocols: ['TLSv1.2'] }],
        },
      ],
    },
    {
      waf: 'attached',
      defaultRootObject: 'set',
      viewerProtocol: 'redirect-to-https',
      tlsMinimum: '1.2',
      certificate: 'acm',
      tlsSni: true,
      accessLogs: 'enabled',
      originProtocol: 'https-only',
      originTlsMinimum: '1.2',
    },
  ],
  [
    'aws_efs_file_system',
    { encrypted: true, kms_key_id: 'arn:k' },
    { encryptionAtRest: 'provider-key', kmsKey: 'customer-managed' },
  ],
  [
    'aws_ecr_repository',
    {
      image_scanning_configuration: [{ scan_on_push: true }],
      image_tag_mutability: 'IMMUTABLE',
      encryption_configuration: [{ encryption_type: 'KMS' }],
    },
    { imageScanning: 'on-push', imageTagMutability: 'immutable', encryptionAtRest: 'customer-key' },
  ],
  [
    'aws_redshift_cluster',
    { encrypted: true, enhanced_vpc_routing: true, database_name: 'dev', master_username: 'awsuser' },
    { encryptionAtRest: 'provider-key', enhancedVpcRouting: true, databaseName: 'default', adminUsername: 'default' },
  ],
  [
    'aws_opensearch_domain',
    {
      encrypt_at_rest: [{ enabled: true }],
      domain_endpoint_options: [{ tls_security_policy: 'Policy-Min-TLS-1-2-2019-07' }],
      advanced_security_options: [{ enabled: true }],
    },
    { encryptionAtRest: 'provider-key', tlsMinimum: '1.2', fineGrainedAccess: true },
  ],
  [
    'aws_sqs_queue',
    { sqs_managed_sse_enabled: true, redrive_policy: '{"deadLetterTargetArn":"arn:x"}' },
    { encryptionAtRest: 'provider-key', deadLetterQueue: true },
  ],
  [
    'aws_cloudtrail',
    { is_multi_region_trail: true, enable_log_file_validation: true, kms_key_id: 'arn:k' },
    { auditTrail: 'multi-region', logIntegrity: 'enabled', kmsKey: 'customer-managed' },
  ],
  ['aws_codebuild_project', { environment: [{ privileged_mode: true }] }, { privileged: true }],
  [
    'aws_cognito_user_pool',
    { mfa_configuration: 'ON', deletion_protection: 'ACTIVE' },
    { mfa: true, deletionProtection: true },
  ],
  ['aws_backup_vault', { kms_key_arn: 'arn:k' }, { kmsKey: 'customer-managed' }],
  ['aws_wafv2_web_acl', { rule: [{ name: 'a' }, { name: 'b' }] }, { ruleGroups: 2 }],
  ['aws_wafv2_web_acl', { rule: [{ name: 'a' }] }, { ruleGroups: 1 }],
  [
    'aws_mq_broker',
    { publicly_accessible: true, auto_minor_version_upgrade: false },
    { publicAccess: 'public', autoMinorUpgrade: false },
  ],
  [
    'aws_s3_bucket',
    {
      versioning: [{ enabled: true, mfa_delete: false }],
      server_side_encryption_configuration: [
        {
          rule: [
            { apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms', kms_master_key_id: 'arn:k' }] },
          ],
        },
      ],
    },
    { versioning: true, encryptionAtRest: 'customer-key', kmsKey: 'customer-managed' },
  ],
];

const AZURE_AND_GOOGLE: readonly Row[] = [
  [
    'azurerm_storage_account',
    {
      https_traffic_only_enabled: true,
      min_tls_version: 'TLS1_2',
      allow_nested_items_to_be_public: false,
      account_replication_type: 'GRS',
      network_rules: [{ default_action: 'Deny', bypass: ['AzureServices'] }],
      public_network_access_enabled: false,
    },
    {
      tlsRequired: true,
      tlsMinimum: '1.2',
      anonymousAccess: false,
      replication: 'cross-region',
      networkDefaultAction: 'deny',
      trustedServices: true,
      publicAccess: 'blocked',
      encryptionAtRest: 'provider-key',
    },
  ],
  [
    'azurerm_storage_account',
    { enable_https_traffic_only: false, shared_access_key_enabled: true },
    { tlsRequired: false, sharedKeyAccess: true, networkDefaultAction: 'allow' },
  ],
  [
    'azurerm_key_vault',
    { purge_protection_enabled: true, enable_rbac_authorization: true, public_network_access_enabled: false },
    { purgeProtection: true, accessModel: 'rbac', publicAccess: 'blocked' },
  ],
  [
    'azurerm_linux_web_app',
    { https_only: true, site_config: [{ minimum_tls_version: '1.2' }] },
    { viewerProtocol: 'https-only', tlsMinimum: '1.2' },
  ],
  ['azurerm_linux_web_app', { https_only: false }, { viewerProtocol: 'http' }],
  [
    'azurerm_mssql_server',
    { minimum_tls_version: '1.2', public_network_access_enabled: true },
    { tlsMinimum: '1.2', publicAccess: 'public' },
  ],
  ['azurerm_kubernetes_cluster', { private_cluster_enabled: true }, { publicAccess: 'blocked' }],
  [
    'azurerm_kubernetes_cluster',
    { api_server_access_profile: [{ authorized_ip_ranges: ['198.51.100.0/24'] }] },
    { publicAccess: 'restricted-cidr' },
  ],
  ['azurerm_kubernetes_cluster', {}, { publicAccess: 'public' }],
  [
    'azurerm_application_gateway',
    { enable_http2: true, sku: [{ tier: 'WAF_v2' }], ssl_policy: [{ min_protocol_version: 'TLSv1_2' }] },
    { http2: true, waf: 'attached', tlsMinimum: '1.2' },
  ],
  [
    'google_storage_bucket',
    { uniform_bucket_level_access: true, public_access_prevention: 'enforced', versioning: [{ enabled: true }] },
    { aclsEnabled: false, publicAccess: 'blocked', versioning: true },
  ],
  [
    'google_sql_database_instance',
    {
      deletion_protection: true,
      settings: [
        {
          availability_type: 'REGIONAL',
          backup_configuration: [{ enabled: true }],
          ip_configuration: [
            { ipv4_enabled: true, ssl_mode: 'ENCRYPTED_ONLY', authorized_networks: [{ value: '0.0.0.0/0' }] },
          ],
        },
      ],
    },
    {
      deletionProtection: true,
      multiAz: true,
      backups: 'enabled',
      publicAccess: 'public',
      publicIp: true,
      tlsRequired: true,
    },
  ],
  [
    'google_sql_database_instance',
    { settings: [{ ip_configuration: [{ ipv4_enabled: false }] }] },
    { publicAccess: 'blocked', publicIp: false, backups: 'disabled' },
  ],
  [
    'google_compute_instance',
    {
      network_interface: [{ access_config: [] }],
      can_ip_forward: true,
      metadata: { 'serial-port-enable': 'TRUE', 'block-project-ssh-keys': 'true' },
      shielded_instance_config: [{ enable_vtpm: true, enable_integrity_monitoring: true }],
    },
    { publicIp: false, ipForwarding: true, serialPort: true, projectSshKeys: false, shieldedVm: true },
  ],
  ['google_kms_crypto_key', { rotation_period: '7776000s' }, { keyRotationDays: 90 }],
  [
    'google_container_cluster',
    { private_cluster_config: [{ enable_private_endpoint: true }] },
    { publicAccess: 'blocked' },
  ],
  ['google_container_cluster', {}, { publicAccess: 'public' }],
];

describe('properties from attributes of Terraform', () => {
  test.each([...AWS, ...AZURE_AND_GOOGLE])('%s %j', (type, values, expected) => {
    const imported = importPlan({ address: `${type}.one`, values });
    const found = Object.keys(expected).map((property) => [property, valuesAt(imported, `${type}.one`, property)[0]]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test.each<readonly [string, Written, string, FactValue]>([
    [
      'aws_s3_bucket',
      {
        address: 'aws_s3_bucket_versioning.c',
        values: { versioning_configuration: [{ status: 'Enabled' }] },
        refers: { bucket: 'aws_s3_bucket.t.id' },
      },
      'versioning',
      true,
    ],
    [
      'aws_s3_bucket',
      {
        address: 'aws_s3_bucket_logging.c',
        values: { target_bucket: 'logs' },
        refers: { bucket: 'aws_s3_bucket.t.id' },
      },
      'accessLogs',
      'enabled',
    ],
    [
      'aws_s3_bucket',
      {
        address: 'aws_s3_bucket_ownership_controls.c',
        values: { rule: [{ object_ownership: 'ObjectWriter' }] },
        refers: { bucket: 'aws_s3_bucket.t.id' },
      },
      'aclsEnabled',
      true,
    ],
    [
      'aws_s3_bucket',
      {
        address: 'aws_s3_bucket_server_side_encryption_configuration.c',
        values: { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }] }] },
        refers: { bucket: 'aws_s3_bucket.t.bucket' },
      },
      'encryptionAtRest',
      'customer-key',
    ],
    [
      'aws_efs_file_system',
      {
        address: 'aws_efs_backup_policy.c',
        values: { backup_policy: [{ status: 'ENABLED' }] },
        refers: { file_system_id: 'aws_efs_file_system.t.id' },
      },
      'backupPlan',
      true,
    ],
    [
      'aws_ecr_repository',
      {
        address: 'aws_ecr_lifecycle_policy.c',
        values: { policy: '{}' },
        refers: { repository: 'aws_ecr_repository.t.name' },
      },
      'lifecyclePolicy',
      'set',
    ],
    [
      'aws_iam_user',
      {
        address: 'aws_iam_user_policy_attachment.c',
        values: { policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        refers: { user: 'aws_iam_user.t.name' },
      },
      'policySource',
      'provider-managed',
    ],
    [
      'aws_lb',
      {
        address: 'aws_lb_listener.c',
        values: {
          protocol: 'HTTPS',
          port: 443,
          ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
          certificate_arn: 'arn:c',
        },
        refers: { load_balancer_arn: 'aws_lb.t.arn' },
      },
      'tlsMinimum',
      '1.2',
    ],
    [
      'azurerm_storage_account',
      {
        address: 'azurerm_storage_account_network_rules.c',
        values: { default_action: 'Deny' },
        refers: { storage_account_id: 'azurerm_storage_account.t.id' },
      },
      'networkDefaultAction',
      'deny',
    ],
    [
      'azurerm_key_vault',
      {
        address: 'azurerm_monitor_diagnostic_setting.c',
        values: {},
        refers: { target_resource_id: 'azurerm_key_vault.t.id' },
      },
      'logging',
      'enabled',
    ],
  ])('%s takes from %j', (type, companion, property, expected) => {
    const attribute = Object.keys(companion.refers ?? {})[0] ?? '';
    const imported = importPlan(
      { address: `${type}.t`, values: {}, unknown: { id: true, arn: true } },
      { ...companion, unknown: { [attribute]: true } },
    );
    expect(valuesAt(imported, `${type}.t`, property)).toContain(expected);
  });
});
