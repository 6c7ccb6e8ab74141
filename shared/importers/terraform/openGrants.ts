import { knownFacts } from '../cloudformation/network/connection.js';
import type { Edges } from '../resources/edges.js';
import type { Elements } from '../resources/elements.js';
import type { Resource } from '../resources/resource.js';
import { Unresolved } from '../resources/value.js';

const PURPOSES: Readonly<Record<string, string>> = { 'aws/kms': 'key-use', 'aws/cloudwatch': 'logs' };

/** A policy whose text is only known after apply still tells which resources it is about. */
export function drawOpenGrants(elements: Elements, edges: Edges): void {
  for (const type of ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy']) {
    for (const policy of elements.graph.ofType(type)) drawPolicy(policy, elements, edges);
  }
}

function drawPolicy(policy: Resource, elements: Elements, edges: Edges): void {
  const document = policy.properties.PolicyDocument;
  if (!(document instanceof Unresolved)) return;
  const targets = elements.graph.targetsOf(document).flatMap((id) => elements.nodesOf(id));
  for (const from of elements.nodesOf(policy.id)) {
    for (const to of targets) {
      if (edges.between(to.id, from.id) !== undefined) continue;
      const facts = knownFacts({ purpose: PURPOSES[to.service], authentication: 'iam-role' });
      edges.connect(from.id, to.id, policy, facts);
    }
  }
}
