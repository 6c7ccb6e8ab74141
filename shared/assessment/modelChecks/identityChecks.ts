import { plays } from '../../ownership/serviceRoles.js';
import type { RuleContext } from '../../rules/context.js';
import { hasModel, type Subject } from '../subject.js';
import { eachGood, notOlderThan, withinLimit, worstOf, type Answer, type ModelCheck } from './answer.js';

const KEY_DAYS = 90;
const ATTESTATION_DAYS = 365;

/** On an abstract service both levels must be known: who holds which rights, and whom the resource lets in (S18). */
function leastPrivilege(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, service, element } = subject;
  if (node === undefined || service === undefined || service.family === 'network') return undefined;
  const abstract = hasModel(subject, 'abstract');
  if (service.isEntry && !abstract && !service.runsCustomerCode) return undefined;
  const resource = abstract || context.reads(node, 'resourcePolicy');
  return eachGood(context, element, resource ? ['identityPolicy', 'resourcePolicy'] : ['identityPolicy']);
}

/** Flows that all use a role leave no key to rotate. */
function usesRoles(context: RuleContext, { id }: Subject): boolean {
  const flows = context.outflows(id);
  return flows.length > 0 && flows.every(({ edge }) => context.value(edge, 'authentication') === 'iam-role');
}

function longLivedKeys(context: RuleContext, subject: Subject): Answer | undefined {
  if (subject.service?.runsCustomerCode !== true) return undefined;
  const stated = withinLimit(context, subject.element, 'accessKeyAgeDays', { most: KEY_DAYS });
  if (stated.status !== 'unknown' || !usesRoles(context, subject)) return stated;
  return { status: 'pass', because: ['Every flow from here uses a role'] };
}

function engineUsers(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, service } = subject;
  if (node === undefined || service?.family !== 'data' || !context.reads(node, 'authentication')) return undefined;
  return eachGood(context, node, ['authentication']);
}

/** Visitors of a public site stay anonymous by design; everybody else is to be known. */
function party(context: RuleContext, subject: Subject): Answer | undefined {
  if (subject.node === undefined || plays(subject.node.service, 'endUser', 'rootIdentity')) return undefined;
  const flows = [...context.outflows(subject.id), ...context.inflows(subject.id)];
  if (flows.length === 0) return undefined;
  const values = flows.map(({ edge }) => context.value(edge, 'authentication'));
  const because = flows.map(({ edge }) => context.say(edge, 'authentication'));
  if (values.includes('none')) return { status: 'fail', because };
  const question = 'how this party proves who it is, on each flow to or from it';
  return { status: values.includes(undefined) ? 'unknown' : 'pass', because, question };
}

/** The record on the boundary around the party counts for it. */
function record(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, boundary } = subject;
  if (boundary !== undefined) {
    const empty = boundary.kind === 'third-party' && !context.nodes.some(({ parent }) => parent === boundary.id);
    return empty ? recordOn(context, boundary) : undefined;
  }
  if (node === undefined) return undefined;
  if (hasModel(subject, 'external') && !plays(node.service, 'outsideParty')) return undefined;
  const around = context.around(node.id, 'third-party');
  const recordedAround = around !== undefined && context.value(around, 'contractRecord') !== undefined;
  const ownRecord = context.value(node, 'contractRecord') !== undefined;
  return recordOn(context, recordedAround && !ownRecord ? around : node);
}

function recordOn(context: RuleContext, element: Parameters<RuleContext['value']>[0] & object): Answer {
  const contract: Answer = {
    status: context.value(element, 'contractRecord') === undefined ? 'unknown' : 'pass',
    because: [context.say(element, 'contractRecord')],
  };
  return worstOf(contract, notOlderThan(context, element, 'attestationDate', ATTESTATION_DAYS));
}

export const identityChecks: readonly ModelCheck[] = [
  {
    id: 'T-IAM-LEAST',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'on-premises', 'saas'],
    hangsOn: ['identityPolicy', 'resourcePolicy'],
    judge: leastPrivilege,
  },
  {
    id: 'T-IAM-KEYS',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract', 'on-premises'],
    hangsOn: ['accessKeyAgeDays'],
    beside: usesRoles,
    judge: longLivedKeys,
  },
  { id: 'T-IAM-ENGINE', on: 'node', models: ['container'], hangsOn: ['authentication'], judge: engineUsers },
  {
    id: 'T-IAM-JML',
    on: 'node',
    models: ['saas'],
    hangsOn: ['authentication', 'mfa'],
    judge: (context, subject) => eachGood(context, subject.element, ['authentication', 'mfa']),
  },
  { id: 'T-IAM-PARTY', on: 'node', models: ['external'], judge: party },
  { id: 'T-3P-RECORD', on: 'node', models: ['saas', 'external'], judge: record },
  { id: 'T-3P-RECORD', on: 'boundary', judge: record },
];
