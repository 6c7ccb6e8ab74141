import type { Verdict } from '../../catalog/predicate.js';
import type { Boundary, DiagramNode } from '../../model/diagram.js';
import { plays } from '../../ownership/serviceRoles.js';
import type { RuleContext } from '../../rules/context.js';
import { evaluateFirewall } from '../../rules/namedFirewallTests.js';
import { hasModel, type Subject } from '../subject.js';
import { ASK_A_PERSON, eachGood, stateOf, type Answer, type ModelCheck } from './answer.js';

/** A place in a subnet, and no public address of its own. */
function placed(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, service } = subject;
  if (node === undefined || service === undefined || service.family === 'network') return undefined;
  const inNetwork = service.vpcAttachment === 'always' || context.vpcAttached(node.id);
  if (!inNetwork && !hasModel(subject, 'on-premises')) return undefined;
  const subnet = context.around(node.id, 'subnet');
  const because = [
    subnet === undefined ? 'no subnet is drawn around it' : `in subnet ${subnet.label}`,
    ...(context.reads(node, 'publicIp') ? [context.say(node, 'publicIp')] : []),
  ];
  const address = context.reads(node, 'publicIp') ? stateOf(context, node, 'publicIp') : 'pass';
  if (address === 'fail') return { status: 'fail', because };
  const known = address === 'pass' && (subnet !== undefined || hasModel(subject, 'on-premises'));
  return { status: known ? 'pass' : 'unknown', because, question: 'in which subnet it stands, and with which address' };
}

/** Network balancers without a group and gateway balancers take none. */
function takesGroup(context: RuleContext, node: DiagramNode, subject: Subject): boolean {
  const { service } = subject;
  if (service === undefined || service.family === 'network' || service.vpcAttachment === 'never') return false;
  if (service.vpcAttachment === 'optional' && !context.vpcAttached(node.id)) return false;
  const type = node.options?.['type']?.value;
  if (type === 'gwlb') return false;
  return !(type === 'nlb' && node.options?.['securityGroup']?.value !== 'yes');
}

function sayGroup({ label, rules }: Boundary): string {
  return `${label}: ${rules === undefined ? 'rules not known' : `${rules.length} rules`}`;
}

function tightness({ rules }: Boundary): Verdict {
  return evaluateFirewall('anywhere-only-80-443', rules);
}

function tightGroup(context: RuleContext, subject: Subject): Answer | undefined {
  const { node } = subject;
  if (node === undefined || !takesGroup(context, node, subject)) return undefined;
  const groups = context.groups(node.id);
  if (groups.length === 0) {
    return { status: 'unknown', because: ['no security group is drawn'], question: 'which security group protects it' };
  }
  const because = groups.map(sayGroup);
  const states = groups.map(tightness);
  if (states.includes('fail')) return { status: 'fail', because };
  const question = 'what the rules of its security groups let in and out';
  return { status: states.includes('unknown') ? 'unknown' : 'pass', because, question };
}

/** Rules of a custom list are looked at by rules of their own. */
function accessList(context: RuleContext, subject: Subject): Answer | undefined {
  const { boundary } = subject;
  if (boundary?.kind !== 'subnet') return undefined;
  const nacl = context.value(boundary, 'nacl');
  const because = [context.say(boundary, 'nacl')];
  const decided = nacl === 'custom-justified' || (nacl === 'custom' && boundary.rules !== undefined);
  const question = 'whether security groups suffice here or a network ACL is written';
  return { status: decided ? 'pass' : 'unknown', because, question };
}

function webFirewall(context: RuleContext, subject: Subject): Answer | undefined {
  const { node, service } = subject;
  if (node === undefined || service?.isEntry !== true || !context.reads(node, 'waf')) return undefined;
  const type = node.options?.['type']?.value;
  if (type === 'nlb' || type === 'gwlb' || type === 'classic') return undefined;
  return eachGood(context, node, ['waf']);
}

/** A global service drawn inside a network is a fault of the drawing. */
function misplaced(context: RuleContext, subject: Subject): Answer | undefined {
  const { node } = subject;
  const vpc = node && context.around(node.id, 'vpc');
  if (node === undefined || vpc === undefined || !plays(node.service, 'globalService')) return undefined;
  const question = `whether the drawing is right: ${subject.service?.shortName ?? node.label} does not stand in a network`;
  return { status: 'unknown', because: [`drawn inside ${vpc.label}`], question };
}

export const networkChecks: readonly ModelCheck[] = [
  {
    id: 'T-NET-PLACE',
    on: 'node',
    models: ['infrastructure', 'on-premises', 'container'],
    hangsOn: ['publicIp'],
    beside: (context, { id }) => `${context.vpcAttached(id)} ${context.around(id, 'subnet')?.label}`,
    judge: placed,
  },
  {
    id: 'T-FW-SG',
    on: 'node',
    hangsOn: [],
    beside: (context, { id }) => {
      const groups = context.groups(id).map((group) => `${sayGroup(group)} ${tightness(group)}`);
      return `${context.vpcAttached(id)} ${groups.join()}`;
    },
    judge: tightGroup,
  },
  { id: 'T-FW-NACL', on: 'boundary', judge: accessList },
  {
    id: 'T-FW-HOST',
    on: 'node',
    models: ['infrastructure', 'on-premises'],
    hangsOn: [],
    judge: (_context, { service }) => (service?.hasGuestOs === true ? ASK_A_PERSON : undefined),
  },
  { id: 'T-FW-WAF', on: 'node', hangsOn: ['waf'], judge: webFirewall },
  {
    id: 'T-PLACEMENT',
    on: 'node',
    whoever: true,
    hangsOn: [],
    beside: (context, { id, service }) =>
      service !== undefined && plays(service.id, 'globalService') && (context.around(id, 'vpc')?.label ?? false),
    judge: misplaced,
  },
];
