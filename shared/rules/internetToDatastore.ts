import type { RuleContext } from './context.js';
import { fail, pass } from './outcome.js';
import type { Rule, RuleOutcome } from './types.js';

/** A tier that ends the caller's request and makes its own. */
function terminates(context: RuleContext, id: string): boolean {
  return context.isEntry(id) || context.runsCode(id);
}

/** Stores that are reached over the network; an object store open to the world has a rule of its own. */
function isNetworkStore(context: RuleContext, id: string): boolean {
  return context.storesData(id) && !context.isService(id, 's3', 'generic/object-store');
}

function reachedStore(context: RuleContext, path: readonly string[]): RuleOutcome {
  const end = path[path.length - 1] as string;
  const hops = path.map((id) => context.label(id)).join(' → ');
  return fail(end, `${context.label(end)} is reachable from the internet without a tier in between.`, [hops], {
    path,
    folds: ['CX-03', 'CX-04', 'CX-05'],
  });
}

/** Walks on from the internet through everything that does not terminate the request, each element once. */
function storesReached(context: RuleContext): readonly RuleOutcome[] {
  const paths = new Map<string, readonly string[]>();
  const visit = (target: string, before: readonly string[]) => {
    if (!paths.has(target) && !context.isInternet(target)) paths.set(target, [...before, target]);
  };
  for (const flow of context.flows) if (context.exposed(flow) === 'yes') visit(flow.target, [flow.source]);
  // a map is walked in the order of its growth, so the shortest path is found first
  for (const [id, path] of paths) {
    if (terminates(context, id) || context.storesData(id)) continue;
    for (const { target } of context.outflows(id)) visit(target, path);
  }
  return [...paths].filter(([id]) => isNetworkStore(context, id)).map(([, path]) => reachedStore(context, path));
}

export const internetToDatastore: Rule = {
  meta: {
    id: 'CX-01',
    name: 'internet-to-datastore',
    title: 'Put an application tier before the data store',
    why: 'Anyone on the internet can talk to the data store itself, so one weak password or engine flaw exposes every record.',
    how: [
      'Remove the flow from the internet, or lead it through a load balancer and an application tier',
      "Limit the store's security group to that tier",
      'Then redraw the flow so that it ends at the tier',
    ],
    severity: 'critical',
    layer: 'firewall-config',
    sources: ['FSBP:RDS.2', 'FSBP:Redshift.1', 'CIS-AWS-7.0:3.2.3', 'WA:SEC05-BP01'],
    reads: ['sourceScope'],
    reach: 'graph',
  },
  check(context) {
    const reached = storesReached(context);
    const found = new Set(reached.map(({ subject }) => subject));
    const shielded = context.nodes
      .filter(({ id }) => isNetworkStore(context, id) && !found.has(id))
      .map(({ id }) => pass(id, `No flow from the internet ends at ${context.label(id)}.`, []));
    return [...reached, ...shielded];
  },
};
