import type { Point, Rect } from '../../model/geometry.js';
import { containment } from '../drawing/containment.js';
import { addEdgeFacts, edgeFactsOf, isEncryptedProtocol } from '../drawing/edgeWords.js';
import { crosses } from '../drawing/crossing.js';
import { kindOfTitle } from '../drawing/kindOfTitle.js';
import { centreOf } from '../../model/rect.js';
import { distanceToRect } from '../drawing/rects.js';
import { serviceOfRole } from '../drawing/serviceOfWords.js';
import type { Sketch, SketchEdge, SketchNode } from '../drawing/sketch.js';
import { addFact } from '../resources/draft.js';
import { isTrue, nameIn } from '../threatModel/raw.js';
import type { ImportWarning } from '../types.js';
import type { DragonCell, DragonDiagram } from './cells.js';
import { notesOf } from './notes.js';

/** A loose end of a flow belongs to an element within this distance, px. */
const REACH = 24;

export interface DiagramInput {
  readonly sketch: Sketch;
  readonly warnings: ImportWarning[];
  readonly file: string;
  /** Before the ids of cells, so that they are unique over all diagrams. */
  readonly prefix: string;
  readonly parent?: string;
}

/** Draws one diagram of the model into the sketch. */
export function drawDiagram(diagram: DragonDiagram, input: DiagramInput): void {
  new DiagramDrawing(diagram, input).draw();
}

class DiagramDrawing {
  private readonly nodes = new Map<string, SketchNode>();
  private readonly places = new Map<string, Rect>();
  private readonly boxes = new Map<string, string>();
  private readonly parents: ReadonlyMap<string, string>;

  constructor(
    private readonly diagram: DragonDiagram,
    private readonly input: DiagramInput,
  ) {
    const items = diagram.cells.flatMap((cell, order) =>
      cell.rect === undefined ? [] : [{ cell, id: cell.id, rect: cell.rect, order }],
    );
    const holders = items.filter(({ cell }) => cell.kind === 'box');
    this.parents = containment(
      holders.map((item) => ({ ...item, kind: kindOfTitle(item.cell.name, 'generic-zone') })),
      items.filter(({ cell }) => cell.kind !== 'box'),
    );
  }

  draw(): void {
    const { cells } = this.diagram;
    for (const cell of this.outerFirst(cells.filter(({ kind }) => kind === 'box'))) this.addBox(cell);
    for (const cell of cells) {
      if (cell.kind === 'process' || cell.kind === 'store' || cell.kind === 'actor') this.addNode(cell, cell.kind);
      else if (cell.kind === 'text') this.addText(cell);
    }
    const flows = cells.filter(({ kind }) => kind === 'flow').flatMap((cell) => this.addFlow(cell));
    for (const cell of cells.filter(({ kind }) => kind === 'curve')) this.addCurve(cell, flows);
    for (const cell of cells.filter(({ kind }) => kind === 'other')) {
      this.dropped(cell, 'its kind is not known; this version of Threat Dragon may be newer.');
    }
  }

  private outerFirst(boxes: readonly DragonCell[]): readonly DragonCell[] {
    const area = ({ rect }: DragonCell): number => (rect === undefined ? 0 : rect.width * rect.height);
    return [...boxes].sort((a, b) => area(b) - area(a));
  }

  private parentOf(cell: DragonCell): string | undefined {
    return this.boxes.get(this.parents.get(cell.id) ?? '') ?? this.input.parent;
  }

  private addBox(cell: DragonCell): void {
    const kind = kindOfTitle(cell.name, 'generic-zone');
    const box = this.input.sketch.addBoundary(kind, cell.name || 'Trust boundary', this.parentOf(cell));
    box.rect = cell.rect;
    box.notes.push(...notesOf(cell.data));
    box.sources.push(this.source(cell, 'self'));
    this.boxes.set(cell.id, box.id);
  }

  private addNode(cell: DragonCell, role: 'process' | 'store' | 'actor'): void {
    const service = isTrue(cell.data, 'isALog') ? 'generic/log-store' : serviceOfNamed(cell, role);
    const node = this.input.sketch.addNode(service, cell.name || 'Unnamed', this.parentOf(cell));
    node.rect = cell.rect;
    node.notes.push(...notesOf(cell.data));
    node.sources.push(this.source(cell, 'self'));
    if (isTrue(cell.data, 'outOfScope')) node.scope = 'drawn-only';
    if (role === 'store' && isTrue(cell.data, 'isEncrypted')) {
      addFact(node, 'encryptionAtRest', 'provider-key', 'import', this.idOf(cell));
    }
    this.nodes.set(cell.id, node);
    if (cell.rect !== undefined) this.places.set(node.id, cell.rect);
  }

  private addText(cell: DragonCell): void {
    if (cell.name === '') {
      this.dropped(cell, 'it has no words.');
      return;
    }
    const text = this.input.sketch.addText(cell.name, this.parentOf(cell));
    text.rect = cell.rect;
    this.warn('note', cell, 'is kept as a text on the canvas.');
  }

