import { describe, expect, test } from 'vitest';
import type { Task } from '../../assessment/types.js';
import { reportOn, template } from '../testFixtures.js';
import { outstandingTasks } from './facts.js';
import { taskGroups } from './taskGroups.js';

function tasks(): readonly Task[] {
  return outstandingTasks(reportOn(template('three-tier')));
}

describe('taskGroups', () => {
  test('puts together what says the same of different subjects', () => {
    const [task] = tasks();
    if (task === undefined) throw new Error('no task');
    const groups = taskGroups([task, { ...task, subjects: ['n_other'], message: 'Said of another.' }]);
    expect(groups.map((group) => group.tasks.length)).toEqual([2]);
  });

  test('loses no task and doubles none', () => {
    const all = tasks();
    const grouped = taskGroups(all).flatMap((group) => group.tasks);
    expect(new Set(grouped)).toEqual(new Set(all));
    expect(grouped).toHaveLength(all.length);
  });

  test('keeps the order of the first of each', () => {
    const all = tasks();
    const firsts = taskGroups(all).map(({ first }) => all.indexOf(first));
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });

  test('tells tasks of different severity apart', () => {
    const [task] = tasks();
    if (task === undefined) throw new Error('no task');
    expect(taskGroups([task, { ...task, severity: 'low' }])).toHaveLength(2);
  });

  test('names each source once', () => {
    const [task] = tasks();
    if (task === undefined) throw new Error('no task');
    const two = [
      { ...task, sources: ['a', 'b'] },
      { ...task, sources: ['b', 'c'] },
    ];
    expect(taskGroups(two)[0]?.sources).toEqual(['a', 'b', 'c']);
  });
});
