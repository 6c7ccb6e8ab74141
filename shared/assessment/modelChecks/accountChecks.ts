import { SERVICE_ROLES } from '../../ownership/serviceRoles.js';
import type { RuleContext } from '../../rules/context.js';
import type { Subject } from '../subject.js';
import { eachGood, type Answer, type ModelCheck } from './answer.js';

function onAccount(judge: (context: RuleContext, subject: Subject) => Answer | undefined): ModelCheck['judge'] {
  return (context, subject) => (subject.boundary?.kind === 'account' ? judge(context, subject) : undefined);
}

function isAdministering(context: RuleContext, accountId: string, flow: { source: string; target: string }): boolean {
  return flow.target === accountId || context.around(flow.target, 'account')?.id === accountId;
}

/** Administrators who are drawn answer for themselves, each by a rule; without any the account is asked. */
function administratorMfa(context: RuleContext, subject: Subject): Answer | undefined {
  const drawn = context
    .nodesOf(...SERVICE_ROLES.administrator)
    .filter(({ id }) => context.outflows(id).some((flow) => isAdministering(context, subject.id, flow)));
  if (drawn.length === 0) {
    return {
      status: 'unknown',
      because: ['No administrator is drawn'],
      question: 'whether every administrator signs in with MFA; draw the administrators, or close this with the proof',
    };
  }
  const because = drawn.map((actor) => `${actor.label}: ${context.say(actor, 'mfa')}`);
  const good = drawn.every((actor) => context.value(actor, 'mfa') === true);
  return good ? { status: 'pass', because } : undefined;
}

const CONTACTS = ['security-contact', 'account-contact'];

function contacts(context: RuleContext, subject: Subject): Answer {
  const because = [context.say(subject.element, 'contacts')];
  const value = context.value(subject.element, 'contacts');
  if (value === undefined) return { status: 'unknown', because };
  const named: readonly string[] = typeof value === 'object' ? value : [String(value)];
  return { status: CONTACTS.every((contact) => named.includes(contact)) ? 'pass' : 'fail', because };
}

function team(context: RuleContext, subject: Subject): Answer | undefined {
  if (subject.boundary !== undefined && subject.boundary.kind !== 'account') return undefined;
  return eachGood(context, subject.element, ['responsibleTeam']);
}

export const accountChecks: readonly ModelCheck[] = [
  {
    id: 'T-ACC-ROOT-MFA',
    on: 'boundary',
    judge: onAccount((context, { element }) => eachGood(context, element, ['rootMfa'])),
  },
  { id: 'T-ACC-ADMIN-MFA', on: 'boundary', judge: onAccount(administratorMfa) },
  {
    id: 'T-ACC-ROOT-KEYS',
    on: 'boundary',
    judge: onAccount((context, { element }) => eachGood(context, element, ['rootAccessKeys', 'rootUse'])),
  },
  { id: 'T-ACC-CONTACTS', on: 'boundary', judge: onAccount(contacts) },
  { id: 'T-ACC-TEAM', on: 'boundary', judge: team },
  {
    id: 'T-ACC-TEAM',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'on-premises', 'saas'],
    hangsOn: ['responsibleTeam'],
    judge: team,
  },
];
