import type { Assessment, ElementAssessment, Task } from '../assessment/types.js';
import type { Service, Severity } from '../catalog/types.js';
import type { Boundary, Diagram, DiagramNode, Edge } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { withProvider } from '../model/withProvider.js';
import { stackOrder } from '../model/stackOrder.js';
import type { Badge } from './badge.js';
import { boundaryFigure } from './boundaryFigure.js';
import type { Detail, Figure, Shading, Theme } from './displayList.js';
import { edgeFigure, edgeParty, type EdgeRoute } from './edgeFigure.js';
import { edgeLabelFigure } from './edgeLabel.js';
import { nodeFigure } from './nodeFigure.js';
import { noteFigure } from './noteFigure.js';
import { overlayFigure } from './overlayFigure.js';
import { overlayFrames } from './overlayFrames.js';
import { palette } from './palette.js';

export interface SceneOptions {
  readonly shading: Shading;
  readonly detail: Detail;
  readonly theme: Theme;
  /** Absolute rectangles of nodes, boundaries and notes; what has none is not drawn. */
  readonly rects: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, EdgeRoute>;
  readonly selection?: ReadonlySet<string>;
  /** Hidden by the current view. */
  readonly hidden?: ReadonlySet<string>;
  /** P, S and C in the strips. */
  readonly letters?: boolean;
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Services by id, as the catalog or the window's slim index has them. */
export type ServiceLookup = Pick<ReadonlyMap<string, Service>, 'get'>;

const FIRST_FRAME_GAP = 6;
const FRAME_STEP = 3;
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

export function worse(one: Severity | undefined, other: Severity | undefined): Severity | undefined {
  return SEVERITIES.find((severity) => severity === one || severity === other);
}

function isOutstanding(task: Task): boolean {
  return (task.status === 'open' || task.status === 'finding') && !task.hardening;
}

/** Subject → worst outstanding severity within one layer. */
function worstBySubject(assessment: Assessment, layer: string): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const task of assessment.tasks) {
    if (task.layer !== layer || !isOutstanding(task)) continue;
    for (const subject of task.subjects) {
      worst.set(subject, worse(worst.get(subject), task.severity) ?? task.severity);
    }
  }
  return worst;
}

/** Parents outwards, nearest first; ends at a cycle. */
function chainOf(diagram: Diagram, parent: string | undefined): readonly Boundary[] {
  const chain: Boundary[] = [];
  let next = parent === undefined ? undefined : diagram.boundaries.get(parent);
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = next.parent === undefined ? undefined : diagram.boundaries.get(next.parent);
  }
  return chain;
}

interface Contents {
  readonly badge: Badge;
  readonly nodes: number;
}

/** Boundary → outstanding tasks and nodes at any depth inside it. */
function contentsOf(diagram: Diagram, elements: ReadonlyMap<string, ElementAssessment>): ReadonlyMap<string, Contents> {
  const contents = new Map<string, Contents>();
  const add = (id: string, parent: string | undefined, nodes: number) => {
    const element = elements.get(id);
    for (const boundary of chainOf(diagram, parent)) {
      const before = contents.get(boundary.id);
      const badge = {
        count: (before?.badge.count ?? 0) + (element?.outstanding ?? 0),
        worst: worse(before?.badge.worst, element?.worst),
      };
      contents.set(boundary.id, { badge, nodes: (before?.nodes ?? 0) + nodes });
    }
  };
  for (const node of diagram.nodes.values()) add(node.id, node.parent, 1);
  for (const boundary of diagram.boundaries.values()) add(boundary.id, boundary.parent, 0);
  return contents;
}

/** Makes figures of one diagram; what several of them need is worked out once. */
class Scene {
  readonly #contents: ReadonlyMap<string, Contents>;
  readonly #worst: ReadonlyMap<string, Severity>;
  readonly #colors;

