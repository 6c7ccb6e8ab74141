import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { setTaskState } from './setTaskState.js';

const diagram = diagramOf(node({ id: 'n_app' }));
const done = { task: 'patch-guest-os', subject: 'n_app', status: 'done' } as const;

describe('setTaskState', () => {
  test('keeps one state a task, subject and source', () => {
    const both = setTaskState(setTaskState(diagram, done), { ...done, source: 'AppB' });
    expect([...both.taskStates.keys()]).toEqual(['patch-guest-os n_app', 'patch-guest-os n_app AppB']);
    expect(setTaskState(both, { ...done, status: 'accepted' }).taskStates.size).toBe(2);
  });

  test('takes a state back by its key', () => {
    expect(setTaskState(setTaskState(diagram, done), 'patch-guest-os n_app').taskStates.size).toBe(0);
  });

  test('changes nothing where it is said already, or was never said', () => {
    const set = setTaskState(diagram, done);
    expect(setTaskState(set, { ...done })).toBe(set);
    expect(setTaskState(set, 'patch-guest-os n_other')).toBe(set);
  });
});
