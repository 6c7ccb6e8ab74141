import { services } from '../catalog/services.js';
import type { Service } from '../catalog/types.js';
import type { Boundary, DiagramNode } from '../model/diagram.js';

/**
 * Where something belongs in the reading order of a drawing: 0 outside and actors, 1 entry, 2 application, 3 data,
 * 4 what serves the others (keys, logs, governance).
 */
export type Tier = 0 | 1 | 2 | 3 | 4;

const servicesById: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.id, service]));

/** Network parts that let traffic in or out; other network parts only serve. */
const GATEWAYS = /internet-gateway|nat-gateway|vpn|direct-connect|transit-gateway|expressroute|interconnect|firewall/;

/** Services that store, but only what is said of the others. */
const SERVING = /cloudtrail|cloudwatch|log|monitor|prometheus|backup|config|ecr|artifact|registry|secret|key-vault|kms/;

const FAMILY_TIERS: Readonly<Record<Service['family'], Tier>> = {
  actor: 0,
  entry: 1,
  network: 4,
  compute: 2,
  data: 3,
  service: 4,
  'no-matrix': 4,
};

/** Categories whose services work on requests, though they run no code of the customer. */
const WORKING = /integration|machine learning|ai |media|internet of things|iot|business|contact|communication/i;

export function tierOfNode(node: DiagramNode): Tier {
  const service = servicesById.get(node.service);
  if (!service) return 2;
  if (service.id === 'generic/internet') return 0;
  if (service.family === 'network') return GATEWAYS.test(service.id) ? 1 : 4;
  if (SERVING.test(service.id)) return 4;
  if (/dns|route53|waf/.test(service.id)) return 1;
  if (service.family === 'service' && WORKING.test(service.category)) return 2;
  return FAMILY_TIERS[service.family];
}

const OUTSIDE_KINDS: ReadonlySet<string> = new Set(['internet', 'third-party', 'on-premises', 'edge-device']);

export function tierOfBoundary(boundary: Boundary): Tier {
  if (OUTSIDE_KINDS.has(boundary.kind)) return 0;
  return boundary.kind === 'subnet' ? subnetTier(boundary) : 2;
}

/** Public subnets let traffic in, private ones work, isolated ones keep the data. */
export function subnetTier(boundary: Boundary): Tier {
  const routings = new Set(boundary.facts?.routing?.map((fact) => fact.value));
  const label = boundary.label.toLowerCase();
  if (routings.has('public')) return 1;
  if (routings.size === 0 && /public|dmz|ingress|\bweb\b/.test(label)) return 1;
  if (routings.has('isolated') || /isolated|\bdata|\bdb|database|persist/.test(label)) return 3;
  return 2;
}
