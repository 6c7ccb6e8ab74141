import { describe, expect, test } from 'vitest';
import { absoluteRects } from '../layout/absoluteRects.js';
import { edge, node, placed } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { keepVanished, removeVanished } from './removeVanished.js';
import { importOf, reopened, sizeOf, update, type Template } from './testFixtures.js';

const template: Template = {
  networks: [{ id: 'Net', name: 'vpc-Net' }],
  resources: [
    { id: 'Web', service: 'aws/ec2', name: 'Web', network: 'Net', calls: ['Db'] },
    { id: 'Db', service: 'aws/rds', name: 'Db', network: 'Net' },
  ],
};

const withOwn: Diagram = (() => {
  const drawn = importOf(template);
  const own = node({ id: 'n_own', service: 'aws/s3', parent: 'b_vpc-net' });
  const nodes = new Map(drawn.nodes).set(own.id, own);
  const edges = new Map(drawn.edges).set('e_own-db', edge({ source: 'n_own', target: 'n_db' }));
  return placed({ ...drawn, nodes, edges }, { n_own: { x: 16, y: 400 } });
})();

const flat: Template = { networks: [], resources: template.resources.map(({ network: _, ...rest }) => rest) };

describe('removeVanished', () => {
  test('deletes the boundary, and lets what a person drew in it stay where it is on the screen', () => {
    const { diagram, removed } = update(withOwn, importOf(flat));
    expect(removed).toEqual(['b_vpc-net']);
    const after = removeVanished(diagram, new Set(removed));
    expect(after.nodes.get('n_own')?.parent).toBe('b_region');
    expect(absoluteRects(after, sizeOf).get('n_own')).toEqual(absoluteRects(diagram, sizeOf).get('n_own'));
    expect(after.boundaries.has('b_vpc-net')).toBe(false);
    reopened(after);
  });

  test('takes the lines of a node along', () => {
    const next = importOf({ ...template, resources: template.resources.slice(0, 1) });
    const { diagram, removed } = update(withOwn, next);
    expect([...removeVanished(diagram, new Set(removed)).edges]).toEqual([]);
  });
});

describe('keepVanished', () => {
  test('makes it drawn by hand: the next update does not list it again', () => {
    const next = importOf({ ...template, resources: template.resources.slice(0, 1) });
    const { diagram, removed, scope } = update(withOwn, next);
    const kept = keepVanished(diagram, new Set(removed), scope);
    expect(kept.nodes.get('n_db')).not.toHaveProperty('sources');
    expect(kept.edges.has('e_web-db')).toBe(true);
    expect(update(kept, next).removed).toEqual([]);
  });
});
