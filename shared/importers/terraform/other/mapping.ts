import { at, boundary, fold, node, usedBy, type Mapping, type MappingTable } from '../../resources/mapping.js';
import { ownEntry } from '../../resources/ownEntry.js';
import type { Resource } from '../../resources/resource.js';
import { HELPERS } from '../homes.js';
import { mappingByName } from '../minorTypes.js';
import { providerOf } from '../terraformResource.js';

/** Clouds built on OpenStack share its types: `openstack_compute_instance_v2`, `flexibleengine_compute_instance_v2`. */
const openStackMappings: MappingTable = {
  compute_instance: node('generic/vm'),
  compute_keypair: fold([usedBy()], 'region'),
  compute_servergroup: fold([usedBy()], 'region'),
  compute_floatingip_associate: fold([at('instance_id')], 'region'),
  compute_interface_attach: fold([at('instance_id')], 'region'),
  compute_volume_attach: fold([at('instance_id'), at('volume_id')], 'region', {
    edges: [{ from: 'instance_id', to: 'volume_id' }],
  }),
  compute_secgroup: boundary('security-group'),
  blockstorage_volume: node('generic/disk', { references: false }),
  networking_network: boundary('vpc'),
  networking_subnet: boundary('subnet'),
  networking_secgroup: boundary('security-group'),
  networking_secgroup_rule: fold([at('security_group_id'), at('remote_group_id')], 'region'),
  networking_port: fold([usedBy('network', 'port', 'port_id'), at('device_id')], node('generic/network-device')),
  networking_floatingip: fold([usedBy(), at('port_id')], 'region'),
  networking_floatingip_associate: fold([at('port_id')], 'region'),
  networking_router: node('generic/network-device', { references: false }),
  networking_router_interface: fold([at('router_id')], 'region', { places: false }),
  lb_loadbalancer: node('generic/load-balancer'),
  lb_listener: fold([at('loadbalancer_id')], node('generic/load-balancer')),
  lb_pool: fold([at('listener_id'), at('loadbalancer_id')], node('generic/load-balancer')),
  lb_member: fold([at('pool_id')], node('generic/load-balancer'), { edges: [{ to: 'address' }] }),
  lb_monitor: fold([at('pool_id')], 'region'),
  db_instance: node('generic/database'),
  objectstorage_container: node('generic/object-store'),
  vpc: boundary('vpc'),
  vpc_subnet: boundary('subnet'),
};

const OPEN_STACK: ReadonlySet<string> = new Set([
  'flexibleengine',
  'huaweicloud',
  'openstack',
  'opentelekomcloud',
  'ovh',
]);

/** What a word in a type says of the thing, for clouds that nobody lists here. */
const BY_WORD: readonly (readonly [words: RegExp, service: string])[] = [
  [/(kubernetes|k8s|_lke_|oke|doks)/, 'generic/cluster'],
  [/(load_?balancer|_lb$|_lb_)/, 'generic/load-balancer'],
  [/(database|_rdb|mongodb|postgres|mysql|_db_|_db$)/, 'generic/database'],
  [/(redis|memcached|cache)/, 'generic/cache'],
  [/(bucket|object_storage|spaces)/, 'generic/object-store'],
  [/(volume|block_storage|_disk)/, 'generic/disk'],
  [/(instance|server|droplet|virtual_machine|_vm)$/, 'generic/vm'],
  [/firewall/, 'generic/firewall'],
  [/(function|lambda)/, 'generic/function'],
  [/(queue|topic)/, 'generic/queue'],
  [/(monitor|dashboard|alert|synthetics)/, 'generic/monitoring'],
  [/(repository|github_|gitlab_)/, 'generic/source-repository'],
  [/(cdn|distribution)/, 'generic/cdn'],
];

/** Providers whose resources are services of a third party rather than a cloud. */
const THIRD_PARTIES: Readonly<Record<string, string>> = {
  datadog: 'generic/monitoring',
  newrelic: 'generic/monitoring',
  pagerduty: 'generic/monitoring',
  github: 'generic/source-repository',
  gitlab: 'generic/source-repository',
  okta: 'generic/identity-provider',
  auth0: 'generic/identity-provider',
  vault: 'generic/secret-store',
  mongodbatlas: 'generic/database',
};

/** Passwords, ids and scripts that only help to set up something else. */
const helper: Mapping = fold([usedBy(), at('triggers'), at('triggers_replace'), at('keepers')], 'region', {
  places: false,
});

/** What becomes of a resource of any other provider. */
export function otherMapping(resource: Resource): Mapping {
  const { type } = resource;
  const provider = providerOf(type);
  if (HELPERS.has(provider)) return helper;
  const short = type.slice(provider.length + 1).replace(/_(v\d+|beta)$/, '');
  const own = OPEN_STACK.has(provider) ? ownEntry(openStackMappings, short) : undefined;
  return own ?? mappingByName(resource, ownEntry(THIRD_PARTIES, provider) ?? serviceByWord(`${provider}_${short}`));
}

function serviceByWord(type: string): string | undefined {
  return BY_WORD.find(([words]) => words.test(type))?.[1];
}
