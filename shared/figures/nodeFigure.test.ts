import { describe, expect, test } from 'vitest';
import { assess } from '../assessment/assess.js';
import { catalog } from '../catalog/index.js';
import type { ElementAssessment } from '../assessment/types.js';
import type { DiagramNode } from '../model/diagram.js';
import { diagramOf, node } from '../model/build.js';
import type { Detail, Figure, Shading } from './displayList.js';
import { nodeFigure } from './nodeFigure.js';
import { nodeSize } from './nodeSize.js';
import { palette } from './palette.js';

const colors = palette('light');

interface Look {
  readonly shading?: Shading;
  readonly detail?: Detail;
  readonly element?: Partial<ElementAssessment>;
  readonly selected?: boolean;
}

function figureOf(drawn: DiagramNode, look: Look = {}): Figure {
  const own = assess(diagramOf(drawn), catalog, '2026-11-24').elements.get(drawn.id);
  return nodeFigure({
    node: drawn,
    rect: { x: 0, y: 0, ...nodeSize(drawn) },
    element: own === undefined ? undefined : { ...own, ...look.element },
    service: catalog.services.get(drawn.service),
    shading: look.shading ?? { mode: 'overall' },
    detail: look.detail ?? 'near',
    selected: look.selected,
    colors,
  });
}

function textsOf(figure: Figure): readonly string[] {
  return figure.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

function cardOf(figure: Figure) {
  return figure.items.find((item) => item.kind === 'rect');
}

const app = node({ id: 'n_app', service: 'aws/ec2', label: 'orders-app' });
const bucket = node({ id: 'n_receipts', service: 'aws/s3', label: 'receipts' });

describe('nodeFigure', () => {
  test('shows label, service, icon and badge near', () => {
    const figure = figureOf(app, { element: { outstanding: 7, worst: 'critical' } });
    expect(textsOf(figure)).toEqual(['orders-app', 'EC2', '7']);
    expect(figure.items.filter(({ kind }) => kind === 'image')).toHaveLength(1);
  });

  test('names the service in full where the label is its short name', () => {
    expect(textsOf(figureOf({ ...bucket, label: 'S3' })).slice(0, 2)).toEqual(['S3', 'Amazon S3']);
  });

  test('leaves out the service at fit and all text from afar', () => {
    expect(textsOf(figureOf(app, { detail: 'fit', element: { outstanding: 7 } }))).toEqual(['orders-app', '7']);
    expect(textsOf(figureOf(app, { detail: 'far' }))).toEqual([]);
  });

  test('tints by the share of the layers that is yours', () => {
    expect(cardOf(figureOf(app))).toMatchObject({ fill: colors.tint.customer });
    expect(cardOf(figureOf(bucket))).toMatchObject({ fill: colors.tint.provider });
    expect(cardOf(figureOf(node({ service: 'aws/rds' })))).toMatchObject({ fill: colors.tint.shared });
  });

  test('tints by the owner of the chosen layer and says it', () => {
    const figure = figureOf(bucket, { shading: { mode: 'layer', layer: 'customer-data' } });
    expect(cardOf(figure)).toMatchObject({ fill: colors.tint.customer });
    expect(textsOf(figure)).toContain('Yours · S3');
  });

  test('counts the tasks of the chosen layer only', () => {
    const element = { outstanding: 7, outstandingByLayer: { 'identity-access': 2 } } as const;
    const inLayer = (layer: string) => textsOf(figureOf(app, { element, shading: { mode: 'layer', layer } }));
    expect(inLayer('identity-access')).toContain('2');
    expect(inLayer('hardware')).not.toContain('7');
  });

  test('shows progress as a bar and in words', () => {
    const figure = figureOf(app, { shading: { mode: 'progress' }, element: { closed: 3, total: 12 } });
    expect(textsOf(figure)).toContain('3 of 12 done');
    expect(figure.items.some((item) => item.kind === 'path' && item.fill === colors.done)).toBe(true);
  });

  test.each([
    ['finding', undefined],
    ['open', [5, 4]],
    ['accepted', [1.5, 3]],
  ] as const)('draws the ring of %s', (ring, dash) => {
    const { items } = figureOf(app, { element: { ring, worst: 'high' } });
    const drawn = items.find((item) => item.kind === 'rect' && item.fill === undefined);
    expect(drawn).toMatchObject({ kind: 'rect', dash });
  });

  test('an unknown service is hatched and dashed and keeps its id', () => {
    const figure = figureOf(node({ id: 'n_new', service: 'aws/not-invented-yet' }));
    expect(cardOf(figure)).toMatchObject({ dash: [4, 3] });
    expect(figure.items.some((item) => item.kind === 'path' && item.fill === colors.party.unknown.pattern?.color)).toBe(
      true,
    );
    expect(figure.name).toContain('unknown service aws/not-invented-yet');
  });

  test('an outside party has purple lines', () => {
    const { items } = figureOf(app, { element: { model: 'external' } });
    expect(items.some((item) => item.kind === 'path' && item.fill === colors.party.external.pattern?.color)).toBe(true);
  });

  test('what is drawn only is grey, without strip and badge', () => {
    const figure = figureOf({ ...app, scope: 'drawn-only' });
    expect(cardOf(figure)).toMatchObject({ fill: colors.muted.fill });
    expect(textsOf(figure)).toEqual(['orders-app', 'EC2']);
    expect(figure.items.some((item) => item.kind === 'path')).toBe(false);
    expect(figure.name).toContain('Drawn only');
  });

  test('several alike stand on a stack with their number', () => {
    const figure = figureOf({ ...app, count: 6 });
    expect(textsOf(figure)).toContain('× 6');
    expect(figure.items.filter((item) => item.kind === 'rect' && item.fill === colors.tint.customer)).toHaveLength(3);
  });

  test('cuts a label that is too long with an ellipsis', () => {
    expect(textsOf(figureOf({ ...app, label: 'x'.repeat(100) }))[0]).toMatch(/…$/);
  });

  test('names everything that it shows', () => {
    expect(figureOf(app, { element: { outstanding: 3, worst: 'high' } }).name).toBe(
      'orders-app, Amazon EC2. Mostly yours: yours 13, shared 0, AWS 5 of 18 layers. 3 outstanding tasks, worst high.',
    );
  });

  test('paints nothing outside its bounds', () => {
    const { bounds, items } = figureOf({ ...app, count: 3 }, { element: { outstanding: 120 }, selected: true });
    for (const item of items) {
      if (item.kind !== 'rect') continue;
      const half = item.stroke === undefined ? 0 : (item.strokeWidth ?? 1) / 2;
      expect(item.x - half).toBeGreaterThanOrEqual(bounds.x);
      expect(item.y - half).toBeGreaterThanOrEqual(bounds.y);
      expect(item.x + item.width + half).toBeLessThanOrEqual(bounds.x + bounds.width);
      expect(item.y + item.height + half).toBeLessThanOrEqual(bounds.y + bounds.height);
    }
  });
});
