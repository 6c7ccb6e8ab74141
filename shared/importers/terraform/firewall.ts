import type { FirewallRule } from '../../model/diagram.js';

/** What one written rule may spread over: each combination is a rule of the boundary. */
interface Spread {
  readonly shared: Omit<FirewallRule, 'peer' | 'ports' | 'protocol'>;
  readonly protocols: readonly (string | undefined)[];
  readonly ports: readonly (string | undefined)[];
  readonly peers: readonly (string | undefined)[];
}

/** More combinations than this say no more to a reader. */
const MAX_RULES = 200;

/** One rule for each protocol, port range and peer; undefined ones stay unknown. */
export function spreadRules({ shared, protocols, ports, peers }: Spread): readonly FirewallRule[] {
  const rules = protocols.flatMap((protocol) =>
    ports.flatMap((port) =>
      peers.map((peer): FirewallRule => {
        const known = Object.entries({ protocol, ports: port, peer }).filter(([, value]) => value !== undefined);
        return { ...shared, ...(Object.fromEntries(known) as Partial<FirewallRule>) };
      }),
    ),
  );
  return rules.slice(0, MAX_RULES);
}
