import { KNOWN_NAMESPACES } from '../../cloudformation/mapping/knownTypes.js';

/** CloudFormation namespace → the prefixes that Terraform writes before the type, where not `aws_<namespace>`. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  APS: ['aws_prometheus'],
  AmazonMQ: ['aws_mq'],
  ApiGateway: ['aws_api_gateway'],
  Backup: ['aws_backup', 'aws'],
  Bedrock: ['aws_bedrock', 'aws_bedrockagent'],
  Cassandra: ['aws_keyspaces'],
  CertificateManager: ['aws_acm'],
  CloudWatch: ['aws_cloudwatch', 'aws_cloudwatch_metric'],
  EC2: ['aws', 'aws_ec2', 'aws_vpc', 'aws_ebs'],
  ElasticBeanstalk: ['aws_elastic_beanstalk'],
  ElasticLoadBalancingV2: ['aws_lb', 'aws_alb'],
  Events: ['aws_cloudwatch_event', 'aws_cloudwatch'],
  InspectorV2: ['aws_inspector2'],
  KafkaConnect: ['aws_mskconnect'],
  KinesisAnalytics: ['aws_kinesis_analytics'],
  KinesisFirehose: ['aws_kinesis_firehose'],
  KinesisVideo: ['aws_kinesis_video'],
  Lambda: ['aws_lambda', 'aws_lambda_function'],
  Logs: ['aws_cloudwatch_log', 'aws_cloudwatch'],
  Macie: ['aws_macie2'],
  MediaConvert: ['aws_media_convert'],
  MediaPackage: ['aws_media_package'],
  MediaStore: ['aws_media_store'],
  OpenSearchService: ['aws_opensearch'],
  RDS: ['aws', 'aws_rds', 'aws_db'],
  Route53Resolver: ['aws_route53_resolver', 'aws_route53'],
  S3: ['aws_s3control', 'aws_s3'],
  SES: ['aws_ses', 'aws_sesv2'],
  SNS: ['aws_sns', 'aws_sns_topic'],
  SSO: ['aws_ssoadmin'],
  ServiceDiscovery: ['aws_service_discovery'],
  StepFunctions: ['aws_sfn'],
};

/** Types whose names don't follow from each other: `<Terraform type> <CloudFormation type>` a line. */
const ODD_PAIRS = `
aws_alb ElasticLoadBalancingV2::LoadBalancer
aws_ami EC2::Image
aws_appautoscaling_policy ApplicationAutoScaling::ScalingPolicy
aws_appautoscaling_target ApplicationAutoScaling::ScalableTarget
aws_appsync_datasource AppSync::DataSource
aws_appsync_function AppSync::FunctionConfiguration
aws_appsync_graphql_api AppSync::GraphQLApi
aws_athena_workgroup Athena::WorkGroup
aws_autoscaling_group AutoScaling::AutoScalingGroup
aws_autoscaling_policy AutoScaling::ScalingPolicy
aws_autoscaling_schedule AutoScaling::ScheduledAction
aws_backup_selection Backup::BackupSelection
aws_bedrockagent_agent Bedrock::Agent
aws_cloudfront_origin_access_identity CloudFront::CloudFrontOriginAccessIdentity
aws_cloudtrail CloudTrail::Trail
aws_cloudwatch_event_bus_policy Events::EventBusPolicy
aws_cloudwatch_event_permission Events::EventBusPolicy
aws_codedeploy_app CodeDeploy::Application
aws_codepipeline CodePipeline::Pipeline
aws_codestarconnections_connection CodeStarConnections::Connection
aws_cognito_identity_pool_provider_principal_tag Cognito::IdentityPoolPrincipalTag
aws_cognito_identity_pool_roles_attachment Cognito::IdentityPoolRoleAttachment
aws_cognito_identity_provider Cognito::UserPoolIdentityProvider
aws_cognito_resource_server Cognito::UserPoolResourceServer
aws_cognito_risk_configuration Cognito::UserPoolRiskConfigurationAttachment
aws_cognito_user Cognito::UserPoolUser
aws_cognito_user_group Cognito::UserPoolGroup
aws_cognito_user_in_group Cognito::UserPoolUserToGroupAttachment
aws_cognito_user_pool_ui_customization Cognito::UserPoolUICustomizationAttachment
aws_config_config_rule Config::ConfigRule
aws_db_proxy_default_target_group RDS::DBProxyTargetGroup
aws_db_proxy_target RDS::DBProxyTargetGroup
aws_default_network_acl EC2::NetworkAcl
aws_default_route_table EC2::RouteTable
aws_default_security_group EC2::SecurityGroup
aws_default_subnet EC2::Subnet
aws_default_vpc EC2::VPC
aws_default_vpc_dhcp_options EC2::DHCPOptions
aws_directory_service_directory DirectoryService::MicrosoftAD
aws_docdb_cluster DocDB::DBCluster
aws_docdb_cluster_instance DocDB::DBInstance
aws_docdb_cluster_parameter_group DocDB::DBClusterParameterGroup
aws_docdb_subnet_group DocDB::DBSubnetGroup
aws_ec2_client_vpn_network_association EC2::ClientVpnTargetNetworkAssociation
aws_ec2_managed_prefix_list EC2::PrefixList
aws_ec2_transit_gateway_vpc_attachment EC2::TransitGatewayAttachment
aws_ecrpublic_repository ECR::PublicRepository
aws_ecs_cluster_capacity_providers ECS::ClusterCapacityProviderAssociations
aws_eks_node_group EKS::Nodegroup
aws_elasticache_cluster ElastiCache::CacheCluster
aws_elb ElasticLoadBalancing::LoadBalancer
aws_emr_instance_fleet EMR::InstanceFleetConfig
aws_emr_instance_group EMR::InstanceGroupConfig
aws_fsx_lustre_file_system FSx::FileSystem
aws_fsx_ontap_file_system FSx::FileSystem
aws_fsx_ontap_storage_virtual_machine FSx::StorageVirtualMachine
aws_fsx_ontap_volume FSx::Volume
aws_fsx_openzfs_file_system FSx::FileSystem
aws_fsx_openzfs_volume FSx::Volume
aws_fsx_windows_file_system FSx::FileSystem
aws_glue_catalog_database Glue::Database
aws_glue_catalog_table Glue::Table
aws_iam_group_membership IAM::UserToGroupAddition
aws_iam_group_policy IAM::Policy
aws_iam_openid_connect_provider IAM::OIDCProvider
aws_iam_policy IAM::ManagedPolicy
aws_iam_role_policy IAM::Policy
aws_iam_user_group_membership IAM::UserToGroupAddition
aws_iam_user_policy IAM::Policy
aws_inspector_assessment_target Inspector::AssessmentTarget
aws_internet_gateway_attachment EC2::VPCGatewayAttachment
aws_kinesisanalyticsv2_application KinesisAnalyticsV2::Application
aws_lambda_function_event_invoke_config Lambda::EventInvokeConfig
aws_lb ElasticLoadBalancingV2::LoadBalancer
aws_launch_configuration AutoScaling::LaunchConfiguration
aws_macie2_account Macie::Session
aws_msk_scram_secret_association MSK::BatchScramSecret
aws_neptune_cluster Neptune::DBCluster
aws_neptune_cluster_instance Neptune::DBInstance
aws_neptune_cluster_parameter_group Neptune::DBClusterParameterGroup
aws_neptune_parameter_group Neptune::DBParameterGroup
aws_neptune_subnet_group Neptune::DBSubnetGroup
aws_network_acl_association EC2::SubnetNetworkAclAssociation
aws_network_acl_rule EC2::NetworkAclEntry
aws_rds_cluster RDS::DBCluster
aws_rds_cluster_instance RDS::DBInstance
aws_rds_cluster_parameter_group RDS::DBClusterParameterGroup
aws_rds_shard_group RDS::DBShardGroup
aws_redshift_parameter_group Redshift::ClusterParameterGroup
aws_redshift_subnet_group Redshift::ClusterSubnetGroup
aws_route53_hosted_zone_dnssec Route53::DNSSEC
aws_route53_record Route53::RecordSet
aws_route53_resolver_query_log_config Route53Resolver::ResolverQueryLoggingConfig
aws_route53_resolver_query_log_config_association Route53Resolver::ResolverQueryLoggingConfigAssociation
aws_route53_zone Route53::HostedZone
aws_route_table_association EC2::SubnetRouteTableAssociation
aws_s3_directory_bucket S3Express::DirectoryBucket
aws_sagemaker_endpoint_configuration SageMaker::EndpointConfig
aws_sagemaker_notebook_instance_lifecycle_configuration SageMaker::NotebookInstanceLifecycleConfig
aws_secretsmanager_secret_policy SecretsManager::ResourcePolicy
aws_secretsmanager_secret_rotation SecretsManager::RotationSchedule
aws_securityhub_account SecurityHub::Hub
aws_securityhub_standards_subscription SecurityHub::Standard
aws_servicecatalog_product ServiceCatalog::CloudFormationProduct
aws_servicecatalog_provisioned_product ServiceCatalog::CloudFormationProvisionedProduct
aws_sfn_alias StepFunctions::StateMachineAlias
aws_spot_fleet_request EC2::SpotFleet
aws_spot_instance_request EC2::Instance
aws_ssoadmin_account_assignment SSO::Assignment
aws_storagegateway_gateway StorageGateway::Gateway
aws_timestreaminfluxdb_db_instance Timestream::InfluxDBInstance
aws_timestreamwrite_database Timestream::Database
aws_timestreamwrite_table Timestream::Table
aws_vpc_dhcp_options_association EC2::VPCDHCPOptionsAssociation
aws_vpc_endpoint_service_allowed_principal EC2::VPCEndpointServicePermissions
aws_vpc_ipv4_cidr_block_association EC2::VPCCidrBlock
aws_vpc_ipv6_cidr_block_association EC2::VPCCidrBlock
aws_vpc_security_group_egress_rule EC2::SecurityGroupEgress
aws_vpc_security_group_ingress_rule EC2::SecurityGroupIngress
aws_wafv2_web_acl_logging_configuration WAFv2::LoggingConfiguration
`;

/** `DBSubnetGroup` → `db_subnet_group`. */
function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** Made at the first question: most imports never ask. */
let types: ReadonlyMap<string, string> | undefined;

function* namedAlike(): Iterable<readonly [string, string]> {
  for (const [namespace, { types }] of KNOWN_NAMESPACES) {
    const short = namespace.slice('AWS::'.length);
    for (const prefix of PREFIXES[short] ?? [`aws_${short.toLowerCase()}`]) {
      for (const type of types) yield [`${prefix}_${snakeCase(type)}`, `${namespace}::${type}`];
    }
  }
}

function odd(): readonly (readonly [string, string])[] {
  return ODD_PAIRS.trim()
    .split('\n')
    .map((line) => {
      const [terraform = '', cloudFormation = ''] = line.split(' ');
      return [terraform, `AWS::${cloudFormation}`];
    });
}

/** The CloudFormation type of the same thing; undefined where there is none. */
export function cloudFormationType(type: string): string | undefined {
  types ??= new Map([...namedAlike(), ...odd()]);
  return types.get(type);
}
