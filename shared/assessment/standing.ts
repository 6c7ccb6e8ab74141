import type { TaskState } from '../model/diagram.js';
import { propertyWords } from '../ownership/factWords.js';
import type { Element } from '../ownership/facts.js';
import type { RuleContext } from '../rules/context.js';
import { statedText } from './rests.js';
import type { TaskStatus } from './types.js';

/** How a task stands once a person's word and the facts are held against each other. */
export interface Standing {
  readonly status: TaskStatus;
  /** A person set the status. */
  readonly manual: boolean;
  /** Why a person's decision was set aside. */
  readonly reopened?: string;
}

type Derived = 'finding' | 'open' | 'done';

function changedSince(context: RuleContext, element: Element, state: TaskState): string | undefined {
  for (const [property, before] of Object.entries(state.rests ?? {})) {
    if (statedText(context, element, property) !== before) {
      return `${propertyWords(context.catalog, property)} changed since the decision`;
    }
  }
  return undefined;
}

/** Why a decision does not hold today; undefined = it holds. */
function objection(context: RuleContext, element: Element, state: TaskState, derived: Derived): string | undefined {
  if (state.status === 'done') {
    if (derived === 'finding') return 'It was marked done, but the facts say otherwise';
  } else if ((state.reason ?? '').trim() === '') {
    return 'The decision gives no reason';
  }
  if (state.status === 'accepted' && state.expiry !== undefined && state.expiry < context.today) {
    return `The acceptance ended on ${state.expiry}`;
  }
  return changedSince(context, element, state);
}

/** State comes from the facts first; a person's word closes what is open, and a bad fact wins over "done" (DOMAIN 7.2). */
export function standingOf(
  context: RuleContext,
  element: Element,
  derived: Derived,
  state: TaskState | undefined,
): Standing {
  const status = state?.status;
  if (state === undefined || status === undefined) return { status: derived, manual: false };
  if (derived === 'done' && status !== 'not-applicable') return { status: 'done', manual: false };
  const reopened = objection(context, element, state, derived);
  if (reopened !== undefined) return { status: derived, manual: false, reopened };
  return { status, manual: true };
}
