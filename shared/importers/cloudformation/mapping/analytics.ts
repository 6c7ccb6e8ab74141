import { at, fold, node, sibling, usedBy, type MappingTable } from '../../resources/mapping.js';

const DESTINATIONS = [
  'ExtendedS3DestinationConfiguration',
  'S3DestinationConfiguration',
  'RedshiftDestinationConfiguration',
  'AmazonopensearchserviceDestinationConfiguration',
  'ElasticsearchDestinationConfiguration',
  'HttpEndpointDestinationConfiguration',
];

const COLLECTION = 'AWS::OpenSearchServerless::Collection';

export const analyticsMapping: MappingTable = {
  'AWS::Kinesis::Stream': node('aws/kinesis-data-streams'),
  'AWS::Kinesis::StreamConsumer': fold([at('StreamARN')], 'region'),
  'AWS::KinesisVideo::Stream': node('aws/kinesis-video-streams'),
  'AWS::KinesisFirehose::DeliveryStream': node('aws/data-firehose', {
    references: false,
    edges: [{ from: 'KinesisStreamSourceConfiguration' }, ...DESTINATIONS.map((to) => ({ to }))],
  }),
  'AWS::KinesisAnalyticsV2::Application': node('aws/managed-flink'),
  'AWS::KinesisAnalyticsV2::ApplicationOutput': fold([at('ApplicationName')], 'region', { edges: [{ to: 'Output' }] }),
  'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption': fold([at('ApplicationName')], 'region'),
  'AWS::KinesisAnalytics::Application': node('aws/managed-flink'),
  'AWS::KinesisAnalytics::ApplicationOutput': fold([at('ApplicationName')], 'region', { edges: [{ to: 'Output' }] }),
  'AWS::MSK::Cluster': node('aws/msk', {
    references: { skip: ['ConfigurationInfo', 'LoggingInfo'] },
    options: [{ option: 'type', path: 'BrokerNodeGroupInfo', present: 'provisioned' }],
  }),
  'AWS::MSK::ServerlessCluster': node('aws/msk', {
    options: [{ option: 'type', path: 'VpcConfigs', present: 'serverless' }],
  }),
  'AWS::MSK::Configuration': fold([usedBy()], 'region'),
  'AWS::MSK::BatchScramSecret': fold([at('ClusterArn')], 'region', { edges: [{ to: 'SecretArnList' }] }),
  'AWS::MSK::ClusterPolicy': fold([at('ClusterArn')], 'region'),
  'AWS::KafkaConnect::Connector': node('aws/msk'),
  'AWS::KafkaConnect::CustomPlugin': fold([usedBy()], 'region'),
  'AWS::KafkaConnect::WorkerConfiguration': fold([usedBy()], 'region'),
  // a catalog reads no source by itself
  'AWS::Glue::Database': node('aws/glue', {
    references: false,
    options: [{ option: 'connection', path: 'DatabaseInput', present: 'none', absent: 'none' }],
  }),
  'AWS::Glue::Table': fold([at('DatabaseName')], node('aws/glue', { references: false })),
  'AWS::Glue::Partition': fold([at('TableName'), at('DatabaseName')], 'region'),
  'AWS::Glue::Crawler': node('aws/glue', {
    references: false,
    edges: [{ to: 'Targets' }, { to: 'DatabaseName' }],
    options: [{ option: 'connection', path: 'Targets.JdbcTargets', present: 'vpc' }],
  }),
  'AWS::Glue::Job': node('aws/glue', {
    references: { skip: ['Command', 'SecurityConfiguration'] },
    options: [{ option: 'connection', path: 'Connections', present: 'vpc', absent: 'none' }],
  }),
  'AWS::Glue::Trigger': fold([at('Actions')], node('aws/glue')),
  'AWS::Glue::Workflow': fold([usedBy('WorkflowName')], node('aws/glue')),
  'AWS::Glue::Connection': fold([usedBy()], node('aws/glue')),
  'AWS::Glue::SecurityConfiguration': fold([usedBy()], 'region'),
  'AWS::Glue::Registry': node('aws/glue'),
  'AWS::Glue::Schema': fold([at('Registry')], node('aws/glue')),
  'AWS::Glue::SchemaVersion': fold([at('Schema')], 'region'),
  'AWS::Glue::Classifier': fold([usedBy()], 'region'),
  'AWS::Glue::DataCatalogEncryptionSettings': fold([sibling('AWS::Glue::Database')], 'region'),
  'AWS::Athena::WorkGroup': node('aws/athena'),
  'AWS::Athena::NamedQuery': fold([at('WorkGroup'), at('Database')], 'region'),
  'AWS::Athena::PreparedStatement': fold([at('WorkGroup')], 'region'),
  'AWS::Athena::DataCatalog': node('aws/athena'),
  'AWS::EMR::Cluster': node('aws/emr', {
    references: { skip: ['SecurityConfiguration', 'ServiceRole', 'JobFlowRole'] },
    options: [{ option: 'mode', path: 'Instances', present: 'on-ec2' }],
  }),
  'AWS::EMR::SecurityConfiguration': fold([usedBy('SecurityConfiguration')], 'region'),
  'AWS::EMR::Step': fold([at('JobFlowId')], 'region'),
  'AWS::EMR::InstanceGroupConfig': fold([at('JobFlowId')], 'region'),
  'AWS::EMR::InstanceFleetConfig': fold([at('ClusterId')], 'region'),
  'AWS::EMRServerless::Application': node('aws/emr', {
    options: [{ option: 'mode', path: 'Type', present: 'serverless' }],
  }),
  'AWS::EMRContainers::VirtualCluster': node('aws/emr', {
    options: [{ option: 'mode', path: 'ContainerProvider', present: 'on-eks' }],
  }),
  'AWS::OpenSearchService::Domain': node('aws/opensearch', {
    references: { skip: ['AccessPolicies', 'LogPublishingOptions'] },
    options: [
      { option: 'type', path: 'EngineVersion', present: 'domain', absent: 'domain' },
      { option: 'engine', path: 'EngineVersion', present: 'opensearch', absent: 'opensearch' },
    ],
  }),
  'AWS::Elasticsearch::Domain': node('aws/opensearch', {
    references: { skip: ['AccessPolicies', 'LogPublishingOptions'] },
    options: [
      { option: 'type', path: 'ElasticsearchVersion', present: 'domain', absent: 'domain' },
      { option: 'engine', path: 'ElasticsearchVersion', present: 'elasticsearch', absent: 'elasticsearch' },
    ],
  }),
  [COLLECTION]: node('aws/opensearch', {
    references: false,
    options: [{ option: 'type', path: 'Name', present: 'serverless' }],
  }),
  'AWS::OpenSearchServerless::CollectionGroup': fold([usedBy()], node('aws/opensearch')),
  'AWS::OpenSearchServerless::SecurityPolicy': fold([at('Policy'), sibling(COLLECTION)], 'region'),
  'AWS::OpenSearchServerless::AccessPolicy': fold([sibling(COLLECTION)], 'region'),
  'AWS::OpenSearchServerless::LifecyclePolicy': fold([sibling(COLLECTION)], 'region'),
  'AWS::OpenSearchServerless::VpcEndpoint': node('aws/vpc-endpoint', { references: false }),
  'AWS::OpenSearchServerless::Index': fold([at('CollectionEndpoint'), sibling(COLLECTION)], 'region'),
  'AWS::OSIS::Pipeline': node('aws/opensearch'),
  'AWS::QuickSight::DataSource': node('aws/quicksight'),
  'AWS::QuickSight::DataSet': fold([at('PhysicalTableMap')], node('aws/quicksight')),
  'AWS::QuickSight::Analysis': fold([at('Definition'), at('SourceEntity')], node('aws/quicksight')),
  'AWS::QuickSight::Dashboard': fold([at('Definition'), at('SourceEntity')], node('aws/quicksight')),
  'AWS::LakeFormation::Resource': fold([at('ResourceArn')], node('aws/lake-formation')),
  'AWS::LakeFormation::DataLakeSettings': fold([], 'region'),
  'AWS::LakeFormation::Permissions': fold([at('Resource')], 'region'),
  'AWS::LakeFormation::PrincipalPermissions': fold([at('Resource')], 'region'),
  'AWS::MWAA::Environment': node('aws/mwaa'),
  'AWS::DataPipeline::Pipeline': node('aws/data-pipeline'),
  'AWS::DMS::ReplicationInstance': node('aws/dms', {
    options: [{ option: 'type', path: 'ReplicationInstanceClass', present: 'replication-instance' }],
  }),
  'AWS::DMS::ReplicationConfig': node('aws/dms', {
    options: [{ option: 'type', path: 'ReplicationConfigIdentifier', present: 'serverless' }],
  }),
  'AWS::DMS::ReplicationSubnetGroup': fold([usedBy(), at('SubnetIds')], 'region'),
  'AWS::DMS::ReplicationTask': fold([at('ReplicationInstanceArn')], 'region', {
    edges: [{ to: 'SourceEndpointArn' }, { to: 'TargetEndpointArn' }],
  }),
  'AWS::DMS::Endpoint': fold([usedBy('SourceEndpointArn', 'TargetEndpointArn')], node('aws/dms')),
};
