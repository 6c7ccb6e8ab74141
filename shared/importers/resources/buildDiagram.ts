import type { ResourceVerdict } from '../../model/verdict.js';
import type { Diagram } from '../../model/diagram.js';
import type { ImportWarning } from '../types.js';
import { judge } from '../verdicts/judge.js';
import { settleContradictions } from './agreement.js';
import type { Home } from './areas.js';
import { Dispositions } from './dispositions.js';
import { Draft } from './draft.js';
import { drawEdges, Edges, withoutHubs } from './edges.js';
import { Elements } from './elements.js';
import { fillFacts, fillOptions, writeVerdicts } from './facts.js';
import type { Mapping } from './mapping.js';
import { Placement } from './placement.js';
import type { Resource } from './resource.js';
import { ResourceGraph } from './resourceGraph.js';
import { shortenLabels } from './shortLabels.js';

/** What differs between the providers. */
export interface BuildPlan {
  readonly title: string;
  /** Account, region and group of a resource; absent = the assumed ones of AWS. */
  readonly homeOf?: (resource: Resource | undefined) => Home;
  mappingOf(resource: Resource, graph: ResourceGraph): Mapping;
  /** Rules, routes and settings of the boundaries. */
  describe(elements: Elements): void;
  /** Connections that no single attribute states. */
  connect(elements: Elements, edges: Edges): void;
}

export interface Built {
  readonly diagram: Diagram;
  readonly verdicts: readonly ResourceVerdict[];
  readonly warnings: readonly ImportWarning[];
}

/** Resources of a file → the diagram of their real parts; every resource ends as an element or folded into one. */
export function buildDiagram(resources: readonly Resource[], plan: BuildPlan): Built {
  const graph = new ResourceGraph(resources);
  const mappings = new Map<string, Mapping>();
  const mappingOf = (resource: Resource): Mapping => {
    const known = mappings.get(resource.id) ?? plan.mappingOf(resource, graph);
    mappings.set(resource.id, known);
    return known;
  };
  const dispositions = new Dispositions(graph, mappingOf);
  const elements = new Elements(new Draft(), graph, dispositions, mappingOf, plan.homeOf);
  const placement = new Placement(elements);
  placement.placeBoundaries();
  plan.describe(elements);
  placement.placeNodes();
  fillFacts(elements);
  fillOptions(elements);
  const judgements = judge(graph);
  writeVerdicts(judgements, elements);
  settleContradictions(judgements, elements);
  const edges = new Edges(elements);
  drawEdges(elements, edges);
  plan.connect(elements, edges);
  const hubs = withoutHubs(elements, edges);
  shortenLabels(elements.draft);
  return {
    diagram: elements.draft.diagram(plan.title),
    verdicts: judgements.map(({ control, sourceId, status, because }) => ({
      control,
      subject: elements.carrierOf(sourceId).id,
      sourceId,
      status,
      because,
    })),
    warnings: hubs.map(({ label, count }) => ({
      kind: 'note',
      message: `${label} is used by ${String(count)} others. Their lines to it were left out to keep the drawing readable; the properties say who uses it.`,
    })),
  };
}
