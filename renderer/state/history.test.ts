import { describe, expect, test } from 'vitest';
import { emptyDiagram } from '../../shared/model/diagram.js';
import { commit, historyOf, MAX_STEPS, redo, seal, undo, walk } from './history.js';

const titled = (title: string) => emptyDiagram(title);

describe('history', () => {
  test('undo returns the identical diagram and redo the one after it', () => {
    const first = titled('first');
    const second = titled('second');
    const edited = commit(historyOf(first), second, 'Rename');
    expect(undo(edited).present).toBe(first);
    expect(redo(undo(edited)).present).toBe(second);
    expect(redo(undo(edited)).past).toEqual(edited.past);
  });

  test('an edit that changes nothing is no step', () => {
    const start = historyOf(titled('same'));
    expect(commit(start, start.present, 'Nothing')).toBe(start);
  });

  test('edits with the same key are one step until it is sealed', () => {
    let history = historyOf(titled('0'));
    history = commit(history, titled('1'), 'Move', 'drag');
    history = commit(history, titled('2'), 'Move', 'drag');
    expect(history.past).toHaveLength(1);
    history = commit(seal(history), titled('3'), 'Move', 'drag');
    expect(history.past).toHaveLength(2);
    expect(undo(undo(history)).present.title).toBe('0');
  });

  test('undo ends the joining of edits', () => {
    let history = commit(historyOf(titled('0')), titled('1'), 'Type', 'label');
    history = redo(undo(history));
    expect(commit(history, titled('2'), 'Type', 'label').past).toHaveLength(2);
  });

  test('a new edit drops what was undone', () => {
    const history = undo(commit(historyOf(titled('0')), titled('1'), 'Rename'));
    expect(commit(history, titled('2'), 'Rename').future).toEqual([]);
  });

  test('only the last steps are kept', () => {
    let history = historyOf(titled('start'));
    for (let i = 0; i < MAX_STEPS + 5; i += 1) history = commit(history, titled(String(i)), 'Step');
    expect(history.past).toHaveLength(MAX_STEPS);
    expect(history.past[0]?.diagram.title).toBe('4');
  });
});

describe('walk', () => {
  const titles = ['first', 'second', 'third', 'fourth'];
  const history = titles.slice(1).reduce((all, title) => commit(all, titled(title), title), historyOf(titled('first')));

  test('goes several steps back and forward', () => {
    expect(walk(history, -3).present.title).toBe('first');
    expect(walk(walk(history, -3), 2).present.title).toBe('third');
  });

  test('goes as far as there are steps', () => {
    expect(walk(history, -9).present.title).toBe('first');
    expect(walk(history, 9)).toBe(history);
  });
});
