import { describe, expect, test } from 'vitest';
import { BOUNDARY_KINDS } from '../model/diagram.js';
import { boundary, facts } from '../model/build.js';
import { boundaryFigure, boundaryParty, boundaryTitleRect } from './boundaryFigure.js';
import { boundaryStyle } from './boundaryStyle.js';
import type { Figure } from './displayList.js';
import { palette } from './palette.js';

const colors = palette('light');
const RECT = { x: 0, y: 0, width: 300, height: 200 };

function textsOf({ items }: Figure): readonly string[] {
  return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

function lineOf({ items }: Figure) {
  return items.find((item) => item.kind === 'rect' && item.stroke !== undefined);
}

describe('boundaryStyle', () => {
  test.each([
    ['account', '#E7157B', 'solid'],
    ['region', '#00A4A6', 'dotted'],
    ['az', '#00A4A6', 'dashed'],
    ['vpc', '#8C4FFF', 'solid'],
    ['security-group', '#DD344C', 'solid'],
    ['auto-scaling-group', '#ED7100', 'dashed'],
    ['on-premises', '#7D8998', 'solid'],
    ['generic-zone', '#1B2333', 'dotted'],
  ] as const)('%s is %s and %s', (kind, color, line) => {
    expect(boundaryStyle(boundary({ kind }))).toMatchObject({ color, line });
  });

  test.each([
    ['public', '#7AA116', 'Public subnet'],
    ['private', '#00A4A6', 'Private subnet'],
    ['isolated', '#0E6E84', 'Isolated subnet'],
  ] as const)('a %s subnet is %s', (routing, color, name) => {
    expect(boundaryStyle(boundary({ kind: 'subnet', facts: facts({ routing }) }))).toMatchObject({ color, name });
  });

  test('a subnet whose routing is not known claims none', () => {
    expect(boundaryStyle(boundary({ kind: 'subnet' })).name).toBe('Subnet');
  });

  test('region, zone and private subnet share a colour and differ by line or fill', () => {
    const looks = [
      boundary({ kind: 'region' }),
      boundary({ kind: 'az' }),
      boundary({ kind: 'subnet', facts: facts({ routing: 'private' }) }),
    ].map((one) => {
      const { line, filled } = boundaryStyle(one);
      return `${line} ${String(filled)}`;
    });
    expect(new Set(looks).size).toBe(3);
  });

  test('an unknown kind looks like a group and keeps its word', () => {
    expect(boundaryStyle(boundary({ kind: 'galaxy' }))).toMatchObject({ name: 'galaxy', line: 'dashed' });
  });
});

describe('boundaryParty', () => {
  test.each([
    ['account', 'customer'],
    ['vpc', 'customer'],
    ['region', 'provider'],
    ['az', 'provider'],
    ['on-premises', 'customer'],
    ['third-party', 'external'],
    ['group', undefined],
  ] as const)('%s belongs to %s', (kind, party) => {
    expect(boundaryParty(kind)).toBe(party);
  });
});

describe('boundaryFigure', () => {
  const drawing = { rect: RECT, detail: 'near', colors } as const;

  test.each(BOUNDARY_KINDS)('%s has a line, a tag and a name', (kind) => {
    const figure = boundaryFigure({ ...drawing, boundary: boundary({ kind, label: 'North' }) });
    expect(lineOf(figure)).toBeDefined();
    expect(textsOf(figure).join(' ')).toContain('North');
    expect(figure.name).toContain('North');
  });

  test('says the kind once where the label has it already', () => {
    const figure = boundaryFigure({ ...drawing, boundary: boundary({ kind: 'vpc', label: 'Orders VPC' }) });
    expect(textsOf(figure)).toEqual(['Orders VPC']);
  });

  test('shows own tasks and, hollow, those of what is inside', () => {
    const figure = boundaryFigure({
      ...drawing,
      boundary: boundary({ kind: 'vpc', label: 'Orders' }),
      inside: { count: 12, worst: 'high' },
    });
    expect(textsOf(figure)).toContain('12');
    expect(figure.name).toContain('12 outstanding tasks inside');
  });

  test('a collapsed boundary says how much it hides', () => {
    const figure = boundaryFigure({ ...drawing, boundary: boundary({ kind: 'vpc' }), hiddenNodes: 5 });
    expect(textsOf(figure)).toContain('5 nodes inside');
  });

  test('far away it has no text', () => {
    const figure = boundaryFigure({ ...drawing, detail: 'far', boundary: boundary({ kind: 'vpc', label: 'Orders' }) });
    expect(textsOf(figure)).toEqual([]);
  });
});

describe('boundaryTitleRect', () => {
  test('stays inside a boundary however long its name is', () => {
    const named = boundary({ kind: 'subnet', label: 'a very long name that does not fit into any subnet' });
    for (const width of [40, 120, 300]) {
      expect(boundaryTitleRect(named, { ...RECT, width }).width).toBeLessThanOrEqual(width);
    }
  });
});
