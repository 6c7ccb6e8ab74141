import { LAYERS } from '../catalog/layers.js';
import type { Severity } from '../catalog/types.js';
import type { Point, Rect } from '../model/geometry.js';
import { badgeItems } from './badge.js';
import type { Figure, Primitive, Shading } from './displayList.js';
import type { Palette, Party } from './palette.js';
import { linePath, number, parallel } from './path.js';
import { cornersOf, patternPath } from './pattern.js';
import { grown } from '../model/rect.js';
import { textWidth } from './textWidth.js';

/** One mark with its words. */
interface Entry {
  readonly text: string;
  readonly markWidth: number;
  /** Paints around a point in the middle of its left edge. */
  mark(at: Point): readonly Primitive[];
}

const SIZE = 11;
const ROW = 26;
const PADDING = 14;
const SPACE = 18;
const SWATCH = 22;
const MARK_GAP = 7;

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

function swatch(party: Party, letter: string, text: string, colors: Palette): Entry {
  const { fill, pattern, stroke, text: ink } = colors.party[party];
  return {
    text,
    markWidth: SWATCH,
    mark: ({ x, y }) => {
      const cell: Rect = { x, y: y - 7, width: SWATCH, height: 14 };
      const items: Primitive[] = [
        { kind: 'rect', ...cell, radius: 3, fill, stroke, strokeWidth: stroke === undefined ? undefined : 1 },
      ];
      if (pattern !== undefined) {
        items.push({
          kind: 'path',
          d: patternPath(pattern.kind, [cornersOf(grown(cell, -0.75))]),
          fill: pattern.color,
        });
      }
      if (letter === '') return items;
      if (pattern !== undefined) {
        items.push({
          kind: 'rect',
          x: x + SWATCH / 2 - 4.5,
          y: y - 5.5,
          width: 9,
          height: 11,
          radius: 2,
          fill: colors.surface,
        });
      }
      items.push({
        kind: 'text',
        x: x + SWATCH / 2,
        y: y + 3.3,
        text: letter,
        size: 9,
        weight: 600,
        fill: pattern === undefined ? ink : colors.ink,
        anchor: 'middle',
      });
      return items;
    },
  };
}

function badge(severity: Severity, colors: Palette): Entry {
  return {
    text: severity,
    markWidth: 26,
    mark: ({ x, y }) => badgeItems({ count: 1, worst: severity }, { x: x + 13, y }, colors),
  };
}

function done(colors: Palette): Entry {
  return {
    text: 'nothing left',
    markWidth: 22,
    mark: ({ x, y }) => badgeItems({ count: 0 }, { x: x + 11, y }, colors),
  };
}

function ring(dash: readonly number[] | undefined, text: string, colors: Palette): Entry {
  return {
    text,
    markWidth: 22,
    mark: ({ x, y }) => [
      {
        kind: 'rect',
        x,
        y: y - 7,
        width: 22,
        height: 14,
        radius: 5,
        stroke: colors.severity.high,
        strokeWidth: 1.5,
        dash,
      },
    ],
  };
}

function line(kind: 'encrypted' | 'unknown' | 'unencrypted', text: string, colors: Palette): Entry {
  return {
    text,
    markWidth: 30,
    mark: ({ x, y }) => {
      const points = [
        { x, y },
        { x: x + 30, y },
      ];
      if (kind === 'unencrypted') {
        return [1.75, -1.75].map((side) => ({
          kind: 'path',
          d: linePath(parallel(points, side)),
          stroke: colors.unencrypted,
          strokeWidth: 1.25,
        }));
      }
      const dash = kind === 'unknown' ? [6, 4] : undefined;
      return [{ kind: 'path', d: linePath(points), stroke: colors.edge.customer, strokeWidth: 1.5, dash }];
    },
  };
}

function progressEntry(colors: Palette): Entry {
  return {
    text: 'share of the tasks that are done, not applicable or accepted',
    markWidth: 40,
    mark: ({ x, y }) => [
      { kind: 'path', d: `M${number(x)} ${number(y)}h40`, stroke: colors.line, strokeWidth: 7 },
      { kind: 'path', d: `M${number(x)} ${number(y)}h24`, stroke: colors.done, strokeWidth: 7 },
    ],
  };
}

