import type { ElementAssessment } from '../assessment/types.js';
import type { Severity } from '../catalog/types.js';
import type { Rect } from '../model/geometry.js';
import { badgeItems, badgeRect, type Badge } from './badge.js';
import type { Figure, Primitive, Shading } from './displayList.js';
import { LazyFigure } from './lazyFigure.js';
import { nodeName } from './nodeName.js';
import {
  cardItems,
  countItems,
  iconItems,
  isMuted,
  isSeveral,
  meterItems,
  STACK,
  textItems,
  type NodeDrawing,
} from './nodeParts.js';
import { CARD } from './nodeSize.js';
import type { Party } from './palette.js';
import { isLayer, partyOf } from './party.js';
import { grown, hullOf } from '../model/rect.js';
import { RING_WIDTH, ringGap, ringItems } from './ring.js';

const SELECTION_GAP = 3;
const SELECTION_WIDTH = 2.5;

function partyOfDrawing({ element, service, shading }: NodeDrawing): Party {
  if (element !== undefined) return partyOf(element, shading);
  return service === undefined ? 'unknown' : 'not-applicable';
}

/** The number in the badge, of the chosen layer only where one is chosen; undefined where there are no tasks at all. */
export function badgeOf(element: ElementAssessment, shading: Shading, worstOfLayer?: Severity): Badge | undefined {
  if (element.total === 0 && element.outstanding === 0) return undefined;
  if (shading.mode !== 'layer') return { count: element.outstanding, worst: element.worst };
  const count = isLayer(shading.layer) ? (element.outstandingByLayer[shading.layer] ?? 0) : 0;
  return count === 0 ? undefined : { count, worst: worstOfLayer ?? element.worst };
}

/** What is painted around or on top of the card, and where. */
interface Extra {
  readonly items: () => readonly Primitive[];
  readonly rects: readonly Rect[];
}

const NOTHING: Extra = { items: () => [], rects: [] };

function ring(drawing: NodeDrawing): Extra {
  const { rect, element, colors, detail } = drawing;
  if (element === undefined || isMuted(drawing) || detail === 'far') return NOTHING;
  return {
    items: () => ringItems(element.ring, element.worst, rect, CARD.radius, colors),
    rects: [grown(rect, ringGap(colors) + RING_WIDTH / 2)],
  };
}

function selection({ rect, colors, selected }: NodeDrawing): Extra {
  if (selected !== true) return NOTHING;
  const frame = grown(rect, SELECTION_GAP);
  const look = { radius: CARD.radius + SELECTION_GAP, stroke: colors.selection, strokeWidth: SELECTION_WIDTH };
  return { items: () => [{ kind: 'rect', ...frame, ...look }], rects: [grown(frame, SELECTION_WIDTH / 2)] };
}

function count(drawing: NodeDrawing): Extra {
  if (!isSeveral(drawing)) return NOTHING;
  const { rect } = drawing;
  const behind = { ...rect, width: rect.width + 2 * STACK + 1, height: rect.height + 2 * STACK + 1 };
  if (drawing.detail !== 'near') return { ...NOTHING, rects: [behind] };
  const pill = countItems(drawing);
  return { items: () => pill.items, rects: [behind, grown(pill.rect, 1)] };
}

function badge(drawing: NodeDrawing): Extra {
  const { element, rect, shading, detail, colors } = drawing;
  const shown = element === undefined || isMuted(drawing) ? undefined : badgeOf(element, shading, drawing.worstOfLayer);
  if (shown === undefined) return NOTHING;
  const center = { x: rect.x + rect.width - 10, y: rect.y + 1 };
  return { items: () => badgeItems(shown, center, colors, detail !== 'far'), rects: [badgeRect(shown, center)] };
}

function itemsOf(drawing: NodeDrawing): readonly Primitive[] {
  return [
    ...selection(drawing).items(),
    ...cardItems(drawing, partyOfDrawing(drawing)),
    ...ring(drawing).items(),
    ...(drawing.detail === 'far' ? [] : [...iconItems(drawing), ...textItems(drawing)]),
    ...meterItems(drawing),
    ...count(drawing).items(),
    ...badge(drawing).items(),
  ];
}

function nameOf(drawing: NodeDrawing): string {
  return nodeName(drawing.node, drawing.element, drawing.service, partyOfDrawing(drawing));
}

const MAKERS = { items: itemsOf, name: nameOf };

/** A card with icon, label, service, responsibility strip, and a badge and ring for what is left to do. */
export function nodeFigure(drawing: NodeDrawing): Figure {
  const { node, rect, colors } = drawing;
  const extras = [selection, ring, count, badge].flatMap((extra) => extra(drawing).rects);
  return new LazyFigure(node.id, 'node', hullOf([grown(rect, colors.border), ...extras]), drawing, MAKERS);
}
