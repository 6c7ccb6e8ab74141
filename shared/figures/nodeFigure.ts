import type { ElementAssessment } from '../assessment/types.js';
import type { Severity } from '../catalog/types.js';
import type { Rect } from '../model/geometry.js';
import { badgeItems, badgeRect, type Badge } from './badge.js';
import type { Figure, Primitive, Shading } from './displayList.js';
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

interface Painted {
  readonly items: readonly Primitive[];
  readonly rects: readonly Rect[];
}

const NOTHING: Painted = { items: [], rects: [] };

function ring(drawing: NodeDrawing): Painted {
  const { rect, element, colors, detail } = drawing;
  if (element === undefined || isMuted(drawing) || detail === 'far') return NOTHING;
  const items = ringItems(element.ring, element.worst, rect, CARD.radius, colors);
  return { items, rects: [grown(rect, ringGap(colors) + RING_WIDTH / 2)] };
}

function selection({ rect, colors, selected }: NodeDrawing): Painted {
  if (selected !== true) return NOTHING;
  const frame = grown(rect, SELECTION_GAP);
  const look = { radius: CARD.radius + SELECTION_GAP, stroke: colors.selection, strokeWidth: SELECTION_WIDTH };
  return { items: [{ kind: 'rect', ...frame, ...look }], rects: [grown(frame, SELECTION_WIDTH / 2)] };
}

function count(drawing: NodeDrawing): Painted {
  if (!isSeveral(drawing)) return NOTHING;
  const { rect } = drawing;
  const behind = { ...rect, width: rect.width + 2 * STACK + 1, height: rect.height + 2 * STACK + 1 };
  if (drawing.detail !== 'near') return { items: [], rects: [behind] };
  const pill = countItems(drawing);
  return { items: pill.items, rects: [behind, grown(pill.rect, 1)] };
}

function badge(drawing: NodeDrawing): Painted {
  const { element, rect, shading, detail, colors } = drawing;
  const shown = element === undefined || isMuted(drawing) ? undefined : badgeOf(element, shading, drawing.worstOfLayer);
  if (shown === undefined) return NOTHING;
  const center = { x: rect.x + rect.width - 10, y: rect.y + 1 };
  return { items: badgeItems(shown, center, colors, detail !== 'far'), rects: [badgeRect(shown, center)] };
}

/** A card with icon, label, service, responsibility strip, and a badge and ring for what is left to do. */
export function nodeFigure(drawing: NodeDrawing): Figure {
  const { node, rect, element, service, colors, detail } = drawing;
  const party = partyOfDrawing(drawing);
  const around = selection(drawing);
  const duty = ring(drawing);
  const several = count(drawing);
  const mark = badge(drawing);
  return {
    id: node.id,
    kind: 'node',
    bounds: hullOf([grown(rect, colors.border), ...around.rects, ...duty.rects, ...several.rects, ...mark.rects]),
    items: [
      ...around.items,
      ...cardItems(drawing, party),
      ...duty.items,
      ...(detail === 'far' ? [] : [...iconItems(drawing), ...textItems(drawing)]),
      ...meterItems(drawing),
      ...several.items,
      ...mark.items,
    ],
    name: nodeName(node, element, service, party),
  };
}