  private addFlow(cell: DragonCell): readonly DrawnFlow[] {
    const source = this.endOf(cell.source, cell.sourcePoint);
    const target = this.endOf(cell.target, cell.targetPoint);
    if (source === undefined || target === undefined) {
      this.dropped(cell, 'one of its ends is on no element. Connect it in Threat Dragon and import again.');
      return [];
    }
    if (source === target) {
      source.sources.push(this.source(cell, 'folded'));
      source.notes.push(...[`Flow to itself: ${cell.name || 'unnamed'}`, ...notesOf(cell.data)]);
      return [];
    }
    const edge = this.input.sketch.addEdge(source.id, target.id, cell.name);
    edge.sources.push(this.source(cell, 'self'));
    edge.notes.push(...notesOf(cell.data));
    if (isTrue(cell.data, 'isBidirectional')) edge.direction = 'both';
    if (isTrue(cell.data, 'outOfScope')) edge.scope = 'drawn-only';
    this.addFlowFacts(edge, cell);
    const [from, to] = [this.places.get(source.id), this.places.get(target.id)];
    return from && to ? [{ edge, path: [centreOf(from), ...cell.points, centreOf(to)] }] : [];
  }

  /** The element that a flow names, or the one next to which it ends. */
  private endOf(id: string | undefined, point: Point | undefined): SketchNode | undefined {
    const named = this.nodes.get(id ?? '');
    if (named !== undefined || point === undefined) return named;
    return [...this.nodes.values()].find((node) => {
      const rect = this.places.get(node.id);
      return rect !== undefined && distanceToRect(rect, point) <= REACH;
    });
  }

  /** An unticked box is no statement: it is how every flow begins. */
  private addFlowFacts(edge: SketchEdge, { data, name, id }: DragonCell): void {
    const stated = nameIn(data, 'protocol');
    const facts = edgeFactsOf(`${stated} ${name}`);
    const isEncrypted = isTrue(data, 'isEncrypted') && !isEncryptedProtocol(facts.protocol);
    const source = this.input.prefix + id;
    addEdgeFacts(edge, { ...facts, encryption: facts.encryption ?? (isEncrypted ? 'tls' : undefined) }, source);
    if (isEncrypted) edge.notes.push('Stated to be encrypted, without saying how; TLS is assumed.');
    if (isTrue(data, 'isPublicNetwork')) addEdgeFacts(edge, { via: 'internet' }, source);
    if (stated !== '' && facts.protocol === undefined) edge.notes.push(`Protocol: ${stated}`);
  }

  /** A line encloses nothing; what it says is which flows cross it. */
  private addCurve(cell: DragonCell, flows: readonly DrawnFlow[]): void {
    const { sourcePoint, targetPoint, points } = cell;
    const path = [sourcePoint, ...points, targetPoint].filter((point) => point !== undefined);
    const crossing = flows.filter((flow) => crosses(path, flow.path));
    const name = cell.name === '' ? 'a trust boundary' : `the trust boundary “${cell.name}”`;
    for (const { edge } of crossing) edge.notes.push(`Crosses ${name}.`);
    const [first] = crossing;
    if (first === undefined)
      this.dropped(cell, 'it is a line that no flow crosses. Draw it as a box around what it protects.');
    else {
      first.edge.sources.push(this.source(cell, 'folded'));
      first.edge.notes.push(...notesOf(cell.data));
    }
  }

  private idOf(cell: DragonCell): string {
    return this.input.prefix + cell.id;
  }

  private source(cell: DragonCell, role: 'self' | 'folded') {
    return { file: this.input.file, id: this.idOf(cell), type: TYPES[cell.kind], role } as const;
  }

  private dropped(cell: DragonCell, why: string): void {
    this.warn('dropped', cell, `is left out: ${why}`);
  }

  private warn(kind: ImportWarning['kind'], cell: DragonCell, what: string): void {
    const name = cell.name === '' ? `${TYPES[cell.kind]} ${cell.id}` : `“${cell.name.slice(0, 40)}”`;
    this.input.warnings.push({ kind, sourceId: this.idOf(cell), message: `${name} ${what}` });
  }
}

interface DrawnFlow {
  readonly edge: SketchEdge;
  readonly path: readonly Point[];
}

const TYPES: Readonly<Record<DragonCell['kind'], string>> = {
  process: 'tm.Process',
  store: 'tm.Store',
  actor: 'tm.Actor',
  flow: 'tm.Flow',
  box: 'tm.BoundaryBox',
  curve: 'tm.Boundary',
  text: 'tm.Text',
  other: 'cell',
};

function serviceOfNamed({ name, data }: DragonCell, role: 'process' | 'store' | 'actor'): string {
  const service = serviceOfRole(name, role);
  return service === 'generic/unknown' && isTrue(data, 'isWebApplication') ? 'generic/web-app' : service;
}
