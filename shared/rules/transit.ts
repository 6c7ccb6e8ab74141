import type { RuleContext } from './context.js';
import type { Flow } from './flows.js';
import { ternary, type Ternary } from './ternary.js';

/** What a protocol or a well-known port says of encryption unless the edge says otherwise. */
const BY_PROTOCOL: Readonly<Record<string, string>> = {
  https: 'tls',
  tls: 'tls',
  ssh: 'ssh',
  rdp: 'tls',
  http: 'none',
};
const BY_PORT: Readonly<Record<string, string>> = { '443': 'tls', '22': 'ssh', '80': 'none' };
const BY_VIEWER_PROTOCOL: Readonly<Record<string, string>> = {
  'https-only': 'tls',
  'redirect-to-https': 'tls',
  tls: 'tls',
  http: 'none',
};

/** What the target accepts decides where the edge says nothing. */
function demandedBy(context: RuleContext, flow: Flow): string | undefined {
  const target = context.diagram.nodes.get(flow.target);
  if (target === undefined) return undefined;
  if (context.value(target, 'tlsRequired') === true) return 'tls';
  const viewer = context.value(target, 'viewerProtocol');
  return typeof viewer === 'string' ? BY_VIEWER_PROTOCOL[viewer] : undefined;
}

/** Services of a cloud that are nothing but an endpoint are called over TLS by every SDK; entries decide for themselves. */
function isApiEndpoint(context: RuleContext, flow: Flow): boolean {
  const target = context.diagram.nodes.get(flow.target);
  const service = target && context.service(target);
  if (service === undefined || service.provider === 'generic' || service.model !== 'abstract') return false;
  if (context.isService(flow.target, 'api-gateway', 'appsync')) return true;
  return !service.isEntry && context.exposed(flow) !== 'yes';
}

/** Encryption of a flow: stated, else what its protocol, way, target or port implies; undefined = unknown. */
export function encryptionOf(context: RuleContext, flow: Flow): string | undefined {
  const stated = context.value(flow.edge, 'encryption');
  if (typeof stated === 'string') return stated;
  const protocol = context.value(flow.edge, 'protocol');
  const byProtocol = typeof protocol === 'string' ? BY_PROTOCOL[protocol] : undefined;
  if (byProtocol !== undefined) return byProtocol;
  if (context.value(flow.edge, 'via') === 'vpn') return 'ipsec';
  const byPort = BY_PORT[String(context.value(flow.edge, 'port') ?? '')];
  return demandedBy(context, flow) ?? byPort ?? (isApiEndpoint(context, flow) ? 'tls' : undefined);
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
  if (from === to) return undefined;
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
  return own ? [own, ...context.chain(id)] : context.chain(id);
}

export function flowName(context: RuleContext, flow: Flow): string {
  return `${context.label(flow.source)} → ${context.label(flow.target)}`;
}
