import { describe, expect, test } from 'vitest';
import { diagramOf, edge, fact, node } from '../model/build.js';
import { setFacts } from './setFacts.js';

const diagram = diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), edge({ source: 'n_a', target: 'n_b' }));

describe('setFacts', () => {
  test('sets all facts of a property', () => {
    const facts = [fact('none'), fact('customer-key', 'import')];
    expect(setFacts(diagram, 'n_a', 'encryptionAtRest', facts).nodes.get('n_a')?.facts).toEqual({
      encryptionAtRest: facts,
    });
  });

  test('sets them on edges too', () => {
    const after = setFacts(diagram, 'e_a-b', 'protocol', [fact('https')]);
    expect(after.edges.get('e_a-b')?.facts).toEqual({ protocol: [fact('https')] });
    expect(after.nodes).toBe(diagram.nodes);
  });

  test.each([[undefined], [[]]])('makes a property unknown again with %j', (none) => {
    const set = setFacts(diagram, 'n_a', 'versioning', [fact(true)]);
    expect(setFacts(set, 'n_a', 'versioning', none).nodes.get('n_a')).toEqual(diagram.nodes.get('n_a'));
  });

  test('changes nothing where the facts say the same', () => {
    const set = setFacts(diagram, 'n_a', 'versioning', [fact(true)]);
    expect(setFacts(set, 'n_a', 'versioning', [fact(true)])).toBe(set);
    expect(setFacts(set, 'n_a', 'toString', undefined)).toBe(set);
    expect(setFacts(set, 'n_none', 'versioning', [fact(true)])).toBe(set);
  });
});
