import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Task } from '../../../shared/assessment/types.js';
import { LAYERS } from '../../../shared/catalog/layers.js';
import { askForDecision, decide, reopen, setTaskFields } from '../../state/decisions.js';
import { isOutstanding } from '../../state/taskView.js';
import { SEVERITY_WORDS, STATUS_WORDS } from '../../state/words.js';
import { CommitInput } from '../controls/CommitInput.js';
import { SeverityMark } from '../controls/SeverityMark.js';

/** A task: its title; opened, why, how, and what to say about it. */
export function TaskCard({ task }: { readonly task: Task }) {
  const [isOpen, setOpen] = useState(false);
  const outstanding = isOutstanding(task.status);
  return (
    <li className="task-card">
      <Button
        className="task-card-head"
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        <SeverityMark severity={task.severity} done={!outstanding} />
        <span className="task-card-title">{task.title}</span>
        <span className="visually-hidden">
          {SEVERITY_WORDS[task.severity]}, {STATUS_WORDS[task.status]}
        </span>
        {outstanding ? null : <span className="chip chip-neutral">{STATUS_WORDS[task.status]}</span>}
      </Button>
      {isOpen ? (
        <div className="task-card-body selectable">
          <p className={task.status === 'finding' ? 'task-message task-message-bad' : 'task-message'}>{task.message}</p>
          {task.reopened === undefined ? null : <p className="task-message-bad">{task.reopened}</p>}
          {task.reason === undefined ? null : <p>Reason: {task.reason}</p>}
          <p>{task.why}</p>
          <ol className="task-how">
            {task.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="task-origin quiet">
            {SEVERITY_WORDS[task.severity]} · {LAYERS.find(({ id }) => id === task.layer)?.label}
            {task.sources.length > 0 ? ` · ${task.sources.join(' · ')}` : ''}
          </p>
          {task.because.length > 0 ? (
            <ul className="because quiet">
              {task.because.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
          <Fields task={task} />
          {outstanding || !task.manual ? <Decisions task={task} outstanding={outstanding} /> : null}
          {task.manual ? (
            <Button
              className="button button-small"
              onPress={() => {
                reopen([task]);
              }}
            >
              Reopen
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

function Fields({ task }: { readonly task: Task }) {
  return (
    <div className="task-fields">
      <div className="field">
        <span className="field-label" aria-hidden>
          Assigned to
        </span>
        <CommitInput
          label={`Assigned to, for ${task.title}`}
          value={task.assignee ?? ''}
          placeholder="Nobody"
          onCommit={(assignee) => {
            setTaskFields(task, { assignee });
          }}
        />
      </div>
      <div className="field">
        <span className="field-label" aria-hidden>
          Due
        </span>
        <CommitInput
          label={`Due, for ${task.title}`}
          type="date"
          value={task.due ?? ''}
          onCommit={(due) => {
            setTaskFields(task, { due });
          }}
        />
      </div>
    </div>
  );
}

function Decisions({ task, outstanding }: { readonly task: Task; readonly outstanding: boolean }) {
  if (!outstanding) return null;
  return (
    <div className="row-of-buttons">
      <Button
        className="button button-small button-primary"
        onPress={() => {
          void decide([task], 'done', {});
        }}
      >
        Mark done
      </Button>
      <Button
        className="button button-small"
        onPress={() => {
          askForDecision([task], 'not-applicable');
        }}
      >
        Not applicable…
      </Button>
      <Button
        className="button button-small"
        onPress={() => {
          askForDecision([task], 'accepted');
        }}
      >
        Accept the risk…
      </Button>
    </div>
  );
}
