/** Builders for tests: everything left out gets a plain default. */
import {
  emptyDiagram,
  taskStateKey,
  type Boundary,
  type Diagram,
  type DiagramNode,
  type Edge,
  type Fact,
  type FactValue,
  type Facts,
  type Placement,
  type Provenance,
  type TaskState,
  type TextNote,
} from './diagram.js';

export type BuiltEntity = DiagramNode | Boundary | Edge | TextNote | TaskState;

/** A diagram of these elements and task states, without placements; a later entity of the same id wins. */
export function diagramOf(...entities: readonly BuiltEntity[]): Diagram {
  const nodes = new Map<string, DiagramNode>();
  const boundaries = new Map<string, Boundary>();
  const edges = new Map<string, Edge>();
  const notes = new Map<string, TextNote>();
  const taskStates = new Map<string, TaskState>();
  for (const entity of entities) {
    if ('task' in entity) taskStates.set(taskStateKey(entity.task, entity.subject, entity.source), entity);
    else if ('service' in entity) nodes.set(entity.id, entity);
    else if ('kind' in entity) boundaries.set(entity.id, entity);
    else if ('target' in entity) edges.set(entity.id, entity);
    else notes.set(entity.id, entity);
  }
  return { ...emptyDiagram('Test'), nodes, boundaries, edges, notes, taskStates };
}

/** The same diagram with these placements added. */
export function placed(diagram: Diagram, placements: Readonly<Record<string, Placement>>): Diagram {
  const all = new Map([...diagram.layout.placements, ...Object.entries(placements)]);
  return { ...diagram, layout: { ...diagram.layout, placements: all } };
}

/** `aws/ec2` unless told; id and label follow the service: `n_ec2`, `ec2`. */
export function node(partial: Partial<DiagramNode> = {}): DiagramNode {
  const service = partial.service ?? 'aws/ec2';
  const name = service.slice(service.indexOf('/') + 1);
  return { id: `n_${name}`, label: partial.id?.replace(/^n_/, '') ?? name, ...partial, service };
}

/** A VPC unless told; id and label follow the kind: `b_vpc`, `vpc`. */
export function boundary(partial: Partial<Boundary> = {}): Boundary {
  const kind = partial.kind ?? 'vpc';
  return { id: `b_${kind}`, label: partial.id?.replace(/^b_/, '') ?? kind, ...partial, kind };
}

/** The id follows the ends: `e_alb-app` for `n_alb` → `n_app`. */
export function edge(partial: Partial<Edge> & Pick<Edge, 'source' | 'target'>): Edge {
  const bare = (id: string) => id.replace(/^[nb]_/, '');
  return { id: `e_${bare(partial.source)}-${bare(partial.target)}`, ...partial };
}

export function note(partial: Partial<TextNote> = {}): TextNote {
  return { id: 't_note', text: 'A note', ...partial };
}

export function fact(value: FactValue, provenance: Provenance = 'user'): Fact {
  return { value, provenance };
}

/** One fact a property, as a user would set it. */
export function facts(values: Readonly<Record<string, FactValue>>, provenance: Provenance = 'user'): Facts {
  return Object.fromEntries(Object.entries(values).map(([property, value]) => [property, [fact(value, provenance)]]));
}
