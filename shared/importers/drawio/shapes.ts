import type { Rect } from '../../model/geometry.js';
import { kindOfFrame } from './boundaryKind.js';
import type { Cell } from './cells.js';
import { serviceOfShape } from './shapes/serviceOfShape.js';
import { shapeNameOf, type Style } from './style.js';

/** A vertex with its place on the page and what its style says. */
export interface Shape {
  readonly cell: Cell;
  /** Absolute px on the page. */
  readonly rect: Rect;
  readonly order: number;
  /** The vertex around it that the file names. */
  readonly parent?: Shape;
  readonly children: Shape[];
  /** The service its icon stands for. */
  readonly service?: string;
  /** Name of a library shape that stands for no service. */
  readonly unknownShape?: string;
  readonly frame?: string;
  /** Nothing but words. */
  readonly isText: boolean;
  /** A box, an ellipse and the like: what it is depends on what is in it. */
  readonly isPlain: boolean;
  /** Arrows, lines, brackets. */
  readonly isOrnament: boolean;
  isConnected: boolean;
}

/** Cells inside cells inside cells; beyond this the file is no drawing. */
const MAX_NESTING = 200;

/** Shapes that only point or divide. */
const ORNAMENTS =
  /^(?:line|link|wire|curlybracket|requiredinterface|providedrequiredinterface|singlearrow|doublearrow|flexarrow|crossbar|image_line|mxgraph\.arrows.*|mxgraph\.aws3d\.(?:arrow|dashed|flat|isometric).*|mxgraph\.basic\.(?:arc|cross|x|.*star.*|flash|sun|moon|heart|drop|tick|no_symbol|.*arrow.*)|mxgraph\.shapes.*|mxgraph\.flowchart\.annotation_\d|mxgraph\.office\.concepts\.(?:plus|minus)|mxgraph\.infographic.*)$/;

/** The vertices of a page; those that hang on an edge come apart. */
export interface PageShapes {
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Cell id of the edge → its label cells. */
  readonly edgeLabels: ReadonlyMap<string, readonly Cell[]>;
  /** Ids of cells that are their own parents in the end. */
  readonly circular: readonly string[];
}

export function shapesOf(cells: readonly Cell[]): PageShapes {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const shapes = new Map<string, Shape>();
  const edgeLabels = new Map<string, Cell[]>();
  const circular: string[] = [];
  const open = new Set<string>();
  const orders = new Map(cells.map((cell, order) => [cell.id, order]));
  const place = (cell: Cell): Shape | undefined => {
    const known = shapes.get(cell.id);
    if (known !== undefined || open.has(cell.id)) return known;
    open.add(cell.id);
    const around = byId.get(cell.parent);
    if (around !== undefined && open.has(around.id)) circular.push(cell.id);
    const isNested = around?.kind === 'vertex' && open.size < MAX_NESTING;
    const parent = isNested ? place(around) : undefined;
    const shape = shapeOf(cell, parent, orders.get(cell.id) ?? 0);
    shapes.set(cell.id, shape);
    parent?.children.push(shape);
    open.delete(cell.id);
    return shape;
  };
  for (const cell of cells) {
    if (cell.kind !== 'vertex') continue;
    if (byId.get(cell.parent)?.kind === 'edge') {
      const labels = edgeLabels.get(cell.parent);
      if (labels === undefined) edgeLabels.set(cell.parent, [cell]);
      else labels.push(cell);
    } else place(cell);
  }
  return { shapes, edgeLabels, circular };
}

function shapeOf(cell: Cell, parent: Shape | undefined, order: number): Shape {
  const { style } = cell;
  const frame = kindOfFrame(cell);
  const name = frame === undefined ? shapeNameOf(style) : undefined;
  const service = name === undefined ? undefined : serviceOfShape(name);
  const isOrnament = ORNAMENTS.test(style.shape.toLowerCase());
  return {
    cell,
    rect: rectOf(cell, parent),
    order,
    parent,
    children: [],
    service: isOrnament ? undefined : service,
    unknownShape: service === undefined ? name?.name : undefined,
    frame,
    isText: isText(style, cell.label) && service === undefined && frame === undefined,
    isPlain: name === undefined && !isOrnament && !isPicture(style),
    isOrnament,
    isConnected: false,
  };
}

function isPicture(style: Style): boolean {
  return style.has('image') || style.shape === 'image';
}

function isText(style: Style, label: string): boolean {
  if (style.has('text') || style.has('edgeLabel') || style.shape === 'note') return true;
  return style.isInvisible && label !== '' && style.get('shape') === undefined && !isPicture(style);
}

/** Texts are often written without a size: then it follows from the words. */
function rectOf({ geometry, label }: Cell, parent: Shape | undefined): Rect {
  const lines = label.split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  const width = geometry.width || Math.max(10, Math.min(300, longest * 7));
  const height = geometry.height || Math.max(10, lines.length * 16);
  const around = parent?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
  if (!geometry.isRelative) return { x: around.x + geometry.x, y: around.y + geometry.y, width, height };
  const { x = 0, y = 0 } = geometry.offset ?? {};
  return { x: around.x + geometry.x * around.width + x, y: around.y + geometry.y * around.height + y, width, height };
}
