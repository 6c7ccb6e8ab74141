import type { Diagram, Layout } from './diagram.js';

interface MapPatch<V> {
  readonly set: readonly (readonly [string, V])[];
  readonly deleted: readonly string[];
}

type MapKey = 'nodes' | 'boundaries' | 'edges' | 'notes' | 'taskStates';
type Maps = { readonly [K in MapKey]?: MapPatch<Diagram[K] extends ReadonlyMap<string, infer V> ? V : never> };
type Layouts = { readonly [K in keyof Layout]?: MapPatch<Layout[K] extends ReadonlyMap<string, infer V> ? V : never> };
type Rest = Omit<Diagram, MapKey | 'layout'>;

/** What turns one diagram into another: the way an edit travels to a worker. */
export interface DiagramPatch {
  readonly maps: Maps;
  readonly layout: Layouts;
  /** All other fields, where one of them changed. */
  readonly rest?: Rest;
}

/** Unchanged objects are recognised by identity, so that the cost follows the edit and not the diagram. */
export function diagramPatch(before: Diagram, after: Diagram): DiagramPatch {
  const rest = restOf(after);
  const restBefore: Readonly<Record<string, unknown>> = { ...restOf(before) };
  const restChanged =
    Object.keys(restBefore).length !== Object.keys(rest).length ||
    Object.entries(rest).some(([key, value]) => value !== restBefore[key]);
  return {
    maps: {
      nodes: mapPatch(before.nodes, after.nodes),
      boundaries: mapPatch(before.boundaries, after.boundaries),
      edges: mapPatch(before.edges, after.edges),
      notes: mapPatch(before.notes, after.notes),
      taskStates: mapPatch(before.taskStates, after.taskStates),
    },
    layout: {
      placements: mapPatch(before.layout.placements, after.layout.placements),
      edges: mapPatch(before.layout.edges, after.layout.edges),
    },
    ...(restChanged ? { rest } : {}),
  };
}

export function applyDiagramPatch(diagram: Diagram, { maps, layout, rest }: DiagramPatch): Diagram {
  return {
    ...(rest ?? restOf(diagram)),
    nodes: patched(diagram.nodes, maps.nodes),
    boundaries: patched(diagram.boundaries, maps.boundaries),
    edges: patched(diagram.edges, maps.edges),
    notes: patched(diagram.notes, maps.notes),
    taskStates: patched(diagram.taskStates, maps.taskStates),
    layout: {
      ...diagram.layout,
      placements: patched(diagram.layout.placements, layout.placements),
      edges: patched(diagram.layout.edges, layout.edges),
    },
  };
}

function restOf(diagram: Diagram): Rest {
  const { nodes: _1, boundaries: _2, edges: _3, notes: _4, taskStates: _5, layout: _6, ...rest } = diagram;
  return rest;
}

function mapPatch<V>(before: ReadonlyMap<string, V>, after: ReadonlyMap<string, V>): MapPatch<V> | undefined {
  if (before === after) return undefined;
  const set = [...after].filter(([key, value]) => before.get(key) !== value);
  const deleted = [...before.keys()].filter((key) => !after.has(key));
  return set.length === 0 && deleted.length === 0 ? undefined : { set, deleted };
}

function patched<V>(map: ReadonlyMap<string, V>, patch: MapPatch<V> | undefined): ReadonlyMap<string, V> {
  if (!patch) return map;
  const copy = new Map(map);
  for (const key of patch.deleted) copy.delete(key);
  for (const [key, value] of patch.set) copy.set(key, value);
  return copy;
}
