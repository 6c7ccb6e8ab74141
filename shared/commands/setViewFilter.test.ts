import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { addView } from './addView.js';
import { setViewFilter } from './setViewFilter.js';

const diagram = addView(diagramOf(), { id: 'v_a', name: 'A', filter: { tags: ['pci'] } });

describe('setViewFilter', () => {
  test('sets one part and leaves the others', () => {
    expect(setViewFilter(diagram, 'v_a', { providers: ['aws'] }).views[0]?.filter).toEqual({
      tags: ['pci'],
      providers: ['aws'],
    });
  });

  test('takes an empty part away, and with the last one the filter', () => {
    expect(setViewFilter(diagram, 'v_a', { tags: [] }).views[0]).toEqual({ id: 'v_a', name: 'A' });
  });

  test('changes nothing where it says so already', () => {
    expect(setViewFilter(diagram, 'v_a', { tags: ['pci'], openTasks: false })).toBe(diagram);
  });
});
