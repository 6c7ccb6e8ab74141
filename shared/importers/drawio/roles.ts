import { cardsAmong } from './cards.js';
import { kindOfTitle } from '../drawing/kindOfTitle.js';
import { centreOf } from '../../model/rect.js';
import { areaOf, holdsPoint, shareInside } from '../drawing/rects.js';
import { serviceOfWords } from '../drawing/serviceOfWords.js';
import type { Shape } from './shapes.js';

/**
 * What becomes of a vertex: a boundary, a node, words, the number of a step, a list whose rows are words, a group without a
 * frame whose content stands by itself, a dot in which lines meet, or nothing (ornament).
 */
export type Role = 'boundary' | 'node' | 'text' | 'badge' | 'list' | 'loose-group' | 'row' | 'junction' | 'ornament';

/** Largest side of a circle or box that only carries the number of a step, px. */
const BADGE = 52;

/** A dot in which lines meet is at most so large, px. */
const DOT = 16;

/** An empty box is a zone only from this side length on, px. */
const EMPTY_ZONE = 100;

/** A box so many times as wide as it is high, with so many words that name no product, is the title of what it spans. */
const TITLE = { flatness: 6, words: 4 };

/** Boxes as small as a node hold nothing. */
const LEAST_AREA = 2_500;

export interface Roles {
  readonly roles: ReadonlyMap<Shape, Role>;
  /** Icon or card → the card that it is part of. */
  readonly cards: ReadonlyMap<Shape, Shape>;
}

export function rolesOf(shapes: readonly Shape[]): Roles {
  const roles = new Map<Shape, Role>();
  for (const shape of shapes) {
    if (roles.has(shape)) continue;
    const role = roleByItself(shape);
    roles.set(shape, role);
    if (isList(shape)) for (const row of contentOf(shape)) roles.set(row, 'row');
  }
  const cards = cardsAmong(shapes, roles);
  holdersAmong(shapes, roles, cards);
  const titles = shapes.filter((shape) => roles.get(shape) === 'node' && !cards.has(shape) && isTitle(shape));
  for (const title of titles) roles.set(title, 'text');
  return { roles, cards };
}

function roleByItself(shape: Shape): Role {
  const { cell, children } = shape;
  if (shape.frame !== undefined) return 'boundary';
  if (isList(shape)) return isAnyConnected(shape) ? 'node' : 'list';
  if (cell.style.has('group') && cell.label === '' && children.length > 0) return 'loose-group';
  if (children.some(isThing) && shape.service === undefined) return 'boundary';
  return isBadge(shape) ? 'badge' : roleWithoutContent(shape);
}

function roleWithoutContent(shape: Shape): Role {
  const { cell } = shape;
  if (isJunction(shape)) return 'junction';
  if (shape.isText) return shape.isConnected ? 'node' : 'text';
  if (shape.service !== undefined || shape.isConnected) return 'node';
  if (shape.isOrnament) return 'ornament';
  if (cell.label !== '') return 'node';
  return cell.style.has('swimlane') || cell.style.is('container') ? 'boundary' : 'ornament';
}

/** Tables, lists and classes: boxes stacked by the program, whose rows are words. */
export function isList({ cell, children }: Shape): boolean {
  const layout = cell.style.get('childLayout') ?? '';
  const isStacked = /^(?:stackLayout|tableLayout)$/.test(layout) || /^table/i.test(cell.style.shape);
  return isStacked && children.length > 0 && children.every((child) => contentOf(child).concat(child).every(isWords));
}

function isWords({ service, frame }: Shape): boolean {
  return service === undefined && frame === undefined;
}

function isAnyConnected(shape: Shape): boolean {
  return shape.isConnected || shape.children.some(isAnyConnected);
}

/** Something that a boundary can be drawn around. */
function isThing(shape: Shape): boolean {
  if (shape.isText || shape.isOrnament) return false;
  const isNamed = shape.cell.label !== '' || shape.service !== undefined || shape.frame !== undefined;
  return isNamed || shape.isConnected || shape.children.length > 0;
}

function isJunction({ cell, rect, isPlain, isConnected, unknownShape }: Shape): boolean {
  if (!isConnected || cell.label !== '') return false;
  return unknownShape === 'waypoint' || (isPlain && Math.max(rect.width, rect.height) <= DOT);
}

function isBadge({ cell, rect, isConnected }: Shape): boolean {
  const isNumber = /^\(?\d{1,2}[.)]?$/.test(cell.label);
  return isNumber && !isConnected && rect.width <= BADGE && rect.height <= BADGE;
}

function isTitle({ cell: { label }, rect, isPlain, isConnected, service }: Shape): boolean {
  if (!isPlain || isConnected || service !== undefined || rect.width < rect.height * TITLE.flatness) return false;
  const words = label.trim().split(/\s+/).length;
  return words >= TITLE.words && serviceOfWords(label)?.startsWith('generic/') !== false;
}

/** Everything inside by the file, at any depth. */
function contentOf(shape: Shape): readonly Shape[] {
  return shape.children.flatMap((child) => [child, ...contentOf(child)]);
}

/** Plain boxes drawn around other things are boundaries, whatever the file nests. */
function holdersAmong(shapes: readonly Shape[], roles: Map<Shape, Role>, cards: ReadonlyMap<Shape, Shape>): void {
  const things = shapes.filter((shape) => isHeldThing(shape, roles) && !cards.has(shape));
  for (const box of shapes) {
    if (!mayHold(box, roles) || cards.has(box)) continue;
    const area = areaOf(box.rect);
    const holds = things.some(
      (thing) =>
        thing !== box &&
        areaOf(thing.rect) < area * 0.9 &&
        holdsPoint(box.rect, centreOf(thing.rect)) &&
        shareInside(thing.rect, box.rect) >= 0.7,
    );
    if (holds || isEmptyZone(box)) roles.set(box, 'boundary');
  }
}

/** A large box that its title calls a zone or network is one, also where nothing is drawn in it yet. */
function isEmptyZone({ cell, rect, isPlain }: Shape): boolean {
  if (!isPlain || Math.min(rect.width, rect.height) < EMPTY_ZONE || cell.label.length > 60) return false;
  return ['az', 'vpc', 'subnet', 'region', 'account', 'security-group', 'auto-scaling-group'].includes(
    kindOfTitle(cell.label),
  );
}

function isHeldThing(shape: Shape, roles: ReadonlyMap<Shape, Role>): boolean {
  const role = roles.get(shape);
  if (role === 'boundary') return true;
  return role === 'node' ? !shape.isText || shape.isConnected : role === 'text' && shape.cell.label.length > 40;
}

function mayHold(shape: Shape, roles: ReadonlyMap<Shape, Role>): boolean {
  const role = roles.get(shape);
  if ((role !== 'node' && role !== 'ornament') || areaOf(shape.rect) < LEAST_AREA) return false;
  return shape.isPlain || (shape.service === 'generic/internet' && areaOf(shape.rect) > 40_000);
}
