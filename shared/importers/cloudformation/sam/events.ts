import type { Raw, RawRecord } from '../../text/jsonText.js';
import { addRoute, IMPLICIT_HTTP_API, IMPLICIT_REST_API } from './apis.js';
import { attributeOf, present, recordOf, referencedId, textOfRaw, type Expansion } from './expansion.js';
import { ownEntry } from '../../resources/ownEntry.js';

/** One entry of the Events section of a function. */
interface EventSource {
  readonly functionId: string;
  readonly name: string;
  readonly properties: RawRecord;
  readonly expansion: Expansion;
}

type ExpandEvent = (event: EventSource) => void;

/** Queues and streams that the service polls for the function. */
const POLLED = ['SQS', 'Kinesis', 'DynamoDB', 'MSK', 'MQ', 'DocumentDB', 'SelfManagedKafka'];

const expanders: ReadonlyMap<string, ExpandEvent> = new Map<string, ExpandEvent>([
  ...POLLED.map((type): [string, ExpandEvent] => [type, expandPolled]),
  [
    'Api',
    (event) => {
      expandRoute(event, IMPLICIT_REST_API, 'RestApiId');
    },
  ],
  [
    'HttpApi',
    (event) => {
      expandRoute(event, IMPLICIT_HTTP_API, 'ApiId');
    },
  ],
  ['SNS', expandTopic],
  ['S3', expandBucket],
  ['Schedule', expandRule],
  ['CloudWatchEvent', expandRule],
  ['EventBridgeRule', expandRule],
  ['ScheduleV2', expandSchedule],
  ['CloudWatchLogs', expandLogs],
  ['IoTRule', expandTopicRule],
  ['Cognito', expandPool],
  ['AlexaSkill', expandSkill],
]);

/** Writes out what calls a function. Kinds of events that aren't known are left out. */
export function expandEvents(functionId: string, properties: RawRecord, expansion: Expansion): void {
  for (const [name, event] of Object.entries(recordOf(properties.Events))) {
    const { Type, Properties } = recordOf(event);
    expanders.get(textOfRaw(Type) ?? '')?.({ functionId, name, properties: recordOf(Properties), expansion });
  }
}

function generate(
  { functionId, name, expansion }: EventSource,
  type: string,
  properties: RawRecord,
  suffix = '',
): void {
  expansion.generate(`${functionId}${name}${suffix}`, type, properties, functionId);
}

function permit(event: EventSource, principal: string, source: Raw | undefined, suffix = 'Permission'): void {
  generate(
    event,
    'AWS::Lambda::Permission',
    present({
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: event.functionId },
      Principal: principal,
      SourceArn: source,
    }),
    suffix,
  );
}

function expandPolled(event: EventSource): void {
  const { Queue, Stream, Broker, Cluster, ...settings } = event.properties;
  const source = Queue ?? Stream ?? Broker ?? Cluster;
  generate(
    event,
    'AWS::Lambda::EventSourceMapping',
    present({ ...settings, EventSourceArn: source, FunctionName: { Ref: event.functionId } }),
  );
}

function expandRoute(event: EventSource, implicit: string, key: 'RestApiId' | 'ApiId'): void {
  const { properties, functionId, expansion } = event;
  const api = referencedId(properties[key]) ?? implicit;
  addRoute(expansion, api, functionId, properties);
  const stage = key === 'RestApiId' ? stageName(api, expansion) : '';
  permit(
    event,
    'apigateway.amazonaws.com',
    { 'Fn::Sub': `arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${api}}/*` },
    `Permission${stage}`,
  );
}

function stageName(api: string, expansion: Expansion): string {
  const written = recordOf(ownEntry(expansion.original, api));
  if (api === IMPLICIT_REST_API) return 'Prod';
  return textOfRaw(recordOf(written.Properties).StageName) ?? '';
}

