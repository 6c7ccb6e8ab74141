import { taskStateKey, type Arrangement, type Diagram, type EdgeLayout, type Placement, type View } from './diagram.js';
import type { DiagramFile } from './diagramSchema.js';
import { SCHEMA_ID } from './writeDiagram.js';

/** The diagram that a checked file describes. */
export function fromFile(file: DiagramFile): Diagram {
  const { version: _version, $schema, model, layout, ...rest } = file;
  const fileKeys = $schema === undefined || $schema === SCHEMA_ID ? rest : { $schema, ...rest };
  const { title, profile, catalog, packs, boundaries, nodes, edges, notes, taskStates, reviews, ...modelKeys } = model;
  const { placements, edges: edgeLayouts, views, ...layoutKeys } = layout;
  const unknownKeys = {
    ...keptIn('file', fileKeys),
    ...keptIn('model', modelKeys),
    ...keptIn('layout', layoutKeys),
  };
  return {
    title,
    profile,
    ...(catalog === undefined ? {} : { catalog }),
    ...(packs === undefined ? {} : { packs }),
    boundaries: byId(boundaries),
    nodes: byId(nodes),
    edges: byId(edges),
    notes: byId(notes),
    taskStates: new Map(taskStates.map((state) => [taskStateKey(state.task, state.subject, state.source), state])),
    reviews,
    views: views.map(readView),
    layout: { placements: new Map(placements.map(placed)), edges: new Map(edgeLayouts.map(bent)) },
    ...(Object.keys(unknownKeys).length === 0 ? {} : { unknownKeys }),
  };
}

function keptIn(level: 'file' | 'model' | 'layout', keys: Readonly<Record<string, unknown>>): object {
  return Object.keys(keys).length === 0 ? {} : { [level]: keys };
}

function byId<T extends { readonly id: string }>(elements: readonly T[]): ReadonlyMap<string, T> {
  return new Map(elements.map((element) => [element.id, element]));
}

function placed({ id, ...placement }: DiagramFile['layout']['placements'][number]): [string, Placement] {
  const { width, height } = placement;
  return [
    id,
    {
      ...placement,
      x: Math.round(placement.x),
      y: Math.round(placement.y),
      ...(width === undefined ? {} : { width: Math.round(width) }),
      ...(height === undefined ? {} : { height: Math.round(height) }),
    },
  ];
}

function bent({ id, ...layout }: DiagramFile['layout']['edges'][number]): [string, EdgeLayout] {
  const bends = layout.bends?.map((bend) => ({ ...bend, x: Math.round(bend.x), y: Math.round(bend.y) }));
  return [id, bends === undefined ? layout : { ...layout, bends }];
}

type FileView = DiagramFile['layout']['views'][number];

function readView({ arrangement, ...view }: FileView): View {
  return arrangement === undefined ? view : { ...view, arrangement: readArrangement(arrangement) };
}

function readArrangement({ placements, edges, ...rest }: NonNullable<FileView['arrangement']>): Arrangement {
  return {
    ...rest,
    placements: placements.map((placement) => ({ ...placed(placement)[1], id: placement.id })),
    ...(edges === undefined ? {} : { edges: edges.map((edge) => ({ ...bent(edge)[1], id: edge.id })) }),
  };
}
