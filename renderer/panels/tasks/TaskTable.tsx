import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Button } from 'react-aria-components';
import { askForDecision, decide } from '../../state/decisions.js';
import { isOutstanding, useTaskView, type RowWords, type TaskSort } from '../../state/taskView.js';
import { viewport } from '../../state/viewport.js';
import { select } from '../../state/workspace.js';
import type { TaskRow } from '../../workers/engineMessages.js';
import type { TaskListItem } from './taskListItems.js';
import { TaskListRow } from './TaskListRow.js';

const ROW_HEIGHT = 25;

const COLUMNS: readonly { readonly id: TaskSort; readonly label: string }[] = [
  { id: 'severity', label: 'Severity' },
  { id: 'title', label: 'Task' },
  { id: 'where', label: 'Where' },
  { id: 'layer', label: 'Layer' },
  { id: 'assignee', label: 'Assigned to' },
  { id: 'due', label: 'Due' },
  { id: 'state', label: 'State' },
];

interface TaskTableProps {
  readonly items: readonly TaskListItem[];
  readonly words: RowWords;
}

/** The rows in view; arrow keys walk, Enter shows the place, D, N and A decide. */
export function TaskTable({ items, words }: TaskTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  // Its functions are new with every render, which is why nothing here is memoised by them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const walk = (to: number) => {
    const index = Math.max(0, Math.min(items.length - 1, to));
    setActive(index);
    virtualizer.scrollToIndex(index);
    // The row may have to be rendered first.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && !event.target.matches('[data-index]')) return;
    const item = items[active];
    const handled =
      (!event.ctrlKey && moveKey(event.key, active, items.length, walk)) || (item && taskKey(event, item));
    if (handled) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button') !== null) return;
    const index = event.target.closest('[data-index]')?.getAttribute('data-index');
    const item = index === undefined || index === null ? undefined : items[Number(index)];
    if (item?.kind === 'task') showPlace(item.row);
    if (item?.kind === 'hardening') useTaskView.setState({ showHardening: !item.isOpen });
  };
  return (
    <div
      className="task-table"
      role="treegrid"
      aria-label="Tasks"
      aria-rowcount={items.length + 1}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <HeaderRow />
      <div ref={scroller} className="task-rows scroll" role="presentation">
        <div className="task-rows-all" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const item = items[index];
            return item === undefined ? null : (
              <TaskListRow
                key={index}
                item={item}
                index={index}
                top={start}
                words={words}
                isActive={index === Math.min(active, items.length - 1)}
                onActivate={() => {
                  setActive(index);
                }}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function HeaderRow() {
  const { sort, descending } = useTaskView();
  return (
    <div className="task-row task-row-head scroll" role="row">
      {COLUMNS.map(({ id, label }) => {
        const order = sort === id ? (descending ? 'descending' : 'ascending') : 'none';
        return (
          <div key={id} role="columnheader" aria-sort={order} className={`task-cell-${id}`}>
            <Button
              className="task-head-button"
              onPress={() => {
                useTaskView.setState({ sort: id, descending: sort === id && !descending });
              }}
            >
              {label}
              {order === 'ascending' ? <ArrowUp size={11} aria-hidden /> : null}
              {order === 'descending' ? <ArrowDown size={11} aria-hidden /> : null}
            </Button>
          </div>
        );
      })}
    </div>
  );
}

function moveKey(key: string, active: number, count: number, walk: (to: number) => void): boolean {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + 10,
    PageUp: active - 10,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  walk(target);
  return true;
}

function taskKey(event: KeyboardEvent, item: TaskListItem): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (item.kind === 'hardening' && (event.key === 'Enter' || event.key === ' ')) {
    useTaskView.setState({ showHardening: !item.isOpen });
    return true;
  }
  if (item.kind !== 'task') return false;
  switch (event.key.toLowerCase()) {
    case 'enter':
      showPlace(item.row);
      return true;
    case 'd':
      if (isOutstanding(item.row.status)) void decide([item.row], 'done', {});
      return true;
    case 'n':
      askForDecision([item.row], 'not-applicable');
      return true;
    case 'a':
      askForDecision([item.row], 'accepted');
      return true;
    default:
      return false;
  }
}

/** Selects what a task is about and brings it into view. */
function showPlace(row: TaskRow): void {
  select(row.subjects);
  viewport()?.reveal(row.subjects);
}