function expandTopic(event: EventSource): void {
  const { Topic, FilterPolicy } = event.properties;
  generate(
    event,
    'AWS::SNS::Subscription',
    present({ TopicArn: Topic, Protocol: 'lambda', Endpoint: attributeOf(event.functionId, 'Arn'), FilterPolicy }),
  );
  permit(event, 'sns.amazonaws.com', Topic);
}

function expandBucket(event: EventSource): void {
  const bucket = referencedId(event.properties.Bucket);
  permit(event, 's3.amazonaws.com', bucket === undefined ? undefined : { 'Fn::Sub': `arn:aws:s3:::\${${bucket}}` });
  if (bucket === undefined) return;
  const entry: Raw = { Event: event.properties.Events ?? '', Function: attributeOf(event.functionId, 'Arn') };
  event.expansion.extend(bucket, (properties) => {
    const notifications = recordOf(properties.NotificationConfiguration);
    const known = notifications.LambdaConfigurations;
    const list = Array.isArray(known) ? (known as readonly Raw[]) : [];
    return { ...properties, NotificationConfiguration: { ...notifications, LambdaConfigurations: [...list, entry] } };
  });
}

function expandRule(event: EventSource): void {
  const { Schedule, Pattern, EventBusName, Enabled } = event.properties;
  generate(
    event,
    'AWS::Events::Rule',
    present({
      ScheduleExpression: Schedule,
      EventPattern: Pattern,
      EventBusName,
      State: Enabled === false ? 'DISABLED' : undefined,
      Targets: [{ Id: `${event.functionId}${event.name}LambdaTarget`, Arn: attributeOf(event.functionId, 'Arn') }],
    }),
  );
  permit(event, 'events.amazonaws.com', attributeOf(`${event.functionId}${event.name}`, 'Arn'));
}

function expandSchedule(event: EventSource): void {
  const { ScheduleExpression, GroupName } = event.properties;
  const role = attributeOf(`${event.functionId}${event.name}Role`, 'Arn');
  generate(
    event,
    'AWS::Scheduler::Schedule',
    present({ ScheduleExpression, GroupName, Target: { Arn: attributeOf(event.functionId, 'Arn'), RoleArn: role } }),
  );
  generate(
    event,
    'AWS::IAM::Role',
    {
      AssumeRolePolicyDocument: {
        Statement: [
          { Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: ['scheduler.amazonaws.com'] } },
        ],
      },
      Policies: [
        {
          PolicyName: `${event.functionId}${event.name}RolePolicy`,
          PolicyDocument: {
            Statement: [
              { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: attributeOf(event.functionId, 'Arn') },
            ],
          },
        },
      ],
    },
    'Role',
  );
}

function expandLogs(event: EventSource): void {
  const { LogGroupName, FilterPattern } = event.properties;
  generate(
    event,
    'AWS::Logs::SubscriptionFilter',
    present({ LogGroupName, FilterPattern, DestinationArn: attributeOf(event.functionId, 'Arn') }),
  );
  permit(event, 'logs.amazonaws.com', undefined);
}

function expandTopicRule(event: EventSource): void {
  const { Sql } = event.properties;
  generate(event, 'AWS::IoT::TopicRule', {
    TopicRulePayload: {
      ...present({ Sql }),
      Actions: [{ Lambda: { FunctionArn: attributeOf(event.functionId, 'Arn') } }],
    },
  });
  permit(event, 'iot.amazonaws.com', undefined);
}

function expandPool(event: EventSource): void {
  const pool = referencedId(event.properties.UserPool);
  permit(
    event,
    'cognito-idp.amazonaws.com',
    pool === undefined ? undefined : attributeOf(pool, 'Arn'),
    'CognitoPermission',
  );
  const trigger = textOfRaw(event.properties.Trigger);
  if (pool === undefined || trigger === undefined) return;
  event.expansion.extend(pool, (properties) => ({
    ...properties,
    LambdaConfig: { ...recordOf(properties.LambdaConfig), [trigger]: attributeOf(event.functionId, 'Arn') },
  }));
}

function expandSkill(event: EventSource): void {
  permit(event, 'alexa-appkit.amazon.com', undefined);
}
