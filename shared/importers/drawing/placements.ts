import type { Placement } from '../../model/diagram.js';
import type { Rect, Size } from '../../model/geometry.js';
import type { Sketch, SketchBoundary } from './sketch.js';
import { spread, type Box } from './spread.js';

/** What a node's card takes, px: icon and margins, and a character of its label. */
const CARD = { height: 80, least: 176, most: 240, margins: 80, character: 7.6 } as const;

/** A text on the canvas: margins, a line, a character. */
const TEXT = { least: 48, usual: 176, most: 440, margins: 20, line: 17, character: 6.3 } as const;

/** A boundary without content, and what its title takes beside its words. */
const BOUNDARY = { width: 176, height: 80, margins: 112, character: 7 } as const;

/** A label of an edge with a little room on both sides. */
const EDGE_LABEL = { margins: 56, most: 240, character: 6.8 } as const;

/** Places relative to the parents; undefined where something was drawn nowhere. */
export function placements(sketch: Sketch): ReadonlyMap<string, Placement> | undefined {
  const boxes = boxesOf(sketch);
  if (boxes === undefined) return undefined;
  const rects = spread(boxes, roomForLabels(sketch));
  return new Map(
    boxes.map(({ id, parent, holds }) => {
      const rect = rects.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
      const origin = rects.get(parent ?? '') ?? { x: 0, y: 0 };
      const place = { x: rect.x - origin.x, y: rect.y - origin.y };
      const hasSize = holds || sketch.texts.has(id);
      return [id, hasSize ? { ...place, width: rect.width, height: rect.height } : place];
    }),
  );
}

function boxesOf(sketch: Sketch): readonly Box[] | undefined {
  const boxes: Box[] = [];
  const add = (item: { id: string; parent?: string; rect?: Rect }, size: Size, holds: boolean): boolean => {
    if (item.rect === undefined) return false;
    boxes.push({ id: item.id, parent: item.parent, rect: item.rect, size, holds });
    return true;
  };
  const boundaries = [...sketch.boundaries.values()].filter((boundary) => !isDrawnAroundMembers(boundary));
  const everything =
    boundaries.every((boundary) => add(boundary, boundarySize(boundary.label), true)) &&
    [...sketch.nodes.values()].every((node) => add(node, cardSize(node.label), false)) &&
    [...sketch.texts.values()].every((note) => add(note, textSize(note.text, note.rect?.width ?? 0), false));
  return everything && boxes.length > 0 ? boxes : undefined;
}

function isDrawnAroundMembers({ kind, members }: SketchBoundary): boolean {
  return kind === 'security-group' && members.size > 0;
}

function cardSize(label: string): Size {
  const wanted = Math.ceil((CARD.margins + CARD.character * label.length) / 8) * 8;
  return { width: Math.min(CARD.most, Math.max(CARD.least, wanted)), height: CARD.height };
}

function boundarySize(label: string): Size {
  return {
    width: Math.max(BOUNDARY.width, BOUNDARY.margins + BOUNDARY.character * label.length),
    height: BOUNDARY.height,
  };
}

/** As wide as drawn, within reason and not wider than the words, and as high as they need. */
function textSize(text: string, drawn: number): Size {
  const lines = text.split('\n');
  const longest = Math.max(...lines.map((line) => line.length)) * TEXT.character + TEXT.margins + 8;
  const wanted = Math.min(longest, Math.max(drawn, TEXT.usual), TEXT.most);
  const width = Math.ceil(Math.max(TEXT.least, wanted) / 8) * 8;
  const perLine = Math.max(1, Math.floor((width - TEXT.margins) / TEXT.character));
  const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / perLine)), 0);
  return { width, height: Math.ceil((TEXT.margins + TEXT.line * count) / 8) * 8 };
}

function roomForLabels(sketch: Sketch): (a: string, b: string) => number {
  const room = new Map<string, number>();
  for (const { source, target, label } of sketch.edges.values()) {
    if (label === '') continue;
    const wanted = Math.min(EDGE_LABEL.most, EDGE_LABEL.margins + EDGE_LABEL.character * label.length);
    const between = [source, target].sort().join(' ');
    room.set(between, Math.max(wanted, room.get(between) ?? 0));
  }
  return (a, b) => room.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0;
}
