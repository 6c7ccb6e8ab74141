/** Templates for tests, and an importer that reads them as the real ones do. */
import fc from 'fast-check';
import { applyLayout } from '../commands/applyLayout.js';
import { autoLayout } from '../layout/autoLayout.js';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import type { Boundary, Diagram, DiagramNode, Edge, Placement, SourceRef } from '../model/diagram.js';
import { readDiagram } from '../model/readDiagram.js';
import { writeDiagram } from '../model/writeDiagram.js';
import { reimport, type Reimport, type ReimportOptions } from './reimport.js';
import { withTraits } from './traits.js';

export interface Resource {
  readonly id: string;
  readonly service: string;
  readonly name: string;
  /** Id of the network it stands in; absent = right in the region. */
  readonly network?: string;
  readonly encryption?: string;
  /** Ids of resources that it calls. */
  readonly calls?: readonly string[];
  readonly isPublic?: boolean;
}

export interface Template {
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  readonly resources: readonly Resource[];
}

export const FILE = 'stack.yaml';

export const sizeOf = ({ label }: Pick<DiagramNode, 'label'>) => ({ width: 160 + 8 * label.length, height: 80 });

const source = (id: string, type: string, file: string): SourceRef => ({ file, id, type, role: 'self' });

/** As an importer reads it: ids by names in the order of the file, an assumed account and region, lines without a source. */
export function importOf({ networks, resources }: Template, file = FILE): Diagram {
  const taken = new Map<string, number>();
  const idOf = (prefix: string, name: string): string => {
    const base = `${prefix}_${name.toLowerCase()}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}-${String(count)}`;
  };
  const boundaries: Boundary[] = [
    boundary({ id: 'b_account', kind: 'account', label: 'AWS account', provider: 'aws' }),
    boundary({ id: 'b_region', kind: 'region', label: 'Region', parent: 'b_account' }),
  ];
  const networkIds = new Map<string, string>();
  for (const { id, name } of networks) {
    const own = idOf('b', name);
    networkIds.set(id, own);
    const sources = [source(id, 'AWS::EC2::VPC', file)];
    boundaries.push(boundary({ id: own, kind: 'vpc', label: name, parent: 'b_region', sources }));
  }
  const nodeIds = new Map(resources.map(({ id, name }) => [id, idOf('n', name)]));
  const nodes = resources.map(({ id, service, name, network, encryption }) =>
    node({
      id: nodeIds.get(id) ?? '',
      service,
      label: name,
      parent: networkIds.get(network ?? '') ?? 'b_region',
      ...(encryption === undefined ? {} : { facts: facts({ encryptionAtRest: encryption }, 'import') }),
      sources: [source(id, service, file)],
    }),
  );
  const edges: Edge[] = resources.flatMap(({ id, calls = [] }) =>
    calls.flatMap((called) => {
      const [from, to] = [nodeIds.get(id), nodeIds.get(called)];
      return from === undefined || to === undefined || from === to ? [] : [edge({ source: from, target: to })];
    }),
  );
  const open = resources.filter(({ isPublic }) => isPublic === true);
  if (open.length > 0) nodes.push(node({ id: 'n_internet', service: 'generic/internet', label: 'Internet' }));
  for (const { id } of open) edges.push(edge({ source: 'n_internet', target: nodeIds.get(id) ?? '' }));
  const diagram = diagramOf(...boundaries, ...nodes, ...edges);
  return withTraits(applyLayout(diagram, autoLayout(diagram, sizeOf)));
}

export function update(current: Diagram, imported: Diagram, options: Partial<ReimportOptions> = {}): Reimport {
  return reimport(current, imported, { files: [FILE], sizeOf, ...options });
}

/** The diagram after it was saved and opened; throws where the file would not open. */
export function reopened(diagram: Diagram): Diagram {
  const read = readDiagram(writeDiagram(diagram));
  if ('error' in read) throw new Error(read.error.message);
  return read.diagram;
}

/** The element that stands for a resource. */
export function standingFor(diagram: Diagram, resource: string): DiagramNode | Boundary | undefined {
  return [...diagram.nodes.values(), ...diagram.boundaries.values()].find(({ sources = [] }) =>
    sources.some(({ id }) => id === resource),
  );
}

export function placeOf(diagram: Diagram, id: string): Placement | undefined {
  return diagram.layout.placements.get(id);
}

const NETWORKS = ['Net1', 'Net2'];
const NAMES = ['web', 'db', 'api', 'jobs'];
const SERVICES = ['aws/ec2', 'aws/rds', 'aws/lambda'];
const IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

const resource = (id: string): fc.Arbitrary<Resource> =>
  fc.record(
    {
      id: fc.constant(id),
      service: fc.constantFrom(...SERVICES),
      name: fc.constantFrom(...NAMES),
      network: fc.constantFrom(...NETWORKS),
      encryption: fc.constantFrom('none', 'provider-key'),
      calls: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
      isPublic: fc.boolean(),
    },
    { requiredKeys: ['id', 'service', 'name'] },
  );

/** Names are given twice now and then, ids never. */
export const templates: fc.Arbitrary<Template> = fc
  .record({
    networks: fc.subarray(NETWORKS.map((id) => ({ id, name: `vpc-${id}` }))),
    ids: fc.shuffledSubarray(IDS, { minLength: 1 }),
  })
  .chain(({ networks, ids }) => fc.tuple(...ids.map(resource)).map((resources): Template => ({ networks, resources })));
