import {
  emptyDiagram,
  type Boundary,
  type Diagram,
  type DiagramNode,
  type Edge,
  type Fact,
  type Link,
  type SourceRef,
  type TextNote,
} from '../../model/diagram.js';
import type { Rect } from '../../model/geometry.js';
import { FreshIds } from '../freshIds.js';
import { placements } from './placements.js';

interface SketchElement {
  readonly id: string;
  label: string;
  parent?: string;
  /** Where the source draws it, absolute px of the source; absent = it draws nothing there. */
  rect?: Rect;
  readonly facts: Map<string, Fact[]>;
  readonly notes: string[];
  readonly links: Link[];
  readonly sources: SourceRef[];
  scope?: 'drawn-only';
}

export interface SketchNode extends SketchElement {
  service: string;
  count?: number;
}

export interface SketchBoundary extends SketchElement {
  readonly kind: string;
  provider?: string;
  /** Filled when the sketch is finished, only of a security group. */
  readonly members: Set<string>;
}

export interface SketchNote {
  readonly id: string;
  readonly text: string;
  parent?: string;
  rect?: Rect;
}

export interface SketchEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  label: string;
  direction?: 'both';
  step?: number;
  readonly facts: Map<string, Fact[]>;
  readonly notes: string[];
  readonly sources: SourceRef[];
  scope?: 'drawn-only';
}

/** What somebody drew, while it is put together; `diagram` freezes it and places it. */
export class Sketch {
  readonly nodes = new Map<string, SketchNode>();
  readonly boundaries = new Map<string, SketchBoundary>();
  readonly edges = new Map<string, SketchEdge>();
  readonly texts = new Map<string, SketchNote>();
  private readonly ids = new FreshIds();

  addNode(service: string, label: string, parent?: string): SketchNode {
    const node = { ...element(this.ids.next('n', label), label, parent), service };
    this.nodes.set(node.id, node);
    return node;
  }

  addBoundary(kind: string, label: string, parent?: string): SketchBoundary {
    const boundary = { ...element(this.ids.next('b', label), label, parent), kind, members: new Set<string>() };
    this.boundaries.set(boundary.id, boundary);
    return boundary;
  }

  addText(text: string, parent?: string): SketchNote {
    const note: SketchNote = { id: this.ids.next('t', text), text, parent };
    this.texts.set(note.id, note);
    return note;
  }

  addEdge(source: string, target: string, label = ''): SketchEdge {
    const id = this.ids.next('e', `${source.slice(2)}-${target.slice(2)}`);
    const edge: SketchEdge = { id, source, target, label, facts: new Map(), notes: [], sources: [] };
    this.edges.set(id, edge);
    return edge;
  }

  element(id: string | undefined): SketchNode | SketchBoundary | undefined {
    return id === undefined ? undefined : (this.nodes.get(id) ?? this.boundaries.get(id));
  }

  /** Everything that has a place in the source. */
  items(): readonly (SketchNode | SketchBoundary | SketchNote)[] {
    return [...this.nodes.values(), ...this.boundaries.values(), ...this.texts.values()];
  }

  /** With a place for everything, where everything was drawn somewhere; otherwise without places. */
  diagram(title: string): Diagram {
    this.takeOutOfSecurityGroups();
    const diagram: Diagram = {
      ...emptyDiagram(title),
      nodes: mapped(this.nodes, finishedNode),
      boundaries: mapped(this.boundaries, (boundary) => this.finishedBoundary(boundary)),
      edges: mapped(this.edges, finishedEdge),
      notes: mapped(this.texts, finishedText),
    };
    const places = placements(this);
    return places === undefined ? diagram : { ...diagram, layout: { placements: places, edges: new Map() } };
  }

  /** A security group holds nothing: what was drawn inside becomes a member and stands in what is around the group. */
  private takeOutOfSecurityGroups(): void {
    for (const node of this.nodes.values()) {
      for (const around of this.around(node)) if (isOverlay(around)) around.members.add(node.id);
    }
    for (const item of this.items()) {
      item.parent = this.around(item).find((around) => !isOverlay(around))?.id;
    }
  }

  /** The boundaries around an element, innermost first; ends at a circle. */
  private around(item: { readonly parent?: string }): readonly SketchBoundary[] {
    const found = new Set<SketchBoundary>();
    let next = this.boundaries.get(item.parent ?? '');
    while (next !== undefined && !found.has(next)) {
      found.add(next);
      next = this.boundaries.get(next.parent ?? '');
    }
    return [...found];
  }

  private finishedBoundary(boundary: SketchBoundary): Boundary {
    const { kind, provider, members } = boundary;
    return compact({ ...finished(boundary), kind, provider, members: isOverlay(boundary) ? [...members] : undefined });
  }
}

/** Security groups are drawn around their members and have no place of their own. */
function isOverlay({ kind }: { readonly kind: string }): boolean {
  return kind === 'security-group';
}

function mapped<T, U>(items: ReadonlyMap<string, T>, change: (item: T) => U): ReadonlyMap<string, U> {
  return new Map([...items].map(([id, item]) => [id, change(item)]));
}

function element(id: string, label: string, parent: string | undefined): SketchElement {
  return { id, label, parent, facts: new Map(), notes: [], links: [], sources: [] };
}

function finished(from: SketchElement) {
  return {
    id: from.id,
    label: from.label,
    parent: from.parent,
    facts: factsOf(from.facts),
    scope: from.scope,
    notes: notesOf(from.notes),
    links: from.links.length === 0 ? undefined : from.links,
    sources: from.sources.length === 0 ? undefined : from.sources,
  };
}

function finishedNode(node: SketchNode): DiagramNode {
  return compact({ ...finished(node), service: node.service, count: node.count });
}

function finishedEdge(edge: SketchEdge): Edge {
  const { id, source, target, label, direction, step, scope } = edge;
  return compact({
    id,
    source,
    target,
    label: label === '' ? undefined : label,
    direction,
    facts: factsOf(edge.facts),
    step,
    scope,
    notes: notesOf(edge.notes),
    sources: edge.sources.length === 0 ? undefined : edge.sources,
  });
}

function finishedText({ id, text, parent }: SketchNote): TextNote {
  return compact({ id, text, parent });
}

function factsOf(facts: ReadonlyMap<string, readonly Fact[]>) {
  return facts.size === 0 ? undefined : Object.fromEntries(facts);
}

function notesOf(notes: readonly string[]): string | undefined {
  return notes.length === 0 ? undefined : notes.join('\n\n');
}

/** Without the keys whose value is undefined. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
