/** The parts of a node's card, each in absolute px. */
import type { ElementAssessment } from '../assessment/types.js';
import type { Service, Severity } from '../catalog/types.js';
import type { DiagramNode } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import type { Detail, Primitive, Shading } from './displayList.js';
import { CARD, LABEL_SIZE } from './nodeSize.js';
import type { Palette, Party } from './palette.js';
import { isLayer } from './party.js';
import { edgeItems } from './leftEdge.js';
import { rectPath } from './path.js';
import { grown } from '../model/rect.js';
import { stripItems } from './strip.js';
import { fitText, singleLine, textWidth } from './textWidth.js';
import { ownerWord } from './words.js';

/** Everything a node's picture depends on. */
export interface NodeDrawing {
  readonly node: DiagramNode;
  readonly rect: Rect;
  /** Absent while it is not assessed yet. */
  readonly element?: ElementAssessment;
  /** Absent where the catalog lacks it. */
  readonly service?: Service;
  readonly shading: Shading;
  readonly detail: Detail;
  readonly colors: Palette;
  readonly selected?: boolean;
  readonly letters?: boolean;
  /** Worst severity within the layer of the shading; the badge shows that layer only. */
  readonly worstOfLayer?: Severity;
}

const CAPTION_SIZE = 11;
/** Label where there is no caption: read at half the size. */
const LARGE_LABEL_SIZE = 16;
/** px of the left edge where there is no text to make room for. */
const FAR_STRIPE = 14;
/** px between a card and the ones behind it that say "several". */
export const STACK = 4;

export function isMuted({ node }: NodeDrawing): boolean {
  return node.scope === 'drawn-only';
}

export function isSeveral({ node }: NodeDrawing): boolean {
  return (node.count ?? 1) > 1;
}

/** Where the strip stands in a card. */
export function stripRect(rect: Rect): Rect {
  return { x: rect.x + CARD.left, y: rect.y + 59, width: rect.width - CARD.left - CARD.right, height: 11 };
}

function stackItems({ rect, colors }: NodeDrawing, fill: string): Primitive[] {
  const { x, y } = rect;
  const look = { radius: CARD.radius, fill, stroke: colors.cardLine, strokeWidth: 1 };
  return [2, 1].map((step) => ({ kind: 'rect', ...rect, x: x + step * STACK, y: y + step * STACK, ...look }));
}

function mutedCard({ rect, colors }: NodeDrawing): Primitive {
  const { fill, stroke } = colors.muted;
  return { kind: 'rect', ...rect, radius: CARD.radius, fill, stroke, strokeWidth: colors.border, dash: [4, 3] };
}

/** Tint of the card, and at its left edge the full colour or pattern, seen from a distance. */
export function cardItems(drawing: NodeDrawing, party: Party): readonly Primitive[] {
  const { rect, colors, detail, shading } = drawing;
  const progress = shading.mode === 'progress';
  const fill = isMuted(drawing) ? colors.muted.fill : progress ? colors.surface : colors.tint[party];
  const behind = isSeveral(drawing) ? stackItems(drawing, fill) : [];
  if (isMuted(drawing)) return [...behind, mutedCard(drawing)];
  const paint = colors.party[party];
  const unknown = party === 'unknown';
  const card: Primitive = {
    kind: 'rect',
    ...rect,
    radius: CARD.radius,
    fill,
    stroke: unknown ? paint.stroke : colors.cardLine,
    strokeWidth: colors.border,
    dash: unknown ? [4, 3] : undefined,
  };
  if (progress || party === 'not-applicable') return [...behind, card];
  const patterned = unknown || party === 'external';
  // text on a pattern can't be read: it fills an edge, and half the card only where there is no text
  const width = detail === 'far' ? (patterned ? rect.width / 2 : FAR_STRIPE) : patterned ? CARD.radius : CARD.stripe;
  return [...behind, card, ...edgeItems(rect, CARD.radius, width, paint)];
}

/** The provider's artwork as it is; our own glyphs are lines and get a plate. */
export function iconItems({ rect, service, colors }: NodeDrawing): readonly Primitive[] {
  const reference = service?.icon ?? 'glyph/unknown';
  const place = { x: rect.x + CARD.left, y: rect.y + CARD.iconTop, width: CARD.icon, height: CARD.icon };
  if (!reference.startsWith('glyph/')) return [{ kind: 'image', ...place, icon: reference }];
  return [
    { kind: 'rect', ...place, radius: 7, fill: colors.plate, stroke: colors.line, strokeWidth: 1 },
    { kind: 'image', ...grown(place, -7), icon: reference },
  ];
}

