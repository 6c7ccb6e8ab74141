import type { Resource } from '../../resources/resource.js';
import type { ResourceGraph } from '../../resources/resourceGraph.js';
import {
  booleanOf,
  flattenedText,
  isList,
  isRecord,
  listOf,
  Unresolved,
  type Value,
  type ValueRecord,
} from '../../resources/value.js';
import { valueAt } from '../../resources/path.js';
import type { Subject } from '../subject.js';
import { conditionValue, documentOf, documentsAt, isAllow, principalTexts, statementsOf, textsOf } from '../policy.js';
import { allOf, anyOf, type Truth } from '../truth.js';

interface PolicyHome {
  readonly policyType: string;
  /** Path of the policy resource that names what it is attached to. */
  readonly attachedAt: string;
  readonly nameProperty: string;
  readonly actions: readonly string[];
}

/** Where the policies of a service live, and which of its actions stand for all of its data. */
const HOMES: Readonly<Record<string, PolicyHome>> = {
  s3: { policyType: 'AWS::S3::BucketPolicy', attachedAt: 'Bucket', nameProperty: 'BucketName', actions: ['*', 's3:*'] },
  sqs: {
    policyType: 'AWS::SQS::QueuePolicy',
    attachedAt: 'Queues',
    nameProperty: 'QueueName',
    actions: ['*', 'sqs:*'],
  },
  sns: {
    policyType: 'AWS::SNS::TopicPolicy',
    attachedAt: 'Topics',
    nameProperty: 'TopicName',
    actions: ['*', 'sns:*', 'sns:publish'],
  },
};

/** A policy attached to the resource refuses every request without TLS. */
export function denyPlainTransport({ resource, graph }: Subject, _path?: string, service = 's3'): Truth {
  const home = HOMES[service];
  if (home === undefined) return deniesPlain(resource.properties.Policy, ['*', `${service}:*`], undefined);
  const { actions } = home;
  if (resource.type === home.policyType) {
    const attached = listOf(resource.properties[home.attachedAt]);
    return deniesPlain(resource.properties.PolicyDocument, actions, service === 's3' ? attached : undefined);
  }
  const policies = graph.ofType(home.policyType).filter((policy) => isAttached(policy, resource, home, graph));
  return anyOf(
    policies.map((policy) => {
      const bucket = service === 's3' ? listOf(policy.properties[home.attachedAt]) : undefined;
      return deniesPlain(policy.properties.PolicyDocument, actions, bucket);
    }),
  );
}

function isAttached(policy: Resource, resource: Resource, home: PolicyHome, graph: ResourceGraph): boolean {
  return listOf(policy.properties[home.attachedAt]).some((target) => graph.names(target, resource, home.nameProperty));
}

function deniesPlain(
  document: Value | undefined,
  actions: readonly string[],
  bucket: readonly Value[] | undefined,
): Truth {
  const statements = statementsOf(document);
  if (statements === undefined) return undefined;
  return anyOf(statements.map((statement) => refusesPlain(statement, actions, bucket)));
}

function refusesPlain(statement: Value, actions: readonly string[], bucket: readonly Value[] | undefined): Truth {
  if (!isRecord(statement)) return statement instanceof Unresolved ? undefined : false;
  if (statement.Effect !== 'Deny' || !isEveryone(statement.Principal)) return false;
  if (booleanOf(conditionValue(statement, 'Bool', 'aws:SecureTransport')) !== false) return false;
  if (!textsOf(statement.Action).some((action) => actions.includes(action.toLowerCase()))) return false;
  return bucket === undefined || coversBucketAndObjects(textsOf(statement.Resource));
}

function isEveryone(principal: Value | undefined): boolean {
  if (principal === '*') return true;
  return isRecord(principal) && textsOf(principal.AWS).includes('*');
}

/** The bucket itself takes one resource text, its objects another. */
function coversBucketAndObjects(resources: readonly string[]): boolean {
  const objects = resources.some((text) => text.endsWith('/*') || text === '*');
  const itself = resources.some((text) => !text.includes('/') || text === '*');
  return objects && itself;
}

/** No statement allows an action or a resource with a `*` in it. */
export function noWildcardStatement({ resource }: Subject, path = 'PolicyDocument'): Truth {
  const given = valueAt(resource.properties, path);
  if (given instanceof Unresolved) return undefined;
  return allOf(documentsAt(resource.properties, path).map(withoutWildcard));
}

function withoutWildcard(document: Value): Truth {
  const statements = statementsOf(document);
  if (statements === undefined) return undefined;
  return allOf(
    statements.map((statement) => {
      if (statement instanceof Unresolved) return undefined;
      if (!isAllow(statement)) return true;
      return noStar(statement.Action) && noStar(statement.Resource);
    }),
  );
}

function noStar(value: Value | undefined): boolean {
  return !textsOf(value).some((text) => text.includes('*'));
}

/** No managed policy of the provider is attached. */
export function noProviderManagedPolicy({ resource }: Subject, path = 'ManagedPolicyArns'): Truth {
  const list = valueAt(resource.properties, path);
  if (list === undefined) return true;
  if (!isList(list)) return undefined;
  return allOf(
    list.map((entry) => {
      if (flattenedText(entry)?.includes(':iam::aws:') === true) return false;
      return entry instanceof Unresolved ? undefined : true;
    }),
  );
}

/** No statement allows everyone; without a policy that is so, unless being without one is itself bad. */
export function noStarPrincipal({ resource }: Subject, path = 'PolicyDocument', whenAbsent?: string): Truth {
  const document = documentOf(valueAt(resource.properties, path));
  const statements = statementsOf(document);
  if (statements === undefined) return undefined;
  if (statements.length === 0) return whenAbsent !== 'bad';
  return allOf(
    statements.map((statement) => !isAllow(statement) || !principalTexts(statement).some((text) => text.includes('*'))),
  );
}

/** Every statement that allows names the addresses it allows. */
export function allowOnlyListedIp({ resource }: Subject, path = 'PolicyDocument'): Truth {
  const statements = statementsOf(valueAt(resource.properties, path));
  if (statements === undefined) return undefined;
  if (statements.length === 0) return false;
  return allOf(
    statements.map(
      (statement) => !isAllow(statement) || listOf(conditionValue(statement, 'IpAddress', 'aws:SourceIp')).length > 0,
    ),
  );
}

/** A grant on the bus names somebody, or is held by a condition. */
export function eventBusPrincipal({ resource }: Subject): Truth {
  const { Principal, Condition, Statement } = resource.properties;
  if (Principal === '*')
    return isRecord(Condition) && ['Key', 'Type', 'Value'].every((key) => Condition[key] !== undefined);
  if (Statement instanceof Unresolved) return undefined;
  return allOf(listOf(Statement).map((statement) => !isOpenGrant(statement)));
}

function isOpenGrant(statement: Value): boolean {
  if (!isAllow(statement)) return false;
  const record: ValueRecord = statement;
  return isEveryone(record.Principal) && record.Condition === undefined;
}
