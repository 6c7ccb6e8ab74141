import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { askForDecision, decide, reopen } from '../../state/decisions.js';
import { isOutstanding, type RowWords } from '../../state/taskView.js';
import { SEVERITY_WORDS, shortDate, STATUS_WORDS } from '../../state/words.js';
import type { TaskRow } from '../../workers/engineMessages.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { SeverityMark } from '../controls/SeverityMark.js';
import type { TaskListItem } from './taskListItems.js';

interface TaskListRowProps {
  readonly item: TaskListItem;
  readonly index: number;
  /** px from the top of the list. */
  readonly top: number;
  readonly words: RowWords;
  readonly isActive: boolean;
  readonly onActivate: () => void;
}

export const TaskListRow = memo(function TaskListRow({
  item,
  index,
  top,
  words,
  isActive,
  onActivate,
}: TaskListRowProps) {
  const place = {
    'data-index': index,
    'aria-rowindex': index + 2,
    role: 'row',
    tabIndex: isActive ? 0 : -1,
    onFocus: onActivate,
    style: { transform: `translateY(${String(top)}px)` },
  };
  switch (item.kind) {
    case 'task':
      return (
        <div {...place} className="task-row task-row-task">
          <Cells row={item.row} words={words} />
        </div>
      );
    case 'group':
      return (
        <div {...place} className="task-row task-row-group">
          <div role="gridcell" className="task-cell-wide">
            {item.label} <span className="quiet numeric">· {item.count}</span>
          </div>
        </div>
      );
    case 'hardening':
      return (
        <div {...place} className="task-row task-row-group task-row-fold" aria-expanded={item.isOpen}>
          <div role="gridcell" className="task-cell-wide">
            {item.isOpen ? <ChevronDown size={13} aria-hidden /> : <ChevronRight size={13} aria-hidden />}
            Hardening <span className="quiet numeric">· {item.count}</span>
          </div>
        </div>
      );
  }
});

function Cells({ row, words }: { readonly row: TaskRow; readonly words: RowWords }) {
  const thisYear = new Date().getFullYear();
  return (
    <>
      <div role="gridcell" className="task-cell-severity with-mark">
        <SeverityMark severity={row.severity} done={!isOutstanding(row.status)} />
        {SEVERITY_WORDS[row.severity]}
      </div>
      <div role="gridcell" className="task-cell-title" title={row.message}>
        {row.title}
      </div>
      <div role="gridcell" className="task-cell-where">
        {words.where(row)}
      </div>
      <div role="gridcell" className="task-cell-layer">
        {words.layer(row.layer)}
      </div>
      <div role="gridcell" className="task-cell-assignee">
        {row.assignee ?? <span className="quiet">—</span>}
      </div>
      <div role="gridcell" className="task-cell-due numeric">
        {row.due === undefined ? <span className="quiet">—</span> : shortDate(row.due, thisYear)}
      </div>
      <div role="gridcell" className="task-cell-state">
        <StateMenu row={row} />
      </div>
    </>
  );
}

const REOPEN = 'reopen';

function StateMenu({ row }: { readonly row: TaskRow }) {
  const word = STATUS_WORDS[row.status];
  const choices = [
    ...(isOutstanding(row.status)
      ? [
          { id: 'done', label: 'Done', hint: 'D' },
          { id: 'not-applicable', label: 'Not applicable…', hint: 'N' },
          { id: 'accepted', label: 'Accept the risk…', hint: 'A' },
        ]
      : []),
    ...(row.manual ? [{ id: REOPEN, label: 'Reopen' }] : []),
  ];
  if (choices.length === 0) return <span className="task-state">{word}</span>;
  return (
    <ChoiceMenu
      label={`${row.title}: ${word}`}
      className={`task-state task-state-${row.status}`}
      choices={choices}
      selected={undefined}
      onChoose={(id) => {
        if (id === 'done') void decide([row], 'done', {});
        else if (id === REOPEN) reopen([row]);
        else askForDecision([row], id === 'accepted' ? 'accepted' : 'not-applicable');
      }}
    >
      {word}
      <ChevronDown size={11} aria-hidden />
    </ChoiceMenu>
  );
}
