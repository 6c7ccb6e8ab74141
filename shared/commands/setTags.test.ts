import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { setTags } from './setTags.js';

const diagram = diagramOf(node({ id: 'n_a', tags: ['pci'] }));

describe('setTags', () => {
  test('sets them trimmed and each once', () => {
    expect(setTags(diagram, 'n_a', [' pci', 'tier 1', '', 'pci ']).nodes.get('n_a')?.tags).toEqual(['pci', 'tier 1']);
  });

  test('takes the list away with the last one', () => {
    expect(setTags(diagram, 'n_a', []).nodes.get('n_a')).not.toHaveProperty('tags');
  });

  test('changes nothing where they are the same', () => {
    expect(setTags(diagram, 'n_a', ['pci'])).toBe(diagram);
  });
});
