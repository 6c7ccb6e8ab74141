import { describe, expect, test } from 'vitest';
import { addNode } from '../../shared/commands/addNode.js';
import { deleteElements } from '../../shared/commands/deleteElements.js';
import { setTitle } from '../../shared/commands/setTitle.js';
import { emptyDiagram } from '../../shared/model/diagram.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { commit, historyOf, undo } from './history.js';
import { historyFrom, journalOf } from './journal.js';

const node = (id: string) => ({ id, service: 'aws/ec2', label: id, x: 0, y: 0 });

describe('journalOf', () => {
  test('takes a reopened document back step by step', () => {
    let history = historyOf(emptyDiagram('A'));
    history = commit(history, addNode(history.present, node('n_a')), 'Add a');
    history = commit(history, addNode(history.present, node('n_b')), 'Add b');
    history = commit(history, deleteElements(history.present, new Set(['n_a'])), 'Delete a');
    history = commit(history, setTitle(history.present, 'B'), 'Change the title');
    const reopened = readDiagram(writeDiagram(history.present));
    if ('error' in reopened) throw new Error(reopened.error.message);
    let again = historyFrom(reopened.diagram, structuredClone(journalOf(history)));
    expect(again.past.map(({ label }) => label)).toEqual(['Add a', 'Add b', 'Delete a', 'Change the title']);
    while (again.past.length > 0) {
      [history, again] = [undo(history), undo(again)];
      expect(writeDiagram(again.present)).toBe(writeDiagram(history.present));
    }
  });

  test('keeps the last hundred', () => {
    let history = historyOf(emptyDiagram('0'));
    for (let index = 1; index <= 130; index += 1) {
      history = commit(history, setTitle(history.present, String(index)), `Title ${String(index)}`);
    }
    expect(
      journalOf(history)
        .map(({ label }) => label)
        .at(0),
    ).toBe('Title 31');
    expect(historyFrom(history.present, journalOf(history)).past[0]?.diagram.title).toBe('30');
  });
});
