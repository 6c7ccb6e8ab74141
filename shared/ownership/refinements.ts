import type { LayerId } from '../catalog/layers.js';
import type { Owner, Service } from '../catalog/types.js';
import type { DiagramNode } from '../model/diagram.js';
import { edgesAt, otherEnd } from './edgesAt.js';
import { factsOf, type World } from './facts.js';
import type { MatrixModel } from './matrix.js';
import { plays } from './serviceRoles.js';

/** A later provider document that moves one field of the base matrix (DOMAIN 2.3). */
export interface Refinement {
  /** `R1`. */
  readonly id: string;
  readonly layer: LayerId;
  readonly models: readonly MatrixModel[];
  readonly owner: Owner;
  /** Absent = on every service of the models. */
  readonly when?: RefinementCondition;
  readonly because: string;
  readonly source: string;
}

export type RefinementCondition = 'runtimeSelectable' | 'vpcAttached' | 'reachable';

/** R4 (guest operating system in the container model) is the options' alone: see DOMAIN 3. */
export const REFINEMENTS: readonly Refinement[] = [
  {
    id: 'R1',
    layer: 'traffic-protection',
    models: ['abstract'],
    owner: 'shared',
    because: 'The provider offers TLS endpoints; refusing plain requests and the lowest TLS version are your settings',
    source: 'Well-Architected SEC09; FSBP S3.5',
  },
  {
    id: 'R2',
    layer: 'platform-management',
    models: ['container'],
    owner: 'shared',
    because: 'You pick the engine version, the maintenance window and the switch for minor upgrades',
    source: 'RDS User Guide; Elastic Beanstalk, shared responsibility for platform versions',
  },
  {
    id: 'R3',
    layer: 'platform-management',
    models: ['abstract'],
    owner: 'shared',
    when: 'runtimeSelectable',
    because: 'You pick a supported runtime; the provider patches it only where updates are automatic',
    source: 'Lambda developer guide, runtime shared responsibility',
  },
  {
    id: 'R5',
    layer: 'network-config',
    models: ['container'],
    owner: 'shared',
    when: 'vpcAttached',
    because: "Subnets, public addresses and routes are your settings although the hosts are the provider's",
    source: 'FSBP RDS.2, RDS.18; Redshift.1',
  },
  {
    id: 'R6',
    layer: 'firewall-config',
    models: ['abstract'],
    owner: 'shared',
    when: 'reachable',
    because: 'Web ACL, endpoint policy and the block on public access are your settings',
    source: 'FSBP APIGateway.4, CloudFront.6, S3.8',
  },
  {
    id: 'R7',
    layer: 'server-side-encryption',
    models: ['container', 'abstract'],
    owner: 'shared',
    because: 'The provider runs the cipher; you switch it on and govern the keys',
    source: 'KMS developer guide; FSBP RDS.3',
  },
];

/** Whether a VPC endpoint is drawn to the node, or an edge that takes the private way. */
export function hasPrivateEndpoint({ diagram }: World, node: DiagramNode): boolean {
  return edgesAt(diagram, node.id).some((edge) => {
    if (edge.facts?.['via']?.some(({ value }) => value === 'privatelink') === true) return true;
    const other = diagram.nodes.get(otherEnd(edge, node.id));
    return other !== undefined && plays(other.service, 'vpcEndpoint');
  });
}

export function isVpcAttached(world: World, node: DiagramNode): boolean {
  return factsOf(world, node, 'vpcAttached').some(({ value }) => value === true);
}

const CONDITIONS: Readonly<
  Record<RefinementCondition, (world: World, node: DiagramNode, service: Service | undefined) => boolean>
> = {
  runtimeSelectable: (_world, node) => plays(node.service, 'runtimeSelectable'),
  vpcAttached: isVpcAttached,
  reachable: (world, node, service) =>
    service?.isEntry === true || plays(node.service, 'objectStore') || hasPrivateEndpoint(world, node),
};

/** The refinement that applies to one field of a node's column. */
export function refinementOf(
  world: World,
  node: DiagramNode,
  service: Service | undefined,
  model: string,
  layer: LayerId,
): Refinement | undefined {
  return REFINEMENTS.find(
    (refinement) =>
      refinement.layer === layer &&
      (refinement.models as readonly string[]).includes(model) &&
      (refinement.when === undefined || CONDITIONS[refinement.when](world, node, service)),
  );
}
