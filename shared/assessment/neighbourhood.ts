import type { Diagram } from '../model/diagram.js';
import { descendants } from '../model/hierarchy.js';
import type { RuleContext } from '../rules/context.js';
import type { Flow, Flows } from '../rules/flows.js';
import type { Edit } from './edit.js';

/** Elements whose findings an edit can reach through local rules and checks. */
export interface Neighbourhood {
  readonly nodes: Set<string>;
  readonly boundaries: Set<string>;
  readonly edges: Set<string>;
}

/** Both ends of all flows from and to an element. */
function flowsAt({ into, outOf }: Flows, id: string): readonly Flow[] {
  return [...(into.get(id) ?? []), ...(outOf.get(id) ?? [])];
}

/** What is judged again is judged by all of its flows: an empty boundary stands at the end of a flow itself. */
function addWithFlows(to: Set<string>, { edges }: Neighbourhood, flows: Flows, id: string): void {
  if (to.has(id)) return;
  to.add(id);
  for (const flow of flowsAt(flows, id)) edges.add(flow.edge.id);
}

function addWithSurroundings(found: Neighbourhood, context: RuleContext, flows: Flows, id: string): void {
  const isNode = context.diagram.nodes.has(id);
  if (isNode && found.nodes.has(id)) return;
  addWithFlows(isNode ? found.nodes : found.boundaries, found, flows, id);
  for (const around of context.chain(id)) addWithFlows(found.boundaries, found, flows, around.id);
  for (const group of context.groups(id)) addWithFlows(found.boundaries, found, flows, group.id);
}

/** An element, and those that are connected with it by one flow, each with its flows and what is around it. */
function addRing(found: Neighbourhood, context: RuleContext, flows: Flows, id: string): void {
  addWithSurroundings(found, context, flows, id);
  for (const { source, target } of flowsAt(flows, id)) {
    addWithSurroundings(found, context, flows, source === id ? target : source);
  }
}

function startsOf(edit: Edit, diagram: Diagram, flows: Flows): ReadonlySet<string> {
  const starts = new Set(edit.nodes);
  for (const id of edit.boundaries) {
    starts.add(id);
    for (const member of diagram.boundaries.get(id)?.members ?? []) starts.add(member);
    for (const inside of descendants(diagram, id)) starts.add(inside);
  }
  for (const id of edit.edges) {
    for (const { source, target } of flows.byEdge.get(id) ?? []) starts.add(source).add(target);
    const edge = diagram.edges.get(id);
    if (edge !== undefined) starts.add(edge.source).add(edge.target);
  }
  return starts;
}

/** What an edit reaches in one of the two diagrams; flows have to be those of that diagram. */
export function neighbourhoodOf(edit: Edit, context: RuleContext, flows: Flows): Neighbourhood {
  const found: Neighbourhood = { nodes: new Set(), boundaries: new Set(), edges: new Set(edit.edges) };
  for (const id of startsOf(edit, context.diagram, flows)) addRing(found, context, flows, id);
  return found;
}

/** Adds one neighbourhood to another. */
export function addAll(into: Neighbourhood, more: Neighbourhood): void {
  for (const id of more.nodes) into.nodes.add(id);
  for (const id of more.boundaries) into.boundaries.add(id);
  for (const id of more.edges) into.edges.add(id);
}
