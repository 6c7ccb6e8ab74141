/**
 * Services that play the same part across providers (DOMAIN 9, cross-cloud vocabulary), so that rules use the generic name.
 * A test holds them against the catalog.
 */
export const SERVICE_ROLES = {
  internet: ['generic/internet'],
  /** Outsiders who come over the internet when nothing is drawn around them. */
  endUser: ['generic/user', 'generic/browser', 'generic/mobile'],
  administrator: ['generic/admin', 'generic/root-identity'],
  rootIdentity: ['generic/root-identity'],
  saas: ['generic/saas', 'generic/ci', 'generic/source-repository'],
  outsideParty: ['generic/third-party', 'generic/partner'],
  objectStore: [
    'aws/s3',
    'aws/s3-outposts',
    'azure/storage-blob',
    'azure/data-lake-storage',
    'gcp/cloud-storage',
    'generic/object-store',
  ],
  balancer: [
    'aws/elb',
    'azure/load-balancer',
    'azure/application-gateway',
    'gcp/load-balancing',
    'generic/load-balancer',
  ],
  cdn: ['aws/cloudfront', 'azure/front-door', 'azure/cdn', 'gcp/cloud-cdn', 'generic/cdn'],
  api: ['aws/api-gateway', 'azure/api-management', 'gcp/api-gateway', 'gcp/apigee', 'generic/api'],
  graphApi: ['aws/appsync'],
  accelerator: ['aws/global-accelerator'],
  publicFunction: ['aws/lambda', 'aws/app-runner'],
  webFirewall: ['aws/waf', 'azure/waf-policy', 'gcp/cloud-armor'],
  networkFirewall: ['aws/network-firewall', 'azure/firewall', 'gcp/ngfw', 'generic/firewall'],
  natGateway: ['aws/nat-gateway', 'azure/nat-gateway', 'gcp/cloud-nat'],
  internetGateway: ['aws/internet-gateway'],
  vpcEndpoint: ['aws/vpc-endpoint', 'aws/privatelink', 'azure/private-link', 'gcp/private-service-connect'],
  sessionBroker: ['aws/systems-manager', 'azure/update-manager', 'gcp/os-config'],
  peering: [
    'aws/vpc-peering',
    'aws/transit-gateway',
    'aws/cloud-wan',
    'azure/virtual-wan',
    'gcp/network-connectivity-center',
  ],
  trail: ['aws/cloudtrail'],
  threatDetection: ['aws/guardduty', 'azure/defender-for-cloud', 'gcp/security-command-center'],
  configRecorder: ['aws/config'],
  vault: ['aws/secrets-manager', 'azure/key-vault', 'gcp/secret-manager', 'generic/secret-store'],
  keyStore: ['aws/kms', 'aws/cloudhsm', 'azure/key-vault', 'azure/managed-hsm', 'gcp/kms', 'generic/key-store'],
  containerHosts: ['aws/ecs', 'aws/eks'],
  controlPlane: ['aws/eks', 'aws/rosa', 'aws/opensearch', 'aws/emr', 'aws/mq', 'aws/redshift', 'azure/aks', 'gcp/gke'],
  /** Work passes through and is drained, so nothing is restored. */
  transient: [
    'aws/sqs',
    'aws/sns',
    'aws/kinesis',
    'aws/kinesis-data-streams',
    'aws/kinesis-video-streams',
    'aws/data-firehose',
    'azure/storage-queue',
    'azure/event-hubs',
    'azure/service-bus',
    'gcp/pubsub',
    'gcp/cloud-tasks',
    'generic/queue',
    'generic/stream',
  ],
  /** Where logs end: it needs none of its own. */
  logStore: [
    'aws/cloudtrail',
    'aws/cloudwatch',
    'aws/security-lake',
    'azure/monitor',
    'azure/log-analytics',
    'gcp/logging',
    'gcp/monitoring',
    'generic/log-store',
    'generic/monitoring',
  ],
  /** Not of any region, so of no network either. */
  globalService: [
    'aws/iam',
    'aws/organizations',
    'aws/cloudfront',
    'aws/route53',
    'aws/global-accelerator',
    'aws/shield',
    'azure/front-door',
    'azure/entra-id',
    'gcp/cloud-cdn',
  ],
  /** Functions and platforms whose runtime version the customer picks and the provider patches. */
  runtimeSelectable: ['aws/lambda', 'azure/functions', 'gcp/app-engine', 'gcp/cloud-functions', 'generic/function'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ServiceRole = keyof typeof SERVICE_ROLES;

const SETS: ReadonlyMap<ServiceRole, ReadonlySet<string>> = new Map(
  (Object.keys(SERVICE_ROLES) as ServiceRole[]).map((role) => [role, new Set<string>(SERVICE_ROLES[role])]),
);

/** Whether a service plays a part. */
export function plays(service: string, ...roles: readonly ServiceRole[]): boolean {
  return roles.some((role) => SETS.get(role)?.has(service) === true);
}
