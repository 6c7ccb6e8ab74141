import type { Edge, Fact } from '../model/diagram.js';

export interface EdgeFacts {
  readonly protocol?: string;
  readonly port?: string;
  /** `unknown` unless stated or implied by the protocol; the worst of several. */
  readonly encryption: 'encrypted' | 'unencrypted' | 'unknown';
  /** The protocol's name tells that it is encrypted. */
  readonly evident: boolean;
}

const ENCRYPTED_PROTOCOLS = new Set(['https', 'tls', 'ssh']);

function first(facts: readonly Fact[] | undefined): string | undefined {
  const value = facts?.[0]?.value;
  return value === undefined ? undefined : String(value);
}

/** What the line and the label of an edge show. */
export function edgeFacts(edge: Edge): EdgeFacts {
  const protocol = first(edge.facts?.['protocol'])?.toLowerCase();
  const port = first(edge.facts?.['port']);
  const stated = edge.facts?.['encryption']?.map(({ value }) => String(value)) ?? [];
  const evident = protocol !== undefined && ENCRYPTED_PROTOCOLS.has(protocol);
  const plain = stated.includes('none') || (stated.length === 0 && protocol === 'http');
  const known = stated.length > 0 || evident;
  return { protocol, port, encryption: plain ? 'unencrypted' : known ? 'encrypted' : 'unknown', evident };
}
