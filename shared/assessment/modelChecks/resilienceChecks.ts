import type { FactValue } from '../../model/diagram.js';
import { plays } from '../../ownership/serviceRoles.js';
import type { RuleContext } from '../../rules/context.js';
import type { Subject } from '../subject.js';
import { notOlderThan, oneGood, type Answer, type ModelCheck } from './answer.js';
import { isStore } from './dataChecks.js';

const RESTORE_DAYS = 365;
const MEASURES = ['backups', 'backupRetentionDays', 'pointInTimeRecovery', 'backupPlan'] as const;
const COPIES: readonly (FactValue | undefined)[] = ['backup', 'replication'];

/** A queue is drained, not restored. */
function isBackedUp(subject: Subject): boolean {
  return isStore(subject) && subject.node !== undefined && !plays(subject.node.service, 'transient');
}

function measureState(context: RuleContext, subject: Subject, property: string): boolean | undefined {
  const value = context.value(subject.element, property);
  if (value === undefined) return undefined;
  return property === 'backupRetentionDays' ? Number(value) > 0 : value !== 'disabled' && value !== false;
}

function isCopied(context: RuleContext, { id }: Subject): boolean {
  return context.outflows(id).some(({ edge }) => COPIES.includes(context.value(edge, 'purpose')));
}

function backups(context: RuleContext, subject: Subject): Answer | undefined {
  const { node } = subject;
  if (node === undefined || !isBackedUp(subject)) return undefined;
  if (isCopied(context, subject)) {
    return { status: 'pass', because: ['A flow for backup or replication leaves it'] };
  }
  const read = MEASURES.filter((property) => context.reads(node, property));
  const states = read.map((property) => measureState(context, subject, property));
  const because = read.map((property) => context.say(node, property));
  if (states.includes(true)) return { status: 'pass', because };
  const question = 'what backs up this data';
  return { status: read.length > 0 && !states.includes(undefined) ? 'fail' : 'unknown', because, question };
}

/** First a backup, then the test of it. */
function restore(context: RuleContext, subject: Subject): Answer | undefined {
  if (backups(context, subject)?.status !== 'pass') return undefined;
  return notOlderThan(context, subject.element, 'restoreTested', RESTORE_DAYS);
}

function zones(context: RuleContext, subject: Subject): Answer | undefined {
  const { node } = subject;
  if (node === undefined || !context.reads(node, 'multiAz') || subject.service?.hasGuestOs === true) return undefined;
  const environment = context.environment(node.id);
  if (environment !== undefined && environment !== 'production') return undefined;
  const count = context.value(node, 'azCount');
  const multiAz = context.value(node, 'multiAz');
  const because = [context.say(node, 'multiAz'), context.say(node, 'azCount'), context.say(node, 'environment')];
  const several = typeof count === 'number' ? count >= 2 : multiAz === undefined ? undefined : multiAz === true;
  if (several === true) return { status: 'pass', because };
  if (several === false && environment === 'production') return { status: 'fail', because };
  return { status: 'unknown', because, question: 'in how many zones it runs, or whether it is production' };
}

const LOGS = ['logging', 'accessLogs', 'auditLogs'];

function sendsLogs(context: RuleContext, { id }: Subject): boolean {
  return context.outflows(id).some(({ edge }) => context.value(edge, 'purpose') === 'logs');
}

/** What the network or account around it records, in words. */
function recordedAround(context: RuleContext, { id, service }: Subject): string | undefined {
  const vpc = context.around(id, 'vpc');
  if (service?.family === 'network' && vpc !== undefined && context.value(vpc, 'flowLogs') === 'enabled') {
    return `flow logs of ${vpc.label} record it`;
  }
  const account = service?.family === 'service' ? context.around(id, 'account') : undefined;
  const trail = context.value(account, 'auditTrail');
  const recorded = trail === 'multi-region' || trail === 'single-region';
  return account !== undefined && recorded ? `the audit trail of ${account.label} records it` : undefined;
}

/** Own logs, a drawn flow of logs, or what the network or account around it records. */
function logs(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, service } = subject;
  if (node === undefined || service === undefined || plays(node.service, 'logStore')) return undefined;
  if (sendsLogs(context, subject)) return { status: 'pass', because: ['A flow of logs leaves it'] };
  const own = oneGood(
    context,
    node,
    LOGS.filter((property) => context.reads(node, property)),
  );
  const recorded = own.status === 'unknown' ? recordedAround(context, subject) : undefined;
  return recorded === undefined ? own : { status: 'pass', because: [...own.because, recorded] };
}

function alerts(context: RuleContext, subject: Subject): Answer | undefined {
  if (subject.service === undefined || subject.service.family === 'network') return undefined;
  const because = [context.say(subject.element, 'responsibleTeam')];
  const named = context.value(subject.element, 'responsibleTeam') !== undefined;
  return { status: named ? 'pass' : 'unknown', because, question: 'who reads its alerts and responds' };
}

export const resilienceChecks: readonly ModelCheck[] = [
  {
    id: 'T-BAK-PLAN',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'saas'],
    hangsOn: MEASURES,
    beside: isCopied,
    judge: backups,
  },
  {
    id: 'T-BAK-RESTORE',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'saas'],
    hangsOn: [...MEASURES, 'restoreTested'],
    beside: isCopied,
    judge: restore,
  },
  {
    id: 'T-BAK-AZ',
    on: 'node',
    models: ['infrastructure', 'container'],
    hangsOn: ['environment', 'multiAz', 'azCount'],
    beside: (context, { id }) => context.environment(id) ?? false,
    judge: zones,
  },
  {
    id: 'T-LOG-ON',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'saas'],
    hangsOn: LOGS,
    beside: (context, subject) => sendsLogs(context, subject) || (recordedAround(context, subject) ?? false),
    judge: logs,
  },
  {
    id: 'T-LOG-ALERT',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'saas'],
    hangsOn: ['responsibleTeam'],
    judge: alerts,
  },
];
