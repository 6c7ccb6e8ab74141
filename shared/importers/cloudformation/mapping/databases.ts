import { textOf, Unresolved } from '../../resources/value.js';
import { at, fold, node, usedBy, type MappingTable } from '../../resources/mapping.js';
import type { Resource } from '../../resources/resource.js';

function relationalService(resource: Resource): string {
  const { Engine } = resource.properties;
  const known =
    textOf(Engine)?.toLowerCase() ?? (Engine instanceof Unresolved ? Engine.names.join(' ').toLowerCase() : '');
  return known.includes('aurora') ? 'aws/aurora' : 'aws/rds';
}

/** A cluster without a readable engine is nearly always an Aurora one. */
function clusterService(resource: Resource): string {
  const engine = textOf(resource.properties.Engine);
  return engine === undefined || engine.startsWith('aurora') ? 'aws/aurora' : 'aws/rds';
}

const RELATIONAL_ENGINES = {
  postgres: 'postgres',
  mysql: 'mysql',
  mariadb: 'mariadb',
  'oracle-ee': 'oracle',
  'oracle-se2': 'oracle',
  'sqlserver-ee': 'sqlserver',
  'sqlserver-se': 'sqlserver',
  'sqlserver-ex': 'sqlserver',
  'sqlserver-web': 'sqlserver',
  'db2-se': 'db2',
  'db2-ae': 'db2',
} as const;

