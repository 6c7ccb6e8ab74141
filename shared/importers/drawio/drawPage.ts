import type { Point } from '../../model/geometry.js';
import { serviceNamed } from '../drawing/serviceNames.js';
import { serviceOfRole, serviceOfWords } from '../drawing/serviceOfWords.js';
import type { DrawnRole } from '../drawing/serviceWordsTable.js';
import type { Sketch, SketchBoundary, SketchNode } from '../drawing/sketch.js';
import { addFact } from '../resources/draft.js';
import { oneLine } from '../text/htmlText.js';
import { isGathering, kindOfTitle } from '../drawing/kindOfTitle.js';
import { centreOf } from '../../model/rect.js';
import { holdsPoint } from '../drawing/rects.js';
import { routingOf } from './boundaryKind.js';
import type { Cell } from './cells.js';
import { connect, foldOntoEdges, type Anchor, type ConnectionInput, type DrawnEdge } from './connections.js';
import { containment, MAX_HOLDERS, type Holder, type Item } from '../drawing/containment.js';
import { Drafts, hostOf, type Draft } from './drafts.js';
import { extrasOf } from './extras.js';
import { foldIcons } from './foldIcons.js';
import { foldNumbers, foldNumbersOntoNodes, foldTexts } from './foldTexts.js';
import type { Report } from './report.js';
import { isList, rolesOf } from './roles.js';
import { serviceOfBareName, serviceOfVendorName } from './shapes/serviceOfLabel.js';
import { shapesOf, type PageShapes } from './shapes.js';

/** Longer labels are cut; the whole stands in the notes. */
const MAX_LABEL = 80;

/** Of a group whose name alone is kept, px. */
const TITLE_HEIGHT = 24;

/** A page on which nearly everything holds something else. */
export class TooManyBoxes extends Error {}

export interface PageInput {
  readonly sketch: Sketch;
  readonly report: Report;
  readonly file: string;
  /** Boundary of the page, where there are several. */
  readonly parent?: string;
}

/** Draws the cells of one page into the sketch. */
export function drawPage(cells: readonly Cell[], input: PageInput): void {
  const visible = withoutHidden(cells, input.report);
  const page = shapesOf(visible);
  for (const id of page.circular)
    input.report.general(`Cell ${id} stands inside itself; it was put on the page instead.`);
  markConnected(visible, page);
  const drafts = new Drafts(rolesOf([...page.shapes.values()]));
  if (drafts.withRole('boundary').length > MAX_HOLDERS) throw new TooManyBoxes();
  foldIcons(drafts);
  foldTexts(drafts);
  new PageDrawing(visible, page, drafts, input).draw();
}

function withoutHidden(cells: readonly Cell[], report: Report): readonly Cell[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const hidden = new Map<string, boolean>();
  const isHidden = (cell: Cell, depth: number): boolean => {
    const known = hidden.get(cell.id);
    if (known !== undefined) return known;
    const around = byId.get(cell.parent);
    const result =
      !cell.isVisible || (around !== undefined && around !== cell && depth < 200 && isHidden(around, depth + 1));
    hidden.set(cell.id, result);
    return result;
  };
  return cells.filter((cell) => {
    if (!isHidden(cell, 0)) return true;
    if (cell.kind !== 'layer') report.dropped(cell, 'it is hidden in the drawing.');
    return false;
  });
}

function markConnected(cells: readonly Cell[], { shapes }: PageShapes): void {
  for (const { kind, source, target } of cells) {
    if (kind !== 'edge') continue;
    for (const end of [source, target]) {
      const shape = end === undefined ? undefined : shapes.get(end);
      if (shape !== undefined) shape.isConnected = true;
    }
  }
}

class PageDrawing {
  private readonly elements = new Map<Draft, SketchNode | SketchBoundary>();
  private readonly parents: ReadonlyMap<string, string>;
  private readonly byCell: ReadonlyMap<string, Draft>;
  /** Groups that cross zones: they hold nothing, so only their names are kept. */
  private readonly crossing: ReadonlySet<Draft>;

  constructor(
    private readonly cells: readonly Cell[],
    private readonly page: PageShapes,
    private readonly drafts: Drafts,
    private readonly input: PageInput,
  ) {
    this.byCell = new Map(drafts.all.map((draft) => [draft.shape.cell.id, draft]));
    for (const boundary of drafts.withRole('boundary')) {
      boundary.kind = boundary.shape.frame ?? boundary.kind ?? kindOfTitle(boundary.label);
    }
    const items = drafts.withRole('node', 'text', 'badge', 'list').map((draft) => this.itemOf(draft));
    this.parents = containment(
      drafts.withRole('boundary').map((draft): Holder => ({ ...this.itemOf(draft), kind: draft.kind ?? 'group' })),
      items,
    );
    this.crossing = new Set(this.drafts.withRole('boundary').filter((draft) => this.isCrossing(draft)));
    for (const draft of this.crossing) draft.role = draft.label === '' ? 'ornament' : 'text';
  }

