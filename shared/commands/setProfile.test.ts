import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { setProfile } from './setProfile.js';

const diagram = diagramOf();

describe('setProfile', () => {
  test('chooses the other matrix', () => {
    expect(setProfile(diagram, 'refined').profile).toBe('refined');
  });

  test('changes nothing where it is chosen already', () => {
    expect(setProfile(diagram, 'base')).toBe(diagram);
  });
});
