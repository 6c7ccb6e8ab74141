import type { VerdictRule } from '../rule.js';
import { all, any, check, isFalse, isOneOf, isSet, isTrue, not } from '../test.js';

export const integrationVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-ASC3',
    property: 'logging',
    subjects: [
      {
        type: 'AWS::AppSync::GraphQLApi',
        good: all(isSet('LogConfig.CloudWatchLogsRoleArn'), not(isTrue('LogConfig.ExcludeVerboseContent'))),
      },
    ],
  },
  {
    id: 'AwsSolutions-SF1',
    property: 'logging',
    subjects: [{ type: 'AWS::StepFunctions::StateMachine', good: isOneOf('LoggingConfiguration.Level', ['ALL']) }],
  },
  {
    id: 'AwsSolutions-SF2',
    property: 'tracing',
    subjects: [{ type: 'AWS::StepFunctions::StateMachine', good: isTrue('TracingConfiguration.Enabled') }],
  },
  {
    id: 'AwsSolutions-EVB1',
    property: 'resourcePolicy',
    subjects: [{ type: 'AWS::Events::EventBusPolicy', good: check('event-bus-principal') }],
    writes: { good: 'named-principals', bad: 'wildcard' },
  },
  // An encrypted topic takes signed HTTPS requests only
  {
    id: 'AwsSolutions-SNS3',
    property: 'tlsRequired',
    subjects: [
      { type: 'AWS::SNS::Topic', good: any(isSet('KmsMasterKeyId'), check('deny-plain-transport', undefined, 'sns')) },
    ],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-SQS2',
    property: 'encryptionAtRest',
    subjects: [{ type: 'AWS::SQS::Queue', good: any(isSet('KmsMasterKeyId'), not(isFalse('SqsManagedSseEnabled'))) }],
  },
  {
    id: 'AwsSolutions-SQS3',
    property: 'deadLetterQueue',
    subjects: [{ type: 'AWS::SQS::Queue', good: any(isSet('RedrivePolicy'), check('is-dead-letter-target')) }],
  },
  {
    id: 'AwsSolutions-SQS4',
    property: 'tlsRequired',
    subjects: [{ type: 'AWS::SQS::Queue', good: check('deny-plain-transport', undefined, 'sqs') }],
    writes: { good: true, bad: false },
  },
];