  private isCrossing({ shape, kind = '' }: Draft): boolean {
    if (kind === 'security-group' || !isGathering(kind) || shape.isConnected) return false;
    const isHeld = [...this.parents.values()].includes(shape.cell.id);
    return !isHeld && this.drafts.withRole('node').some((node) => holdsPoint(shape.rect, centreOf(node.shape.rect)));
  }

  draw(): void {
    for (const draft of this.outerFirst()) this.addBoundary(draft);
    for (const draft of this.drafts.withRole('node')) this.addNode(draft);
    this.noteGroups();
    const drawn = connect(this.connectionInput());
    foldOntoEdges(drawn, this.drafts.withRole('badge', 'text'), { report: this.input.report, file: this.input.file });
    foldNumbers(this.drafts);
    foldNumbersOntoNodes(this.drafts, (node, note) => this.elements.get(node)?.notes.push(note));
    this.dropLooseJunctions(drawn);
    for (const draft of this.drafts.withRole('text', 'badge', 'list')) this.addText(draft);
    for (const draft of this.drafts.all) this.account(draft);
  }

  private noteGroups(): void {
    for (const group of this.crossing) {
      if (group.label === '') continue;
      for (const node of this.drafts.withRole('node')) {
        if (!holdsPoint(group.shape.rect, centreOf(node.shape.rect))) continue;
        this.elements.get(node)?.notes.push(`Drawn in the group “${oneLine(group.label)}” too.`);
      }
    }
  }

  private dropLooseJunctions(drawn: readonly DrawnEdge[]): void {
    const folded = new Set(drawn.flatMap(({ edge }) => edge.sources.map(({ id }) => id)));
    for (const { shape } of this.drafts.withRole('junction')) {
      if (!folded.has(this.input.report.idOf(shape.cell))) {
        this.input.report.dropped(shape.cell, 'the lines that meet in it lead nowhere.');
      }
    }
  }

  private outerFirst(): readonly Draft[] {
    const depth = (draft: Draft): number => {
      let count = 0;
      for (let next = this.parents.get(draft.shape.cell.id); next !== undefined && count < 500; count += 1) {
        next = this.parents.get(next);
      }
      return count;
    };
    const depths = new Map(this.drafts.withRole('boundary').map((draft) => [draft, depth(draft)]));
    return [...depths.keys()].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
  }

  private itemOf({ shape }: Draft): Item {
    let around = shape.parent;
    while (around !== undefined && this.byCell.get(around.cell.id)?.role !== 'boundary') around = around.parent;
    return { id: shape.cell.id, rect: shape.rect, order: shape.order, stated: around?.cell.id };
  }

  private parentOf({ shape }: Draft): string | undefined {
    const around = this.byCell.get(this.parents.get(shape.cell.id) ?? '');
    return (around && this.elements.get(around)?.id) ?? this.input.parent;
  }

  private addBoundary(draft: Draft): void {
    const { cell } = draft.shape;
    const kind = draft.kind ?? 'group';
    const boundary = this.input.sketch.addBoundary(kind, shortened(draft.label, draft), this.parentOf(draft));
    if (boundary.label === '') boundary.label = draft.service === undefined ? '' : serviceNamed(draft.service);
    const provider =
      draft.shape.frame === undefined ? undefined : /mxgraph\.(aws|azure|gcp)/.exec(cell.style.shape)?.[1];
    if (provider !== undefined) boundary.provider = provider;
    const routing = kind === 'subnet' ? routingOf(cell) : undefined;
    if (routing !== undefined) addFact(boundary, 'routing', routing, 'import', this.input.report.idOf(cell));
    this.finish(boundary, draft);
  }

  private addNode(draft: Draft): void {
    const words = oneLine(draft.label);
    const { service, role } = guessed(draft, words);
    const label = words === '' ? unlabelled(draft, service) : shortened(draft.label, draft);
    const node = this.input.sketch.addNode(service ?? serviceOfRole(words, role), label, this.parentOf(draft));
    if (isList(draft.shape)) node.notes.push(rowsOf(draft));
    this.finish(node, draft);
  }

  private finish(element: SketchNode | SketchBoundary, draft: Draft): void {
    const { rect, cell } = draft.shape;
    const { report, file } = this.input;
    element.rect = rect;
    element.sources.push({ file, id: report.idOf(cell), type: typeOf(cell), role: 'self' });
    const { notes, links, refused } = extrasOf(cell);
    element.notes.push(...draft.notes, ...notes);
    element.links.push(...links);
    if (refused !== undefined) element.notes.push(refused);
    this.elements.set(draft, element);
  }

  private addText(draft: Draft): void {
    const { sketch, report } = this.input;
    const rows = draft.role === 'list' ? rowsOf(draft) : draft.label;
    if (rows === '') return;
    const { rect, cell } = draft.shape;
    const text = sketch.addText(rows, this.parentOf(draft));
    text.rect = this.crossing.has(draft) ? { ...rect, height: Math.min(rect.height, TITLE_HEIGHT) } : rect;
    report.note(cell, 'is kept as a text on the canvas.');
  }