export const databasesMapping: MappingTable = {
  'AWS::RDS::DBInstance': node(relationalService, {
    unless: [at('DBClusterIdentifier')],
    references: { skip: ['MasterUsername', 'MasterUserPassword', 'SourceDBInstanceIdentifier'] },
    edges: [{ from: 'SourceDBInstanceIdentifier', purpose: 'replication' }],
    options: [
      { option: 'engine', path: 'Engine', values: RELATIONAL_ENGINES },
      {
        option: 'variant',
        path: 'Engine',
        values: { 'custom-oracle-ee': 'custom', 'custom-sqlserver-ee': 'custom', ...standardVariants() },
      },
    ],
  }),
  'AWS::RDS::DBCluster': node(clusterService, {
    references: { skip: ['MasterUsername', 'MasterUserPassword'] },
    options: [
      {
        option: 'engine',
        path: 'Engine',
        values: { 'aurora-postgresql': 'aurora-postgresql', 'aurora-mysql': 'aurora-mysql', aurora: 'aurora-mysql' },
      },
      {
        option: 'engineMode',
        path: 'EngineMode',
        values: { provisioned: 'provisioned', serverless: 'serverless' },
        absent: 'provisioned',
      },
      { option: 'capacity', path: 'ServerlessV2ScalingConfiguration', present: 'serverless-v2' },
    ],
  }),
  'AWS::RDS::GlobalCluster': fold(
    [at('SourceDBClusterIdentifier'), usedBy('GlobalClusterIdentifier')],
    node('aws/aurora'),
  ),
  'AWS::RDS::DBSubnetGroup': fold([usedBy('DBSubnetGroupName'), at('SubnetIds')], 'region'),
  'AWS::RDS::DBParameterGroup': fold([usedBy()], 'region'),
  'AWS::RDS::DBClusterParameterGroup': fold([usedBy()], 'region'),
  'AWS::RDS::OptionGroup': fold([usedBy()], 'region'),
  'AWS::RDS::DBProxy': node('aws/rds', { references: { skip: ['RoleArn'] } }),
  'AWS::RDS::DBProxyTargetGroup': fold([at('DBProxyName')], node('aws/rds'), {
    edges: [
      { from: 'DBProxyName', to: 'DBClusterIdentifiers' },
      { from: 'DBProxyName', to: 'DBInstanceIdentifiers' },
    ],
  }),
  'AWS::RDS::DBProxyEndpoint': fold([at('DBProxyName')], node('aws/rds')),
  'AWS::RDS::EventSubscription': fold([at('SourceIds'), at('SnsTopicArn')], 'region'),
  'AWS::DynamoDB::Table': node('aws/dynamodb', {
    references: false,
    edges: [{ to: 'KinesisStreamSpecification' }, { to: 'SSESpecification', purpose: 'key-use' }],
  }),
  'AWS::DynamoDB::GlobalTable': node('aws/dynamodb', { references: false }),
  'AWS::DAX::Cluster': node('aws/dax'),
  'AWS::DAX::SubnetGroup': fold([usedBy(), at('SubnetIds')], 'region'),
  'AWS::DAX::ParameterGroup': fold([usedBy()], 'region'),
  'AWS::ElastiCache::ReplicationGroup': node('aws/elasticache', { options: cacheOptions(false) }),
  'AWS::ElastiCache::CacheCluster': node('aws/elasticache', { options: cacheOptions(false) }),
  'AWS::ElastiCache::ServerlessCache': node('aws/elasticache', { options: cacheOptions(true) }),
  'AWS::ElastiCache::SubnetGroup': fold([usedBy(), at('SubnetIds')], 'region'),
  'AWS::ElastiCache::ParameterGroup': fold([usedBy()], 'region'),
  'AWS::ElastiCache::User': fold([usedBy()], 'region'),
  'AWS::ElastiCache::UserGroup': fold([usedBy()], 'region'),
  'AWS::ElastiCache::SecurityGroup': fold([usedBy()], 'region'),
  'AWS::ElastiCache::SecurityGroupIngress': fold([at('CacheSecurityGroupName')], 'region'),
  'AWS::MemoryDB::Cluster': node('aws/memorydb'),
  'AWS::MemoryDB::SubnetGroup': fold([usedBy(), at('SubnetIds')], 'region'),
  'AWS::MemoryDB::ParameterGroup': fold([usedBy()], 'region'),
  'AWS::MemoryDB::ACL': fold([usedBy()], 'region'),
  'AWS::MemoryDB::User': fold([usedBy()], 'region'),
  'AWS::Neptune::DBCluster': node('aws/neptune', {
    options: [{ option: 'type', path: 'ServerlessScalingConfiguration', present: 'serverless', absent: 'cluster' }],
  }),
  'AWS::Neptune::DBInstance': node('aws/neptune', { unless: [at('DBClusterIdentifier')] }),
  'AWS::Neptune::DBSubnetGroup': fold([usedBy(), at('SubnetIds')], 'region'),
  'AWS::Neptune::DBParameterGroup': fold([usedBy()], 'region'),
  'AWS::Neptune::DBClusterParameterGroup': fold([usedBy()], 'region'),
  'AWS::NeptuneGraph::Graph': node('aws/neptune', {
    options: [{ option: 'type', path: 'ProvisionedMemory', present: 'analytics' }],
  }),
  'AWS::DocDB::DBCluster': node('aws/documentdb', {
    references: { skip: ['MasterUsername', 'MasterUserPassword'] },
    options: [{ option: 'type', path: 'DBClusterIdentifier', present: 'instance', absent: 'instance' }],
  }),
  'AWS::DocDB::DBInstance': node('aws/documentdb', { unless: [at('DBClusterIdentifier')] }),
  'AWS::DocDB::DBSubnetGroup': fold([usedBy(), at('SubnetIds')], 'region'),
  'AWS::DocDB::DBClusterParameterGroup': fold([usedBy()], 'region'),
  'AWS::DocDBElastic::Cluster': node('aws/documentdb', {
    options: [{ option: 'type', path: 'AuthType', present: 'elastic' }],
  }),
  'AWS::Redshift::Cluster': node('aws/redshift', {
    references: { skip: ['MasterUsername', 'MasterUserPassword'] },
    options: [{ option: 'type', path: 'NodeType', present: 'provisioned' }],
  }),
  'AWS::Redshift::ClusterSubnetGroup': fold([usedBy(), at('SubnetIds')], 'region'),
  'AWS::Redshift::ClusterParameterGroup': fold([usedBy()], 'region'),
  'AWS::Redshift::ClusterSecurityGroup': fold([usedBy()], 'region'),
  'AWS::RedshiftServerless::Workgroup': node('aws/redshift', {
    options: [{ option: 'type', path: 'WorkgroupName', present: 'serverless' }],
  }),
  'AWS::RedshiftServerless::Namespace': fold([usedBy('NamespaceName')], node('aws/redshift')),
  'AWS::Cassandra::Keyspace': node('aws/keyspaces'),
  'AWS::Cassandra::Table': fold([at('KeyspaceName')], node('aws/keyspaces')),
  'AWS::Timestream::Database': node('aws/timestream', {
    options: [{ option: 'engine', path: 'DatabaseName', present: 'liveanalytics', absent: 'liveanalytics' }],
  }),
  'AWS::Timestream::Table': fold([at('DatabaseName')], node('aws/timestream')),
  'AWS::Timestream::InfluxDBInstance': node('aws/timestream', {
    options: [{ option: 'engine', path: 'DbInstanceType', present: 'influxdb' }],
  }),
  'AWS::QLDB::Ledger': node('aws/qldb'),
  'AWS::QLDB::Stream': fold([at('LedgerName')], node('aws/qldb')),
};

function standardVariants(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(RELATIONAL_ENGINES).map((engine) => [engine, 'standard']));
}

function cacheOptions(serverless: boolean) {
  const type = serverless ? 'serverless' : 'node-based';
  return [
    { option: 'engine', path: 'Engine', values: { redis: 'redis', valkey: 'valkey', memcached: 'memcached' } },
    { option: 'type', path: 'Engine', present: type, absent: type },
  ];
}
