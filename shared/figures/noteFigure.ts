import type { TextNote } from '../model/diagram.js';
import type { Rect, Size } from '../model/geometry.js';
import type { Detail, Figure, Primitive } from './displayList.js';
import type { Palette } from './palette.js';
import { grown } from '../model/rect.js';
import { singleLine, wrapText } from './textWidth.js';

const WIDTH = 176;
const SIZE = 12;
const LINE = 17;
const PADDING = 10;
const STEP = 8;

/** Default width, as high as the text needs on the grid. */
export function noteSize(note: Pick<TextNote, 'text'>): Size {
  const lines = wrapText(note.text, WIDTH - 2 * PADDING, SIZE, 400).length;
  return { width: WIDTH, height: Math.ceil((lines * LINE + 2 * PADDING) / STEP) * STEP };
}

/** A free text on the canvas; what is longer than its rectangle ends in an ellipsis. */
export function noteFigure(note: TextNote, rect: Rect, detail: Detail, colors: Palette, selected = false): Figure {
  const items: Primitive[] = [];
  if (selected) {
    items.push({ kind: 'rect', ...grown(rect, 3), radius: 7, stroke: colors.selection, strokeWidth: 2.5 });
  }
  items.push({ kind: 'rect', ...rect, radius: 4, fill: colors.note.fill, stroke: colors.note.stroke, strokeWidth: 1 });
  if (detail !== 'far') {
    const lines = wrapText(note.text, rect.width - 2 * PADDING, SIZE, 400);
    const room = Math.max(1, Math.floor((rect.height - 2 * PADDING + 5) / LINE));
    lines.slice(0, room).forEach((line, index) => {
      const cut = index === room - 1 && lines.length > room && !line.endsWith('…');
      const text = cut ? `${line.replace(/.{0,2}$/u, '')}…` : line;
      const y = rect.y + PADDING + 12 + index * LINE;
      items.push({ kind: 'text', x: rect.x + PADDING, y, text, size: SIZE, weight: 400, fill: colors.ink });
    });
  }
  return {
    id: note.id,
    kind: 'note',
    bounds: grown(rect, selected ? 5 : 1),
    items,
    name: `Note: ${singleLine(note.text)}`,
  };
}
