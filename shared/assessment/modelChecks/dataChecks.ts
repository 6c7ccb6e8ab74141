import type { RuleContext } from '../../rules/context.js';
import { hasModel, type Subject } from '../subject.js';
import { eachGood, type Answer, type ModelCheck } from './answer.js';

/** A store of its own, not a machine that also has a disk. */
export function isStore(subject: Subject): boolean {
  return subject.service?.family === 'data' || (subject.service?.storesData === true && hasModel(subject, 'saas'));
}

function handlesData(context: RuleContext, subject: Subject): boolean {
  const { service } = subject;
  if (service === undefined) return false;
  if (service.storesData) return true;
  // what runs code and talks to a store is classified there
  const talksToStore = [...context.inflows(subject.id), ...context.outflows(subject.id)].some(
    (flow) => context.storesData(flow.source) || context.storesData(flow.target),
  );
  return service.runsCustomerCode && !talksToStore;
}

function classify(context: RuleContext, subject: Subject): Answer | undefined {
  if (!handlesData(context, subject)) return undefined;
  const { element } = subject;
  const because = [context.say(element, 'dataClassification')];
  if (context.value(element, 'dataClassification') !== undefined) return { status: 'pass', because };
  const carried = subject.service?.storesData === true ? undefined : context.dataClass(subject.id);
  if (carried !== undefined)
    return { status: 'pass', because: [...because, `classified by what comes in: ${carried}`] };
  return { status: 'unknown', because };
}

/** Only restricted data demands the decision; before anything is classified it waits under hardening. */
function decideClientEncryption(context: RuleContext, subject: Subject): Answer | undefined {
  if (!isStore(subject)) return undefined;
  const dataClass = context.dataClass(subject.id);
  const stated = context.value(subject.element, 'clientEncryption') !== undefined;
  if (!stated && dataClass !== undefined && dataClass !== 'restricted') return undefined;
  const answer = eachGood(context, subject.element, ['clientEncryption']);
  return dataClass === 'restricted' ? answer : { ...answer, severity: 'low' };
}

function carriedClass(context: RuleContext, { id }: Subject): string {
  return context.dataClass(id) ?? 'not known';
}

export const dataChecks: readonly ModelCheck[] = [
  {
    id: 'T-DATA-CLASSIFY',
    on: 'node',
    hangsOn: ['dataClassification'],
    beside: (context, subject) =>
      handlesData(context, subject) && (subject.service?.storesData === true || carriedClass(context, subject)),
    judge: classify,
  },
  {
    id: 'T-DATA-RETENTION',
    on: 'node',
    hangsOn: ['lifecyclePolicy'],
    judge: (context, subject) =>
      isStore(subject) ? eachGood(context, subject.element, ['lifecyclePolicy']) : undefined,
  },
  {
    id: 'T-CSE-DECIDE',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'on-premises', 'saas'],
    hangsOn: ['clientEncryption'],
    beside: (context, subject) => isStore(subject) && carriedClass(context, subject),
    judge: decideClientEncryption,
  },
  {
    id: 'T-CSE-INTEGRITY',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'on-premises'],
    hangsOn: ['integrityCheck'],
    judge: (context, subject) =>
      isStore(subject) ? eachGood(context, subject.element, ['integrityCheck']) : undefined,
  },
];
