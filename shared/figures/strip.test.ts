import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import { LAYER_IDS } from '../catalog/layers.js';
import { diagramOf, node } from '../model/build.js';
import { rulingsOf } from '../ownership/ruling.js';
import { palette } from './palette.js';
import { layerAt, stripCells, stripItems } from './strip.js';

function ownersOf(service: string) {
  const instance = node({ service });
  return rulingsOf(diagramOf(instance), instance, catalog);
}

const AREA = { x: 10, y: 20, width: 150, height: 11 };

describe('stripCells', () => {
  test('are in layer order and leave out what does not apply', () => {
    const owners = ownersOf('aws/s3');
    const layers = stripCells(owners, AREA).map(({ layer }) => layer);
    expect(layers).toEqual(LAYER_IDS.filter((layer) => owners[layer].owner !== 'not-applicable'));
  });

  test.each(['aws/ec2', 'aws/rds', 'aws/s3', 'generic/user'])('%s stays inside its area on whole px', (service) => {
    for (const { rect } of stripCells(ownersOf(service), AREA)) {
      expect(Number.isInteger(rect.x) && Number.isInteger(rect.width)).toBe(true);
      expect(rect.x + rect.width).toBeLessThanOrEqual(AREA.x + AREA.width);
    }
  });
});

describe('layerAt', () => {
  test('finds the layer by position, gaps belonging to the cell before them', () => {
    const owners = ownersOf('aws/ec2');
    for (const { layer, rect } of stripCells(owners, AREA)) {
      expect(layerAt(owners, AREA, { x: rect.x, y: AREA.y + 2 })).toBe(layer);
      expect(layerAt(owners, AREA, { x: rect.x + rect.width + 0.5, y: AREA.y + 2 })).toBe(layer);
    }
  });

  test('finds nothing above, below and beyond', () => {
    const owners = ownersOf('aws/ec2');
    expect(layerAt(owners, AREA, { x: 11, y: 19 })).toBeUndefined();
    expect(layerAt(owners, AREA, { x: 11, y: 32 })).toBeUndefined();
    expect(layerAt(owners, AREA, { x: 300, y: 25 })).toBeUndefined();
  });
});

describe('stripItems', () => {
  const colors = palette('light');

  test('draws eighteen layers as three paths', () => {
    const items = stripItems(ownersOf('aws/rds'), AREA, colors, { rounded: true });
    expect(items.map(({ kind }) => kind)).toEqual(['path', 'path', 'path']);
  });

  test('lays stripes of the provider’s colour over the blue of shared layers, so that they are told without colour', () => {
    const [yours, provider, stripes] = stripItems(ownersOf('aws/rds'), AREA, colors, { rounded: false });
    expect(yours).toMatchObject({ fill: colors.party.customer.fill });
    expect(provider).toMatchObject({ fill: colors.party.provider.fill });
    expect(stripes).toMatchObject({ fill: colors.party.shared.pattern?.color });
  });

  test('frames the cell of the chosen layer', () => {
    const items = stripItems(ownersOf('aws/ec2'), AREA, colors, { rounded: true, layer: 'operating-system' });
    expect(items.at(-1)).toMatchObject({ kind: 'rect', stroke: colors.ink });
  });

  test('writes C, S and P into the cells on demand', () => {
    const items = stripItems(ownersOf('aws/rds'), AREA, colors, { rounded: true, letters: true });
    const letters = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(new Set(letters)).toEqual(new Set(['C', 'S', 'P']));
  });
});
