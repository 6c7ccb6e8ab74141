import type { Rect } from '../../model/geometry.js';
import { fold, type Draft, type Drafts } from './drafts.js';
import { centreOf } from '../../model/rect.js';
import { areaOf, distanceToRect, holdsPoint, shareInside } from '../drawing/rects.js';

/** Longer words are a text of their own, not a label. */
const MAX_LABEL = 60;

/** Short words on a shape belong to it: `A02`, `TLS 1.2`. */
const MAX_TAG = 24;

/** How far the title of a box may be from its upper or lower edge, px. */
const TITLE_REACH = 44;

/** Words farther above or below than this belong to no icon, px. */
const REACH = 32;

/** A number belongs to a node within this distance, px. */
const NODE_REACH = 44;

interface Match {
  readonly text: Draft;
  readonly owner: Draft;
  readonly distance: number;
}

/** Words that stand by a thing without words become its label; the nearest first. */
export function foldTexts(drafts: Drafts): void {
  const texts = drafts.withRole('text').filter(({ label }) => label !== '');
  const short = texts.filter(({ label }) => label.length <= MAX_LABEL);
  const nodes = drafts.withRole('node').filter(({ label }) => label === '');
  take(matches(short, nodes));
  foldSecondLines(short);
  const boundaries = drafts.withRole('boundary');
  const titles = short.filter(({ role, label }) => role === 'text' && /\p{L}/u.test(label));
  take(titles.flatMap((text) => titleMatch(text, boundaries)));
  const labelled = drafts.withRole('node').filter(({ label }) => label !== '');
  for (const tag of texts) {
    if (tag.role !== 'text' || tag.label.length > MAX_TAG) continue;
    const owner = labelled.find(({ shape }) => shareInside(tag.shape.rect, shape.rect) >= 0.3);
    if (owner === undefined) continue;
    owner.notes.push(tag.label);
    fold(tag, owner);
  }
}

/** A label in two texts, one below the other, is one label. */
function foldSecondLines(texts: readonly Draft[]): void {
  for (const line of texts) {
    if (line.role !== 'text') continue;
    const { rect } = line.shape;
    const above = texts.find(({ role, into, shape }) => {
      if (role !== 'folded' || into?.role !== 'node') return false;
      const gap = rect.y - shape.rect.y - shape.rect.height;
      return Math.abs(gap) <= 8 && Math.abs(centreOf(rect).x - centreOf(shape.rect).x) <= 16;
    });
    if (above?.into === undefined) continue;
    above.into.label += ` ${line.label}`;
    fold(line, above.into);
  }
}

/** Numbers on or beside a node are a step that it takes part in. */
export function foldNumbersOntoNodes(drafts: Drafts, say: (node: Draft, note: string) => void): void {
  const nodes = drafts.withRole('node');
  for (const badge of drafts.withRole('badge')) {
    const centre = centreOf(badge.shape.rect);
    const near = nodes
      .map((node) => ({ node, distance: distanceToRect(node.shape.rect, centre) }))
      .filter(({ distance }) => distance <= NODE_REACH)
      .sort((a, b) => a.distance - b.distance)[0];
    if (near === undefined) continue;
    say(near.node, `Number ${badge.label.replace(/[().]/g, '')} in the drawing`);
    fold(badge, near.node);
  }
}

/** Numbers in front of a line of text belong to the text. */
export function foldNumbers(drafts: Drafts): void {
  const texts = drafts.withRole('text');
  for (const badge of drafts.withRole('badge')) {
    const { rect } = badge.shape;
    const beside = texts.find(({ shape }) => {
      const gap = shape.rect.x - rect.x - rect.width;
      const middle = rect.y + rect.height / 2;
      return gap >= -4 && gap <= 40 && middle >= shape.rect.y - 8 && middle <= shape.rect.y + shape.rect.height + 8;
    });
    if (beside === undefined) continue;
    beside.label = `${badge.label.replace(/[().]/g, '')}. ${beside.label}`;
    fold(badge, beside);
  }
}

function take(found: readonly Match[]): void {
  for (const { text, owner } of [...found].sort((a, b) => a.distance - b.distance)) {
    if (text.role !== 'text' || owner.label !== '') continue;
    owner.label = text.label;
    fold(text, owner);
  }
}

function matches(texts: readonly Draft[], owners: readonly Draft[]): readonly Match[] {
  const found: Match[] = [];
  for (const text of texts) {
    const { y, height } = text.shape.rect;
    for (const owner of owners) {
      const icon = owner.shape.rect;
      if (y > icon.y + icon.height + REACH || y + height < icon.y - REACH) continue;
      const distance = distanceFromIcon(text.shape.rect, icon);
      if (distance !== undefined) found.push({ text, owner, distance });
    }
  }
  return found;
}

/** Below an icon, on it, right of it or above it, in this order; undefined elsewhere. */
function distanceFromIcon(text: Rect, icon: Rect): number | undefined {
  const words = centreOf(text);
  const middle = centreOf(icon);
  if (holdsPoint(icon, words)) return 0;
  const isInColumn = Math.abs(words.x - middle.x) <= Math.max(icon.width / 2, 16) + 12;
  const below = text.y - icon.y - icon.height;
  if (isInColumn && below >= -12 && below <= 28) return 1 + Math.abs(below);
  const right = text.x - icon.x - icon.width;
  if (Math.abs(words.y - middle.y) <= icon.height / 2 && right >= -4 && right <= 20) return 12 + Math.abs(right);
  const above = icon.y - text.y - text.height;
  return isInColumn && above >= -8 && above <= 16 ? 16 + Math.abs(above) : undefined;
}

/** The smallest box around the words, when it has no title and they stand by its edge. */
function titleMatch(text: Draft, boundaries: readonly Draft[]): readonly Match[] {
  const words = centreOf(text.shape.rect);
  const around = boundaries
    .filter(({ shape }) => holdsPoint(shape.rect, words))
    .sort((a, b) => areaOf(a.shape.rect) - areaOf(b.shape.rect))[0];
  if (around === undefined || around.label !== '') return [];
  const { y, height } = around.shape.rect;
  const fromTop = words.y - y;
  const fromBottom = y + height - words.y;
  if (fromTop > TITLE_REACH && fromBottom > TITLE_REACH) return [];
  return [{ text, owner: around, distance: Math.min(fromTop, fromBottom + 10) }];
}
