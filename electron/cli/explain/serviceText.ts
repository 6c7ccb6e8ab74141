import { LAYERS, type LayerId } from '../../../shared/catalog/layers.js';
import type { Catalog, Owner, Service, ServiceOption } from '../../../shared/catalog/types.js';
import { emptyDiagram, type DiagramNode, type Fact } from '../../../shared/model/diagram.js';
import { rulingsOf } from '../../../shared/ownership/ruling.js';

const SHARES: readonly (readonly [Owner, string])[] = [
  ['customer', 'Yours'],
  ['shared', 'Shared'],
  ['provider', "The provider's"],
  ['not-applicable', 'Not there'],
];

function nodeOf(service: Service, options?: Readonly<Record<string, Fact>>): DiagramNode {
  return { id: 'n_it', service: service.id, label: service.shortName, ...(options === undefined ? {} : { options }) };
}

function ownersOf(catalog: Catalog, node: DiagramNode): ReadonlyMap<LayerId, Owner> {
  const rulings = rulingsOf(emptyDiagram(''), node, catalog);
  return new Map(LAYERS.map(({ id }) => [id, rulings[id].owner]));
}

/** `Yours: Customer data, …`: a line for each side that has a layer. */
function shareLines(owners: ReadonlyMap<LayerId, Owner>): readonly string[] {
  return SHARES.flatMap(([owner, words]) => {
    const labels = LAYERS.filter(({ id }) => owners.get(id) === owner).map(({ label }) => label);
    return labels.length === 0 ? [] : [`  ${words}: ${labels.join(', ')}\n`];
  });
}

const OWNER_WORDS: Readonly<Record<Owner, string>> = {
  customer: 'yours',
  shared: 'shared',
  provider: "the provider's",
  'not-applicable': 'not there',
  unknown: 'not known',
};

function optionText(
  catalog: Catalog,
  service: Service,
  { id, label, values, because, onlyWhen }: ServiceOption,
  usual: ReadonlyMap<LayerId, Owner>,
): string {
  const needed = onlyWhen === undefined ? {} : { [onlyWhen.option]: onlyWhen.values[0] ?? '' };
  const lines = values.map((value) => {
    const set = Object.entries({ ...needed, [id]: value.id });
    const options = Object.fromEntries(set.map(([key, one]) => [key, { value: one, provenance: 'user' as const }]));
    const owners = ownersOf(catalog, nodeOf(service, options));
    const moved = LAYERS.filter((layer) => owners.get(layer.id) !== usual.get(layer.id));
    const words = moved.map((layer) => `${layer.label} ${OWNER_WORDS[owners.get(layer.id) ?? 'unknown']}`);
    return `    ${value.id}: ${words.length === 0 ? 'as above' : words.join(', ')}\n`;
  });
  return `  ${label} (${id}): ${because}\n${lines.join('')}`;
}

/** What the catalog says of a service: who secures what, what its options move, the tasks of published controls. */
export function serviceText(catalog: Catalog, wanted: string): string | undefined {
  const service = [...catalog.services.values()].find(({ id }) => id.toLowerCase() === wanted);
  if (!service) return undefined;
  const usual = ownersOf(catalog, nodeOf(service));
  const moving = service.options.filter(({ movesLine }) => movesLine);
  const options = moving.map((option) => optionText(catalog, service, option, usual));
  const tasks = (catalog.controlTasksByService.get(service.id) ?? []).map(({ id, title }) => `  ${title} (${id})\n`);
  const head = `${service.name}\n${service.id} · ${service.category} · ${service.model} model (${service.modelBasis})\n`;
  const sections = [
    ['Who secures what', shareLines(usual)],
    ['Options that move the line', options],
    ['Tasks from published controls', tasks],
  ] as const;
  return head + sections.map(([title, lines]) => (lines.length === 0 ? '' : `\n${title}:\n${lines.join('')}`)).join('');
}
