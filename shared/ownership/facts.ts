import type { Catalog } from '../catalog/types.js';
import type { Boundary, Diagram, DiagramNode, Edge, Fact, FactValue } from '../model/diagram.js';
import { edgesAt, otherEnd } from './edgesAt.js';
import { impliedFacts } from './options.js';
import { plays } from './serviceRoles.js';
import { surroundingsOf, type Surroundings } from './surroundings.js';

export type Element = DiagramNode | Boundary | Edge;

/** What every question about a diagram is asked against. */
export interface World {
  readonly diagram: Diagram;
  readonly catalog: Catalog;
}

export function isNode(element: Element): element is DiagramNode {
  return 'service' in element;
}

export function isEdge(element: Element): element is Edge {
  return 'target' in element;
}

const NONE: readonly Fact[] = [];

type Deriver = (world: World, element: DiagramNode | Boundary) => readonly Fact[];

function derived(value: FactValue, note: string, provenance: Fact['provenance'] = 'derived'): readonly Fact[] {
  return [{ value, provenance, note }];
}

/** A measure taken on a boundary counts for everything inside; the nearest one wins (DOMAIN 5.3). */
function inherited(property: string): Deriver {
  const before = new WeakMap<Surroundings, readonly Fact[]>();
  return ({ diagram }, element) => {
    const surroundings = surroundingsOf(diagram, element);
    let facts = before.get(surroundings);
    if (facts === undefined) {
      facts = inheritedFrom(surroundings, property);
      before.set(surroundings, facts);
    }
    return facts;
  };
}

function inheritedFrom({ chain }: Surroundings, property: string): readonly Fact[] {
  for (const boundary of chain) {
    const first = boundary.facts?.[property]?.[0];
    if (first !== undefined) return derived(first.value, `inherited from ${boundary.label}`);
  }
  return NONE;
}

function fromOrganization(property: string): Deriver {
  return ({ diagram }, element) => {
    const organization = surroundingsOf(diagram, element).byKind.get('organization');
    const fact = organization?.facts?.[property]?.[0];
    if (organization === undefined || fact === undefined) return NONE;
    return derived(fact.value, `inherited from ${organization.label}`);
  };
}

/** The account's switch holds for every bucket in it, whatever the bucket itself says later. */
const blockedByAccount: Deriver = ({ diagram }, element) => {
  if (!isNode(element) || !plays(element.service, 'objectStore')) return NONE;
  const account = surroundingsOf(diagram, element).byKind.get('account');
  const blocked = account?.facts?.['blockPublicAccessAccount']?.some(({ value }) => value === true) ?? false;
  return account !== undefined && blocked ? derived('blocked', `public access is blocked for ${account.label}`) : NONE;
};

const attachedByNesting: Deriver = ({ diagram }, element) => {
  const vpc = surroundingsOf(diagram, element).byKind.get('vpc');
  return vpc === undefined ? NONE : derived(true, `inside ${vpc.label}`);
};

const alwaysEncrypted: Deriver = ({ catalog }, element) => {
  const service = isNode(element) ? catalog.services.get(element.service) : undefined;
  if (service?.alwaysEncrypted !== true) return NONE;
  return derived('provider-key', `${service.shortName} always encrypts`, 'assumed');
};

/** A web firewall counts where an edge connects it; standing somewhere on the page it protects nothing (S12). */
const connectedFirewall: Deriver = ({ diagram }, element) => {
  for (const edge of edgesAt(diagram, element.id)) {
    const other = diagram.nodes.get(otherEnd(edge, element.id));
    if (other !== undefined && plays(other.service, 'webFirewall')) {
      return derived('attached', `connected to ${other.label}`);
    }
  }
  return NONE;
};

const DERIVERS: ReadonlyMap<string, Deriver> = new Map([
  ['environment', inherited('environment')],
  ['responsibleTeam', inherited('responsibleTeam')],
  ['auditTrail', fromOrganization('auditTrail')],
  ['threatDetection', fromOrganization('threatDetection')],
  ['configRecorder', fromOrganization('configRecorder')],
  ['publicAccess', blockedByAccount],
  ['vpcAttached', attachedByNesting],
  ['encryptionAtRest', alwaysEncrypted],
  ['waf', connectedFirewall],
]);

/** Properties whose facts can follow from other elements of the diagram. */
export const DERIVED_PROPERTIES: ReadonlySet<string> = new Set(DERIVERS.keys());

/** What is stated of a property: by the element itself, else by its options, else what follows from the drawing. */
export function factsOf(world: World, element: Element, property: string): readonly Fact[] {
  const own = element.facts?.[property];
  if (own !== undefined && own.length > 0) return own;
  if (isEdge(element)) return NONE;
  const derive = DERIVERS.get(property);
  const hasOptions = (element as Partial<DiagramNode>).options !== undefined;
  // most questions end here
  if (derive === undefined && !hasOptions) return NONE;
  if (hasOptions && isNode(element)) {
    const service = world.catalog.services.get(element.service);
    const implied = service === undefined ? undefined : impliedFacts(element, service).get(property);
    if (implied !== undefined) return [implied];
  }
  return derive?.(world, element) ?? NONE;
}
