/** What a person says about tasks: done, not applicable, accepted, or to be done by someone until a day. */
import { setTaskState } from '../../shared/commands/setTaskState.js';
import { taskStateKey, type Diagram, type TaskState } from '../../shared/model/diagram.js';
import type { TaskRow } from '../workers/engineMessages.js';
import { usePreferences } from './preferences.js';
import { STATUS_WORDS } from './words.js';
import { edit } from './workspace.js';

export type Decision = NonNullable<TaskState['status']>;

export interface DecisionFields {
  readonly reason?: string;
  readonly approver?: string;
  readonly expiry?: string;
}

type Taken = Pick<TaskRow, 'id' | 'subjects' | 'sourceIds' | 'title' | 'properties'>;