  /** Says of everything that is no element where it went. */
  private account(draft: Draft): void {
    const { report, file } = this.input;
    const { cell } = draft.shape;
    if (draft.role === 'folded' && draft.into !== undefined) {
      const host = this.elements.get(hostOf(draft));
      if (host !== undefined) host.sources.push({ file, id: report.idOf(cell), type: typeOf(cell), role: 'folded' });
      else report.note(cell, 'is part of the text beside it.');
    } else if (draft.role === 'row') this.accountRow(draft);
    else if (draft.role === 'loose-group') this.accountGroup(draft);
    else if (draft.role === 'ornament') report.dropped(cell, ornamentReason(draft));
    else if (draft.role === 'text' && draft.label === '') report.dropped(cell, 'it has no words.');
  }

  private accountRow(draft: Draft): void {
    const { report, file } = this.input;
    const { cell } = draft.shape;
    const host = this.elements.get(this.listAround(draft) ?? draft);
    if (host === undefined) report.note(cell, 'is a line of the text around it.');
    else host.sources.push({ file, id: report.idOf(cell), type: typeOf(cell), role: 'folded' });
  }

  private listAround(row: Draft): Draft | undefined {
    for (let around = row.shape.parent; around !== undefined; around = around.parent) {
      const draft = this.byCell.get(around.cell.id);
      if (draft?.role !== 'row') return draft;
    }
    return undefined;
  }

  private accountGroup(draft: Draft): void {
    const { report, file } = this.input;
    const { cell } = draft.shape;
    const inside = [...this.elements].find(([one]) => isInside(one, draft));
    if (inside === undefined) report.dropped(cell, 'it only holds shapes together, and none of them is drawn.');
    else inside[1].sources.push({ file, id: report.idOf(cell), type: 'group', role: 'folded' });
  }

  private connectionInput(): ConnectionInput {
    const anchors = new Map<string, Anchor>();
    for (const draft of this.drafts.all) {
      const host = hostOf(draft);
      const element = this.elements.get(host);
      if (element === undefined) continue;
      const isBoundary = host.role === 'boundary';
      anchors.set(draft.shape.cell.id, { id: element.id, rect: host.shape.rect, isBoundary });
    }
    const { sketch, report, file } = this.input;
    const originOf = (cell: string): Point => this.page.shapes.get(cell)?.rect ?? { x: 0, y: 0 };
    const edges = this.cells.filter(({ kind }) => kind === 'edge');
    const junctions = new Set(this.drafts.withRole('junction').map(({ shape }) => shape.cell.id));
    return { edges, labels: this.page.edgeLabels, anchors, junctions, originOf, sketch, report, file };
  }
}

function isInside(draft: Draft, group: Draft): boolean {
  for (let around = draft.shape.parent; around !== undefined; around = around.parent) {
    if (around === group.shape) return true;
  }
  return false;
}

/** What the style says beyond a service: a drum is a store, a stick figure an actor, an ellipse a process. */
function guessed(draft: Draft, words: string): { readonly service?: string; readonly role: DrawnRole } {
  const { style } = draft.shape.cell;
  const { service } = draft;
  const isStore = /cylinder|datastore|partialRectangle|database|direct_data|stored_data|mxgraph\.dfd\.datastore/i.test(
    style.shape,
  );
  const role: DrawnRole = isStore ? 'store' : 'process';
  // symbols of a category say less than the words below them
  if (service === 'generic/user') return { service: serviceOfWords(words, 'actor') ?? service, role: 'actor' };
  const isVague =
    service === undefined ||
    /^generic\/(?:database|server|disk|web-app|internet|file-store|api|cluster|building|iot-device)$/.test(service);
  if (!isVague) return { service, role };
  const named =
    serviceOfVendorName(draft.label) ??
    serviceOfWords(words, isStore ? 'store' : undefined) ??
    (service === undefined ? serviceOfBareName(draft.label) : undefined);
  return { service: named ?? service, role };
}

function unlabelled({ shapeName }: Draft, service: string | undefined): string {
  if (service !== undefined) return serviceNamed(service);
  const name = shapeName?.replaceAll('_', ' ') ?? '';
  return name === '' ? 'Unnamed' : name.charAt(0).toUpperCase() + name.slice(1);
}

function shortened(label: string, draft: Draft): string {
  const words = oneLine(label);
  if (words.length <= MAX_LABEL) return words;
  draft.notes.unshift(label);
  return `${words.slice(0, MAX_LABEL - 1).trimEnd()}…`;
}

function rowsOf({ shape, label }: Draft): string {
  const rows = shape.children.map((row) =>
    [...row.children.map(({ cell }) => cell.label), row.cell.label]
      .map(oneLine)
      .filter((words) => words !== '')
      .join(' '),
  );
  return [label, ...rows].filter((line) => line !== '').join('\n');
}

function ornamentReason({ shape }: Draft): string {
  if (shape.isOrnament) return 'lines and arrows that are no connection have no meaning here.';
  return shape.unknownShape === undefined
    ? 'it is an empty box without words.'
    : 'it stands for no service and has no words.';
}

function typeOf({ style }: Cell): string {
  const name = style.get('resIcon') ?? style.get('prIcon') ?? style.get('grIcon') ?? style.shape;
  return name === '' ? 'box' : name.slice(0, 120);
}
