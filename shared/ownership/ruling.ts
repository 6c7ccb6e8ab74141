import { LAYER_IDS, type LayerId } from '../catalog/layers.js';
import type { Catalog, Owner, Service } from '../catalog/types.js';
import type { Boundary, Diagram, DiagramNode, Fact, OwnerOverride } from '../model/diagram.js';
import { dutyOf } from './boundaryOwners.js';
import type { World } from './facts.js';
import { cellOf, cellSource, type Cell } from './matrix.js';
import { modelOf, type ModelChoice } from './model.js';
import { chosenValues, forcedOwners, type ChosenValue } from './options.js';
import { overlayOf } from './overlays.js';
import { placeAround } from './places.js';
import { hasPrivateEndpoint, isVpcAttached, refinementOf } from './refinements.js';
import { surroundingsOf } from './surroundings.js';
import type { Owners, Ruling } from './types.js';

/** Everything that the ruling of one node's layers looks at. */
interface Case {
  readonly world: World;
  readonly node: DiagramNode;
  readonly service: Service | undefined;
  readonly choice: ModelChoice;
  readonly place: ReturnType<typeof placeAround>;
  readonly chosen: readonly ChosenValue[];
  readonly vpcAttached: boolean;
}

function ownersFrom(rule: (layer: LayerId) => Ruling): Owners {
  return Object.fromEntries(LAYER_IDS.map((layer) => [layer, rule(layer)])) as Record<LayerId, Ruling>;
}

function optionWords({ option, value, fact }: ChosenValue): readonly string[] {
  const statements = option.statements.length === 0 ? '' : ` (${option.statements.join(', ')})`;
  return [`${option.label} = ${value.label} (${fact.provenance})`, option.because, `${option.source}${statements}`];
}

function byHand(overrides: readonly OwnerOverride[] | undefined, layer: LayerId): Ruling | undefined {
  const override = overrides?.filter((entry) => entry.layer === layer).at(-1);
  if (override === undefined) return undefined;
  const who = [override.by, override.at].filter((part) => part !== undefined).join(', ');
  return {
    owner: override.owner,
    basis: 'human',
    because: [`Set by hand${who === '' ? '' : ` (${who})`}: ${override.reason}`],
  };
}

function byPlace({ place }: Case, layer: LayerId, cell: Cell): Ruling | undefined {
  const owner = place?.place.owners[layer];
  if (place === undefined || owner === undefined || cell.owner === 'not-applicable') return undefined;
  const { boundary } = place;
  return {
    owner,
    basis: 'boundary',
    because: [`Inside ${boundary.label} (${boundary.kind})`, place.place.because, place.place.source],
  };
}

const LOWER: ReadonlySet<LayerId> = new Set(LAYER_IDS.slice(LAYER_IDS.indexOf('virtualization')));

function byOption({ chosen, node, service }: Case, layer: LayerId): Ruling | undefined {
  for (const choice of [...chosen].reverse()) {
    const lower = choice.value.lowerLayersFrom;
    const forced =
      forcedOwners(choice, node)[layer] ??
      (lower !== undefined && LOWER.has(layer) ? cellOf(lower, layer)?.owner : undefined);
    if (forced !== undefined) {
      return { owner: forced, basis: 'option', because: withAttestation(optionWords(choice), forced, choice) };
    }
  }
  const fixed = service?.fixedOwners;
  const owner = fixed?.owners[layer];
  if (fixed === undefined || owner === undefined) return undefined;
  const statements = fixed.statements.length === 0 ? '' : ` (${fixed.statements.join(', ')})`;
  return { owner, basis: 'option', because: withAttestation([fixed.because, `${fixed.source}${statements}`], owner) };
}

/** What the provider owns is no task: its attestation is the evidence (S5). */
function withAttestation(because: readonly string[], owner: Owner, choice?: ChosenValue): readonly string[] {
  if (owner !== 'provider') return because;
  const vendor = choice?.value.providerName;
  return [...because, `Evidence: attestation of ${vendor ?? 'the provider'}`];
}

/** What always has its place in a network has it undrawn too, and what never has one gets none by being drawn there. */
function standsInVpc({ service, vpcAttached }: Case): boolean {
  if (service?.vpcAttachment === 'never') return false;
  return service?.vpcAttachment === 'always' || vpcAttached;
}

