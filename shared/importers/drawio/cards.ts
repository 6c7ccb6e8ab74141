import { kindOfTitle } from '../drawing/kindOfTitle.js';
import { areaOf, shareInside } from '../drawing/rects.js';
import type { Role } from './roles.js';
import type { Shape } from './shapes.js';

/** A card is at most so large, px; what is larger is drawn around things. */
const CARD = { width: 280, height: 150 } as const;

/** A box with one icon, of which only one has words, is one thing; such a card may stand on another. */
export function cardsAmong(shapes: readonly Shape[], roles: Map<Shape, Role>): ReadonlyMap<Shape, Shape> {
  const parts = new Map<Shape, Shape>();
  const cards = new Set<Shape>();
  const labels = new Map<Shape, string>(shapes.map((shape) => [shape, shape.cell.label]));
  const boxes = shapes.filter((shape) => mayBeCard(shape, roles));
  const things = shapes.filter((shape) => isThing(shape, roles));
  for (const box of [...boxes].sort((a, b) => areaOf(a.rect) - areaOf(b.rect))) {
    const inside = things.filter(
      (thing) =>
        thing !== box &&
        !parts.has(thing) &&
        areaOf(thing.rect) < areaOf(box.rect) &&
        shareInside(thing.rect, box.rect) >= 0.8,
    );
    const [part] = inside;
    if (part === undefined || inside.length > 1 || (part.isPlain && !cards.has(part))) continue;
    const words = labels.get(part) ?? '';
    if (!cards.has(part) && words === '' && saysNothing(part, box)) continue;
    if (words !== '' && box.cell.label !== '') continue;
    parts.set(part, box);
    cards.add(box);
    labels.set(box, words === '' ? box.cell.label : words);
    roles.set(box, 'node');
    things.push(box);
  }
  return parts;
}

/** A picture of something unknown in a box without words is an ornament. */
function saysNothing(part: Shape, box: Shape): boolean {
  return part.service === undefined && box.cell.label === '' && !part.isConnected && !box.isConnected;
}

function mayBeCard(shape: Shape, roles: ReadonlyMap<Shape, Role>): boolean {
  const { rect, cell } = shape;
  const role = roles.get(shape);
  if (!shape.isPlain || shape.frame !== undefined || (role !== 'node' && role !== 'boundary' && role !== 'ornament')) {
    return false;
  }
  if (rect.width > CARD.width || rect.height > CARD.height || cell.style.is('dashed')) return false;
  return !cell.style.has('swimlane') && kindOfTitle(cell.label) === 'group';
}

/** What fills a card: icons, pictures and boxes, no words and no lines. */
function isThing(shape: Shape, roles: ReadonlyMap<Shape, Role>): boolean {
  const role = roles.get(shape);
  if (shape.isText || shape.isOrnament || role === 'row' || role === 'badge' || role === 'junction') return false;
  return role !== 'ornament' || !shape.isPlain;
}
