import { beforeEach, describe, expect, test } from 'vitest';
import { diagramOf, node } from '../../shared/model/build.js';
import {
  edit,
  editFromTemplates,
  isDirty,
  markSaved,
  openDocument,
  presentDiagram,
  select,
  redo,
  undo,
  useWorkspace,
} from './workspace.js';

const retitle = (title: string) => (diagram: ReturnType<typeof presentDiagram>) => ({ ...diagram, title });

beforeEach(() => {
  openDocument({ diagram: diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' })), isSaved: true });
});

describe('workspace', () => {
  test('an edit makes the document unsaved, undoing it makes it saved again', () => {
    edit('Rename', retitle('Other'));
    expect(isDirty(useWorkspace.getState())).toBe(true);
    undo();
    expect(isDirty(useWorkspace.getState())).toBe(false);
  });

  test('saving keeps the undo history', () => {
    edit('Rename', retitle('Other'));
    markSaved(presentDiagram(), { token: 't', name: 'other.demarc' });
    expect(isDirty(useWorkspace.getState())).toBe(false);
    undo();
    expect(isDirty(useWorkspace.getState())).toBe(true);
  });

  test('an import is unsaved from the start', () => {
    openDocument({ diagram: diagramOf(), isSaved: false });
    expect(isDirty(useWorkspace.getState())).toBe(true);
  });

  test('what an edit removes is no longer selected', () => {
    select(['n_a', 'n_b']);
    edit('Delete', (diagram) => ({ ...diagram, nodes: new Map([...diagram.nodes].filter(([id]) => id !== 'n_a')) }));
    expect([...useWorkspace.getState().selection]).toEqual(['n_b']);
  });

  test('selecting the same again changes nothing', () => {
    select(['n_a']);
    const before = useWorkspace.getState();
    select(['n_a']);
    expect(useWorkspace.getState()).toBe(before);
  });

  test('a selection between two edits of one key parts them', () => {
    edit('Type', retitle('1'), 'title');
    select(['n_a']);
    edit('Type', retitle('2'), 'title');
    expect(useWorkspace.getState().history.past).toHaveLength(2);
  });

  test('undoing an update brings back the verdicts of before it, redoing it those of the update', () => {
    const verdict = (status: 'fail' | 'pass') => ({ control: 'c', sourceId: 'A', subject: 'n_a', status, because: [] });
    openDocument({ diagram: diagramOf(node({ id: 'n_a' })), verdicts: [verdict('fail')], isSaved: true });
    edit('Rename', retitle('Other'));
    editFromTemplates('Update', retitle('Updated')(presentDiagram()), { verdicts: [verdict('pass')], warnings: [] });
    edit('Rename', retitle('Third'));
    undo();
    expect(useWorkspace.getState().verdicts).toEqual([verdict('pass')]);
    undo();
    expect(useWorkspace.getState().verdicts).toEqual([verdict('fail')]);
    undo();
    redo();
    redo();
    expect(useWorkspace.getState().verdicts).toEqual([verdict('pass')]);
  });
});
