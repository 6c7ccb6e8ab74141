import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/assessment/assess.js';
import { catalog } from '../../shared/catalog/index.js';
import type { Figure } from '../../shared/figures/displayList.js';
import { legendFigure } from '../../shared/figures/legendFigure.js';
import { palette } from '../../shared/figures/palette.js';
import { diagramScene } from '../../shared/figures/scene.js';
import { paintSvg } from '../../shared/figures/svgPainter.js';
import { boundary, diagramOf, edge, facts, node, note } from '../../shared/model/build.js';
import type { Rect } from '../../shared/model/geometry.js';
import { CanvasPainter, type CanvasContext } from './paintCanvas.js';
import { FigureSvg, ReactFigure } from './ReactFigure.js';

const iconHref = (icon: string) => `/icons/${icon}.svg`;

/** A picture with at least one of every kind of figure and primitive. */
function pictureOf(): readonly Figure[] {
  const diagram = diagramOf(
    boundary({ id: 'b_vpc', kind: 'vpc', label: 'Orders & <more>' }),
    boundary({ id: 'b_sg', kind: 'security-group', members: ['n_app'] }),
    node({ id: 'n_app', service: 'aws/ec2', parent: 'b_vpc', count: 3 }),
    node({ id: 'n_db', service: 'aws/rds', parent: 'b_vpc' }),
    node({ id: 'n_new', service: 'aws/not-invented-yet' }),
    node({ id: 'n_users', service: 'generic/user', scope: 'drawn-only' }),
    note({ id: 't_note' }),
    { ...edge({ source: 'n_app', target: 'n_db' }), facts: facts({ protocol: 'http', port: 80 }), step: 1 },
    { ...edge({ source: 'n_users', target: 'n_app' }), direction: 'both' },
  );
  const rects = new Map<string, Rect>([
    ['b_vpc', { x: 0, y: 0, width: 560, height: 200 }],
    ...['n_app', 'n_db', 'n_new', 'n_users', 't_note'].map((id, index): [string, Rect] => [
      id,
      { x: 40 + 220 * index, y: 60, width: 176, height: 80 },
    ]),
  ]);
  const points = [
    { x: 216, y: 100 },
    { x: 240, y: 100 },
    { x: 240, y: 140 },
  ];
  const routes = new Map([
    ['e_app-db', { points, label: { x: 200, y: 90, width: 80, height: 20 } }],
    ['e_users-app', { points }],
  ]);
  const assessment = assess(diagram, catalog, '2026-11-24');
  const options = { shading: { mode: 'overall' }, detail: 'near', theme: 'light', rects, routes } as const;
  const figures = diagramScene(diagram, assessment, catalog.services, { ...options, letters: true });
  return [...figures, legendFigure({ x: 0, y: 300 }, 700, { mode: 'overall' }, palette('light'))];
}

type Call = readonly [string, ...unknown[]];

/** A context that writes down what is drawn on it. */
class RecordingContext {
  readonly calls: Call[] = [];
  fillStyle: unknown = '';
  strokeStyle: unknown = '';
  lineWidth = 1;
  globalAlpha = 1;
  font = '';
  textAlign = 'left';
  dash: readonly number[] = [];
  shape: readonly unknown[] = [];

  setLineDash(dash: readonly number[]) {
    this.dash = dash;
  }
  beginPath() {
    this.shape = [];
  }
  rect(...place: readonly number[]) {
    this.shape = ['rect', ...place, 0];
  }
  roundRect(...place: readonly number[]) {
    this.shape = ['rect', ...place];
  }
  fill(path?: unknown) {
    this.calls.push(['fill', ...(path === undefined ? this.shape : ['path', path]), this.fillStyle]);
  }
  stroke(path?: unknown) {
    const look = [this.strokeStyle, this.lineWidth, this.dash.join(' ')];
    this.calls.push(['stroke', ...(path === undefined ? this.shape : ['path', path]), ...look]);
  }
  fillText(text: string, x: number, y: number) {
    this.calls.push(['text', x, y, this.font.split(' ').slice(0, 2).join(' '), this.textAlign, this.fillStyle, text]);
  }
  drawImage(source: unknown, ...place: readonly number[]) {
    this.calls.push(['image', source, ...place]);
  }
}

