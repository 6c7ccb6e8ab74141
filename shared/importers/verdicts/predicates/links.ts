import type { Resource } from '../../resources/resource.js';
import { referencesIn, valueAt } from '../../resources/path.js';
import {
  flattenedText,
  isRecord,
  listOf,
  numberOf,
  Reference,
  textOf,
  Unresolved,
  type Value,
} from '../../resources/value.js';
import type { Subject } from '../subject.js';
import { isAllow, principalTexts, statementsOf, textsOf } from '../policy.js';
import type { Truth } from '../truth.js';

/** Some bucket, perhaps itself, writes its access logs here. */
export function isLogTarget({ resource, graph }: Subject): Truth {
  return graph
    .ofType('AWS::S3::Bucket')
    .some((bucket) =>
      isNamed(valueAt(bucket.properties, 'LoggingConfiguration.DestinationBucketName'), resource, 'BucketName'),
    );
}

function isNamed(value: Value | undefined, resource: Resource, nameProperty: string): boolean {
  if (value === undefined) return false;
  if (referencesIn(value).some((reference) => reference.resource === resource.id)) return true;
  const name = textOf(resource.properties[nameProperty]);
  return name !== undefined && textOf(value) === name;
}

/** The only readers that a policy on the bucket admits are distributions of the content network. */
export function bucketPolicyOnlyCdnRead({ resource, graph }: Subject): Truth {
  const policies = graph
    .ofType('AWS::S3::BucketPolicy')
    .filter((policy) => isNamed(policy.properties.Bucket, resource, 'BucketName'));
  const statements = policies.flatMap((policy) => statementsOf(policy.properties.PolicyDocument) ?? []).filter(isAllow);
  const open = statements.some((statement) => principalTexts(statement).some((text) => text.includes('*')));
  return !open && statements.some((statement) => isCdnGrant(statement.Principal, statement.Action));
}

function isCdnGrant(principal: Value | undefined, action: Value | undefined): boolean {
  if (!isRecord(principal)) return false;
  const identity =
    principal.CanonicalUser !== undefined ||
    textsOf(principal.AWS).some((text) => text.includes('CloudFront Origin Access Identity'));
  const actions = textsOf(action);
  return identity && actions.length > 0 && actions.every((name) => name === 's3:GetObject' || name === 's3:PutObject');
}

/** The value points to a resource of the type in the same file. */
export function refersToType({ value, graph }: Subject, path = '', type = ''): Truth {
  const target = valueAt(value, path);
  if (target instanceof Reference) return graph.typeOf(target.resource) === type;
  return target instanceof Unresolved && target.undecided ? undefined : false;
}

/** A web ACL is associated with this stage of the API. */
export function webAclAssociated({ resource, graph }: Subject): Truth {
  const api = graph.targetsAt(resource, 'RestApiId')[0] ?? textOf(resource.properties.RestApiId);
  const stage = flattenedText(resource.properties.StageName);
  return graph.ofType('AWS::WAFv2::WebACLAssociation').some((association) => {
    const text = flattenedText(association.properties.ResourceArn) ?? '';
    if (api === undefined || !text.includes(api)) return text === `<${resource.id}>`;
    const rest = text.slice(text.indexOf(api) + api.length);
    return rest.includes(resource.id) || (stage !== undefined && rest.includes(stage));
  });
}

/** An OPTIONS method that only answers the browser's question about other origins. */
export function isCorsPreflight({ resource }: Subject): Truth {
  if (resource.properties.HttpMethod !== 'OPTIONS') return false;
  const responses = listOf(resource.properties.MethodResponses);
  const header = 'method.response.header.access-control-allow-origin';
  return responses.some((response) => {
    const parameters = valueAt(response, 'ResponseParameters');
    return isRecord(parameters) && Object.keys(parameters).some((key) => key.toLowerCase() === header);
  });
}

/** Another queue or a function sends here what it could not deliver. */
export function isDeadLetterTarget({ resource, graph }: Subject): Truth {
  const senders = [
    ...graph.ofType('AWS::SQS::Queue').map((queue) => deadLetterOf(queue)),
    ...graph.ofType('AWS::Lambda::Function').map((run) => valueAt(run.properties, 'DeadLetterConfig.TargetArn')),
  ];
  return senders.some((target) => {
    if (referencesIn(target).some((reference) => reference.resource === resource.id)) return true;
    const name = textOf(resource.properties.QueueName);
    return name !== undefined && (flattenedText(target) ?? '').endsWith(`:${name}`);
  });
}

/** The redrive policy is an object or JSON text. */
function deadLetterOf(queue: Resource): Value | undefined {
  const policy = queue.properties.RedrivePolicy;
  return isRecord(policy) ? policy.deadLetterTargetArn : policy;
}

/** A rotation with a function and an interval is set up for the secret or its attachment. */
export function rotationScheduled({ resource, graph }: Subject): Truth {
  const attachments = graph
    .ofType('AWS::SecretsManager::SecretTargetAttachment')
    .filter((attachment) => graph.targetsAt(attachment, 'SecretId').includes(resource.id));
  const subjects = [resource.id, ...attachments.map((attachment) => attachment.id)];
  return graph.ofType('AWS::SecretsManager::RotationSchedule').some((schedule) => {
    const { HostedRotationLambda, RotationLambdaARN, RotationRules } = schedule.properties;
    const named = graph.targetsAt(schedule, 'SecretId').some((id) => subjects.includes(id));
    const timed =
      isRecord(RotationRules) &&
      (numberOf(RotationRules.AutomaticallyAfterDays) !== undefined || RotationRules.ScheduleExpression !== undefined);
    return named && timed && (HostedRotationLambda !== undefined || RotationLambdaARN !== undefined);
  });
}
