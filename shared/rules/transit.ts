import { ancestors } from '../model/hierarchy.js';
import type { RuleContext } from './context.js';
import type { Flow } from './flows.js';
import { ternary, type Ternary } from './ternary.js';

/** What a protocol says of encryption unless the edge says otherwise. */
const BY_PROTOCOL: Readonly<Record<string, string>> = { https: 'tls', tls: 'tls', ssh: 'ssh', http: 'none' };

/** Encryption of a flow: stated, else what its protocol implies; undefined = unknown. */
export function encryptionOf(context: RuleContext, flow: Flow): string | undefined {
  const stated = context.value(flow.edge, 'encryption');
  if (typeof stated === 'string') return stated;
  const protocol = context.value(flow.edge, 'protocol');
  return typeof protocol === 'string' ? BY_PROTOCOL[protocol] : undefined;
}

export function isPlaintext(context: RuleContext, flow: Flow): Ternary {
  const encryption = encryptionOf(context, flow);
  return ternary(encryption === undefined ? undefined : encryption === 'none');
}

/** Facts that `isPlaintext` read, in words. */
export function sayTransit(context: RuleContext, flow: Flow): readonly string[] {
  return [context.say(flow.edge, 'encryption'), context.say(flow.edge, 'protocol')];
}

const TRUST_KINDS = ['internet', 'third-party', 'on-premises', 'account', 'vpc'] as const;

/** The outermost boundary that matters for trust and holds one end only, in words; undefined = none is crossed. */
export function trustCrossing(context: RuleContext, flow: Flow): string | undefined {
  if (context.isInternet(flow.source) !== context.isInternet(flow.target)) return 'the internet';
  const from = boundariesAround(context, flow.source);
  const to = boundariesAround(context, flow.target);
  for (const kind of TRUST_KINDS) {
    const crossed =
      from.find((one) => one.kind === kind && !to.includes(one)) ??
      to.find((one) => one.kind === kind && !from.includes(one));
    if (crossed) return crossed.label;
  }
  return undefined;
}

function boundariesAround(context: RuleContext, id: string) {
  const own = context.diagram.boundaries.get(id);
  return own ? [own, ...ancestors(context.diagram, id)] : ancestors(context.diagram, id);
}

export function flowName(context: RuleContext, flow: Flow): string {
  return `${context.label(flow.source)} → ${context.label(flow.target)}`;
}