function byMatrix(instance: Case, layer: LayerId, cell: Cell): Ruling {
  const { world, node, service, choice } = instance;
  if (isMissing(instance, layer, cell)) {
    return notApplicable(`${service?.shortName ?? node.label} has no such layer`);
  }
  if (world.diagram.profile === 'refined') {
    const refinement = refinementOf(world, node, service, choice.model, layer);
    if (refinement !== undefined) {
      return {
        owner: refinement.owner,
        basis: 'refined',
        because: [...choice.because, refinement.because, `${refinement.source} (${refinement.id})`],
      };
    }
  }
  const flags = { isEntry: service?.isEntry ?? false, vpcAttached: standsInVpc(instance) };
  const overlay = service && overlayOf(service.provider, choice.model, layer, flags);
  if (overlay !== undefined) {
    const because = withAttestation([...choice.because, overlay.because], overlay.owner);
    return { owner: overlay.owner, basis: 'base', because };
  }
  const because = [...choice.because, `Base matrix: ${cell.model} × ${layer} = ${cell.owner} (${cellSource(cell)})`];
  return { owner: cell.owner, basis: 'base', because: withAttestation(because, cell.owner) };
}

/** The catalog's list is the authority for the service's own model; a model chosen instead goes by its flags alone. */
function isMissing({ service, choice }: Case, layer: LayerId, cell: Cell): boolean {
  if (cell.owner === 'not-applicable') return true;
  if (service === undefined || choice.model === 'saas' || choice.model === 'external') return false;
  if (service.layersNotApplicable.includes(layer)) return true;
  return cell.onlyIf === 'runsCustomerCode' && service.model !== choice.model && !service.runsCustomerCode;
}

function notApplicable(because: string): Ruling {
  return { owner: 'not-applicable', basis: 'not-applicable', because: [because] };
}

function rule(instance: Case, layer: LayerId): Ruling {
  const { node, choice } = instance;
  const hand = byHand(node.overrides, layer);
  if (hand !== undefined) return hand;
  if (choice.model === 'unknown') return { owner: 'unknown', basis: 'model-unknown', because: choice.because };
  if (choice.model === 'other') return byOption(instance, layer) ?? notApplicable(choice.because[0] ?? '');
  const cell = cellOf(choice.model, layer);
  if (cell === undefined) return notApplicable('No such layer in this model');
  return byPlace(instance, layer, cell) ?? byOption(instance, layer) ?? byMatrix(instance, layer, cell);
}

const before = new WeakMap<Catalog, Map<string, Owners>>();

function factKey(fact: Fact): string {
  return `${String(fact.value)}/${fact.provenance}`;
}

/** Nodes that agree in all of this have the same owners, word for word. */
function signature({ world, node, chosen, place, vpcAttached }: Case): string {
  const options = chosen.map(({ option, fact }) => `${option.id}=${factKey(fact)}`).join(';');
  const flags = `${vpcAttached ? 'v' : ''}${world.diagram.profile === 'refined' && hasPrivateEndpoint(world, node) ? 'e' : ''}`;
  const where = place === undefined ? '' : `${place.boundary.kind}:${place.boundary.label}`;
  return [node.service, node.model ?? '', world.diagram.profile, options, flags, where].join('|');
}

function rulingsOfNode(world: World, node: DiagramNode): Owners {
  const service = world.catalog.services.get(node.service);
  const instance: Case = {
    world,
    node,
    service,
    choice: modelOf(node, service),
    place: placeAround(surroundingsOf(world.diagram, node)),
    chosen: service === undefined ? [] : chosenValues(node, service),
    vpcAttached: isVpcAttached(world, node),
  };
  const all = () => ownersFrom((layer) => rule(instance, layer));
  // labels stand in the reasons of services that are not in the catalog
  if (service === undefined || (node.overrides?.length ?? 0) > 0) return all();
  let known = before.get(world.catalog);
  if (known === undefined) {
    known = new Map();
    before.set(world.catalog, known);
  }
  const key = signature(instance);
  let owners = known.get(key);
  if (owners === undefined) {
    owners = all();
    known.set(key, owners);
  }
  return owners;
}

function rulingsOfBoundary(boundary: Boundary): Owners {
  const duty = dutyOf(boundary.kind);
  return ownersFrom((layer) => {
    const hand = byHand(boundary.overrides, layer);
    if (hand !== undefined) return hand;
    const owner = duty?.owners[layer];
    if (duty === undefined || owner === undefined) return notApplicable('A boundary of this kind has no such layer');
    return { owner, basis: 'boundary', because: withAttestation([duty.because], owner) };
  });
}

/** Who owns each of the 18 layers of a node or boundary, and why. */
export function rulingsOf(diagram: Diagram, element: DiagramNode | Boundary, catalog: Catalog): Owners {
  return 'service' in element ? rulingsOfNode({ diagram, catalog }, element) : rulingsOfBoundary(element);
}
