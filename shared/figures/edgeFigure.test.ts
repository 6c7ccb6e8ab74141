import { describe, expect, test } from 'vitest';
import type { Edge } from '../model/diagram.js';
import { edge, facts } from '../model/build.js';
import type { Figure } from './displayList.js';
import { edgeFigure } from './edgeFigure.js';
import { edgeLabelFigure, edgeLabelSize } from './edgeLabel.js';
import { palette, type Party } from './palette.js';

const colors = palette('light');
const ROUTE = {
  points: [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 80 },
  ],
};

function edgeWith(values: Readonly<Record<string, string | number>>, more: Partial<Edge> = {}): Edge {
  return { ...edge({ source: 'n_alb', target: 'n_app' }), facts: facts(values), ...more };
}

function figureOf(drawn: Edge, party: Party = 'customer', detail: 'near' | 'far' = 'near'): Figure {
  return edgeFigure({ edge: drawn, route: ROUTE, sourceLabel: 'edge-alb', targetLabel: 'app', party, detail, colors });
}

function linesOf({ items }: Figure) {
  return items.filter((item) => item.kind === 'path' && item.stroke !== undefined);
}

function headsOf({ items }: Figure) {
  return items.filter((item) => item.kind === 'path' && item.fill !== undefined);
}

describe('edgeFigure', () => {
  test('an encrypted edge is one solid line in the colour of its owner', () => {
    const lines = linesOf(figureOf(edgeWith({ protocol: 'https' })));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ stroke: colors.edge.customer, dash: undefined });
  });

  test('an edge of which nothing is known is dashed', () => {
    expect(linesOf(figureOf(edgeWith({})))[0]).toMatchObject({ dash: [6, 4] });
  });

  test.each([edgeWith({ encryption: 'none' }), edgeWith({ protocol: 'http' })])(
    'an unencrypted edge is a double line of its own colour',
    (drawn) => {
      const lines = linesOf(figureOf(drawn));
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(line).toMatchObject({ stroke: colors.unencrypted });
      expect(figureOf(drawn).name).toContain('not encrypted');
    },
  );

  test('the worst of several facts decides', () => {
    const several = edgeWith({});
    const encryption = [
      { value: 'tls', provenance: 'user' },
      { value: 'none', provenance: 'import' },
    ] as const;
    expect(linesOf(figureOf({ ...several, facts: { encryption } }))).toHaveLength(2);
  });

  test('traffic protection that is shared takes turns of both colours', () => {
    const strokes = linesOf(figureOf(edgeWith({ protocol: 'tls' }), 'shared')).map((item) =>
      item.kind === 'path' ? item.stroke : '',
    );
    expect(new Set(strokes).size).toBe(2);
  });

  test('has an arrow head at the target, at both ends where both open it, none from afar', () => {
    expect(headsOf(figureOf(edgeWith({})))).toHaveLength(1);
    expect(headsOf(figureOf(edgeWith({}, { direction: 'both' })))).toHaveLength(2);
    expect(headsOf(figureOf(edgeWith({}), 'customer', 'far'))).toHaveLength(0);
  });

  test('rounds its bends', () => {
    expect(linesOf(figureOf(edgeWith({ protocol: 'tls' })))[0]).toMatchObject({
      d: expect.stringContaining('Q') as string,
    });
  });

  test('says its ends, protocol and encryption', () => {
    expect(figureOf(edgeWith({ protocol: 'https', port: 443 }, { step: 2 })).name).toBe(
      'Step 2: edge-alb to app, https 443, encrypted.',
    );
  });
});

describe('edgeLabelFigure', () => {
  const place = { x: 50, y: 20, width: 90, height: 20 };

  function textsOf(drawn: Edge): readonly string[] {
    const items = edgeLabelFigure(drawn, place, colors)?.items ?? [];
    return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  }

  test('says protocol and port', () => {
    expect(textsOf(edgeWith({ protocol: 'https', port: 443 }))).toEqual(['HTTPS 443']);
  });

  test('adds them to an own label, once', () => {
    expect(textsOf(edgeWith({ protocol: 'sql', port: 5432 }, { label: 'orders' }))).toEqual(['orders · SQL 5432']);
    expect(textsOf(edgeWith({ protocol: 'sql', port: 5432 }, { label: 'sql 5432' }))).toEqual(['sql 5432']);
  });

  test('an edge without anything to say has no label and needs no room', () => {
    expect(edgeLabelFigure(edgeWith({}), place, colors)).toBeUndefined();
    expect(edgeLabelSize(edgeWith({}))).toBeUndefined();
  });

  test('an unencrypted edge has an open padlock even without words', () => {
    const figure = edgeLabelFigure(edgeWith({ encryption: 'none' }), place, colors);
    expect(figure?.items.some((item) => item.kind === 'path')).toBe(true);
  });

  test('shows the number of its step', () => {
    expect(textsOf(edgeWith({}, { step: 3 }))).toEqual(['3']);
  });

  test('is as wide as it says and never wider than long labels may be', () => {
    const long = edgeWith({ protocol: 'https', port: 443 }, { label: 'a label that goes on and on and on and on' });
    const size = edgeLabelSize(long);
    const pill = edgeLabelFigure(long, place, colors)?.items[0];
    expect(pill).toMatchObject({ width: size?.width, height: size?.height });
    expect(size?.width).toBeLessThan(200);
  });
});
