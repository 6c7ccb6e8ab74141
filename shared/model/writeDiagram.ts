import type { Diagram, EdgeLayout, Placement, View } from './diagram.js';
import { FILE_SHAPE } from './fileShape.js';
import { printJson } from './printJson.js';

/** Version of the file format that this program writes. */
export const FILE_VERSION = 1;

/** Names the published schema; a file that points somewhere else keeps doing so. */
export const SCHEMA_ID = 'urn:demarc:schema:1';

/** The canonical text of a diagram: the same diagram always gives the same bytes. */
export function writeDiagram(diagram: Diagram): string {
  const { unknownKeys = {}, layout } = diagram;
  const file = {
    ...unknownKeys.file,
    $schema: unknownKeys.file?.['$schema'] ?? SCHEMA_ID,
    version: FILE_VERSION,
    model: {
      ...unknownKeys.model,
      title: diagram.title,
      profile: diagram.profile,
      catalog: diagram.catalog,
      packs: unlessEmpty(sortedBy(diagram.packs ?? [], ({ id }) => id)),
      boundaries: sortedBy([...diagram.boundaries.values()], ({ id }) => id).map(withSortedMembers),
      nodes: sortedBy([...diagram.nodes.values()], ({ id }) => id),
      edges: sortedBy([...diagram.edges.values()], ({ id }) => id),
      notes: unlessEmpty(sortedBy([...diagram.notes.values()], ({ id }) => id)),
      taskStates: unlessEmpty(sortedBy([...diagram.taskStates], ([key]) => key).map(([, state]) => state)),
      reviews: unlessEmpty(sortedBy(diagram.reviews, ({ id }) => id)),
    },
    layout: {
      ...unknownKeys.layout,
      placements: sortedBy([...layout.placements], ([id]) => id).map(filedPlacement),
      edges: unlessEmpty(sortedBy([...layout.edges], ([id]) => id).map(filedEdge)),
      views: unlessEmpty(diagram.views.map(filedView)),
    },
  };
  return `${printJson(file, FILE_SHAPE)}\n`;
}

/** By code units, so that the order is the same in every locale. */
function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => {
    const left = key(a);
    const right = key(b);
    return left < right ? -1 : Number(left > right);
  });
}

function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function withSortedMembers<T extends { readonly members?: readonly string[] }>(boundary: T): T {
  return boundary.members ? { ...boundary, members: sortedBy(boundary.members, (id) => id) } : boundary;
}

function filedPlacement([id, placement]: readonly [string, Placement]): object {
  const { x, y, width, height } = placement;
  return { ...placement, id, x: whole(x), y: whole(y), width: whole(width), height: whole(height) };
}

function filedEdge([id, layout]: readonly [string, EdgeLayout]): object {
  const bends = layout.bends?.map((bend) => ({ ...bend, x: whole(bend.x), y: whole(bend.y) }));
  return { ...layout, id, bends };
}

/** Sorted lists, but for the views themselves: they stand in the order of their tabs. */
function filedView({ hidden, shown, arrangement, ...view }: View): object {
  const byId = ({ id }: { readonly id: string }) => id;
  const sorted = (ids: readonly string[] | undefined) => ids && sortedBy(ids, (id) => id);
  return {
    ...view,
    hidden: sorted(hidden),
    shown: sorted(shown),
    arrangement: arrangement && {
      ...arrangement,
      placements: sortedBy(arrangement.placements, byId).map((placement) => filedPlacement([placement.id, placement])),
      edges: arrangement.edges && sortedBy(arrangement.edges, byId).map((edge) => filedEdge([edge.id, edge])),
    },
  };
}

/** Geometry is whole px; `+ 0` turns -0 into 0. */
function whole(px: number | undefined): number | undefined {
  return px === undefined ? undefined : Math.round(px) + 0;
}
