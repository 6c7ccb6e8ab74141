import { below, control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const elasticacheControls: readonly ControlTask[] = [
  {
    id: 'aws/elasticache:authentication',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'authentication',
    layer: 'identity-access',
    title: 'Require sign-in to the cache',
    why: 'Whoever reaches the port reads all sessions in the cache and can write one of his own.',
    how: [
      'Turn on encryption in transit, which sign-in needs',
      'Create users with access strings, or IAM users, in a user group and attach it; on old versions set an AUTH token',
      'Give each application its own user; then set Authentication to users and roles of the engine',
    ],
    controls: [
      control('FSBP:ElastiCache.6', 'medium', oneOf('password', 'iam', 'rbac'), {
        when: [when('engine', oneOf('redis', 'valkey')), when('engineVersion', below(6))],
      }),
      control('cdk-nag:AwsSolutions-AEC6', 'high', oneOf('password', 'iam', 'rbac'), {
        when: [when('engine', oneOf('redis', 'valkey'))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/elasticache:autoMinorUpgrade',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'autoMinorUpgrade',
    layer: 'platform-management',
    title: 'Turn on automatic minor upgrades',
    why: 'Engine flaws that let a client out of its data are mended in minor versions, which somebody has to install.',
    how: [
      'Modify the cache and tick Auto upgrade minor versions',
      'Choose a maintenance window; then set Automatic minor upgrades to on',
    ],
    controls: [control('FSBP:ElastiCache.2', 'high', oneOf(true))],
  },
  {
    id: 'aws/elasticache:automaticFailover',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'automaticFailover',
    layer: 'backup-resilience',
    title: 'Let a replica take over by itself',
    why: 'When the primary fails, writes stop until a person promotes a replica.',
    how: [
      'Add a replica and turn on Auto-failover in the replication group',
      'Try a failover; then set Automatic failover to on',
    ],
    controls: [
      control('FSBP:ElastiCache.3', 'medium', oneOf(true), { when: [when('engine', oneOf('redis', 'valkey'))] }),
    ],
  },
  {
    id: 'aws/elasticache:backups',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'backups',
    layer: 'backup-resilience',
    title: 'Take snapshots of the cache',
    why: "A cache that holds sessions or counters can't be rebuilt from the database after it is lost.",
    how: ['Modify the cache and set a snapshot retention of at least one day', 'Set Backups to in the same Region'],
    controls: [
      control('FSBP:ElastiCache.1', 'high', oneOf('enabled'), { when: [when('engine', oneOf('redis', 'valkey'))] }),
    ],
  },
  {
    id: 'aws/elasticache:defaultPort',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'defaultPort',
    layer: 'platform-management',
    title: 'Move the cache off its default port',
    why: 'On 6379 or 11211 the cache is found and recognised by every scan of the network.',
    how: [
      "Create the cache with another port, since it can't be changed, and change groups and clients",
      'Set Default port to no',
    ],
    controls: [control('cdk-nag:AwsSolutions-AEC5', 'low', oneOf(false), { verdict: true })],
  },
  {
    id: 'aws/elasticache:encryptionAtRest',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: "Encrypt the cache's disks",
    why: 'Snapshots and swapped memory hold sessions and tokens in clear text.',
    how: [
      'Restore a snapshot into a new replication group with encryption at rest',
      'Move the clients over; then set Encryption at rest to provider key or customer key',
    ],
    controls: [
      control('FSBP:ElastiCache.4', 'medium', oneOf('provider-key', 'customer-key'), {
        when: [when('engine', oneOf('redis', 'valkey'))],
      }),
      control('cdk-nag:AwsSolutions-AEC3', 'high', oneOf('provider-key', 'customer-key'), {
        when: [when('engine', oneOf('redis', 'valkey'))],
        verdict: true,
        also: [{ property: 'tlsRequired', layer: 'traffic-protection', good: oneOf(true) }],
      }),
    ],
  },
  {
    id: 'aws/elasticache:multiAz',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'multiAz',
    layer: 'backup-resilience',
    title: 'Spread the cache over two zones',
    why: 'When the zone of the cache fails, all requests hit the database at once, and it fails next.',
    how: ['Put replicas into subnets of a second zone and turn on Multi-AZ', 'Set Multi-AZ to yes'],
    controls: [
      control('cdk-nag:AwsSolutions-AEC4', 'medium', oneOf(true), {
        when: [when('engine', oneOf('redis', 'valkey'))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/elasticache:subnetGroup',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'subnetGroup',
    layer: 'network-config',
    title: 'Choose the subnets of the cache',
    why: 'The default subnet group spans all subnets of the default network, public ones too.',
    how: [
      'Create a subnet group of private subnets',
      'Create the cache in it and move the clients; then set Subnet group to own',
    ],
    controls: [control('FSBP:ElastiCache.7', 'high', oneOf('custom'))],
  },
  {
    id: 'aws/elasticache:tlsRequired',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Encrypt the connections to the cache',
    why: 'Session tokens cross the network in clear text with every request, and the engine offers no sign-in without TLS.',
    how: [
      'Modify the replication group to transit encryption, preferred first, required when all clients speak TLS',
      'Set TLS required to yes',
    ],
    controls: [
      control('FSBP:ElastiCache.5', 'medium', oneOf(true), { when: [when('engine', oneOf('redis', 'valkey'))] }),
    ],
  },
  {
    id: 'aws/elasticache:vpcAttached',
    appliesTo: ['aws/elasticache'],
    scope: 'node',
    property: 'vpcAttached',
    layer: 'network-config',
    title: 'Place the cache inside a VPC',
    why: 'Outside a VPC no subnet and no current security group limits who reaches the cache.',
    how: [
      'Create a subnet group of private subnets and the cache in it',
      'Draw it inside the network, or set In a VPC to yes',
    ],
    controls: [control('cdk-nag:AwsSolutions-AEC1', 'high', oneOf(true), { verdict: true })],
  },
];
