import type { Fact, FactValue } from '../../model/diagram.js';
import { addFact } from '../resources/draft.js';

/** Words of a label that name a protocol, the more telling ones first. */
const PROTOCOLS: readonly (readonly [RegExp, string])[] = [
  [/\bhttps\b|\bhttp\/s\b|\bwss\b/, 'https'],
  [/\bhttp\b|\bhttp\/[123]\b|\bws\b/, 'http'],
  [/\bm?tls\b|\bssl\b|\bssl\/tls\b|\btls[ v]*1\.[0-3]\b/, 'tls'],
  [/\bssh\b|\bsftp\b|\bscp\b/, 'ssh'],
  [/\brdp\b/, 'rdp'],
  [/\bsmb\b|\bcifs\b/, 'smb'],
  [/\bnfs\b/, 'nfs'],
  [/\bsql\b|\bjdbc\b|\bodbc\b|\btds\b/, 'sql'],
  [/\bamqps?\b/, 'amqp'],
  [/\bmqtts?\b/, 'mqtt'],
  [/\bdns\b/, 'dns'],
  [/\bicmp\b|\bping\b/, 'icmp'],
  [/\budp\b/, 'udp'],
  [/\btcp(?:\/ip)?\b/, 'tcp'],
];

/** What the words on a connection say of it. */
export interface EdgeFacts {
  readonly protocol?: string;
  readonly port?: string;
  readonly encryption?: string;
}

/** Protocol, port and encryption as far as the words name them. */
export function edgeFactsOf(words: string): EdgeFacts {
  const text = words.toLowerCase();
  const protocol = PROTOCOLS.find(([pattern]) => pattern.test(text))?.[1];
  return { protocol, port: portOf(text), encryption: encryptionOf(text) };
}

function portOf(text: string): string | undefined {
  const found = /(?:\bport[ :=]*|\b(?:tcp|udp|https?|tls|ssh|sql)\s*[:/ ]\s*|(?:^|\s):)(\d{2,5})\b/.exec(text)?.[1];
  return found !== undefined && Number(found) <= 65_535 ? found : undefined;
}

function encryptionOf(text: string): string | undefined {
  if (/\bmtls\b|\bmutual tls\b/.test(text)) return 'mtls';
  if (/\bipsec\b/.test(text)) return 'ipsec';
  if (/\b(?:amqps|mqtts|wss|ldaps|ftps|smtps)\b/.test(text)) return 'tls';
  if (/\b(?:un|not )encrypted\b|\bplain ?text\b|\bclear ?text\b/.test(text)) return 'none';
  return undefined;
}

/** Protocols that encrypt by themselves. */
export function isEncryptedProtocol(protocol: string | undefined): boolean {
  return protocol === 'https' || protocol === 'tls' || protocol === 'ssh';
}

/** Writes what is known of an edge into its facts. */
export function addEdgeFacts(
  edge: { readonly facts: Map<string, Fact[]> },
  facts: Readonly<Record<string, FactValue | undefined>> | EdgeFacts,
  source: string,
): void {
  for (const [property, value] of Object.entries(facts) as [string, FactValue | undefined][]) {
    if (value !== undefined) addFact(edge, property, value, 'import', source);
  }
}
