import type { RuleContext } from '../../rules/context.js';
import { atLeast } from '../../rules/classification.js';
import { encryptionOf } from '../../rules/transit.js';
import { hasModel, type Subject } from '../subject.js';
import { eachGood, stateOf, withinLimit, type Answer, type ModelCheck } from './answer.js';

const CERTIFICATE_DAYS = 30;

function isEndOfTraffic(subject: Subject): boolean {
  const { service } = subject;
  if (service === undefined || service.family === 'network' || service.family === 'service') return false;
  return service.vpcAttachment !== 'never' || !hasModel(subject, 'infrastructure');
}

/** What the node itself demands, else what its flows show; a flow in clear text is a finding of its own (CX-13, CX-14). */
function transit(context: RuleContext, subject: Subject): Answer | undefined {
  const { node } = subject;
  if (node === undefined || !isEndOfTraffic(subject)) return undefined;
  const flows = context.inflows(node.id);
  const encryptions = flows.map((flow) => encryptionOf(context, flow));
  const required = stateOf(context, node, 'tlsRequired');
  const minimum = stateOf(context, node, 'tlsMinimum');
  const demands = [context.say(node, 'tlsRequired'), context.say(node, 'tlsMinimum')];
  // what fails first: it is what the list says
  if (required !== 'fail' && minimum === 'fail') demands.reverse();
  const because = [...demands, ...flows.map((flow, at) => flowWords(context.label(flow.source), encryptions[at]))];
  if (required === 'fail' || minimum === 'fail') return { status: 'fail', because };
  const clear = encryptions.includes('none');
  const byFlows = flows.length > 0 && !clear && !encryptions.includes(undefined);
  const question = clear ? 'whether it refuses connections in clear text' : 'whether traffic to it is encrypted';
  return { status: required === 'pass' || byFlows ? 'pass' : 'unknown', because, question };
}

function flowWords(from: string, encryption: string | undefined): string {
  if (encryption === 'none') return `Traffic from ${from} is not encrypted`;
  return `Traffic from ${from}: ${encryption ?? 'encryption not known'}`;
}

/** A certificate that the provider issued is renewed by the provider. */
function certificate(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, service } = subject;
  if (node === undefined || service?.isEntry !== true) return undefined;
  if (context.value(node, 'certificate') === 'acm') {
    return { status: 'pass', because: [context.say(node, 'certificate'), 'renewed by the provider'] };
  }
  return withinLimit(context, node, 'certificateExpiryDays', { least: CERTIFICATE_DAYS });
}

function atRest(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, service } = subject;
  if (node === undefined || service?.storesData !== true || !context.reads(node, 'encryptionAtRest')) return undefined;
  // the disks of a machine are drawn as volumes and judged there
  if (service.hasGuestOs && hasModel(subject, 'infrastructure')) return undefined;
  return eachGood(context, node, ['encryptionAtRest']);
}

const KEY_DECIDED = ['customer-key', 'client-side'];

/** Once data is encrypted the question is whose key; it matters from confidential data on. */
function key(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, service } = subject;
  if (node === undefined || atRest(context, subject) === undefined) return undefined;
  const encryption = context.value(node, 'encryptionAtRest');
  if (encryption === undefined || encryption === 'none') return undefined;
  const because = [context.say(node, 'encryptionAtRest'), context.say(node, 'kmsKey')];
  const stated = context.value(node, 'kmsKey');
  if (stated !== undefined) return { status: stated === 'none' ? 'fail' : 'pass', because };
  if (KEY_DECIDED.includes(String(encryption))) return { status: 'pass', because };
  const sensitive = atLeast(context.dataClass(node.id), 'confidential');
  if (sensitive === false || (sensitive === undefined && service?.alwaysEncrypted === true)) return undefined;
  const question = "whether the provider's key is enough for this data";
  return { status: 'unknown', because, question, ...(sensitive === true ? {} : { severity: 'low' as const }) };
}

export const protectionChecks: readonly ModelCheck[] = [
  {
    id: 'T-NTP-TLS',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract'],
    hangsOn: ['tlsRequired', 'tlsMinimum'],
    beside: (context, { id }) => context.inflows(id).length === 0 || undefined,
    judge: transit,
  },
  {
    id: 'T-NTP-CERT',
    on: 'node',
    models: ['infrastructure', 'container', 'on-premises'],
    hangsOn: ['certificate', 'certificateExpiryDays'],
    judge: certificate,
  },
  {
    id: 'T-SSE-ON',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract'],
    hangsOn: ['encryptionAtRest'],
    judge: atRest,
  },
  {
    id: 'T-SSE-KEY',
    on: 'node',
    models: ['infrastructure', 'container', 'abstract'],
    hangsOn: ['encryptionAtRest', 'kmsKey'],
    beside: (context, { id }) => context.dataClass(id) ?? false,
    judge: key,
  },
];