function canvasCalls(figures: readonly Figure[]): readonly string[] {
  const context = new RecordingContext();
  const painter = new CanvasPainter({
    icon: (reference) => iconHref(reference) as unknown as CanvasImageSource,
    path: (d) => d as unknown as Path2D,
  });
  painter.paint(context as unknown as CanvasContext, figures);
  return context.calls.map((call) => JSON.stringify(call.map(plain)));
}

/** Numbers as SVG writes them. */
function plain(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

function unescape(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
  return text.replace(/&([^;]+);/g, (whole, name: string) => named[name] ?? whole);
}

/** Elements that paint, in order, of markup that both painters may have written differently. */
function tagsOf(markup: string): readonly Tag[] {
  const body = markup.replace(/<defs>.*?<\/defs>/gs, '').replace(/<title>.*?<\/title>/gs, '');
  return [...body.matchAll(/<(rect|path|text|image)((?: [\w-]+="[^"]*")*)\s*\/?>([^<]*)/g)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(/ ([\w-]+)="([^"]*)"/g)].map((one) => [one[1] ?? '', unescape(one[2] ?? '')]),
    ),
    text: unescape((match[3] ?? '').trim()),
  }));
}

const ALIGN: Readonly<Record<string, string>> = { middle: 'center', end: 'right' };

/** What a canvas would be told for one SVG element. */
function callsOf({ name, attributes: a, text }: Tag): readonly string[] {
  const value = (key: string) => Number(a[key] ?? 0);
  if (name === 'text') {
    const font = `${a['font-weight'] ?? ''} ${a['font-size'] ?? ''}px`;
    return [
      JSON.stringify(['text', value('x'), value('y'), font, ALIGN[a['text-anchor'] ?? ''] ?? 'left', a['fill'], text]),
    ];
  }
  const place = [value('x'), value('y'), value('width'), value('height')];
  if (name === 'image') return [JSON.stringify(['image', a['href'], ...place])];
  const shape = name === 'path' ? ['path', a['d']] : ['rect', ...place, value('rx')];
  const calls: string[] = [];
  const { fill = 'none', stroke } = a;
  if (fill !== 'none') calls.push(JSON.stringify(['fill', ...shape, fill]));
  if (stroke !== undefined) {
    calls.push(JSON.stringify(['stroke', ...shape, stroke, value('stroke-width'), a['stroke-dasharray'] ?? '']));
  }
  return calls;
}

describe('painters', () => {
  const figures = pictureOf();
  const svg = paintSvg(figures, iconHref, { name: 'Orders' });

  test('the picture holds every kind of figure and primitive', () => {
    const items = figures.flatMap((figure) => figure.items);
    expect(new Set(figures.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(4);
  });

  test('canvas and SVG draw the same shapes, colours and texts in the same order', () => {
    expect(canvasCalls(figures)).toEqual(tagsOf(svg).flatMap(callsOf));
  });

  test('React and SVG have the same elements with the same attributes', () => {
    const markup = renderToStaticMarkup(
      <svg>
        {figures.map((figure, index) => (
          <ReactFigure key={index} figure={figure} iconHref={iconHref} />
        ))}
      </svg>,
    );
    expect(tagsOf(markup)).toEqual(tagsOf(svg));
  });
});

describe('FigureSvg', () => {
  test('carries the name for a screen reader unless told otherwise', () => {
    const [figure] = pictureOf();
    if (figure === undefined) throw new Error('no figure');
    expect(renderToStaticMarkup(<FigureSvg figure={figure} iconHref={iconHref} />)).toContain('aria-label="VPC Orders');
    expect(renderToStaticMarkup(<FigureSvg figure={figure} iconHref={iconHref} named={false} />)).not.toContain(
      'aria-label',
    );
  });
});