/** What the label says already is not said twice. */
function serviceText({ node, service }: NodeDrawing): string {
  if (service === undefined) return node.service;
  return node.label === service.shortName ? service.name : service.shortName;
}

function captionText(drawing: NodeDrawing): string {
  const { node, element, service, shading } = drawing;
  const name = serviceText(drawing);
  if (element === undefined || node.scope === 'drawn-only') return name;
  if (shading.mode === 'progress') {
    return element.total === 0 ? name : `${String(element.closed)} of ${String(element.total)} done`;
  }
  if (shading.mode === 'layer' && isLayer(shading.layer)) {
    return `${ownerWord(element.owners[shading.layer].owner, service?.provider)} · ${name}`;
  }
  return name;
}

/** Label and caption; without the caption a larger label. */
export function textItems(drawing: NodeDrawing): readonly Primitive[] {
  const { node, rect, detail, colors } = drawing;
  const room = rect.width - CARD.textLeft - CARD.right;
  const x = rect.x + CARD.textLeft;
  const [ink, quiet] = isMuted(drawing) ? [colors.muted.text, colors.muted.text] : [colors.ink, colors.quiet];
  const label = (size: number, y: number): Primitive => {
    const text = fitText(node.label, room, size, 600);
    return { kind: 'text', x, y, text, size, weight: 600, fill: ink };
  };
  if (detail === 'fit') {
    const wanted = Math.floor(room / Math.max(1, textWidth(singleLine(node.label), 1, 600)));
    return [label(Math.min(LARGE_LABEL_SIZE, Math.max(LABEL_SIZE, wanted)), rect.y + 37)];
  }
  const caption = fitText(captionText(drawing), room, CAPTION_SIZE, 400);
  return [
    label(LABEL_SIZE, rect.y + 28),
    { kind: 'text', x, y: rect.y + 45, text: caption, size: CAPTION_SIZE, weight: 400, fill: quiet },
  ];
}

function progressItems({ rect, element, colors }: NodeDrawing): readonly Primitive[] {
  if (element === undefined || element.total === 0) return [];
  const bar = { ...stripRect(rect), y: rect.y + 61, height: 7 };
  const share = element.closed / element.total;
  const outline = { stroke: colors.cardLine, strokeWidth: 1 };
  const whole: Primitive = { kind: 'path', d: rectPath(bar, 3.5), fill: colors.surface, ...outline };
  if (share === 0) return [whole];
  const width = Math.max(bar.height, bar.width * share);
  return [whole, { kind: 'path', d: rectPath({ ...bar, width }, 3.5), fill: colors.done }];
}

/** The responsibility strip, or how far the tasks are. */
export function meterItems(drawing: NodeDrawing): readonly Primitive[] {
  const { rect, element, shading, detail, colors, letters } = drawing;
  if (isMuted(drawing) || element === undefined) return [];
  if (shading.mode === 'progress') return progressItems(drawing);
  return stripItems(element.owners, stripRect(rect), colors, {
    rounded: detail === 'near',
    letters: letters === true && detail === 'near',
    layer: shading.mode === 'layer' ? shading.layer : undefined,
  });
}

/** `× 6` on the lower edge. */
export function countItems({ node, rect, colors }: NodeDrawing): { readonly items: Primitive[]; readonly rect: Rect } {
  const text = `× ${String(node.count)}`;
  const width = textWidth(text, CAPTION_SIZE, 600) + 14;
  const pill = { x: rect.x + rect.width - width - 8, y: rect.y + rect.height - 5, width, height: 18 };
  const [x, y] = [pill.x + width / 2, pill.y + 13];
  return {
    rect: pill,
    items: [
      { kind: 'rect', ...pill, radius: 9, fill: colors.surface, stroke: colors.quiet, strokeWidth: 1 },
      { kind: 'text', x, y, text, size: CAPTION_SIZE, weight: 600, fill: colors.ink, anchor: 'middle' },
    ],
  };
}
