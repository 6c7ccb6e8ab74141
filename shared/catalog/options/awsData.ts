import type { ServiceOption } from '../types.js';

export const rdsOptions: readonly ServiceOption[] = [
  {
    id: 'variant',
    label: 'Variant',
    values: [
      { id: 'standard', label: 'Standard' },
      {
        id: 'custom',
        label: 'RDS Custom',
        owners: {
          'operating-system': 'customer',
          'platform-management': 'customer',
          'backup-resilience': 'shared',
        },
      },
    ],
    because: 'RDS Custom gives you administrator rights on the operating system and the engine.',
    source: 'RDS Custom concepts',
    statements: ['O3'],
    movesLine: true,
  },
  {
    id: 'engine',
    label: 'Engine',
    values: [
      { id: 'postgres', label: 'PostgreSQL' },
      { id: 'mysql', label: 'MySQL' },
      { id: 'mariadb', label: 'MariaDB' },
      { id: 'oracle', label: 'Oracle' },
      { id: 'sqlserver', label: 'SQL Server' },
      { id: 'db2', label: 'Db2' },
    ],
    because: 'Some controls exist for one engine only.',
    source: 'RDS user guide',
    statements: [],
    movesLine: false,
  },
];

export const auroraOptions: readonly ServiceOption[] = [
  {
    id: 'capacity',
    label: 'Capacity',
    values: [
      { id: 'provisioned', label: 'Provisioned' },
      { id: 'serverless-v2', label: 'Serverless v2' },
    ],
    because: 'Either way the cluster stays in your VPC with groups and database users of yours; only sizing goes away.',
    source: 'Aurora user guide',
    statements: ['O4'],
    movesLine: false,
  },
  {
    id: 'engine',
    label: 'Engine',
    values: [
      { id: 'aurora-postgresql', label: 'PostgreSQL compatible' },
      { id: 'aurora-mysql', label: 'MySQL compatible' },
    ],
    because: 'Some controls exist for one engine only.',
    source: 'Aurora user guide',
    statements: [],
    movesLine: false,
  },
  {
    id: 'engineMode',
    label: 'Engine mode',
    values: [
      { id: 'provisioned', label: 'Provisioned (and Serverless v2)' },
      { id: 'serverless', label: 'Serverless v1' },
    ],
    because: 'Serverless v1 exports other logs than a provisioned cluster.',
    source: 'Aurora user guide',
    statements: [],
    movesLine: false,
  },
];

export const mskOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'provisioned', label: 'Provisioned' },
      {
        id: 'serverless',
        label: 'Serverless',
        owners: { 'platform-management': 'provider' },
        implies: {
          authentication: 'iam',
          encryptionAtRest: 'provider-key',
          tlsRequired: true,
          nodeToNodeEncryption: true,
        },
      },
    ],
    because: 'Serverless hides the brokers, signs clients in by IAM alone and encrypts always.',
    source: 'MSK developer guide',
    statements: ['O7'],
    movesLine: true,
  },
];

export const opensearchOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'domain', label: 'Domain' },
      {
        id: 'serverless',
        label: 'Serverless collection',
        model: 'abstract',
        owners: { 'firewall-config': 'shared' },
        implies: { encryptionAtRest: 'provider-key', nodeToNodeEncryption: true, tlsRequired: true },
      },
    ],
    because: 'A collection has policies and no nodes; its network policy decides who reaches it.',
    source: 'OpenSearch Serverless guide',
    statements: ['O8'],
    movesLine: true,
  },
  {
    id: 'engine',
    label: 'Engine',
    values: [
      { id: 'opensearch', label: 'OpenSearch' },
      { id: 'elasticsearch', label: 'Elasticsearch (legacy)' },
    ],
    because: 'The controls of the old engine name bind legacy domains only.',
    source: 'OpenSearch Service guide',
    statements: [],
    movesLine: false,
  },
];

export const redshiftOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'provisioned', label: 'Provisioned cluster' },
      {
        id: 'serverless',
        label: 'Serverless workgroup',
        owners: { 'platform-management': 'provider' },
        implies: { encryptionAtRest: 'provider-key' },
      },
    ],
    because: 'A workgroup has no patch track; it still stands in subnets and groups of yours.',
    source: 'Redshift management guide',
    statements: ['O9'],
    movesLine: true,
  },
];

export const elasticacheOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'node-based', label: 'Node-based cluster' },
      {
        id: 'serverless',
        label: 'Serverless cache',
        owners: { 'platform-management': 'provider' },
        implies: {
          multiAz: true,
          automaticFailover: true,
          autoMinorUpgrade: true,
          encryptionAtRest: 'provider-key',
          tlsRequired: true,
        },
      },
    ],
    because: 'A serverless cache is patched, spread over zones and encrypted by the provider; its groups stay yours.',
    source: 'ElastiCache user guide',
    statements: ['O10'],
    movesLine: true,
  },
  {
    id: 'engine',
    label: 'Engine',
    values: [
      { id: 'valkey', label: 'Valkey' },
      { id: 'redis', label: 'Redis OSS' },
      { id: 'memcached', label: 'Memcached' },
    ],
    because: 'Memcached knows neither sign-in, nor encryption at rest, nor failover.',
    source: 'ElastiCache user guide',
    statements: [],
    movesLine: false,
  },
];

export const fsxDirectoryOptions: readonly ServiceOption[] = [
  {
    id: 'directory',
    label: 'Directory',
    values: [
      { id: 'managed', label: 'Managed directory' },
      { id: 'self-managed', label: 'Own directory', owners: { 'identity-access': 'customer' } },
    ],
    because: 'Users sign in against this directory; your own one also has to be reachable whenever they do.',
    source: 'FSx guides',
    statements: ['O25'],
    movesLine: true,
  },
];

