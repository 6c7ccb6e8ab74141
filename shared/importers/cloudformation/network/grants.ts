import type { Edges } from '../../resources/edges.js';
import type { Elements } from '../../resources/elements.js';
import { ownEntry } from '../../resources/ownEntry.js';
import type { Resource } from '../../resources/resource.js';
import { listOf, type Value } from '../../resources/value.js';
import { knownFacts } from './connection.js';
import { documentsAt, isAllow, statementsOf, textsOf } from '../../verdicts/policy.js';

/** Type → where its policies lie. */
const POLICY_PATHS: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'Policies[].PolicyDocument',
  'AWS::IAM::User': 'Policies[].PolicyDocument',
  'AWS::IAM::Group': 'Policies[].PolicyDocument',
  'AWS::IAM::Policy': 'PolicyDocument',
  'AWS::IAM::ManagedPolicy': 'PolicyDocument',
  'AWS::IAM::RolePolicy': 'PolicyDocument',
  'AWS::IAM::UserPolicy': 'PolicyDocument',
  'AWS::IAM::GroupPolicy': 'PolicyDocument',
};

const PURPOSES: Readonly<Record<string, string>> = { 'aws/kms': 'key-use', 'aws/cloudwatch': 'logs' };

/** Who is allowed to use a resource by name, presumably does: an edge from the role's node to it. */
export function drawGrants(elements: Elements, edges: Edges): void {
  for (const resource of elements.graph.all.values()) {
    const path = ownEntry(POLICY_PATHS, resource.type);
    if (path === undefined) continue;
    for (const document of documentsAt(resource.properties, path)) {
      for (const statement of statementsOf(document) ?? []) drawStatement(statement, resource, elements, edges);
    }
  }
}

function drawStatement(statement: Value, resource: Resource, elements: Elements, edges: Edges): void {
  if (!isAllow(statement) || textsOf(statement.Action).every((action) => action === 'iam:PassRole')) return;
  const targets = elements.graph.targetsOf(listOf(statement.Resource)).flatMap((id) => elements.nodesOf(id));
  for (const from of elements.nodesOf(resource.id)) {
    for (const to of targets) {
      // A queue that already calls the function is not called by it as well.
      if (edges.between(to.id, from.id) !== undefined) continue;
      const purpose = PURPOSES[to.service];
      edges.connect(from.id, to.id, resource, knownFacts({ purpose, authentication: 'iam-role' }));
    }
  }
}
