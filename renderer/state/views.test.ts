import { beforeEach, describe, expect, test } from 'vitest';
import { addNode } from '../../shared/commands/addNode.js';
import { moveElements } from '../../shared/commands/moveElements.js';
import { boundary, diagramOf, edge, facts, node, placed } from '../../shared/model/build.js';
import { historyEntries } from './historyList.js';
import { filterChoices } from './viewChoices.js';
import {
  addNewView,
  filterOpenView,
  hideSelection,
  openView,
  removeOpenView,
  setOpenViewOwn,
  showHidden,
  showNextView,
  showOnlySelection,
  showView,
} from './views.js';
import {
  edit,
  goThroughHistory,
  openDocument,
  presentDiagram,
  select,
  shownDiagram,
  undo,
  useWorkspace,
} from './workspace.js';

const drawn = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    node({ id: 'n_web', parent: 'b_vpc', tags: ['pci'] }),
    node({ id: 'n_db', service: 'azure/sql', facts: facts({ dataClassification: 'restricted' }) }),
    edge({ source: 'n_web', target: 'n_db', facts: facts({ protocol: 'sql' }) }),
  ),
  { b_vpc: { x: 0, y: 0, width: 300, height: 200 }, n_web: { x: 16, y: 40 }, n_db: { x: 400, y: 0 } },
);

const shownIds = () => [...shownDiagram().nodes.keys()];

beforeEach(() => {
  openDocument({ diagram: drawn, isSaved: true });
});

describe('views of the window', () => {
  test('only the selection of everything becomes a view of its name', () => {
    select(['n_web']);
    showOnlySelection();
    expect(openView()).toMatchObject({ name: 'web', filter: { within: ['n_web'] } });
    expect(shownIds()).toEqual(['n_web']);
    expect(presentDiagram().nodes.size).toBe(2);
  });

  test('what is hidden is no longer selected and comes back by itself', () => {
    addNewView();
    select(['n_web', 'n_db']);
    hideSelection();
    expect(shownIds()).toEqual([]);
    expect(useWorkspace.getState().selection.size).toBe(0);
    showHidden(['n_db']);
    expect(shownIds()).toEqual(['n_db']);
  });

  test('what is added is shown though the filter would leave it out', () => {
    addNewView({ providers: ['azure'] });
    edit('Add', (diagram) => addNode(diagram, { id: 'n_new', service: 'aws/s3', label: 'new', x: 0, y: 400 }));
    expect(shownIds()).toEqual(['n_db', 'n_new']);
    expect(useWorkspace.getState().history.past).toHaveLength(2);
  });

  test('places of its own stay in the view', () => {
    addNewView();
    setOpenViewOwn(true);
    edit('Move', (diagram) => moveElements(diagram, new Map([['n_db', { x: 800, y: 0 }]])));
    expect(shownDiagram().layout.placements.get('n_db')?.x).toBe(800);
    showView(undefined);
    expect(shownDiagram().layout.placements.get('n_db')?.x).toBe(400);
  });

  test('the same picture is handed out until something of it changes', () => {
    addNewView({ providers: ['azure'] });
    const before = shownDiagram();
    expect(shownDiagram()).toBe(before);
    edit('Rename', (diagram) => ({ ...diagram, title: 'Other' }));
    expect(shownDiagram()).not.toBe(before);
    expect(shownDiagram().nodes).toBe(before.nodes);
  });

  test('are walked through in a ring, and everything is the first of them', () => {
    const first = addNewView();
    const second = addNewView();
    showNextView(1);
    expect(openView()).toBeUndefined();
    showNextView(-1);
    expect(openView()?.id).toBe(second);
    showNextView(-1);
    expect(openView()?.id).toBe(first);
  });

  test('removing one opens its neighbour, undoing its adding opens everything', () => {
    const first = addNewView();
    addNewView();
    removeOpenView();
    expect(openView()?.id).toBe(first);
    undo();
    undo();
    undo();
    expect(openView()).toBeUndefined();
    expect(shownDiagram()).toBe(presentDiagram());
  });

  test('the view that was open in a file opens with it', () => {
    const file = { token: 't', name: 'orders.demarc' };
    const view = { id: 'v_data', name: 'Data' };
    const document = { diagram: { ...drawn, views: [view] }, file, isSaved: true };
    openDocument(document);
    showView('v_data');
    openDocument({ diagram: drawn, isSaved: true });
    expect(openView()).toBeUndefined();
    openDocument(document);
    expect(openView()).toEqual(view);
  });

  test('a filter that changes nothing is no step', () => {
    addNewView();
    filterOpenView({ tags: [] });
    expect(useWorkspace.getState().history.past).toHaveLength(1);
  });
});

describe('historyEntries', () => {
  test('name every step, newest first, with the way there', () => {
    addNewView({ tags: ['a'] }, 'A');
    addNewView({ tags: ['b'] }, 'B');
    undo();
    const entries = historyEntries(useWorkspace.getState().history);
    expect(entries.map(({ label }) => label)).toEqual(['Add the view B', 'Add the view A', 'Where the history begins']);
    expect(entries.map(({ steps }) => steps)).toEqual([1, 0, -1]);
    goThroughHistory(-1);
    expect(presentDiagram()).toBe(drawn);
  });
});

describe('filterChoices', () => {
  test('are the values that occur, what has none last', () => {
    expect(filterChoices(drawn)).toEqual({
      providers: [
        { id: 'aws', label: 'AWS' },
        { id: 'azure', label: 'Azure' },
      ],
      protocols: [{ id: 'sql', label: 'SQL' }],
      data: [
        { id: 'restricted', label: 'Restricted' },
        { id: 'unknown', label: 'Not known' },
      ],
      tags: [{ id: 'pci', label: 'pci' }],
    });
  });
});
