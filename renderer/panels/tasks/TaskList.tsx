import { useDeferredValue, useMemo } from 'react';
import { LAYERS, type LayerId } from '../../../shared/catalog/layers.js';
import { elementOf } from '../../../shared/model/hierarchy.js';
import { subjectsName } from '../../state/elements.js';
import { groupedByPlace, rowsInView, useTaskView, type RowWords } from '../../state/taskView.js';
import { useOpenView } from '../../state/views.js';
import { useDiagram, useShownDiagram, useWorkspace } from '../../state/workspace.js';
import type { TaskRow } from '../../workers/engineMessages.js';
import { taskListItems } from './taskListItems.js';
import { TaskTable } from './TaskTable.js';
import { TaskToolbar } from './TaskToolbar.js';

const LAYER_LABELS: ReadonlyMap<LayerId, string> = new Map(LAYERS.map(({ id, label }) => [id, label]));
const NO_TASKS: readonly TaskRow[] = [];

/** Every task of the diagram: what is left to do, and what was decided. */
export function TaskList() {
  const diagram = useDiagram();
  const tasks = useWorkspace((workspace) => workspace.assessment?.tasks) ?? NO_TASKS;
  const isAssessed = useWorkspace((workspace) => workspace.assessment !== undefined);
  const selection = useWorkspace((workspace) => workspace.selection);
  const shown = useShownDiagram();
  const openView = useOpenView();
  const view = useDeferredValue(useTaskView());
  const words: RowWords = useMemo(
    () => ({
      where: (row) => subjectsName(diagram, row.subjects),
      layer: (id) => LAYER_LABELS.get(id) ?? id,
    }),
    [diagram],
  );
  const items = useMemo(() => {
    const ofSelection = view.selectionOnly
      ? tasks.filter(({ subjects }) => subjects.some((id) => selection.has(id)))
      : tasks;
    const ofView =
      view.viewOnly && openView
        ? ofSelection.filter(({ subjects }) => subjects.some((id) => elementOf(shown, id) !== undefined))
        : ofSelection;
    const rows = rowsInView(ofView, view, words);
    return taskListItems(rows, view, (some) => groupedByPlace(some, words));
  }, [tasks, view, selection, words, shown, openView]);
  return (
    <section id="tasks-panel" className="tasks" aria-label="Tasks">
      <TaskToolbar />
      {items.length > 0 ? (
        <TaskTable items={items} words={words} />
      ) : (
        <p className="tasks-nothing quiet">{isAssessed ? nothingWords(tasks.length) : 'Assessing…'}</p>
      )}
    </section>
  );
}

function nothingWords(all: number): string {
  if (all > 0) return 'No task passes these filters.';
  return 'No tasks yet. Add a node, and what its owner has to do for it is listed here.';
}
