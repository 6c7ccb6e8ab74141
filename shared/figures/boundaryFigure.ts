import type { ElementAssessment } from '../assessment/types.js';
import type { LayerId } from '../catalog/layers.js';
import type { Boundary } from '../model/diagram.js';
import type { Point, Rect } from '../model/geometry.js';
import { badgeItems, badgeRect, type Badge } from './badge.js';
import { boundaryStyle, DASHES } from './boundaryStyle.js';
import { mix } from './color.js';
import type { Detail, Figure, Primitive } from './displayList.js';
import { outstandingText } from './nodeName.js';
import type { Palette, Party } from './palette.js';
import { LazyFigure } from './lazyFigure.js';
import { edgeItems } from './leftEdge.js';
import { number } from './path.js';
import { grown, hullOf } from '../model/rect.js';
import { fitText, singleLine, textWidth } from './textWidth.js';
import { counted, sentences } from './words.js';

/** Everything a boundary's picture depends on. */
export interface BoundaryDrawing {
  readonly boundary: Boundary;
  readonly rect: Rect;
  readonly element?: ElementAssessment;
  /** Outstanding tasks of everything inside, and the worst of them. */
  readonly inside?: Badge;
  /** Nodes that a collapsed boundary hides; undefined where it is open. */
  readonly hiddenNodes?: number;
  readonly detail: Detail;
  readonly colors: Palette;
  readonly selected?: boolean;
}

export const TITLE_HEIGHT = 24;
const RADIUS = 8;
const TAG_HEIGHT = 21;
const TAG_PADDING = 10;
const TITLE_SIZE = 11;
const SHADE_WIDTH = 3;
const BADGE_GAP = 3;
/** Room at the right of the title for two badges. */
const BADGES_ROOM = 68;

/** The layer whose owner shades the edge; a party where no layer decides. */
const SHADED_BY: Readonly<Partial<Record<string, LayerId | 'external'>>> = {
  organization: 'account-governance',
  account: 'account-governance',
  vpc: 'network-config',
  subnet: 'network-config',
  'security-group': 'firewall-config',
  region: 'global-infrastructure',
  az: 'global-infrastructure',
  'on-premises': 'physical-facilities',
  outpost: 'physical-facilities',
  'edge-device': 'physical-facilities',
  'third-party': 'external',
};

/** Owner where the assessment says nothing of the boundary itself (DOMAIN 8.5). */
const USUAL_OWNER: Readonly<Partial<Record<LayerId, Party>>> = {
  'account-governance': 'customer',
  'network-config': 'customer',
  'firewall-config': 'customer',
  'physical-facilities': 'customer',
  'global-infrastructure': 'provider',
};

/** Whose a boundary is by the layer that makes it; undefined for a kind without meaning. */
export function boundaryParty(kind: string, element?: ElementAssessment): Party | undefined {
  const by = SHADED_BY[kind];
  if (by === undefined || by === 'external') return by;
  const stated = element?.owners[by].owner;
  return stated === undefined || stated === 'not-applicable' ? USUAL_OWNER[by] : stated;
}

interface Title {
  readonly kind: string;
  readonly label: string;
}

function titleOf(boundary: Boundary): Title {
  const kind = boundaryStyle(boundary).name;
  const label = singleLine(boundary.label);
  const said = label.toLowerCase();
  // "VPC · Orders VPC" says it twice
  if (said.includes(kind.toLowerCase()) || said === boundary.kind) return { kind: label, label: '' };
  return { kind, label };
}

function fitTitle(boundary: Boundary, rect: Rect): Title {
  const room = Math.max(0, rect.width - 2 * TAG_PADDING - BADGES_ROOM);
  const { kind, label } = titleOf(boundary);
  if (label === '') return { kind: fitText(kind, room, TITLE_SIZE, 600), label };
  const lead = `${kind} · `;
  const width = textWidth(lead, TITLE_SIZE, 400);
  const fitted = fitText(label, room - width, TITLE_SIZE, 600);
  return fitted.length < 3 && fitted !== label
    ? { kind: '', label: fitText(label, room, TITLE_SIZE, 600) }
    : { kind: lead, label: fitted };
}

function widthOf({ kind, label }: Title): number {
  const lead = textWidth(kind, TITLE_SIZE, label === '' ? 600 : 400);
  return lead + textWidth(label, TITLE_SIZE, 600) + 2 * TAG_PADDING;
}

/** Where the tag with kind and name stands: edges keep out of it. */
export function boundaryTitleRect(boundary: Boundary, rect: Rect): Rect {
  return { x: rect.x, y: rect.y, width: Math.min(rect.width, widthOf(fitTitle(boundary, rect))), height: TAG_HEIGHT };
}

