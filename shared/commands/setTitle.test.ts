import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { setTitle } from './setTitle.js';

const diagram = diagramOf();

describe('setTitle', () => {
  test('renames the diagram', () => {
    expect(setTitle(diagram, 'Orders').title).toBe('Orders');
  });

  test('changes nothing where it is called so already', () => {
    expect(setTitle(diagram, 'Test')).toBe(diagram);
  });
});
