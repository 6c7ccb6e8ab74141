import type { FactValue, FirewallRule } from '../../../model/diagram.js';
import { numberOf, textOf, type Value } from '../../resources/value.js';

/** Property of an edge → its value. */
export type EdgeFacts = Readonly<Record<string, FactValue>>;

/** Listener, target and origin protocols of the provider → what an edge says of itself. */
const PROTOCOLS: Readonly<Record<string, EdgeFacts>> = {
  HTTP: { protocol: 'http', encryption: 'none' },
  HTTPS: { protocol: 'https', encryption: 'tls' },
  TLS: { protocol: 'tls', encryption: 'tls' },
  SSL: { protocol: 'tls', encryption: 'tls' },
  TCP: { protocol: 'tcp' },
  UDP: { protocol: 'udp' },
  TCP_UDP: { protocol: 'any' },
};

/** Facts of a connection that a protocol name and a port state; unknown ones are left out. */
export function connectionFacts(protocol: Value | undefined, port: Value | undefined): EdgeFacts {
  return { ...PROTOCOLS[textOf(protocol)?.toUpperCase() ?? ''], ...knownFacts({ port: numberOf(port) }) };
}

/** Leaves out what isn't known. */
export function knownFacts(facts: Readonly<Record<string, FactValue | undefined>>): EdgeFacts {
  const known: Record<string, FactValue> = {};
  for (const [property, value] of Object.entries(facts)) if (value !== undefined) known[property] = value;
  return known;
}

/** What runs behind the usual ports. */
const BY_PORT: Readonly<Record<string, string>> = {
  '22': 'ssh',
  '443': 'https',
  '2049': 'nfs',
  '3306': 'sql',
  '5432': 'sql',
  '1433': 'sql',
  '1521': 'sql',
};

/** What a firewall rule tells of the connections that it lets through. */
export function ruleFacts({ ports, protocol }: FirewallRule): EdgeFacts {
  const usual = protocol === 'tcp' && ports !== undefined ? BY_PORT[ports] : undefined;
  const port = ports !== undefined && /^\d+$/.test(ports) ? Number(ports) : ports;
  return knownFacts({ protocol: usual ?? protocol, port });
}