export const storageGatewayOptions: readonly ServiceOption[] = [
  {
    id: 'host',
    label: 'Host of the appliance',
    values: [
      {
        id: 'vm-onprem',
        label: 'VM on own hypervisor',
        owners: { 'operating-system': 'shared' },
        lowerLayersFrom: 'on-premises',
      },
      {
        id: 'hardware-appliance',
        label: 'Hardware appliance',
        owners: { 'operating-system': 'shared' },
        lowerLayersFrom: 'on-premises',
      },
      { id: 'ec2', label: 'EC2 instance', model: 'infrastructure' },
    ],
    because: "The appliance image is the provider's and you accept its updates; what it stands on is yours.",
    source: 'Storage Gateway guide',
    statements: ['O26'],
    movesLine: true,
  },
];

export const mqOptions: readonly ServiceOption[] = [
  {
    id: 'engine',
    label: 'Engine',
    values: [
      { id: 'rabbitmq', label: 'RabbitMQ' },
      { id: 'activemq', label: 'ActiveMQ' },
    ],
    because: 'A public RabbitMQ broker has no security group; a public ActiveMQ broker keeps it.',
    source: 'Amazon MQ guide',
    statements: ['O27'],
    movesLine: true,
  },
  {
    id: 'autoMinor',
    label: 'Automatic minor upgrades',
    values: [
      { id: 'on', label: 'On', implies: { autoMinorUpgrade: true } },
      {
        id: 'off',
        label: 'Off',
        owners: { 'platform-management': 'shared' },
        implies: { autoMinorUpgrade: false },
      },
    ],
    because: 'Without them you start every engine update.',
    source: 'Amazon MQ guide',
    statements: ['O27'],
    movesLine: true,
  },
  {
    id: 'access',
    label: 'Access',
    values: [
      { id: 'private', label: 'Private', implies: { publicAccess: 'blocked' } },
      {
        id: 'public',
        label: 'Public',
        owners: { 'network-config': 'customer', 'firewall-config': 'customer' },
        together: [{ option: 'engine', values: ['rabbitmq'], owners: { 'firewall-config': 'not-applicable' } }],
        implies: { publicAccess: 'public' },
      },
    ],
    because: 'A public broker is held by its users alone, or by its security group where the engine has one.',
    source: 'Amazon MQ guide',
    statements: ['O27'],
    movesLine: true,
  },
];

export const documentdbOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'instance', label: 'Instance-based cluster' },
      { id: 'elastic', label: 'Elastic cluster', owners: { 'platform-management': 'provider' } },
    ],
    because: 'An elastic cluster hides its shards and their patches.',
    source: 'DocumentDB guide',
    statements: ['O28'],
    movesLine: true,
  },
];

export const neptuneOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'cluster', label: 'Cluster' },
      { id: 'serverless', label: 'Serverless' },
      { id: 'analytics', label: 'Analytics graph' },
    ],
    because: 'An analytics graph needs no VPC.',
    source: 'Neptune Analytics guide',
    statements: ['O29'],
    movesLine: true,
  },
  {
    id: 'endpoint',
    label: 'Endpoint of the graph',
    values: [
      { id: 'private', label: 'Private' },
      { id: 'public', label: 'Public', model: 'abstract' },
    ],
    because: 'A graph with a public endpoint is reached like any abstract service.',
    source: 'Neptune Analytics guide',
    statements: ['O29'],
    movesLine: true,
    onlyWhen: { option: 'type', values: ['analytics'] },
  },
];

export const s3Options: readonly ServiceOption[] = [
  {
    id: 'bucketType',
    label: 'Bucket type',
    values: [
      { id: 'general', label: 'General purpose' },
      { id: 'directory', label: 'Directory (one zone)', implies: { multiAz: false } },
      { id: 'table', label: 'Table' },
    ],
    because: 'A directory bucket keeps its objects in one zone.',
    source: 'S3 guide',
    statements: ['O36'],
    movesLine: true,
  },
  {
    id: 'location',
    label: 'Location',
    values: [
      { id: 'region', label: 'Region' },
      {
        id: 'outposts',
        label: 'Outposts',
        owners: { 'physical-facilities': 'customer', hardware: 'shared', 'global-infrastructure': 'shared' },
      },
    ],
    because: 'On Outposts the disks stand on your site.',
    source: 'S3 guide; Outposts guide',
    statements: ['O36', 'O20'],
    movesLine: true,
  },
  {
    id: 'role',
    label: 'Role',
    values: [
      { id: 'data', label: 'Data' },
      { id: 'log-target', label: 'Target of access logs' },
      { id: 'trail-log-bucket', label: 'Target of the audit trail' },
    ],
    because: 'A bucket that holds the audit trail is held to more than another.',
    source: 'CloudTrail user guide',
    statements: [],
    movesLine: false,
  },
];

export const dmsOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'replication-instance', label: 'Replication instance' },
      { id: 'serverless', label: 'Serverless', owners: { 'platform-management': 'provider' } },
    ],
    because: 'Serverless has no instance to upgrade.',
    source: 'DMS guide',
    statements: ['O37'],
    movesLine: true,
  },
];

export const timestreamOptions: readonly ServiceOption[] = [
  {
    id: 'engine',
    label: 'Engine',
    values: [
      { id: 'liveanalytics', label: 'LiveAnalytics' },
      { id: 'influxdb', label: 'InfluxDB', model: 'container' },
    ],
    because: 'InfluxDB is an instance in your VPC; LiveAnalytics is an endpoint.',
    source: 'Timestream guide',
    statements: ['O38'],
    movesLine: true,
  },
];
