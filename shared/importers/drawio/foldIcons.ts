import { kindOfCorner } from './boundaryKind.js';
import { fold, type Draft, type Drafts } from './drafts.js';
import { centreOf } from '../../model/rect.js';
import { areaOf, distanceToRect, holdsPoint } from '../drawing/rects.js';

/** An icon that marks the corner of a box is at most so large, px. */
const CORNER_ICON = 52;

/** Icons that belong to a card or mark the corner of a box become part of it. */
export function foldIcons(drafts: Drafts): void {
  const icons = drafts.withRole('node', 'ornament').filter((draft) => isBareIcon(draft));
  const cards = drafts.withRole('node').filter(({ shape, label }) => shape.isPlain && label !== '');
  const boundaries = [...drafts.withRole('boundary')].sort((a, b) => areaOf(a.shape.rect) - areaOf(b.shape.rect));
  for (const icon of icons) {
    const centre = centreOf(icon.shape.rect);
    const card = cards.find((one) => one !== icon && one.role === 'node' && holdsPoint(one.shape.rect, centre));
    if (card !== undefined) {
      card.service ??= icon.service;
      fold(icon, card);
      continue;
    }
    const marked = boundaries.find((boundary) => marksCorner(icon, boundary));
    if (marked !== undefined) mark(marked, icon);
  }
}

function isBareIcon({ shape, label }: Draft): boolean {
  return !shape.isPlain && !shape.isOrnament && !shape.isConnected && !shape.isText && label.length <= 24;
}

function marksCorner({ shape, label, service }: Draft, boundary: Draft): boolean {
  const { rect } = shape;
  if (Math.max(rect.width, rect.height) > CORNER_ICON) return false;
  // an icon with words of its own only marks a box that has none
  if (label !== '' && boundary.label !== '') return false;
  const box = boundary.shape.rect;
  if (areaOf(box) < areaOf(rect) * 6) return false;
  const centre = centreOf(rect);
  const reach = Math.max(rect.width, rect.height) / 2 + 6;
  const isNear = [box.x, box.x + box.width].some((x) =>
    [box.y, box.y + box.height].some((y) => Math.abs(centre.x - x) <= reach && Math.abs(centre.y - y) <= reach),
  );
  return isNear && (service !== undefined || distanceToRect(box, centre) === 0);
}

function mark(boundary: Draft, icon: Draft): void {
  const kind = icon.service === undefined ? undefined : kindOfCorner(icon.service);
  if (boundary.shape.frame === undefined && kind !== undefined) boundary.kind ??= kind;
  if (boundary.label === '') boundary.label = icon.label;
  boundary.service ??= icon.service;
  fold(icon, boundary);
}
