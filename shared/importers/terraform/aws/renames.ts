import { ownEntry } from '../../resources/ownEntry.js';

/**
 * Attributes that CloudFormation calls otherwise than the same words in its spelling: `<path>=<path there>`. Paths of
 * nested blocks are dotted; everything else follows from the spelling (`kms_key_id` → `KmsKeyId`).
 */
const WRITTEN: Readonly<Record<string, string>> = {
  aws_api_gateway_authorizer: 'provider_arns=ProviderARNs',
  aws_api_gateway_method: 'authorization=AuthorizationType',
  aws_api_gateway_stage: 'access_log_settings=AccessLogSetting xray_tracing_enabled=TracingEnabled',
  aws_api_gateway_usage_plan: 'api_stages=ApiStages',
  aws_api_gateway_vpc_link: 'target_arns=TargetArns',
  aws_appsync_datasource:
    'api_id=ApiId lambda_config=LambdaConfig dynamodb_config=DynamoDBConfig elasticsearch_config=ElasticsearchConfig http_config=HttpConfig opensearchservice_config=OpenSearchServiceConfig relational_database_config=RelationalDatabaseConfig event_bridge_config=EventBridgeConfig',
  aws_appsync_graphql_api: 'log_config.cloudwatch_logs_role_arn=LogConfig.CloudWatchLogsRoleArn',
  aws_athena_workgroup: 'configuration=WorkGroupConfiguration',
  aws_autoscaling_group:
    'vpc_zone_identifier=VPCZoneIdentifier launch_configuration=LaunchConfigurationName target_group_arns=TargetGroupARNs load_balancers=LoadBalancerNames default_cooldown=Cooldown launch_template.id=LaunchTemplate.LaunchTemplateId launch_template.name=LaunchTemplate.LaunchTemplateName',
  aws_autoscaling_lifecycle_hook:
    'notification_target_arn=NotificationTargetARN autoscaling_group_name=AutoScalingGroupName',
  aws_autoscaling_policy: 'autoscaling_group_name=AutoScalingGroupName',
  aws_autoscaling_schedule: 'autoscaling_group_name=AutoScalingGroupName',
  aws_backup_plan: 'rule=BackupPlan.BackupPlanRule rule.target_vault_name=BackupPlan.BackupPlanRule.TargetBackupVault',
  aws_backup_selection: 'plan_id=BackupPlanId resources=BackupSelection.Resources',
  aws_backup_vault: 'kms_key_arn=EncryptionKeyArn',
  aws_cloudfront_origin_access_control: 'signing_behavior=OriginAccessControlConfig.SigningBehavior',
  aws_cloudfront_origin_access_identity: 'comment=CloudFrontOriginAccessIdentityConfig.Comment',
  aws_cloudtrail: 'kms_key_id=KMSKeyId cloud_watch_logs_group_arn=CloudWatchLogsLogGroupArn',
  aws_cloudwatch_event_rule: 'event_bus_name=EventBusName',
  aws_cloudwatch_log_group: 'name=LogGroupName',
  aws_cloudwatch_log_stream: 'log_group_name=LogGroupName',
  aws_cognito_user_pool: 'password_policy=Policies.PasswordPolicy',
  aws_config_delivery_channel: 's3_bucket_name=S3BucketName sns_topic_arn=SnsTopicARN',
  aws_dax_cluster:
    'server_side_encryption=SSESpecification server_side_encryption.enabled=SSESpecification.SSEEnabled subnet_group_name=SubnetGroupName',
  aws_db_instance:
    'multi_az=MultiAZ username=MasterUsername password=MasterUserPassword iam_database_authentication_enabled=EnableIAMDatabaseAuthentication enabled_cloudwatch_logs_exports=EnableCloudwatchLogsExports replicate_source_db=SourceDBInstanceIdentifier db_subnet_group_name=DBSubnetGroupName identifier=DBInstanceIdentifier vpc_security_group_ids=VPCSecurityGroups parameter_group_name=DBParameterGroupName db_name=DBName',
  aws_db_proxy: 'name=DBProxyName vpc_subnet_ids=VpcSubnetIds',
  aws_db_proxy_default_target_group: 'db_proxy_name=DBProxyName',
  aws_db_proxy_endpoint: 'db_proxy_name=DBProxyName',
  aws_db_proxy_target:
    'db_proxy_name=DBProxyName db_instance_identifier=DBInstanceIdentifiers db_cluster_identifier=DBClusterIdentifiers',
  aws_docdb_cluster:
    'cluster_identifier=DBClusterIdentifier enabled_cloudwatch_logs_exports=EnableCloudwatchLogsExports db_subnet_group_name=DBSubnetGroupName master_password=MasterUserPassword',
  aws_docdb_cluster_instance: 'cluster_identifier=DBClusterIdentifier identifier=DBInstanceIdentifier',
  aws_dynamodb_table:
    'point_in_time_recovery=PointInTimeRecoverySpecification server_side_encryption=SSESpecification point_in_time_recovery.enabled=PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled server_side_encryption.enabled=SSESpecification.SSEEnabled server_side_encryption.kms_key_arn=SSESpecification.KMSMasterKeyId',
  aws_ecs_cluster: 'setting=ClusterSettings',
  aws_ecs_service:
    'network_configuration.subnets=NetworkConfiguration.AwsvpcConfiguration.Subnets network_configuration.security_groups=NetworkConfiguration.AwsvpcConfiguration.SecurityGroups network_configuration.assign_public_ip=NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp load_balancer=LoadBalancers',
  aws_eip: 'instance=InstanceId network_interface=NetworkInterfaceId',
  aws_eks_cluster: 'vpc_config=ResourcesVpcConfig',
  aws_eks_node_group: 'node_role_arn=NodeRole',
  aws_elastic_beanstalk_environment:
    'setting=OptionSettings setting.name=OptionSettings.OptionName application=ApplicationName template_name=TemplateName',
  aws_elasticache_cluster: 'subnet_group_name=CacheSubnetGroupName',
  aws_elasticache_replication_group: 'subnet_group_name=CacheSubnetGroupName multi_az_enabled=MultiAZEnabled',
  aws_elasticsearch_domain:
    'encrypt_at_rest=EncryptionAtRestOptions node_to_node_encryption=NodeToNodeEncryptionOptions vpc_options=VPCOptions domain_endpoint_options.tls_security_policy=DomainEndpointOptions.TLSSecurityPolicy cluster_config=ElasticsearchClusterConfig',
  aws_elb:
    'access_logs=AccessLoggingPolicy connection_draining=ConnectionDrainingPolicy.Enabled cross_zone_load_balancing=CrossZone listener=Listeners listener.lb_protocol=Listeners.Protocol listener.lb_port=Listeners.LoadBalancerPort',
  aws_emr_cluster: 'ec2_attributes=Instances ec2_attributes.key_name=Instances.Ec2KeyName',
  aws_fsx_openzfs_file_system: 'copy_tags_to_backups=OpenZFSConfiguration.CopyTagsToBackups',
  aws_glue_crawler:
    'security_configuration=CrawlerSecurityConfiguration s3_target=Targets.S3Targets jdbc_target=Targets.JdbcTargets dynamodb_target=Targets.DynamoDBTargets catalog_target=Targets.CatalogTargets',
  aws_glue_security_configuration:
    'encryption_configuration.cloudwatch_encryption=EncryptionConfiguration.CloudWatchEncryption encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode=EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode',
  aws_iam_group_membership: 'group=GroupName',
  aws_iam_group_policy: 'policy=PolicyDocument group=Groups',
  aws_iam_instance_profile: 'role=Roles',
  aws_iam_policy: 'policy=PolicyDocument',
  aws_iam_role:
    'assume_role_policy=AssumeRolePolicyDocument inline_policy=Policies inline_policy.policy=Policies.PolicyDocument inline_policy.name=Policies.PolicyName',
  aws_iam_role_policy: 'policy=PolicyDocument role=Roles',
  aws_iam_user_group_membership: 'user=Users groups=GroupName',
  aws_iam_user_policy: 'policy=PolicyDocument user=Users',
  aws_iam_access_key: 'user=UserName',
  aws_internet_gateway_attachment: 'internet_gateway_id=InternetGatewayId',
  aws_kinesis_firehose_delivery_stream:
    'extended_s3_configuration=ExtendedS3DestinationConfiguration s3_configuration=S3DestinationConfiguration redshift_configuration=RedshiftDestinationConfiguration opensearch_configuration=AmazonopensearchserviceDestinationConfiguration elasticsearch_configuration=ElasticsearchDestinationConfiguration http_endpoint_configuration=HttpEndpointDestinationConfiguration kinesis_source_configuration=KinesisStreamSourceConfiguration server_side_encryption=DeliveryStreamEncryptionConfigurationInput',
  aws_kms_key: 'policy=KeyPolicy customer_master_key_spec=KeySpec',
  aws_lambda_function_url: 'function_name=TargetFunctionArn authorization_type=AuthType',
  aws_lambda_layer_version_permission: 'layer_name=LayerVersionArn',
  aws_launch_configuration: 'enable_monitoring=InstanceMonitoring',
  aws_lb_listener_certificate: 'certificate_arn=Certificates',
  aws_media_store_container_policy: 'container_name=ContainerName',
  aws_msk_cluster:
    'encryption_info.encryption_at_rest_kms_key_arn=EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId logging_info.broker_logs.cloudwatch_logs=LoggingInfo.BrokerLogs.CloudWatchLogs',
  aws_neptune_cluster:
    'cluster_identifier=DBClusterIdentifier iam_database_authentication_enabled=IamAuthEnabled enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports neptune_subnet_group_name=DBSubnetGroupName serverless_v2_scaling_configuration=ServerlessScalingConfiguration',
  aws_neptune_cluster_instance: 'cluster_identifier=DBClusterIdentifier neptune_subnet_group_name=DBSubnetGroupName',
  aws_network_acl_association: 'network_acl_id=NetworkAclId',
  aws_network_acl_rule: 'from_port=PortRange.From to_port=PortRange.To ipv6_cidr_block=Ipv6CidrBlock',
  aws_opensearch_domain:
    'encrypt_at_rest=EncryptionAtRestOptions node_to_node_encryption=NodeToNodeEncryptionOptions vpc_options=VPCOptions domain_endpoint_options.tls_security_policy=DomainEndpointOptions.TLSSecurityPolicy',
  aws_rds_cluster:
    'cluster_identifier=DBClusterIdentifier iam_database_authentication_enabled=EnableIAMDatabaseAuthentication enabled_cloudwatch_logs_exports=EnableCloudwatchLogsExports db_subnet_group_name=DBSubnetGroupName master_password=MasterUserPassword serverlessv2_scaling_configuration=ServerlessV2ScalingConfiguration',
  aws_rds_cluster_instance:
    'cluster_identifier=DBClusterIdentifier identifier=DBInstanceIdentifier db_subnet_group_name=DBSubnetGroupName',
  aws_rds_global_cluster: 'source_db_cluster_identifier=SourceDBClusterIdentifier',
  aws_redshift_cluster: 'database_name=DBName logging=LoggingProperties master_password=MasterUserPassword',
  aws_redshift_parameter_group:
    'parameter=Parameters parameter.name=Parameters.ParameterName parameter.value=Parameters.ParameterValue',
  aws_route53_record: 'zone_id=HostedZoneId alias=AliasTarget records=ResourceRecords',
  aws_route53_resolver_rule_association: 'vpc_id=VPCId',
  aws_s3_bucket: 'bucket=BucketName website=WebsiteConfiguration acl=AccessControl policy=InlinePolicy',
  aws_s3_bucket_policy: 'policy=PolicyDocument',
  aws_secretsmanager_secret_policy: 'secret_arn=SecretId policy=ResourcePolicy',
  aws_secretsmanager_secret_rotation: 'rotation_lambda_arn=RotationLambdaARN',
  aws_security_group: 'description=GroupDescription name=GroupName',
  aws_sfn_state_machine: 'definition=DefinitionString',
  aws_sns_topic: 'name=TopicName policy=InlinePolicy',
  aws_sns_topic_policy: 'arn=Topics policy=PolicyDocument',
  aws_sqs_queue: 'name=QueueName policy=InlinePolicy',
  aws_sqs_queue_policy: 'queue_url=Queues policy=PolicyDocument',
  aws_ssm_association: 'name=Name',
  aws_wafv2_web_acl:
    'rule=Rules visibility_config.cloudwatch_metrics_enabled=VisibilityConfig.CloudWatchMetricsEnabled',
  aws_wafv2_web_acl_association: 'web_acl_arn=WebACLArn',
  aws_wafv2_web_acl_logging_configuration: 'log_destination_configs=LogDestinationConfigs',
  aws_wafregional_web_acl_association: 'web_acl_id=WebACLId',
};

const RENAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(WRITTEN).map(([type, pairs]) => [
    type,
    new Map(
      pairs
        .split(' ')
        .filter((pair) => pair !== '')
        .map((pair) => {
          const [from = '', to = ''] = pair.split('=');
          return [from, to];
        }),
    ),
  ]),
);

const NONE: ReadonlyMap<string, string> = new Map();

/** Types under an older name. */
const ALIASES: Readonly<Record<string, string>> = {
  aws_alb: 'aws_lb',
  aws_default_security_group: 'aws_security_group',
  aws_spot_instance_request: 'aws_instance',
};

/** Path of an attribute → its path in CloudFormation, where spelling doesn't tell. */
export function renamesOf(type: string): ReadonlyMap<string, string> {
  return RENAMES.get(ownEntry(ALIASES, type) ?? type) ?? NONE;
}
