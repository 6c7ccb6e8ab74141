import type { FixedOwners } from '../types.js';

export const outpostOwners: FixedOwners = {
  owners: { 'physical-facilities': 'customer', hardware: 'shared', 'global-infrastructure': 'shared' },
  because: "The rack stands on your site: custody, power and uplink are yours, repair is the provider's.",
  source: 'Outposts guide; hybrid security guidance',
  statements: ['O20'],
};

export const deviceOwners: FixedOwners = {
  owners: { 'physical-facilities': 'customer', hardware: 'shared' },
  because: 'The device is in your custody.',
  source: 'Snow Family guide',
  statements: ['O22'],
};

export const auroraDsqlOwners: FixedOwners = {
  owners: { 'firewall-config': 'provider' },
  because: 'The database has no place in a VPC by default and knows IAM tokens only.',
  source: 'Aurora DSQL guide',
  statements: ['O5'],
};

export const vmwareOwners: FixedOwners = {
  owners: { virtualization: 'customer' },
  because: 'You run the virtual platform, down to the configuration of the guest hypervisor.',
  source: 'EVS guide',
  statements: ['O42'],
};

export const cloudhsmOwners: FixedOwners = {
  owners: { 'identity-access': 'customer', 'backup-resilience': 'shared' },
  because: "Users and keys of the module are yours alone; the provider can't recover them.",
  source: 'CloudHSM guide',
  statements: ['O43'],
};

export const onPremisesPlatformOwners: FixedOwners = {
  owners: { 'platform-management': 'shared' },
  because: "The software is the provider's and runs on your site.",
  source: 'Provider documents on hybrid products (DOMAIN 9)',
  statements: [],
};
