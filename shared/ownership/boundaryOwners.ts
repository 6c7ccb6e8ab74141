import type { LayerId } from '../catalog/layers.js';
import type { Owner } from '../catalog/types.js';
import { PLACES } from './places.js';

/** Which layers a kind of boundary has of its own, and whose they are (DOMAIN 8.5). */
export interface BoundaryDuty {
  readonly owners: Readonly<Partial<Record<LayerId, Owner>>>;
  readonly because: string;
}

const SETTINGS: readonly LayerId[] = [
  'customer-data',
  'identity-access',
  'account-governance',
  'network-config',
  'firewall-config',
  'traffic-protection',
  'server-side-encryption',
  'logging-monitoring',
];

function customers(...layers: readonly LayerId[]): BoundaryDuty['owners'] {
  return Object.fromEntries(layers.map((layer) => [layer, 'customer']));
}

const zone: BoundaryDuty = {
  owners: { 'global-infrastructure': 'provider' },
  because: 'Regions and Availability Zones are built and run by the provider (S7)',
};

const DUTIES: Readonly<Record<string, BoundaryDuty>> = {
  account: {
    owners: customers(...SETTINGS),
    because: 'From its first minute you control who gets into an account and how it is set up (S20)',
  },
  organization: {
    owners: customers(...SETTINGS),
    because: 'Accounts, guard rails and central logs are arranged by you (S20)',
  },
  region: zone,
  az: zone,
  vpc: {
    owners: customers('network-config', 'firewall-config', 'logging-monitoring'),
    because: 'Address plan, routes and filters of a VPC are your configuration (S11)',
  },
  subnet: {
    owners: customers('network-config', 'firewall-config'),
    because: 'Routes and network ACL of a subnet are your configuration (S11, S27)',
  },
  'security-group': {
    owners: customers('firewall-config'),
    because: 'The rules of a security group are yours, as tight as you make them (S15, S26)',
  },
  'on-premises': { owners: PLACES['on-premises']?.owners ?? {}, because: PLACES['on-premises']?.because ?? '' },
  outpost: { owners: PLACES['outpost']?.owners ?? {}, because: PLACES['outpost']?.because ?? '' },
  'edge-device': { owners: PLACES['edge-device']?.owners ?? {}, because: PLACES['edge-device']?.because ?? '' },
  'third-party': {
    owners: {
      'customer-data': 'shared',
      'identity-access': 'shared',
      'account-governance': 'shared',
      'traffic-protection': 'shared',
      hardware: 'provider',
      'physical-facilities': 'provider',
    },
    because: 'The outside party secures its own side; contract, least data and its access are yours',
  },
};

/** Undefined for kinds that own nothing: groups, stacks, clusters, the internet. */
export function dutyOf(kind: string): BoundaryDuty | undefined {
  return Object.hasOwn(DUTIES, kind) ? DUTIES[kind] : undefined;
}