function tag({ boundary, rect, colors, detail }: BoundaryDrawing): Primitive[] {
  const title = fitTitle(boundary, rect);
  const { x, y, width, height } = boundaryTitleRect(boundary, rect);
  const right = number(x + width);
  const d = [
    `M${number(x)} ${number(y + RADIUS)}a${String(RADIUS)} ${String(RADIUS)} 0 0 1 ${String(RADIUS)} ${String(-RADIUS)}`,
    `H${right}v${String(height - 7)}a7 7 0 0 1 -7 7H${number(x)}Z`,
  ].join('');
  const fill = colors.boundaryTag(boundaryStyle(boundary).color);
  const body: Primitive = { kind: 'path', d, fill };
  if (detail === 'far') return [body];
  const text = { kind: 'text', y: y + 14.5, size: TITLE_SIZE, fill: colors.onTag } as const;
  const weight = title.label === '' ? 600 : 400;
  const start = x + TAG_PADDING;
  const lead = textWidth(title.kind, TITLE_SIZE, weight);
  const words: Primitive[] = [];
  if (title.kind !== '') words.push({ ...text, x: start, text: title.kind.trimEnd(), weight });
  if (title.label !== '') words.push({ ...text, x: start + lead, text: title.label, weight: 600 });
  return [body, ...words];
}

/** From the right to the left. */
function badges({ element, inside, rect }: BoundaryDrawing): readonly { badge: Badge; center: Point }[] {
  const shown: Badge[] = [];
  if (element !== undefined && element.total > 0 && element.outstanding > 0) {
    shown.push({ count: element.outstanding, worst: element.worst });
  }
  if (inside !== undefined && inside.count > 0) shown.push({ ...inside, hollow: true });
  let right = rect.x + rect.width - 6;
  return shown.map((badge) => {
    const { width } = badgeRect(badge, rect);
    const center = { x: right - width / 2, y: rect.y + 15 };
    right -= width + BADGE_GAP;
    return { badge, center };
  });
}

function nameOf({ boundary, element, inside, hiddenNodes }: BoundaryDrawing): string {
  const { kind, label } = titleOf(boundary);
  const parts = [
    label === '' ? kind : `${kind} ${label}`,
    ...(boundary.scope === 'drawn-only' ? ['drawn only, not assessed'] : []),
    ...(element === undefined || boundary.scope === 'drawn-only' ? [] : [outstandingText(element)]),
    ...(inside === undefined || inside.count === 0 ? [] : [`${counted(inside.count, 'outstanding task')} inside`]),
    ...(hiddenNodes === undefined ? [] : [`collapsed, ${counted(hiddenNodes, 'node')} inside`]),
  ];
  return sentences(parts);
}

function body({ boundary, rect, element, colors }: BoundaryDrawing): Primitive[] {
  const { color, line, filled } = boundaryStyle(boundary);
  const muted = boundary.scope === 'drawn-only';
  const stroke = muted ? colors.muted.stroke : colors.boundaryLine(color);
  const fill = filled && !muted ? mix(stroke, colors.surface, colors.boundaryTint) : undefined;
  const outline: Primitive = { kind: 'rect', ...rect, radius: RADIUS, stroke, strokeWidth: 1.5, dash: DASHES[line] };
  const items: Primitive[] = fill === undefined ? [] : [{ kind: 'rect', ...rect, radius: RADIUS, fill }];
  const party = muted ? undefined : boundaryParty(boundary.kind, element);
  if (party !== undefined) {
    items.push(...edgeItems(rect, RADIUS, SHADE_WIDTH, colors.party[party]));
  }
  return [...items, outline];
}

function itemsOf(drawing: BoundaryDrawing): readonly Primitive[] {
  const { rect, colors, hiddenNodes, detail } = drawing;
  const items = body(drawing);
  if (drawing.selected === true) {
    items.push({ kind: 'rect', ...grown(rect, 3), radius: RADIUS + 3, stroke: colors.selection, strokeWidth: 2.5 });
  }
  items.push(...tag(drawing));
  if (hiddenNodes !== undefined && detail !== 'far') {
    const text = fitText(`${counted(hiddenNodes, 'node')} inside`, rect.width - 24, 12, 400);
    const y = rect.y + Math.max(TITLE_HEIGHT + 16, rect.height / 2 + 12);
    items.push({ kind: 'text', x: rect.x + 14, y, text, size: 12, weight: 400, fill: colors.quiet });
  }
  items.push(...badges(drawing).flatMap(({ badge, center }) => badgeItems(badge, center, colors, detail !== 'far')));
  return items;
}

const MAKERS = { items: itemsOf, name: nameOf };

/** A frame with a tag of kind and name, shaded at its left edge; a solid badge for its own tasks, a hollow one for those inside. */
export function boundaryFigure(drawing: BoundaryDrawing): Figure {
  const { boundary, rect } = drawing;
  const marks = badges(drawing).map(({ badge, center }) => badgeRect(badge, center));
  const bounds = hullOf([grown(rect, drawing.selected === true ? 5 : 1), ...marks]);
  return new LazyFigure(boundary.id, 'boundary', bounds, drawing, MAKERS);
}
