import type { PaletteTab } from './services.js';

interface Names {
  readonly label?: string;
  readonly hint?: string;
  readonly keywords?: readonly string[];
}

/** Palette → boundary → what it is called there, and by what else it is looked for. */
export const BOUNDARY_NAMES: Readonly<Partial<Record<PaletteTab, Readonly<Partial<Record<string, Names>>>>>> = {
  aws: {
    vpc: { keywords: ['virtual private cloud', 'network'] },
    az: { keywords: ['az', 'zone'] },
    organization: { keywords: ['organisation', 'landing zone'] },
    'security-group': { keywords: ['sg'] },
    'auto-scaling-group': { keywords: ['asg'] },
    'on-premises': { keywords: ['data centre', 'data center'] },
  },
  azure: {
    account: { label: 'Subscription', hint: 'Holds resource groups, networks and services', keywords: ['account'] },
    region: { hint: 'Holds virtual networks and regional services' },
    vpc: { label: 'Virtual network', hint: 'A private network', keywords: ['vnet', 'vpc', 'hub', 'spoke'] },
    az: { keywords: ['az', 'zone'] },
    'resource-group': { keywords: ['rg'] },
    'public-subnet': { hint: 'Reached from the internet' },
    'private-subnet': { hint: 'Reaches out through a NAT gateway or a firewall' },
    'security-group': { label: 'Network security group', keywords: ['nsg', 'security group'] },
    cluster: { keywords: ['aks'] },
    'auto-scaling-group': { label: 'Scale set', keywords: ['vmss'] },
    organization: { label: 'Management group', hint: 'Holds subscriptions', keywords: ['tenant', 'organisation'] },
    'on-premises': { keywords: ['data centre', 'data center'] },
  },
  gcp: {
    account: { label: 'Project', hint: 'Holds networks and services', keywords: ['account'] },
    vpc: { label: 'VPC network', hint: 'A private network', keywords: ['network'] },
    region: { hint: 'Holds subnets and regional services' },
    az: { label: 'Zone', hint: 'Holds instances' },
    'private-subnet': { hint: 'Reaches out through Cloud NAT' },
    cluster: { keywords: ['gke'] },
    'auto-scaling-group': { label: 'Instance group', keywords: ['mig', 'managed instance group'] },
    organization: { hint: 'Holds projects', keywords: ['organisation', 'folder'] },
    'on-premises': { keywords: ['data centre', 'data center'] },
  },
};
