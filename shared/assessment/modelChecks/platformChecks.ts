import { valueWords } from '../../ownership/factWords.js';
import type { RuleContext } from '../../rules/context.js';
import { daysBetween } from '../../rules/dates.js';
import type { Subject } from '../subject.js';
import { ASK_A_PERSON, eachGood, stateOf, withinLimit, type Answer, type ModelCheck } from './answer.js';

const FRESH_DAYS = 30;

function runsCode(subject: Subject): boolean {
  return subject.service?.runsCustomerCode === true;
}

/** Its own input is validated by what callers from outside reach. */
function inputValidation(context: RuleContext, subject: Subject): Answer | undefined {
  if (!runsCode(subject)) return undefined;
  return context.reach(subject.id).depth === 'none' ? undefined : ASK_A_PERSON;
}

function supportedVersion(context: RuleContext, subject: Subject): Answer | undefined {
  const { node } = subject;
  if (node === undefined) return undefined;
  const read = ['versionSupported', 'autoMinorUpgrade'].filter((property) => context.reads(node, property));
  return read.length === 0 ? undefined : eachGood(context, node, read);
}

/** A patch by hand counts for thirty days; the age of an image never does (S25). */
function patched(context: RuleContext, subject: Subject): Answer {
  const { element } = subject;
  const because = [context.say(element, 'patching'), context.say(element, 'lastPatchedDate')];
  const patching = stateOf(context, element, 'patching');
  if (patching === 'pass') return { status: 'pass', because };
  const last = context.value(element, 'lastPatchedDate');
  const age = typeof last === 'string' ? daysBetween(last, context.today) : undefined;
  const recent = age !== undefined && age <= FRESH_DAYS && context.value(element, 'patching') !== 'none';
  return { status: recent ? 'pass' : patching, because };
}

/** Windows or any Linux: the settings are the customer's, and the question names the system (S24). */
function hardened(context: RuleContext, subject: Subject): Answer {
  const { node } = subject;
  const family = context.value(subject.element, 'osFamily');
  const system = typeof family === 'string' ? valueWords(context.catalog, 'osFamily', family) : 'its system';
  const question = `whether ${system} is hardened: users, services, agents, host firewall`;
  if (node === undefined || !context.reads(node, 'imdsV2') || subject.service?.provider !== 'aws') {
    return { ...ASK_A_PERSON, question };
  }
  return { ...eachGood(context, node, ['imdsV2']), question: `${question}, metadata service v2` };
}

export const platformChecks: readonly ModelCheck[] = [
  {
    id: 'T-APP-DEPS',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'on-premises'],
    hangsOn: ['imageScanning'],
    judge: (context, subject) =>
      runsCode(subject) ? eachGood(context, subject.element, ['imageScanning']) : undefined,
  },
  {
    id: 'T-APP-INPUT',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'on-premises'],
    hangsOn: [],
    beside: (context, { id }) => context.reach(id).depth,
    judge: inputValidation,
  },
  {
    id: 'T-APP-SECRETS',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'on-premises'],
    hangsOn: ['secretsInConfig'],
    judge: (context, subject) =>
      runsCode(subject) ? eachGood(context, subject.element, ['secretsInConfig']) : undefined,
  },
  {
    id: 'T-PLAT-INSTALL',
    on: 'node',
    models: ['infrastructure', 'on-premises'],
    hangsOn: ['patching'],
    judge: (context, subject) => eachGood(context, subject.element, ['patching']),
  },
  {
    id: 'T-PLAT-VERSION',
    on: 'node',
    models: ['container', 'abstract'],
    hangsOn: ['versionSupported', 'autoMinorUpgrade'],
    judge: supportedVersion,
  },
  { id: 'T-OS-PATCH', on: 'node', hangsOn: ['patching', 'lastPatchedDate'], judge: patched },
  { id: 'T-OS-HARDEN', on: 'node', hangsOn: ['osFamily', 'imdsV2'], judge: hardened },
  {
    id: 'T-OS-IMAGE',
    on: 'node',
    models: ['infrastructure'],
    hangsOn: ['imageAgeDays'],
    judge: (context, subject) => withinLimit(context, subject.element, 'imageAgeDays', { most: FRESH_DAYS }),
  },
];
