import { isOutstanding } from '../../state/taskView.js';
import type { Details } from '../../workers/engineMessages.js';
import { rowKey } from '../../workers/answerDiff.js';
import { Section } from '../controls/Section.js';
import { TaskCard } from './TaskCard.js';

/** The tasks of one element: outstanding ones worst first, then hardening, then what is settled. */
export function ElementTasks({ details }: { readonly details: Details | undefined }) {
  if (!details) return null;
  const outstanding = details.tasks.filter((task) => isOutstanding(task.status) && !task.hardening);
  const hardening = details.tasks.filter((task) => isOutstanding(task.status) && task.hardening);
  const settled = details.tasks.filter((task) => !isOutstanding(task.status));
  if (details.tasks.length === 0) return null;
  return (
    <>
      <Section id="tasks" title={`Outstanding here · ${String(outstanding.length)}`}>
        {outstanding.length === 0 ? <p className="quiet section-note">Nothing is left to do here.</p> : null}
        <TaskCards tasks={outstanding} />
      </Section>
      {hardening.length > 0 ? (
        <Section id="hardening" title={`Hardening · ${String(hardening.length)}`}>
          <TaskCards tasks={hardening} />
        </Section>
      ) : null}
      {settled.length > 0 ? (
        <Section id="settled" title={`Settled · ${String(settled.length)}`}>
          <TaskCards tasks={settled} />
        </Section>
      ) : null}
    </>
  );
}

function TaskCards({ tasks }: { readonly tasks: Details['tasks'] }) {
  return (
    <ul className="task-cards">
      {tasks.map((task) => (
        <TaskCard key={rowKey(task)} task={task} />
      ))}
    </ul>
  );
}
