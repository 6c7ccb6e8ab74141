/** A CloudFormation namespace: the service of a type that no mapping names, and the types that exist in it. */
export interface KnownNamespace {
  readonly service: string;
  readonly types: string;
}

/** Namespace → its service and the last parts of its type names, as published with the resource specification of 2026. */
export const KNOWN_NAMESPACES: Readonly<Record<string, KnownNamespace>> = {
  'AWS::ACMPCA': {
    service: 'aws/private-ca',
    types: 'Certificate CertificateAuthority CertificateAuthorityActivation Permission',
  },
  'AWS::AIOps': {
    service: 'generic/unknown',
    types: 'InvestigationGroup',
  },
  'AWS::APS': {
    service: 'aws/managed-prometheus',
    types: 'AnomalyDetector ResourcePolicy RuleGroupsNamespace Scraper Workspace',
  },
  'AWS::ARCRegionSwitch': {
    service: 'aws/arc',
    types: 'Plan',
  },
  'AWS::ARCZonalShift': {
    service: 'aws/arc',
    types: 'AutoshiftObserverNotificationStatus ZonalAutoshiftConfiguration',
  },
  'AWS::AWSExternalAnthropic': {
    service: 'generic/unknown',
    types: 'Workspace',
  },
  'AWS::AccessAnalyzer': {
    service: 'aws/iam',
    types: 'Analyzer ArchiveRule',
  },
  'AWS::AccountAccess': {
    service: 'generic/unknown',
    types: 'Application Entitlement',
  },
  'AWS::AgentRegistry': {
    service: 'generic/unknown',
    types: 'Registry RegistryRecord',
  },
  'AWS::AmazonMQ': {
    service: 'aws/mq',
    types: 'Broker Configuration ConfigurationAssociation',
  },
  'AWS::Amplify': {
    service: 'aws/amplify',
    types: 'App Branch Domain Webhook',
  },
  'AWS::AmplifyUIBuilder': {
    service: 'aws/amplify',
    types: 'Component Form Theme',
  },
  'AWS::ApiGateway': {
    service: 'aws/api-gateway',
    types:
      'Account ApiKey Authorizer BasePathMapping BasePathMappingV2 ClientCertificate Deployment DocumentationPart DocumentationVersion DomainName DomainNameAccessAssociation DomainNameV2 GatewayResponse Method Model RequestValidator Resource RestApi Stage UsagePlan UsagePlanKey VpcLink',
  },
  'AWS::ApiGatewayV2': {
    service: 'aws/api-gateway',
    types:
      'Api ApiGatewayManagedOverrides ApiMapping Authorizer Deployment DomainName Integration IntegrationResponse Model PortalProduct Route RouteResponse RoutingRule Stage VpcLink',
  },
  'AWS::AppConfig': {
    service: 'aws/appconfig',
    types:
      'Application ConfigurationProfile Deployment DeploymentStrategy Environment ExperimentDefinition ExperimentRun Extension ExtensionAssociation HostedConfigurationVersion',
  },
  'AWS::AppFlow': {
    service: 'aws/appflow',
    types: 'Connector ConnectorProfile Flow',
  },
  'AWS::AppIntegrations': {
    service: 'aws/connect',
    types: 'Application DataIntegration EventIntegration',
  },
  'AWS::AppMesh': {
    service: 'aws/app2container-app-mesh',
    types: 'GatewayRoute Mesh Route VirtualGateway VirtualNode VirtualRouter VirtualService',
  },
  'AWS::AppRunner': {
    service: 'aws/app-runner',
    types: 'AutoScalingConfiguration ObservabilityConfiguration Service VpcConnector VpcIngressConnection',
  },
  'AWS::AppStream': {
    service: 'aws/appstream',
    types:
      'AppBlock AppBlockBuilder Application ApplicationEntitlementAssociation ApplicationFleetAssociation DirectoryConfig Entitlement Fleet ImageBuilder Stack StackFleetAssociation StackUserAssociation User',
  },
  'AWS::AppSync': {
    service: 'aws/appsync',
    types:
      'Api ApiCache ApiKey ChannelNamespace DataSource DomainName DomainNameApiAssociation FunctionConfiguration GraphQLApi GraphQLSchema Resolver SourceApiAssociation Type',
  },
  'AWS::AppTest': {
    service: 'aws/mainframe-modernization',
    types: 'TestCase',
  },
  'AWS::ApplicationAutoScaling': {
    service: 'aws/application-auto-scaling',
    types: 'ScalableTarget ScalingPolicy',
  },
  'AWS::ApplicationInsights': {
    service: 'generic/unknown',
    types: 'Application',
  },
  'AWS::ApplicationSignals': {
    service: 'aws/cloudwatch',
    types: 'Discovery GroupingConfiguration ServiceLevelObjective',
  },
  'AWS::Athena': {
    service: 'aws/athena',
    types: 'CapacityReservation DataCatalog NamedQuery PreparedStatement WorkGroup',
  },
  'AWS::AuditManager': {
    service: 'aws/audit-manager',
    types: 'Assessment AssessmentFramework',
  },
  'AWS::AutoScaling': {
    service: 'aws/ec2-auto-scaling',
    types: 'AutoScalingGroup LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction WarmPool',
  },
  'AWS::AutoScalingPlans': {
    service: 'aws/auto-scaling-plans',
    types: 'ScalingPlan',
  },
  'AWS::B2BI': {
    service: 'aws/b2b-data-interchange',
    types: 'Capability Partnership Profile Transformer',
  },
  'AWS::BCM': {
    service: 'generic/unknown',
    types: 'Dashboard ScheduledReport',
  },
  'AWS::BCMDataExports': {
    service: 'aws/cost-usage-report',
    types: 'Export',
  },
  'AWS::Backup': {
    service: 'aws/backup',
    types:
      'BackupPlan BackupSelection BackupVault Framework LegalHold LogicallyAirGappedBackupVault ReportPlan RestoreTestingPlan RestoreTestingSelection TieringConfiguration',
  },
  'AWS::BackupGateway': {
    service: 'aws/backup',
    types: 'Hypervisor',
  },
  'AWS::Batch': {
    service: 'aws/batch',
    types:
      'ComputeEnvironment ConsumableResource JobDefinition JobQueue QuotaShare SchedulingPolicy ServiceEnvironment',
  },
  'AWS::BcmPricingCalculator': {
    service: 'generic/unknown',
    types: 'BillScenario WorkloadEstimate',
  },
  'AWS::Bedrock': {
    service: 'aws/bedrock',
    types:
      'Agent AgentAlias ApplicationInferenceProfile AutomatedReasoningPolicy AutomatedReasoningPolicyVersion Blueprint DataAutomationLibrary DataAutomationProject DataSource EnforcedGuardrailConfiguration Flow FlowAlias FlowVersion Guardrail GuardrailVersion IntelligentPromptRouter KnowledgeBase KnowledgeBasePolicy Prompt PromptVersion ResourcePolicy Session',
  },
  'AWS::BedrockAgentCore': {
    service: 'aws/bedrock-agentcore',
    types:
      'ApiKeyCredentialProvider BrowserCustom BrowserProfile CapacityProvider CodeInterpreterCustom ConfigurationBundle Dataset Evaluator Gateway GatewayRateLimit GatewayRule GatewayTarget Harness HarnessEndpoint Memory OAuth2CredentialProvider OnlineEvaluationConfig PaymentConnector PaymentCredentialProvider PaymentManager Policy PolicyEngine ResourcePolicy Runtime RuntimeEndpoint WorkloadIdentity',
  },
  'AWS::BedrockMantle': {
    service: 'aws/bedrock',
    types: 'Project',
  },
  'AWS::Billing': {
    service: 'generic/unknown',
    types: 'BillingView',
  },
  'AWS::BillingConductor': {
    service: 'aws/billing-conductor',
    types: 'BillingGroup CustomLineItem PricingPlan PricingRule',
  },
  'AWS::Braket': {
    service: 'aws/braket',
    types: 'SpendingLimit',
  },
  'AWS::Budgets': {
    service: 'aws/budgets',
    types: 'Budget BudgetsAction',
  },
  'AWS::CE': {
    service: 'aws/cost-explorer',
    types: 'AnomalyMonitor AnomalySubscription CostCategory',
  },
  'AWS::CUR': {
    service: 'aws/cost-usage-report',
    types: 'ReportDefinition',
  },
  'AWS::Cases': {
    service: 'aws/connect',
    types: 'Case CaseRule Domain Field Layout RelatedItem Template',
  },
  'AWS::Cassandra': {
    service: 'aws/keyspaces',
    types: 'Keyspace Table Type',
  },
  'AWS::CertificateManager': {
    service: 'aws/certificate-manager',
    types: 'Account AcmeDomainValidation AcmeEndpoint AcmeExternalAccountBinding Certificate',
  },
  'AWS::Chatbot': {
    service: 'aws/chatbot',
    types: 'CustomAction MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
  },
  'AWS::Chime': {
    service: 'aws/chime',
    types:
      'AppInstance AppInstanceBot AppInstanceUser Channel ChannelFlow MediaInsightsPipelineConfiguration MediaPipelineKinesisVideoStreamPool SipMediaApplication VoiceConnector',
  },
  'AWS::CleanRooms': {
    service: 'aws/clean-rooms',
    types:
      'AnalysisTemplate Collaboration ConfiguredTable ConfiguredTableAssociation IdMappingTable IdNamespaceAssociation IntermediateTable Membership PrivacyBudgetTemplate',
  },
  'AWS::CleanRoomsML': {
    service: 'aws/clean-rooms',
    types: 'ConfiguredModelAlgorithm ConfiguredModelAlgorithmAssociation TrainingDataset',
  },
  'AWS::Cloud9': {
    service: 'aws/cloud9',
    types: 'EnvironmentEC2',
  },
  'AWS::CloudFormation': {
    service: 'aws/cloudformation',
    types:
      'ChangeSet CustomResource GeneratedTemplate GuardHook HookDefaultVersion HookTypeConfig HookVersion LambdaHook Macro ModuleDefaultVersion ModuleVersion PublicTypeVersion Publisher ResourceDefaultVersion ResourceVersion Stack StackSet TypeActivation WaitCondition WaitConditionHandle',
  },
  'AWS::CloudFront': {
    service: 'aws/cloudfront',
    types:
      'AnycastIpList CachePolicy CloudFrontOriginAccessIdentity ConnectionFunction ConnectionGroup ContinuousDeploymentPolicy Distribution DistributionTenant FieldLevelEncryptionProfile Function KeyGroup KeyValueStore MonitoringSubscription OriginAccessControl OriginRequestPolicy PublicKey RealtimeLogConfig ResponseHeadersPolicy StreamingDistribution TrustStore VpcOrigin',
  },
  'AWS::CloudHSM': {
    service: 'aws/cloudhsm',
    types: 'Cluster',
  },
  'AWS::CloudTrail': {
    service: 'aws/cloudtrail',
    types: 'Channel Dashboard EventDataStore ResourcePolicy Trail',
  },
  'AWS::CloudWatch': {
    service: 'aws/cloudwatch',
    types:
      'Alarm AlarmMuteRule AnomalyDetector CompositeAlarm Dashboard InsightRule LogAlarm MetricStream OTelEnrichment',
  },
  'AWS::CodeArtifact': {
    service: 'aws/codeartifact',
    types: 'Domain PackageGroup Repository',
  },
  'AWS::CodeBuild': {
    service: 'aws/codebuild',
    types: 'Fleet Project ReportGroup SourceCredential',
  },
  'AWS::CodeCommit': {
    service: 'aws/codecommit',
    types: 'Repository',
  },
  'AWS::CodeConnections': {
    service: 'generic/unknown',
    types: 'Connection Host',
  },
  'AWS::CodeDeploy': {
    service: 'aws/codedeploy',
    types: 'Application DeploymentConfig DeploymentGroup',
  },
  'AWS::CodeGuruProfiler': {
    service: 'aws/codeguru',
    types: 'ProfilingGroup',
  },
  'AWS::CodeGuruReviewer': {
    service: 'aws/codeguru',
    types: 'RepositoryAssociation',
  },
  'AWS::CodePipeline': {
    service: 'aws/codepipeline',
    types: 'CustomActionType Pipeline Webhook',
  },
  'AWS::CodeStar': {
    service: 'generic/unknown',
    types: 'GitHubRepository',
  },
  'AWS::CodeStarConnections': {
    service: 'generic/unknown',
    types: 'Connection RepositoryLink SyncConfiguration',
  },
  'AWS::CodeStarNotifications': {
    service: 'generic/unknown',
    types: 'NotificationRule',
  },
  'AWS::Cognito': {
    service: 'aws/cognito',
    types:
      'IdentityPool IdentityPoolPrincipalTag IdentityPoolRoleAttachment LogDeliveryConfiguration ManagedLoginBranding Terms UserPool UserPoolClient UserPoolDomain UserPoolGroup UserPoolIdentityProvider UserPoolRegionalConfigurationAttachment UserPoolReplica UserPoolResourceServer UserPoolRiskConfigurationAttachment UserPoolUICustomizationAttachment UserPoolUser UserPoolUserToGroupAttachment',
  },
  'AWS::Comprehend': {
    service: 'aws/comprehend',
    types: 'DocumentClassifier DocumentClassifierEndpoint EntityRecognizer Flywheel',
  },
  'AWS::ComputeOptimizer': {
    service: 'aws/compute-optimizer',
    types: 'AutomationRule',
  },
  'AWS::Config': {
    service: 'aws/config',
    types:
      'AggregationAuthorization ConfigRule ConfigurationAggregator ConfigurationRecorder ConformancePack Connector DeliveryChannel OrganizationConfigRule OrganizationConformancePack RemediationConfiguration StoredQuery',
  },
  'AWS::Connect': {
    service: 'aws/connect',
    types:
      'AgentStatus ApprovedOrigin ContactFlow ContactFlowModule ContactFlowModuleAlias ContactFlowModuleVersion ContactFlowVersion DataLakeAssociation DataTable DataTableAttribute DataTableRecord EmailAddress EvaluationForm HoursOfOperation Instance InstanceStorageConfig IntegrationAssociation Metric Notification PhoneNumber PredefinedAttribute Prompt Queue QuickConnect RoutingProfile Rule SecurityKey SecurityProfile TaskTemplate TestCase TrafficDistributionGroup User UserHierarchyGroup UserHierarchyStructure View ViewVersion Vocabulary Workspace',
  },
  'AWS::ConnectCampaigns': {
    service: 'aws/connect',
    types: 'Campaign',
  },
  'AWS::ConnectCampaignsV2': {
    service: 'aws/connect',
    types: 'Campaign',
  },
  'AWS::ControlTower': {
    service: 'aws/control-tower',
    types: 'EnabledBaseline EnabledControl LandingZone',
  },
  'AWS::CustomerProfiles': {
    service: 'aws/connect',
    types:
      'CalculatedAttributeDefinition Domain DomainObjectType EventStream EventTrigger Integration ObjectType Recommender RecommenderSchema SegmentDefinition',
  },
  'AWS::DAX': {
    service: 'aws/dax',
    types: 'Cluster ParameterGroup SubnetGroup',
  },
  'AWS::DLM': {
    service: 'aws/dlm',
    types: 'LifecyclePolicy',
  },
  'AWS::DMS': {
    service: 'aws/dms',
    types:
      'Certificate DataMigration DataProvider Endpoint EventSubscription InstanceProfile MigrationProject ReplicationConfig ReplicationInstance ReplicationSubnetGroup ReplicationTask',
  },
  'AWS::DRS': {
    service: 'aws/elastic-disaster-recovery',
    types: 'LaunchConfigurationTemplate ReplicationConfigurationTemplate SourceNetwork',
  },
  'AWS::DSQL': {
    service: 'aws/aurora-dsql',
    types: 'Cluster',
  },
  'AWS::DataBrew': {
    service: 'aws/glue-databrew',
    types: 'Dataset Job Project Recipe Ruleset Schedule',
  },
  'AWS::DataExchange': {
    service: 'aws/data-exchange',
    types: 'DataSet EventAction',
  },
  'AWS::DataPipeline': {
    service: 'aws/data-pipeline',
    types: 'Pipeline',
  },
  'AWS::DataSync': {
    service: 'aws/datasync',
    types:
      'Agent LocationAzureBlob LocationEFS LocationFSxLustre LocationFSxONTAP LocationFSxOpenZFS LocationFSxWindows LocationHDFS LocationNFS LocationObjectStorage LocationS3 LocationSMB Task',
  },
  'AWS::DataZone': {
    service: 'aws/datazone',
    types:
      'Connection DataSource Domain DomainUnit Environment EnvironmentActions EnvironmentBlueprintConfiguration EnvironmentProfile FormType GroupProfile Owner PolicyGrant Project ProjectMembership ProjectProfile SubscriptionTarget UserProfile',
  },
  'AWS::Deadline': {
    service: 'aws/deadline-cloud',
    types:
      'Budget Farm Fleet LicenseEndpoint Limit MeteredProduct Monitor Queue QueueEnvironment QueueFleetAssociation QueueLimitAssociation StorageProfile Worker',
  },
  'AWS::Detective': {
    service: 'aws/detective',
    types: 'Graph MemberInvitation OrganizationAdmin',
  },
  'AWS::DevOpsAgent': {
    service: 'aws/devops-agent',
    types: 'AgentSpace Asset Association PrivateConnection Service Trigger',
  },
  'AWS::DevOpsGuru': {
    service: 'aws/devops-guru',
    types: 'LogAnomalyDetectionIntegration NotificationChannel ResourceCollection',
  },
  'AWS::DeviceFarm': {
    service: 'aws/device-farm',
    types: 'DevicePool InstanceProfile NetworkProfile Project TestGridProject Upload VPCEConfiguration',
  },
  'AWS::DirectConnect': {
    service: 'aws/direct-connect',
    types:
      'Connection DirectConnectGateway DirectConnectGatewayAssociation Lag PrivateVirtualInterface PublicVirtualInterface TransitVirtualInterface',
  },
  'AWS::DirectoryService': {
    service: 'aws/directory-service',
    types: 'MicrosoftAD SimpleAD',
  },
  'AWS::DocDB': {
    service: 'aws/documentdb',
    types: 'DBCluster DBClusterParameterGroup DBInstance DBSubnetGroup EventSubscription GlobalCluster',
  },
  'AWS::DocDBElastic': {
    service: 'aws/documentdb',
    types: 'Cluster ClusterSnapshot',
  },
  'AWS::DynamoDB': {
    service: 'aws/dynamodb',
    types: 'GlobalTable Table',
  },
  'AWS::EC2': {
    service: 'aws/ec2',
    types:
      'ApplicationStatusCheck CapacityManagerDataExport CapacityReservation CapacityReservationFleet CarrierGateway ClientVpnAuthorizationRule ClientVpnEndpoint ClientVpnRoute ClientVpnTargetNetworkAssociation CustomerGateway DHCPOptions EC2Fleet EIP EIPAssociation EgressOnlyInternetGateway EnclaveCertificateIamRoleAssociation FlowLog FpgaImage GatewayRouteTableAssociation Host IPAM IPAMAllocation IPAMPool IPAMPoolCidr IPAMPrefixListResolver IPAMPrefixListResolverTarget IPAMResourceDiscovery IPAMResourceDiscoveryAssociation IPAMScope IPv4Pool Instance InstanceConnectEndpoint InstanceEventWindow InternetGateway IpPoolRouteTableAssociation IpamExternalResourceVerificationToken KeyPair LaunchTemplate LocalGatewayRoute LocalGatewayRouteTable LocalGatewayRouteTableVPCAssociation LocalGatewayRouteTableVirtualInterfaceGroupAssociation LocalGatewayVirtualInterface LocalGatewayVirtualInterfaceGroup NatGateway NetworkAcl NetworkAclEntry NetworkInsightsAccessScope NetworkInsightsAccessScopeAnalysis NetworkInsightsAnalysis NetworkInsightsPath NetworkInterface NetworkInterfaceAttachment NetworkInterfacePermission NetworkPerformanceMetricSubscription PlacementGroup PrefixList Route RouteServer RouteServerAssociation RouteServerEndpoint RouteServerPeer RouteServerPropagation RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress SecurityGroupVpcAssociation SnapshotBlockPublicAccess SpotFleet SqlHaStandbyDetectedInstance Subnet SubnetCidrBlock SubnetCidrReservation SubnetNetworkAclAssociation SubnetRouteTableAssociation TrafficMirrorFilter TrafficMirrorFilterRule TrafficMirrorSession TrafficMirrorTarget TransitGateway TransitGatewayAttachment TransitGatewayConnect TransitGatewayConnectPeer TransitGatewayMeteringPolicy TransitGatewayMeteringPolicyEntry TransitGatewayMulticastDomain TransitGatewayMulticastDomainAssociation TransitGatewayMulticastGroupMember TransitGatewayMulticastGroupSource TransitGatewayPeeringAttachment TransitGatewayPolicyTable TransitGatewayPolicyTableAssociation TransitGatewayPolicyTableEntry TransitGatewayRoute TransitGatewayRouteTable TransitGatewayRouteTableAssociation TransitGatewayRouteTablePropagation TransitGatewayVpcAttachment VPC VPCBlockPublicAccessExclusion VPCBlockPublicAccessOptions VPCCidrBlock VPCDHCPOptionsAssociation VPCEncryptionControl VPCEndpoint VPCEndpointConnectionNotification VPCEndpointService VPCEndpointServicePermissions VPCGatewayAttachment VPCPeeringConnection VPNConcentrator VPNConnection VPNConnectionRoute VPNGateway VPNGatewayRoutePropagation VerifiedAccessEndpoint VerifiedAccessGroup VerifiedAccessInstance VerifiedAccessTrustProvider Volume VolumeAttachment',
  },
  'AWS::ECR': {
    service: 'aws/ecr',
    types:
      'PublicRepository PullThroughCacheRule PullTimeUpdateExclusion RegistryPolicy RegistryScanningConfiguration ReplicationConfiguration Repository RepositoryCreationTemplate SigningConfiguration',
  },
  'AWS::ECS': {
    service: 'aws/fargate',
    types:
      'CapacityProvider Cluster ClusterCapacityProviderAssociations Daemon DaemonTaskDefinition ExpressGatewayService PrimaryTaskSet Service TaskDefinition TaskSet',
  },
  'AWS::EFS': {
    service: 'aws/efs',
    types: 'AccessPoint FileSystem MountTarget',
  },
  'AWS::EKS': {
    service: 'aws/eks',
    types:
      'AccessEntry Addon Capability CertificateAuthority Cluster FargateProfile IdentityProviderConfig Nodegroup PodIdentityAssociation',
  },
  'AWS::EMR': {
    service: 'aws/emr',
    types:
      'Cluster InstanceFleetConfig InstanceGroupConfig SecurityConfiguration Step Studio StudioSessionMapping WALWorkspace',
  },
  'AWS::EMRContainers': {
    service: 'aws/emr',
    types: 'Endpoint JobTemplate SecurityConfiguration VirtualCluster',
  },
  'AWS::EMRServerless': {
    service: 'aws/emr',
    types: 'Application',
  },
  'AWS::EVS': {
    service: 'aws/elastic-vmware-service',
    types: 'Environment',
  },
  'AWS::ElastiCache': {
    service: 'aws/elasticache',
    types:
      'CacheCluster GlobalReplicationGroup ParameterGroup ReplicationGroup SecurityGroup SecurityGroupIngress ServerlessCache ServerlessCacheSnapshot SubnetGroup User UserGroup',
  },
  'AWS::ElasticBeanstalk': {
    service: 'aws/elastic-beanstalk',
    types: 'Application ApplicationVersion ConfigurationTemplate Environment',
  },
  'AWS::ElasticLoadBalancing': {
    service: 'aws/elb',
    types: 'LoadBalancer',
  },
  'AWS::ElasticLoadBalancingV2': {
    service: 'aws/elb',
    types: 'Listener ListenerCertificate ListenerRule LoadBalancer TargetGroup TrustStore TrustStoreRevocation',
  },
  'AWS::Elasticsearch': {
    service: 'aws/opensearch',
    types: 'Domain',
  },
  'AWS::ElementalInference': {
    service: 'generic/unknown',
    types: 'Dictionary Feed',
  },
  'AWS::EntityResolution': {
    service: 'aws/entity-resolution',
    types: 'IdMappingWorkflow IdNamespace MatchingWorkflow PolicyStatement SchemaMapping',
  },
  'AWS::EventSchemas': {
    service: 'aws/eventbridge',
    types: 'Discoverer Registry RegistryPolicy Schema',
  },
  'AWS::Events': {
    service: 'aws/eventbridge',
    types: 'ApiDestination Archive Connection Endpoint EventBus EventBusPolicy Rule',
  },
  'AWS::EventsV2': {
    service: 'aws/eventbridge',
    types: 'EventBus EventSource ResourcePolicy Subscriber',
  },
  'AWS::Evidently': {
    service: 'aws/cloudwatch',
    types: 'Experiment Feature Launch Project Segment',
  },
  'AWS::FIS': {
    service: 'aws/fault-injection',
    types: 'ExperimentTemplate TargetAccountConfiguration',
  },
  'AWS::FMS': {
    service: 'aws/firewall-manager',
    types: 'ApplicationsList NotificationChannel Policy ProtocolsList ResourceSet',
  },
  'AWS::FSx': {
    service: 'aws/fsx',
    types:
      'Backup DataRepositoryAssociation FileCache FileSystem S3AccessPointAttachment Snapshot StorageVirtualMachine Volume',
  },
  'AWS::FinSpace': {
    service: 'aws/finspace',
    types: 'Environment',
  },
  'AWS::Forecast': {
    service: 'aws/forecast',
    types: 'Dataset DatasetGroup',
  },
  'AWS::FraudDetector': {
    service: 'aws/fraud-detector',
    types: 'Detector EntityType EventType Label List Outcome Variable',
  },
  'AWS::GameLift': {
    service: 'aws/gamelift-servers',
    types:
      'Alias Build ContainerFleet ContainerGroupDefinition Fleet GameServerGroup GameSessionQueue Location MatchmakingConfiguration MatchmakingRuleSet Script',
  },
  'AWS::GameLiftStreams': {
    service: 'aws/gamelift-streams',
    types: 'Application StreamGroup',
  },
  'AWS::GlobalAccelerator': {
    service: 'aws/global-accelerator',
    types: 'Accelerator CrossAccountAttachment EndpointGroup Listener',
  },
  'AWS::Glue': {
    service: 'aws/glue',
    types:
      'Blueprint Catalog Classifier Connection ConnectionType Crawler CustomEntityType DataCatalogEncryptionSettings DataQualityRuleset Database DevEndpoint IdentityCenterConfiguration Integration IntegrationResourceProperty Job MLTransform Partition Registry Schema SchemaVersion SchemaVersionMetadata SecurityConfiguration Session Table TableOptimizer Trigger UsageProfile UserDefinedFunction Workflow',
  },
  'AWS::Grafana': {
    service: 'aws/managed-grafana',
    types: 'Workspace',
  },
  'AWS::Greengrass': {
    service: 'aws/iot-greengrass',
    types:
      'ConnectorDefinition ConnectorDefinitionVersion CoreDefinition CoreDefinitionVersion DeviceDefinition DeviceDefinitionVersion FunctionDefinition FunctionDefinitionVersion Group GroupVersion LoggerDefinition LoggerDefinitionVersion ResourceDefinition ResourceDefinitionVersion SubscriptionDefinition SubscriptionDefinitionVersion',
  },
  'AWS::GreengrassV2': {
    service: 'aws/iot-greengrass',
    types: 'ComponentVersion Deployment',
  },
  'AWS::GroundStation': {
    service: 'aws/ground-station',
    types: 'Config DataflowEndpointGroup DataflowEndpointGroupV2 MissionProfile',
  },
  'AWS::GuardDuty': {
    service: 'aws/guardduty',
    types:
      'CustomDetectionRuleAssociation Detector Filter IPSet MalwareProtectionPlan Master Member PublishingDestination ThreatEntitySet ThreatIntelSet TrustedEntitySet',
  },
  'AWS::HealthAgent': {
    service: 'generic/unknown',
    types: 'Domain',
  },
  'AWS::HealthImaging': {
    service: 'aws/healthimaging',
    types: 'Datastore',
  },
  'AWS::HealthLake': {
    service: 'aws/healthlake',
    types: 'DataTransformationProfile FHIRDatastore',
  },
  'AWS::IAM': {
    service: 'aws/iam',
    types:
      'AccessKey Group GroupPolicy InstanceProfile ManagedPolicy OIDCProvider Policy Role RolePolicy SAMLProvider ServerCertificate ServiceLinkedRole User UserPolicy UserToGroupAddition VirtualMFADevice',
  },
  'AWS::IVS': {
    service: 'aws/ivs',
    types:
      'Channel EncoderConfiguration IngestConfiguration PlaybackKeyPair PlaybackRestrictionPolicy PublicKey RecordingConfiguration Stage StorageConfiguration StreamKey',
  },
  'AWS::IVSChat': {
    service: 'aws/ivs',
    types: 'LoggingConfiguration Room',
  },
  'AWS::IdentityStore': {
    service: 'aws/iam-identity-center',
    types: 'Group GroupMembership User',
  },
  'AWS::ImageBuilder': {
    service: 'aws/ec2-image-builder',
    types:
      'Component ContainerRecipe DistributionConfiguration Image ImagePipeline ImageRecipe InfrastructureConfiguration LifecyclePolicy Workflow',
  },
  'AWS::Inspector': {
    service: 'aws/inspector',
    types: 'AssessmentTarget AssessmentTemplate ResourceGroup',
  },
  'AWS::InspectorV2': {
    service: 'aws/inspector',
    types: 'CisScanConfiguration CodeSecurityIntegration CodeSecurityScanConfiguration Connector Filter',
  },
  'AWS::Interconnect': {
    service: 'aws/direct-connect',
    types: 'Connection',
  },
  'AWS::InternetMonitor': {
    service: 'aws/cloudwatch',
    types: 'Monitor',
  },
  'AWS::Invoicing': {
    service: 'generic/unknown',
    types: 'InvoiceUnit ProcurementPortalPreference',
  },
  'AWS::IoT': {
    service: 'aws/iot-core',
    types:
      'AccountAuditConfiguration Authorizer BillingGroup CACertificate Certificate CertificateProvider Command CustomMetric Dimension DomainConfiguration EncryptionConfiguration FleetMetric Job JobTemplate Logging MitigationAction Policy PolicyPrincipalAttachment ProvisioningTemplate ResourceSpecificLogging RoleAlias ScheduledAudit SecurityProfile SoftwarePackage SoftwarePackageVersion Stream Thing ThingGroup ThingPrincipalAttachment ThingType TopicRule TopicRuleDestination',
  },
  'AWS::IoTAnalytics': {
    service: 'generic/unknown',
    types: 'Channel Dataset Datastore Pipeline',
  },
  'AWS::IoTCoreDeviceAdvisor': {
    service: 'aws/iot-core',
    types: 'SuiteDefinition',
  },
  'AWS::IoTEvents': {
    service: 'aws/iot-events',
    types: 'AlarmModel DetectorModel Input',
  },
  'AWS::IoTFleetHub': {
    service: 'aws/iot-device-management',
    types: 'Application',
  },
  'AWS::IoTFleetWise': {
    service: 'aws/iot-fleetwise',
    types: 'Campaign DecoderManifest Fleet ModelManifest SignalCatalog StateTemplate Vehicle',
  },
  'AWS::IoTSecureTunneling': {
    service: 'aws/iot-core',
    types: 'Tunnel',
  },
  'AWS::IoTSiteWise': {
    service: 'aws/iot-sitewise',
    types:
      'AccessPolicy Application Asset AssetModel ComputationModel Dashboard Dataset Gateway Pipeline Portal Project Task Workspace',
  },
  'AWS::IoTThingsGraph': {
    service: 'generic/unknown',
    types: 'FlowTemplate',
  },
  'AWS::IoTTwinMaker': {
    service: 'aws/iot-twinmaker',
    types: 'ComponentType Entity Scene SyncJob Workspace',
  },
  'AWS::IoTWireless': {
    service: 'aws/iot-core',
    types:
      'Destination DeviceProfile FuotaTask MulticastGroup NetworkAnalyzerConfiguration PartnerAccount ServiceProfile TaskDefinition WirelessDevice WirelessDeviceImportTask WirelessGateway',
  },
  'AWS::KMS': {
    service: 'aws/kms',
    types: 'Alias Key ReplicaKey',
  },
  'AWS::KafkaConnect': {
    service: 'aws/msk',
    types: 'Connector CustomPlugin WorkerConfiguration',
  },
  'AWS::Kendra': {
    service: 'aws/kendra',
    types: 'DataSource Faq FeaturedResultsSet Index QuerySuggestionsBlockList Thesaurus',
  },
  'AWS::KendraRanking': {
    service: 'aws/kendra',
    types: 'ExecutionPlan',
  },
  'AWS::Kinesis': {
    service: 'aws/kinesis-data-streams',
    types: 'Channel ResourcePolicy Stream StreamConsumer',
  },
  'AWS::KinesisAnalytics': {
    service: 'aws/managed-flink',
    types: 'Application ApplicationOutput ApplicationReferenceDataSource',
  },
  'AWS::KinesisAnalyticsV2': {
    service: 'aws/managed-flink',
    types: 'Application ApplicationCloudWatchLoggingOption ApplicationOutput ApplicationReferenceDataSource',
  },
  'AWS::KinesisFirehose': {
    service: 'aws/data-firehose',
    types: 'DeliveryStream',
  },
  'AWS::KinesisVideo': {
    service: 'aws/kinesis-video-streams',
    types: 'SignalingChannel Stream',
  },
  'AWS::LakeFormation': {
    service: 'aws/lake-formation',
    types: 'DataCellsFilter DataLakeSettings Permissions PrincipalPermissions Resource Tag TagAssociation',
  },
  'AWS::Lambda': {
    service: 'aws/lambda',
    types:
      'Alias CapacityProvider CodeSigningConfig EventInvokeConfig EventSourceMapping Function LayerVersion LayerVersionPermission MicrovmImage NetworkConnector Permission ResourcePolicy Url Version',
  },
  'AWS::LaunchWizard': {
    service: 'aws/launch-wizard',
    types: 'Deployment',
  },
  'AWS::Lex': {
    service: 'aws/lex',
    types: 'Bot BotAlias BotVersion ResourcePolicy',
  },
  'AWS::LicenseManager': {
    service: 'aws/license-manager',
    types: 'Grant License LicenseAssetGroup LicenseAssetRuleSet',
  },
  'AWS::Lightsail': {
    service: 'aws/lightsail',
    types:
      'Alarm Bucket Certificate ContactMethod Container Database DatabaseSnapshot Disk DiskSnapshot Distribution Domain Instance InstanceSnapshot KeyPair LoadBalancer LoadBalancerTlsCertificate StaticIp',
  },
  'AWS::Location': {
    service: 'aws/location',
    types: 'APIKey GeofenceCollection Map PlaceIndex RouteCalculator Tracker TrackerConsumer',
  },
  'AWS::Logs': {
    service: 'aws/cloudwatch',
    types:
      'AccountPolicy Delivery DeliveryDestination DeliverySource Destination Integration LogAnomalyDetector LogGroup LogStream MetricFilter QueryDefinition ResourcePolicy ScheduledQuery StorageTierPolicy SubscriptionFilter Transformer',
  },
  'AWS::LookoutEquipment': {
    service: 'aws/lookout-equipment',
    types: 'InferenceScheduler',
  },
  'AWS::LookoutMetrics': {
    service: 'generic/unknown',
    types: 'Alert AnomalyDetector',
  },
  'AWS::LookoutVision': {
    service: 'aws/lookout-vision',
    types: 'Project',
  },
  'AWS::M2': {
    service: 'aws/mainframe-modernization',
    types: 'Application Deployment Environment',
  },
  'AWS::MGN': {
    service: 'aws/application-migration',
    types: 'Connector LaunchConfigurationTemplate NetworkMigrationDefinition',
  },
  'AWS::MPA': {
    service: 'generic/unknown',
    types: 'ApprovalTeam IdentitySource',
  },
  'AWS::MSK': {
    service: 'aws/msk',
    types:
      'BatchScramSecret Channel Cluster ClusterPolicy Configuration Replicator ServerlessCluster Topic VpcConnection',
  },
  'AWS::MWAA': {
    service: 'aws/mwaa',
    types: 'Environment',
  },
  'AWS::MWAAServerless': {
    service: 'aws/mwaa',
    types: 'Workflow',
  },
  'AWS::Macie': {
    service: 'aws/macie',
    types: 'AllowList CustomDataIdentifier FindingsFilter Member Session',
  },
  'AWS::ManagedBlockchain': {
    service: 'aws/managed-blockchain',
    types: 'Accessor Member Node',
  },
  'AWS::MediaConnect': {
    service: 'aws/media-connect',
    types:
      'Bridge BridgeOutput BridgeSource Flow FlowEntitlement FlowMediaStream FlowOutput FlowSource FlowVpcInterface Gateway RouterInput RouterNetworkInterface RouterOutput',
  },
  'AWS::MediaConvert': {
    service: 'aws/media-convert',
    types: 'JobTemplate Preset Queue',
  },
  'AWS::MediaLive': {
    service: 'aws/media-live',
    types:
      'Channel ChannelPlacementGroup CloudWatchAlarmTemplate CloudWatchAlarmTemplateGroup Cluster EventBridgeRuleTemplate EventBridgeRuleTemplateGroup Input InputSecurityGroup Multiplex Multiplexprogram Network Node SdiSource SignalMap',
  },
  'AWS::MediaPackage': {
    service: 'aws/media-package',
    types: 'Asset Channel OriginEndpoint PackagingConfiguration PackagingGroup',
  },
  'AWS::MediaPackageV2': {
    service: 'aws/media-package',
    types: 'Channel ChannelGroup ChannelPolicy OriginEndpoint OriginEndpointPolicy',
  },
  'AWS::MediaStore': {
    service: 'aws/media-store',
    types: 'Container',
  },
  'AWS::MediaTailor': {
    service: 'aws/media-tailor',
    types: 'Channel ChannelPolicy Function LiveSource PlaybackConfiguration PrefetchSchedule SourceLocation VodSource',
  },
  'AWS::MemoryDB': {
    service: 'aws/memorydb',
    types: 'ACL Cluster MultiRegionCluster ParameterGroup Snapshot SubnetGroup User',
  },
  'AWS::Neptune': {
    service: 'aws/neptune',
    types:
      'DBCluster DBClusterParameterGroup DBInstance DBParameterGroup DBSubnetGroup EventSubscription GlobalCluster',
  },
  'AWS::NeptuneGraph': {
    service: 'aws/neptune',
    types: 'Graph GraphSnapshot PrivateGraphEndpoint',
  },
  'AWS::NetworkFirewall': {
    service: 'aws/network-firewall',
    types:
      'ContainerAssociation Firewall FirewallPolicy LoggingConfiguration RuleGroup TLSInspectionConfiguration VpcEndpointAssociation',
  },
  'AWS::NetworkFlowMonitor': {
    service: 'aws/cloudwatch',
    types: 'Monitor Scope',
  },
  'AWS::NetworkManager': {
    service: 'aws/cloud-wan',
    types:
      'ConnectAttachment ConnectPeer Connection CoreNetwork CoreNetworkPrefixListAssociation CustomerGatewayAssociation Device DirectConnectGatewayAttachment GlobalNetwork Link LinkAssociation Site SiteToSiteVpnAttachment TransitGatewayPeering TransitGatewayRegistration TransitGatewayRouteTableAttachment VpcAttachment',
  },
  'AWS::NetworkMonitor': {
    service: 'aws/cloudwatch',
    types: 'Monitor',
  },
  'AWS::NimbleStudio': {
    service: 'generic/unknown',
    types: 'LaunchProfile StreamingImage Studio StudioComponent',
  },
  'AWS::Notifications': {
    service: 'aws/user-notifications',
    types:
      'ChannelAssociation EventRule ManagedNotificationAccountContactAssociation ManagedNotificationAdditionalChannelAssociation NotificationConfiguration NotificationHub OrganizationalUnitAssociation',
  },
  'AWS::NotificationsContacts': {
    service: 'aws/user-notifications',
    types: 'EmailContact',
  },
  'AWS::NovaAct': {
    service: 'aws/nova',
    types: 'WorkflowDefinition',
  },
  'AWS::ODB': {
    service: 'aws/oracle-database-aws',
    types: 'CloudAutonomousVmCluster CloudExadataInfrastructure CloudVmCluster OdbNetwork OdbPeeringConnection',
  },
  'AWS::OSIS': {
    service: 'aws/opensearch',
    types: 'Pipeline',
  },
  'AWS::Oam': {
    service: 'aws/cloudwatch',
    types: 'Link Sink',
  },
  'AWS::ObservabilityAdmin': {
    service: 'aws/cloudwatch',
    types:
      'OrganizationCentralizationRule OrganizationTelemetryRule S3TableIntegration TelemetryEnrichment TelemetryPipelines TelemetryRule',
  },
  'AWS::Omics': {
    service: 'aws/healthomics',
    types:
      'AnnotationStore Configuration ReferenceStore RunCache RunGroup SequenceStore VariantStore Workflow WorkflowVersion',
  },
  'AWS::OpenSearch': {
    service: 'aws/opensearch',
    types: 'DataSource',
  },
  'AWS::OpenSearchServerless': {
    service: 'aws/opensearch',
    types:
      'AccessPolicy Collection CollectionGroup CollectionIndex Index LifecyclePolicy SecurityConfig SecurityPolicy VpcEndpoint',
  },
  'AWS::OpenSearchService': {
    service: 'aws/opensearch',
    types: 'Application Domain',
  },
  'AWS::OpsWorks': {
    service: 'generic/unknown',
    types: 'App ElasticLoadBalancerAttachment Instance Layer Stack UserProfile Volume',
  },
  'AWS::OpsWorksCM': {
    service: 'generic/unknown',
    types: 'Server',
  },
  'AWS::Organizations': {
    service: 'aws/organizations',
    types: 'Account Organization OrganizationalUnit Policy ResourcePolicy',
  },
  'AWS::Outposts': {
    service: 'aws/outposts-rack',
    types: 'Outpost Site',
  },
  'AWS::PCAConnectorAD': {
    service: 'aws/private-ca',
    types: 'Connector DirectoryRegistration ServicePrincipalName Template TemplateGroupAccessControlEntry',
  },
  'AWS::PCAConnectorSCEP': {
    service: 'aws/private-ca',
    types: 'Challenge Connector',
  },
  'AWS::PCS': {
    service: 'aws/pcs',
    types: 'Cluster ComputeNodeGroup Queue',
  },
  'AWS::PI': {
    service: 'generic/unknown',
    types: 'PerfReports',
  },
  'AWS::Panorama': {
    service: 'aws/panorama',
    types: 'ApplicationInstance Package PackageVersion',
  },
  'AWS::PaymentCryptography': {
    service: 'aws/payment-cryptography',
    types: 'Alias Key',
  },
  'AWS::Personalize': {
    service: 'aws/personalize',
    types: 'Dataset DatasetGroup EventTracker Filter MetricAttribution Schema Solution',
  },
  'AWS::Pinpoint': {
    service: 'aws/pinpoint',
    types:
      'ADMChannel APNSChannel APNSSandboxChannel APNSVoipChannel APNSVoipSandboxChannel App ApplicationSettings BaiduChannel Campaign EmailChannel EmailTemplate EventStream GCMChannel InAppTemplate PushTemplate SMSChannel Segment SmsTemplate VoiceChannel',
  },
  'AWS::PinpointEmail': {
    service: 'aws/pinpoint',
    types: 'ConfigurationSet ConfigurationSetEventDestination DedicatedIpPool Identity',
  },
  'AWS::Pipes': {
    service: 'aws/eventbridge',
    types: 'Pipe',
  },
  'AWS::PricingPlanManager': {
    service: 'generic/unknown',
    types: 'Subscription',
  },
  'AWS::Proton': {
    service: 'aws/proton',
    types: 'EnvironmentAccountConnection EnvironmentTemplate ServiceTemplate',
  },
  'AWS::QBusiness': {
    service: 'aws/q',
    types: 'Application DataAccessor DataSource Index Permission Plugin Retriever WebExperience',
  },
  'AWS::QLDB': {
    service: 'aws/qldb',
    types: 'Ledger Stream',
  },
  'AWS::QuickSight': {
    service: 'aws/quicksight',
    types:
      'ActionConnector Agent Analysis ApprovalPolicy CustomPermissions Customization DLPSetting Dashboard DataSet DataSource Flow Folder KnowledgeBase LimitsProfile OAuthClientApplication RefreshSchedule Space Template Theme Topic TopicV2 VPCConnection',
  },
  'AWS::RAM': {
    service: 'aws/ram',
    types: 'Permission ResourceShare',
  },
  'AWS::RDS': {
    service: 'aws/rds',
    types:
      'ClusterSnapshot CustomDBEngineVersion DBCluster DBClusterParameterGroup DBInstance DBParameterGroup DBProxy DBProxyEndpoint DBProxyTargetGroup DBSecurityGroup DBSecurityGroupIngress DBShardGroup DBSnapshot DBSubnetGroup EventSubscription GlobalCluster Integration OptionGroup',
  },
  'AWS::RTBFabric': {
    service: 'aws/rtb-fabric',
    types: 'InboundExternalLink Link LinkRoutingRule OutboundExternalLink RequesterGateway ResponderGateway',
  },
  'AWS::RUM': {
    service: 'aws/cloudwatch',
    types: 'AppMonitor',
  },
  'AWS::Rbin': {
    service: 'aws/recycle-bin',
    types: 'Rule',
  },
  'AWS::Redshift': {
    service: 'aws/redshift',
    types:
      'Cluster ClusterParameterGroup ClusterSecurityGroup ClusterSecurityGroupIngress ClusterSubnetGroup EndpointAccess EndpointAuthorization EventSubscription Integration QEV2IdcApplication ScheduledAction Snapshot SnapshotCopyGrant SnapshotSchedule UsageLimit',
  },
  'AWS::RedshiftServerless': {
    service: 'aws/redshift',
    types: 'Namespace Snapshot Workgroup',
  },
  'AWS::RefactorSpaces': {
    service: 'aws/migration-hub',
    types: 'Application Environment Route Service',
  },
  'AWS::Rekognition': {
    service: 'aws/rekognition',
    types: 'Collection Dataset Project StreamProcessor',
  },
  'AWS::ResilienceHub': {
    service: 'aws/resilience-hub',
    types: 'App ResiliencyPolicy',
  },
  'AWS::ResilienceHubV2': {
    service: 'aws/resilience-hub',
    types: 'Policy Service ServiceFunction System UserJourney',
  },
  'AWS::ResourceExplorer2': {
    service: 'aws/resource-explorer',
    types: 'DefaultViewAssociation Index View',
  },
  'AWS::ResourceGroups': {
    service: 'generic/unknown',
    types: 'Group TagSyncTask',
  },
  'AWS::RoboMaker': {
    service: 'generic/unknown',
    types: 'Fleet Robot RobotApplication RobotApplicationVersion SimulationApplication SimulationApplicationVersion',
  },
  'AWS::RolesAnywhere': {
    service: 'aws/iam',
    types: 'CRL Profile TrustAnchor',
  },
  'AWS::Route53': {
    service: 'aws/route53',
    types:
      'CidrCollection DNSSEC DelegationSet HealthCheck HostedZone KeySigningKey QueryLoggingConfig RecordSet RecordSetGroup TrafficPolicy TrafficPolicyInstance',
  },
  'AWS::Route53GlobalResolver': {
    service: 'aws/route53',
    types: 'AccessSource AccessToken DnsView FirewallDomainList FirewallRule GlobalResolver HostedZoneAssociation',
  },
  'AWS::Route53Profiles': {
    service: 'aws/route53',
    types: 'Profile ProfileAssociation ProfileResourceAssociation',
  },
  'AWS::Route53RecoveryControl': {
    service: 'aws/arc',
    types: 'Cluster ControlPanel RoutingControl SafetyRule',
  },
  'AWS::Route53RecoveryReadiness': {
    service: 'aws/arc',
    types: 'Cell ReadinessCheck RecoveryGroup ResourceSet',
  },
  'AWS::Route53Resolver': {
    service: 'aws/route53-resolver',
    types:
      'FirewallDomainList FirewallRuleGroup FirewallRuleGroupAssociation OutpostResolver ResolverConfig ResolverDNSSECConfig ResolverEndpoint ResolverQueryLoggingConfig ResolverQueryLoggingConfigAssociation ResolverRule ResolverRuleAssociation',
  },
  'AWS::S3': {
    service: 'aws/s3',
    types:
      'AccessGrant AccessGrantsInstance AccessGrantsLocation AccessPoint Bucket BucketPolicy MultiRegionAccessPoint MultiRegionAccessPointPolicy StorageLens StorageLensGroup',
  },
  'AWS::S3Express': {
    service: 'aws/s3',
    types: 'AccessPoint BucketPolicy DirectoryBucket',
  },
  'AWS::S3Files': {
    service: 'aws/s3',
    types: 'AccessPoint FileSystem FileSystemPolicy MountTarget',
  },
  'AWS::S3ObjectLambda': {
    service: 'aws/s3',
    types: 'AccessPoint AccessPointPolicy',
  },
  'AWS::S3Outposts': {
    service: 'aws/s3-outposts',
    types: 'AccessPoint Bucket BucketPolicy Endpoint',
  },
  'AWS::S3Tables': {
    service: 'aws/s3',
    types: 'Namespace Table TableBucket TableBucketPolicy TablePolicy',
  },
  'AWS::S3Vectors': {
    service: 'aws/s3',
    types: 'Index VectorBucket VectorBucketPolicy',
  },
  'AWS::SCN': {
    service: 'aws/supply-chain',
    types: 'DataIntegrationFlow Dataset Namespace',
  },
  'AWS::SDB': {
    service: 'generic/unknown',
    types: 'Domain',
  },
  'AWS::SES': {
    service: 'aws/ses',
    types:
      'ConfigurationSet ConfigurationSetEventDestination ContactList CustomVerificationEmailTemplate DedicatedIpPool EmailIdentity EmailIdentityCertificate MailManagerAddonInstance MailManagerAddonSubscription MailManagerAddressList MailManagerArchive MailManagerIngressPoint MailManagerRelay MailManagerRuleSet MailManagerTrafficPolicy MultiRegionEndpoint ReceiptFilter ReceiptRule ReceiptRuleSet Template Tenant VdmAttributes',
  },
  'AWS::SMSVOICE': {
    service: 'aws/end-user-messaging',
    types:
      'ConfigurationSet OptOutList PhoneNumber Pool ProtectConfiguration Registration RegistrationAttachment ResourcePolicy SenderId VerifiedDestinationNumber',
  },
  'AWS::SNS': {
    service: 'aws/sns',
    types: 'Subscription Topic TopicInlinePolicy TopicPolicy',
  },
  'AWS::SQS': {
    service: 'aws/sqs',
    types: 'Queue QueueInlinePolicy QueuePolicy',
  },
  'AWS::SSM': {
    service: 'aws/systems-manager',
    types:
      'Association CloudConnector Document MaintenanceWindow MaintenanceWindowTarget MaintenanceWindowTask OpsItem Parameter PatchBaseline ResourceDataSync ResourcePolicy ServiceSetting',
  },
  'AWS::SSMContacts': {
    service: 'aws/systems-manager',
    types: 'Contact ContactChannel Plan Rotation',
  },
  'AWS::SSMGuiConnect': {
    service: 'aws/systems-manager',
    types: 'Preferences',
  },
  'AWS::SSMIncidents': {
    service: 'aws/systems-manager',
    types: 'ReplicationSet ResponsePlan',
  },
  'AWS::SSMQuickSetup': {
    service: 'aws/systems-manager',
    types: 'ConfigurationManager LifecycleAutomation',
  },
  'AWS::SSO': {
    service: 'aws/iam-identity-center',
    types:
      'Application ApplicationAssignment Assignment Instance InstanceAccessControlAttributeConfiguration PermissionSet',
  },
  'AWS::SageMaker': {
    service: 'aws/sagemaker',
    types:
      'AIWorkloadConfig Action Algorithm App AppImageConfig Artifact Cluster ClusterSchedulerConfig CodeRepository Context DataQualityJobDefinition Device DeviceFleet Domain Endpoint EndpointConfig Experiment ExperimentTrialComponent FeatureGroup Hub HumanTaskUi Image ImageVersion InferenceComponent InferenceExperiment MlflowApp MlflowTrackingServer Model ModelBiasJobDefinition ModelCard ModelExplainabilityJobDefinition ModelPackage ModelPackageGroup ModelQualityJobDefinition MonitoringSchedule NotebookInstance NotebookInstanceLifecycleConfig PartnerApp Pipeline ProcessingJob Project Space StudioLifecycleConfig TrialComponent UserProfile Workforce Workteam',
  },
  'AWS::Scheduler': {
    service: 'aws/eventbridge',
    types: 'Schedule ScheduleGroup',
  },
  'AWS::SecretsManager': {
    service: 'aws/secrets-manager',
    types: 'ResourcePolicy RotationSchedule Secret SecretTargetAttachment',
  },
  'AWS::SecurityAgent': {
    service: 'aws/security-agent',
    types: 'AgentSpace Application Artifact Pentest SecurityRequirementPack TargetDomain',
  },
  'AWS::SecurityHub': {
    service: 'aws/security-hub',
    types:
      'AggregatorV2 AutomationRule AutomationRuleV2 ConfigurationPolicy Connector ConnectorV2 DelegatedAdmin FindingAggregator Hub HubV2 Insight OrganizationConfiguration PolicyAssociation ProductSubscription SecurityControl Standard',
  },
  'AWS::SecurityLake': {
    service: 'aws/security-lake',
    types: 'AwsLogSource DataLake Subscriber SubscriberNotification',
  },
  'AWS::Serverless': {
    service: 'generic/unknown',
    types: 'Api Application Function HttpApi LayerVersion SimpleTable StateMachine',
  },
  'AWS::ServerlessRepo': {
    service: 'aws/serverless-application-repository',
    types: 'Application',
  },
  'AWS::ServiceCatalog': {
    service: 'aws/service-catalog',
    types:
      'AcceptedPortfolioShare CloudFormationProduct CloudFormationProvisionedProduct LaunchNotificationConstraint LaunchRoleConstraint LaunchTemplateConstraint Portfolio PortfolioPrincipalAssociation PortfolioProductAssociation PortfolioShare ResourceUpdateConstraint ServiceAction ServiceActionAssociation StackSetConstraint TagOption TagOptionAssociation',
  },
  'AWS::ServiceCatalogAppRegistry': {
    service: 'aws/service-catalog',
    types: 'Application AttributeGroup AttributeGroupAssociation ResourceAssociation',
  },
  'AWS::ServiceDiscovery': {
    service: 'aws/cloud-map',
    types: 'HttpNamespace Instance PrivateDnsNamespace PublicDnsNamespace Service',
  },
  'AWS::Shield': {
    service: 'aws/shield',
    types: 'DRTAccess ProactiveEngagement Protection ProtectionGroup',
  },
  'AWS::Signer': {
    service: 'aws/signer',
    types: 'ProfilePermission SigningProfile',
  },
  'AWS::SimSpaceWeaver': {
    service: 'aws/simspace-weaver',
    types: 'Simulation',
  },
  'AWS::StepFunctions': {
    service: 'aws/step-functions',
    types: 'Activity StateMachine StateMachineAlias StateMachineVersion',
  },
  'AWS::StorageGateway': {
    service: 'aws/storage-gateway',
    types: 'Tape TapePool Volume',
  },
  'AWS::SupportApp': {
    service: 'aws/support',
    types: 'AccountAlias SlackChannelConfiguration SlackWorkspaceConfiguration',
  },
  'AWS::SupportAuthZ': {
    service: 'generic/unknown',
    types: 'SupportPermit',
  },
  'AWS::Synthetics': {
    service: 'aws/cloudwatch',
    types: 'Canary Group',
  },
  'AWS::SystemsManagerSAP': {
    service: 'aws/systems-manager',
    types: 'Application',
  },
  'AWS::Textract': {
    service: 'aws/textract',
    types: 'Adapter',
  },
  'AWS::Timestream': {
    service: 'aws/timestream',
    types: 'Database InfluxDBCluster InfluxDBInstance ScheduledQuery Table',
  },
  'AWS::Transcribe': {
    service: 'aws/transcribe',
    types: 'CallAnalyticsCategory MedicalVocabulary Vocabulary VocabularyFilter',
  },
  'AWS::Transfer': {
    service: 'aws/transfer-family',
    types: 'Agreement Certificate Connector HostKey Profile Server User WebApp Workflow',
  },
  'AWS::Translate': {
    service: 'aws/translate',
    types: 'ParallelData',
  },
  'AWS::UXC': {
    service: 'generic/unknown',
    types: 'AccountCustomization',
  },
  'AWS::VerifiedPermissions': {
    service: 'aws/verified-permissions',
    types: 'IdentitySource Policy PolicyStore PolicyStoreAlias PolicyTemplate',
  },
  'AWS::VoiceID': {
    service: 'aws/connect',
    types: 'Domain',
  },
  'AWS::VpcLattice': {
    service: 'aws/vpc-lattice',
    types:
      'AccessLogSubscription AuthPolicy DomainVerification Listener ResourceConfiguration ResourceGateway ResourcePolicy Rule Service ServiceNetwork ServiceNetworkResourceAssociation ServiceNetworkServiceAssociation ServiceNetworkVpcAssociation TargetGroup',
  },
  'AWS::WAF': {
    service: 'aws/waf',
    types: 'ByteMatchSet IPSet Rule SizeConstraintSet SqlInjectionMatchSet WebACL XssMatchSet',
  },
  'AWS::WAFRegional': {
    service: 'aws/waf',
    types:
      'ByteMatchSet GeoMatchSet IPSet RateBasedRule RegexPatternSet Rule SizeConstraintSet SqlInjectionMatchSet WebACL WebACLAssociation XssMatchSet',
  },
  'AWS::WAFv2': {
    service: 'aws/waf',
    types: 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
  },
  'AWS::WellArchitected': {
    service: 'aws/well-architected-tool',
    types: 'AgentContext AgentGoal AgentProfile Lens Profile ReviewTemplate Workload',
  },
  'AWS::Wickr': {
    service: 'aws/wickr',
    types: 'Network',
  },
  'AWS::Wisdom': {
    service: 'aws/connect',
    types:
      'AIAgent AIAgentVersion AIGuardrail AIGuardrailVersion AIPrompt AIPromptVersion Assistant AssistantAssociation KnowledgeBase MessageTemplate MessageTemplateVersion QuickResponse',
  },
  'AWS::WorkSpaces': {
    service: 'aws/workspaces',
    types: 'ConnectionAlias Workspace WorkspaceIpGroup WorkspacesPool',
  },
  'AWS::WorkSpacesThinClient': {
    service: 'aws/workspaces',
    types: 'Environment',
  },
  'AWS::WorkSpacesWeb': {
    service: 'aws/workspaces',
    types:
      'BrowserSettings DataProtectionSettings IdentityProvider IpAccessSettings NetworkSettings Portal SessionLogger TrustStore UserAccessLoggingSettings UserSettings',
  },
  'AWS::WorkspacesInstances': {
    service: 'aws/workspaces',
    types: 'Volume VolumeAssociation WorkspaceInstance',
  },
  'AWS::XRay': {
    service: 'aws/x-ray',
    types: 'Group ResourcePolicy SamplingRule TransactionSearchConfig',
  },
};
