/** The 18 slices of duty, from closest to the data to the building that houses it (DOMAIN 2.1). */
export const LAYER_IDS = [
  'customer-data',
  'client-encryption',
  'identity-access',
  'account-governance',
  'application',
  'platform-management',
  'operating-system',
  'network-config',
  'firewall-config',
  'traffic-protection',
  'server-side-encryption',
  'backup-resilience',
  'logging-monitoring',
  'virtualization',
  'foundation-services',
  'global-infrastructure',
  'hardware',
  'physical-facilities',
] as const;

export type LayerId = (typeof LAYER_IDS)[number];

export interface Layer {
  readonly id: LayerId;
  readonly label: string;
  /** What belongs to the layer, one phrase. */
  readonly definition: string;
  /** Upper layers can be the customer's in the cloud; lower ones are the provider's in every cloud model. */
  readonly group: 'upper' | 'lower';
}

/** In order, closest to the data first. */
export const LAYERS: readonly Layer[] = [
  {
    id: 'customer-data',
    label: 'Customer data',
    definition: 'Content, its classification, residency, retention and lawful use',
    group: 'upper',
  },
  {
    id: 'client-encryption',
    label: 'Client-side encryption and integrity',
    definition: 'Encrypting and signing before data reaches the service; checksums, authenticity of data',
    group: 'upper',
  },
  {
    id: 'identity-access',
    label: 'Identity and access management',
    definition: 'Who may do what: identities, roles, keys, resource policies, users inside an engine, MFA',
    group: 'upper',
  },
  {
    id: 'account-governance',
    label: 'Account and governance',
    definition: 'Root identity, contacts, guard rails, separation of accounts, a named team',
    group: 'upper',
  },
  {
    id: 'application',
    label: 'Application security',
    definition: 'Code, container images, dependencies, queries and business logic that you deploy',
    group: 'upper',
  },
  {
    id: 'platform-management',
    label: 'Platform and application management',
    definition: 'Runtime, database engine, middleware, orchestrator, versions and minor upgrades',
    group: 'upper',
  },
  {
    id: 'operating-system',
    label: 'Guest operating system',
    definition: 'Patches, hardening, agents, local users, the metadata service',
    group: 'upper',
  },
  {
    id: 'network-config',
    label: 'Network configuration',
    definition: 'Address plan, subnets, routes, public addresses, endpoints, peering',
    group: 'upper',
  },
  {
    id: 'firewall-config',
    label: 'Firewall configuration',
    definition: 'Security groups, network ACLs, web application firewall, network firewall, host firewall',
    group: 'upper',
  },
  {
    id: 'traffic-protection',
    label: 'Network traffic protection',
    definition: 'Encryption, integrity and identity of the other end in transit; certificates',
    group: 'upper',
  },
  {
    id: 'server-side-encryption',
    label: 'Server-side encryption',
    definition: 'Encryption at rest of file systems, volumes and tables; choice and rotation of keys',
    group: 'upper',
  },
  {
    id: 'backup-resilience',
    label: 'Backup and resilience',
    definition: 'Copies, tested restores, several zones, deletion protection, quotas',
    group: 'upper',
  },
  {
    id: 'logging-monitoring',
    label: 'Logging and detection',
    definition: 'Audit trail, service logs, metrics, alarms, threat detection and response',
    group: 'upper',
  },
  {
    id: 'virtualization',
    label: 'Virtualisation and host',
    definition: 'Hypervisor, host operating system, isolation of tenants',
    group: 'lower',
  },
  {
    id: 'foundation-services',
    label: 'Foundation services',
    definition: 'Provider software behind compute, storage, database and network, including its API',
    group: 'lower',
  },
  {
    id: 'global-infrastructure',
    label: 'Global infrastructure',
    definition: 'Regions, Availability Zones, edge locations, backbone',
    group: 'lower',
  },
  {
    id: 'hardware',
    label: 'Hardware',
    definition: 'Servers, disks, network devices, firmware, destruction of media',
    group: 'lower',
  },
  {
    id: 'physical-facilities',
    label: 'Physical facilities',
    definition: 'Site access, generators, UPS, power distribution, air conditioning, fire suppression',
    group: 'lower',
  },
];
