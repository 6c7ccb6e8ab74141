import type { ElementAssessment } from '../assessment/types.js';
import type { Boundary } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { boundaryStyle } from './boundaryStyle.js';
import { badgeText } from './badge.js';
import type { Detail, Figure, Primitive } from './displayList.js';
import { outstandingText } from './nodeName.js';
import type { Palette } from './palette.js';
import { grown, hullOf } from '../model/rect.js';
import { fitText, singleLine, textWidth } from './textWidth.js';
import { counted } from './words.js';

/** Everything the picture of a security group depends on. */
export interface OverlayDrawing {
  readonly boundary: Boundary;
  /** One or several frames, see `overlayFrames`. */
  readonly frames: readonly Rect[];
  /** How many other groups are drawn around the same members before this one: moves the label aside. */
  readonly order: number;
  readonly element?: ElementAssessment;
  readonly detail: Detail;
  readonly colors: Palette;
  readonly selected?: boolean;
}

const SIZE = 10;
const HEIGHT = 14;
const PADDING = 6;
const COUNT_GAP = 5;

function label({ boundary, element, order, colors }: OverlayDrawing, frame: Rect): Primitive[] {
  const outstanding = element?.outstanding ?? 0;
  const count = outstanding === 0 ? '' : badgeText(outstanding);
  const countWidth = count === '' ? 0 : textWidth(count, SIZE, 600) + COUNT_GAP;
  const room = frame.width / 2 - 2 * PADDING - countWidth - 8;
  const text = fitText(boundary.label, room, SIZE, 600);
  if (text === '' || order > 1) return [];
  const width = textWidth(text, SIZE, 600) + countWidth + 2 * PADDING;
  const x = order === 0 ? frame.x + 10 : frame.x + frame.width - 10 - width;
  const y = frame.y + frame.height - HEIGHT / 2;
  const color = colors.boundaryTag(boundaryStyle(boundary).color);
  const base = { kind: 'text', y: y + 10.5, size: SIZE, weight: 600 } as const;
  const items: Primitive[] = [
    { kind: 'rect', x, y, width, height: HEIGHT, radius: HEIGHT / 2, fill: color },
    { ...base, x: x + PADDING, text, fill: colors.onTag },
  ];
  if (count !== '') {
    items.push({ ...base, x: x + width - PADDING - countWidth + COUNT_GAP, text: count, fill: colors.onTag });
  }
  return items;
}

/** Dashed frames around the members of a security group with its name on the lower edge. */
export function overlayFigure(drawing: OverlayDrawing): Figure {
  const { boundary, frames, element, detail, colors } = drawing;
  const style = boundaryStyle(boundary);
  const items = frames.flatMap((frame): Primitive[] => [
    {
      kind: 'rect',
      ...frame,
      radius: 12,
      stroke: drawing.selected === true ? colors.selection : colors.boundaryLine(style.color),
      strokeWidth: drawing.selected === true ? 2.5 : 1.25,
    },
    ...(detail === 'near' ? label(drawing, frame) : []),
  ]);
  const members = counted(boundary.members?.length ?? 0, 'member');
  const tasks = element === undefined ? '' : ` ${outstandingText(element)}.`;
  return {
    id: boundary.id,
    kind: 'overlay',
    bounds: grown(hullOf(frames), HEIGHT / 2 + 1),
    items,
    name: `${style.name} ${singleLine(boundary.label)}, ${members}.${tasks}`,
  };
}
