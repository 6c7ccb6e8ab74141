import { taskStateKey, type Diagram, type TaskState } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { withEntry, withoutKeys } from '../model/immutableMap.js';

/** Stores what a person said about a task; a key (`taskStateKey`) in place of a state takes the state back. */
export function setTaskState(diagram: Diagram, state: TaskState | string): Diagram {
  const taskStates =
    typeof state === 'string' ? withoutKeys(diagram.taskStates, [state]) : withState(diagram.taskStates, state);
  return taskStates === diagram.taskStates ? diagram : { ...diagram, taskStates };
}

function withState(states: Diagram['taskStates'], state: TaskState): Diagram['taskStates'] {
  const key = taskStateKey(state.task, state.subject, state.source);
  return equalValues(states.get(key), state) ? states : withEntry(states, key, state);
}