  constructor(
    readonly diagram: Diagram,
    readonly assessment: Assessment,
    readonly services: ServiceLookup,
    readonly options: SceneOptions,
  ) {
    this.#contents = contentsOf(diagram, assessment.elements);
    const { shading } = options;
    this.#worst = shading.mode === 'layer' ? worstBySubject(assessment, shading.layer) : new Map();
    this.#colors = palette(options.theme);
  }

  /** Id and everything around it is neither hidden by the view nor inside a collapsed boundary. */
  #isShown(id: string, parent: string | undefined): boolean {
    const { hidden } = this.options;
    const around = chainOf(this.diagram, parent);
    if (hidden?.has(id) === true) return false;
    return around.every(
      (boundary) =>
        hidden?.has(boundary.id) !== true && this.diagram.layout.placements.get(boundary.id)?.collapsed !== true,
    );
  }

  #byOrder<T extends { readonly id: string }>(elements: Iterable<T>): readonly T[] {
    const order = stackOrder(this.diagram.layout);
    return [...elements].sort((a, b) => order(a.id, b.id));
  }

  #isSelected(id: string): boolean {
    return this.options.selection?.has(id) === true;
  }

  /** A security group without members is a boundary like any other. */
  #isOverlay(boundary: Boundary): boolean {
    return boundary.kind === 'security-group' && (boundary.members ?? []).some((id) => this.diagram.nodes.has(id));
  }

  boundary(boundary: Boundary): readonly Figure[] {
    const rect = this.options.rects.get(boundary.id);
    if (rect === undefined || this.#isOverlay(boundary) || !this.#isShown(boundary.id, boundary.parent)) {
      return [];
    }
    const contents = this.#contents.get(boundary.id);
    const collapsed = this.diagram.layout.placements.get(boundary.id)?.collapsed === true;
    return [
      boundaryFigure({
        boundary: withProvider(this.diagram, boundary),
        rect,
        element: this.assessment.elements.get(boundary.id),
        inside: contents?.badge,
        hiddenNodes: collapsed ? (contents?.nodes ?? 0) : undefined,
        detail: this.options.detail,
        colors: this.#colors,
        selected: this.#isSelected(boundary.id),
      }),
    ];
  }

  node(node: DiagramNode): readonly Figure[] {
    const rect = this.options.rects.get(node.id);
    if (rect === undefined || !this.#isShown(node.id, node.parent)) return [];
    const { shading, detail, letters } = this.options;
    return [
      nodeFigure({
        node,
        rect,
        element: this.assessment.elements.get(node.id),
        service: this.services.get(node.service),
        shading,
        detail,
        letters,
        colors: this.#colors,
        selected: this.#isSelected(node.id),
        worstOfLayer: this.#worst.get(node.id),
      }),
    ];
  }

  #party(edge: Edge) {
    const source = this.assessment.elements.get(edge.source);
    if (source?.model === 'external') return 'external';
    return edgeParty(source?.owners['traffic-protection'].owner);
  }

  #labelOf(id: string): string {
    return (this.diagram.nodes.get(id) ?? this.diagram.boundaries.get(id))?.label ?? id;
  }

  /** Neither end is hidden by the view; an end in a collapsed boundary is drawn at that boundary. */
  #isEdgeShown(edge: Edge): boolean {
    const { hidden } = this.options;
    if (hidden === undefined) return true;
    return [edge.source, edge.target].every((id) => {
      const end = this.diagram.nodes.get(id) ?? this.diagram.boundaries.get(id);
      return !hidden.has(id) && chainOf(this.diagram, end?.parent).every((boundary) => !hidden.has(boundary.id));
    });
  }

  edge(edge: Edge): readonly Figure[] {
    const route = this.options.routes.get(edge.id);
    if (route === undefined || !this.#isEdgeShown(edge)) return [];
    return [
      edgeFigure({
        edge,
        route,
        sourceLabel: this.#labelOf(edge.source),
        targetLabel: this.#labelOf(edge.target),
        party: this.#party(edge),
        detail: this.options.detail,
        colors: this.#colors,
        selected: this.#isSelected(edge.id),
      }),
    ];
  }

  /** Only where the router found room for it. */
  edgeLabel(edge: Edge): readonly Figure[] {
    const place = this.options.routes.get(edge.id)?.label;
    if (place === undefined || this.options.detail !== 'near' || !this.#isEdgeShown(edge)) return [];
    const figure = edgeLabelFigure(edge, place, this.#colors);
    return figure === undefined ? [] : [figure];
  }

  /** Group → how many others lie closer around one of its members; the layout leaves room in the same order. */
  #overlayLevels(groups: readonly Boundary[]): ReadonlyMap<string, number> {
    const taken = new Map<string, Set<number>>();
    const levels = new Map<string, number>();
    const size = (group: Boundary) => group.members?.length ?? 0;
    for (const group of [...groups].sort((a, b) => size(a) - size(b) || compareIds(a, b))) {
      const sets = (group.members ?? []).map((id) => taken.get(id) ?? new Set<number>());
      let level = 0;
      while (sets.some((set) => set.has(level))) level += 1;
      levels.set(group.id, level);
      for (const id of group.members ?? []) taken.set(id, new Set(taken.get(id)).add(level));
    }
    return levels;
  }

  overlays(): readonly Figure[] {
    const { rects, hidden, detail } = this.options;
    const groups = [...this.diagram.boundaries.values()].filter((boundary) => this.#isOverlay(boundary));
    const levels = this.#overlayLevels(groups);
    const shown = [...this.diagram.nodes.values()].flatMap(({ id, parent }) => {
      const rect = rects.get(id);
      return rect === undefined || !this.#isShown(id, parent) ? [] : [{ id, parent, rect }];
    });
    return groups.sort(compareIds).flatMap((boundary) => {
      const ids = new Set(boundary.members);
      const members = shown.filter(({ id }) => ids.has(id));
      if (members.length === 0 || hidden?.has(boundary.id) === true) return [];
      const order = levels.get(boundary.id) ?? 0;
      const strangers = shown.filter(({ id }) => !ids.has(id)).map(({ rect }) => rect);
      return [
        overlayFigure({
          boundary,
          frames: overlayFrames(members, strangers, FIRST_FRAME_GAP + order * FRAME_STEP),
          order,
          element: this.assessment.elements.get(boundary.id),
          detail,
          colors: this.#colors,
          selected: this.#isSelected(boundary.id),
        }),
      ];
    });
  }

  note(id: string): readonly Figure[] {
    const note = this.diagram.notes.get(id);
    const rect = this.options.rects.get(id);
    if (note === undefined || rect === undefined || !this.#isShown(id, note.parent)) return [];
    return [noteFigure(note, rect, this.options.detail, this.#colors, this.#isSelected(id))];
  }

  /** Outer boundaries before inner ones, siblings by their z. */
  #outsideIn(): readonly Boundary[] {
    const depth = (boundary: Boundary) => chainOf(this.diagram, boundary.parent).length;
    const depths = new Map([...this.diagram.boundaries.values()].map((boundary) => [boundary.id, depth(boundary)]));
    return [...this.#byOrder(this.diagram.boundaries.values())].sort(
      (a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0),
    );
  }

  all(): readonly Figure[] {
    const edges = [...this.diagram.edges.values()].sort(compareIds);
    return [
      ...this.#outsideIn().flatMap((boundary) => this.boundary(boundary)),
      ...this.overlays(),
      ...edges.flatMap((edge) => this.edge(edge)),
      ...this.#byOrder(this.diagram.nodes.values()).flatMap((node) => this.node(node)),
      ...this.#byOrder(this.diagram.notes.values()).flatMap((note) => this.note(note.id)),
      ...edges.flatMap((edge) => this.edgeLabel(edge)),
    ];
  }
}

/** The whole picture in paint order: boundaries outside in, security groups, edges, nodes, notes, labels of edges. */
export function diagramScene(
  diagram: Diagram,
  assessment: Assessment,
  services: ServiceLookup,
  options: SceneOptions,
): readonly Figure[] {
  return new Scene(diagram, assessment, services, options).all();
}