/** First line of the legend: what the colours of the cards say. */
export function legendHeading(shading: Shading): string {
  if (shading.mode === 'progress') return 'What is done';
  if (shading.mode === 'overall') return 'Who secures this';
  return `Layer: ${LAYERS.find((layer) => layer.id === shading.layer)?.label ?? shading.layer}`;
}

/** The legend in words, for a screen reader and below exported text. */
export function legendText(shading: Shading, colors: Palette): string {
  const [yours, theirs] = colors.theme === 'contrast' ? ['Black', 'White'] : ['Blue', 'Orange'];
  return [
    `${legendHeading(shading)}.`,
    ...(shading.mode === 'progress'
      ? ['Bar: share of the tasks that are closed.']
      : [`${yours}: you. Striped: both; open the node to see each half. ${theirs}: the provider.`]),
    'Badge: what you still have to do (octagon critical, triangle high, diamond medium, circle low).',
    'Dashed ring: not answered yet. Solid ring: answered and not good.',
  ].join(' ');
}

interface Row {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

function rowsOf(shading: Shading, colors: Palette): readonly Row[] {
  const owners =
    shading.mode === 'progress'
      ? [progressEntry(colors)]
      : [
          swatch('customer', 'C', 'you', colors),
          swatch('shared', 'S', 'both; open the node to see each half', colors),
          swatch('provider', 'P', 'the provider', colors),
          swatch('unknown', '', 'not known', colors),
          swatch('external', '', 'outside party', colors),
          { text: 'strip: data (left) to facilities (right)', markWidth: 0, mark: () => [] },
        ];
  return [
    { heading: legendHeading(shading), entries: owners },
    {
      heading: 'What is left to do',
      entries: [
        ...SEVERITIES.map((severity) => badge(severity, colors)),
        done(colors),
        ring([5, 4], 'not answered yet', colors),
        ring(undefined, 'answered and not good', colors),
        ring([1.5, 3], 'accepted risk', colors),
      ],
    },
    {
      heading: 'Edges',
      entries: [
        line('encrypted', 'encrypted', colors),
        line('unknown', 'not known', colors),
        line('unencrypted', 'not encrypted', colors),
      ],
    },
  ];
}

/** What colours, badges, rings and lines mean: a row each, wrapped where `width` px are too few. */
export function legendFigure(origin: Point, width: number, shading: Shading, colors: Palette): Figure {
  const rows = rowsOf(shading, colors);
  const text = { kind: 'text', size: SIZE, fill: colors.ink } as const;
  const headings = Math.max(...rows.map(({ heading }) => textWidth(heading, SIZE, 600)));
  const left = origin.x + PADDING + headings + SPACE;
  const right = origin.x + width - PADDING;
  const items: Primitive[] = [];
  let y = origin.y + PADDING + 6;
  for (const { heading, entries } of rows) {
    items.push({ ...text, x: origin.x + PADDING, y: y + 4, text: heading, weight: 600 });
    let x = left;
    for (const entry of entries) {
      const words = x + entry.markWidth + (entry.markWidth === 0 ? 0 : MARK_GAP);
      const end = words + textWidth(entry.text, SIZE, 400);
      const wraps = x > left && end > right;
      if (wraps) y += ROW;
      const shift = wraps ? left - x : 0;
      items.push(...entry.mark({ x: x + shift, y }));
      items.push({ ...text, x: words + shift, y: y + 4, text: entry.text, weight: 400 });
      x = end + shift + SPACE;
    }
    y += ROW;
  }
  const frame: Rect = { x: origin.x, y: origin.y, width, height: y - ROW / 2 + PADDING - 6 - origin.y };
  return {
    id: 'legend',
    kind: 'legend',
    bounds: grown(frame, 1),
    name: legendText(shading, colors),
    items: [{ kind: 'rect', ...frame, radius: 8, fill: colors.surface, stroke: colors.line, strokeWidth: 1 }, ...items],
  };
}
