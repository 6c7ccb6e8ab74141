import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node } from '../model/build.js';
import { setLinks } from './setLinks.js';

const diagram = diagramOf(node({ id: 'n_a' }), boundary({ id: 'b_vpc' }));
const links = [{ label: 'Runbook', target: 'https://wiki.example/runbook' }];

describe('setLinks', () => {
  test.each(['n_a', 'b_vpc'])('sets and removes the links of %s', (id) => {
    const set = setLinks(diagram, id, links);
    expect((set.nodes.get(id) ?? set.boundaries.get(id))?.links).toEqual(links);
    expect(setLinks(set, id, [...links])).toBe(set);
    const removed = setLinks(set, id, []);
    expect(removed.nodes.get(id) ?? removed.boundaries.get(id)).not.toHaveProperty('links');
  });
});
