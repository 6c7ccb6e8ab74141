import type { Diagram, DiagramNode, Layout, View } from './diagram.js';
import { shownInView, type ViewContext } from './shownInView.js';

/** The whole diagram with everything where it stands in a view; the same diagram where the view arranges nothing. */
export function arrangedDiagram(diagram: Diagram, view: View | undefined): Diagram {
  if (!view?.arrangement) return diagram;
  const { placements, edges = [] } = view.arrangement;
  const own = placements.filter(({ id }) => diagram.layout.placements.has(id));
  const layout: Layout = {
    placements: new Map([...diagram.layout.placements, ...own.map(({ id, ...placement }) => [id, placement] as const)]),
    edges: new Map(edges.filter(({ id }) => diagram.edges.has(id)).map(({ id, ...course }) => [id, course] as const)),
  };
  return { ...diagram, layout };
}

/**
 * The diagram that a view shows, where it shows it: one that everything else can draw, route and search as any other.
 * What does not differ from the picture before it is taken from there, so that nothing is done anew for it.
 */
export function viewedDiagram(
  diagram: Diagram,
  view: View | undefined,
  context: ViewContext = {},
  before?: Diagram,
): Diagram {
  if (!view) return diagram;
  const shown = shownInView(diagram, view, context);
  const { layout } = arrangedDiagram(diagram, view);
  return {
    ...diagram,
    nodes: kept(before?.nodes, diagram.nodes, shown, (node) => inShownSubnets(node, shown)),
    boundaries: kept(before?.boundaries, diagram.boundaries, shown, (boundary) => {
      const members = boundary.members?.filter((id) => shown.has(id));
      return members?.length === boundary.members?.length ? boundary : { ...boundary, members };
    }),
    edges: kept(before?.edges, diagram.edges, shown),
    notes: kept(before?.notes, diagram.notes, shown),
    layout: {
      placements: kept(before?.layout.placements, layout.placements, shown),
      edges: kept(before?.layout.edges, layout.edges, shown),
    },
  };
}

function inShownSubnets(node: DiagramNode, shown: ReadonlySet<string>): DiagramNode {
  if (node.alsoIn?.every((id) => shown.has(id)) !== false) return node;
  const { alsoIn, ...rest } = node;
  const left = alsoIn.filter((id) => shown.has(id));
  return left.length === 0 ? rest : { ...rest, alsoIn: left };
}

function kept<T>(
  before: ReadonlyMap<string, T> | undefined,
  all: ReadonlyMap<string, T>,
  shown: ReadonlySet<string>,
  cut: (item: T) => T = (item) => item,
): ReadonlyMap<string, T> {
  const some = new Map<string, T>();
  for (const [id, item] of all) if (shown.has(id)) some.set(id, cut(item));
  if (before?.size !== some.size) return some;
  for (const [id, item] of some) if (before.get(id) !== item) return some;
  return before;
}
