import { describe, expect, test } from 'vitest';
import { edgesBetween, elementOf, factsOf, importTemplates, valuesOf } from '../testImport.js';

const HEAD = 'Transform: AWS::Serverless-2016-10-31\n';

describe('expandServerless', () => {
  test('an event without an interface of its own makes the implicit one', () => {
    const imported = importTemplates(`${HEAD}
Globals: { Function: { Runtime: nodejs24.x, Tracing: Active } }
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties:
      Policies: [{ DynamoDBReadPolicy: { TableName: !Ref Items } }]
      Events:
        Get: { Type: Api, Properties: { Path: /, Method: get } }
        Jobs: { Type: SQS, Properties: { Queue: !GetAtt Queue.Arn } }
  Items: { Type: AWS::Serverless::SimpleTable }
  Queue: { Type: AWS::SQS::Queue }
`);
    expect(elementOf(imported, 'Hello')).toMatchObject({
      service: 'aws/lambda',
      sources: expect.arrayContaining([
        { file: 'template.yaml', id: 'Hello', type: 'AWS::Serverless::Function', role: 'self' },
        { file: 'template.yaml', id: 'HelloRole', type: 'AWS::IAM::Role', role: 'folded' },
        { file: 'template.yaml', id: 'HelloJobs', type: 'AWS::Lambda::EventSourceMapping', role: 'folded' },
      ]) as unknown,
    });
    expect(elementOf(imported, 'ServerlessRestApi')).toMatchObject({ service: 'aws/api-gateway' });
    expect(elementOf(imported, 'ServerlessRestApiProdStage')?.id).toBe(elementOf(imported, 'ServerlessRestApi')?.id);
    expect(valuesOf(imported, 'Hello', 'tracing')).toEqual(['enabled']);
    expect(edgesBetween(imported, 'ServerlessRestApi', 'Hello')).toHaveLength(1);
    expect(edgesBetween(imported, 'Queue', 'Hello')).toHaveLength(1);
    expect(factsOf(edgesBetween(imported, 'Hello', 'Items')[0]).authentication).toBe('iam-role');
  });

  test('the default authorizer of an interface protects its routes', () => {
    const imported = importTemplates(`${HEAD}
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: live
      Auth: { DefaultAuthorizer: Pool, Authorizers: { Pool: { UserPoolArn: !GetAtt Users.Arn } } }
  Users: { Type: AWS::Cognito::UserPool }
  Hello:
    Type: AWS::Serverless::Function
    Properties: { Events: { Get: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /, Method: get } } } }
`);
    expect(valuesOf(imported, 'Api', 'authentication')).toEqual(['cognito']);
    expect(elementOf(imported, 'ApiliveStage')?.id).toBe(elementOf(imported, 'Api')?.id);
    expect(edgesBetween(imported, 'Api', 'Users')).toHaveLength(1);
  });

  test('a state machine started by a rule gets a role and a rule', () => {
    const imported = importTemplates(`${HEAD}
Resources:
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: { States: { One: { Resource: !GetAtt Step.Arn } } }
      Events: { Nightly: { Type: Schedule, Properties: { Schedule: rate(1 day) } } }
  Step: { Type: AWS::Serverless::Function, Properties: { Role: 'arn:aws:iam::1:role/x' } }
`);
    expect(edgesBetween(imported, 'FlowNightly', 'Flow')).toHaveLength(1);
    expect(edgesBetween(imported, 'Flow', 'Step')).toHaveLength(1);
    expect(elementOf(imported, 'StepRole')).toBeUndefined();
  });

  test('a bucket event is written into the bucket', () => {
    const imported = importTemplates(`${HEAD}
Resources:
  Bucket: { Type: AWS::S3::Bucket }
  Run:
    Type: AWS::Serverless::Function
    Properties: { Events: { Put: { Type: S3, Properties: { Bucket: !Ref Bucket, Events: 's3:ObjectCreated:*' } } } }
`);
    expect(edgesBetween(imported, 'Bucket', 'Run')).toHaveLength(1);
    expect(valuesOf(imported, 'Bucket', 'eventNotifications')).toEqual(['enabled']);
  });

  test('a connector is a line and folds into its source', () => {
    const imported = importTemplates(`${HEAD}
Resources:
  Run: { Type: AWS::Serverless::Function }
  Table: { Type: AWS::DynamoDB::Table }
  Link: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: Run }, Destination: { Id: Table }, Permissions: [Read] } }
`);
    expect(edgesBetween(imported, 'Run', 'Table')).toHaveLength(1);
    expect(elementOf(imported, 'Link')?.id).toBe(elementOf(imported, 'Run')?.id);
  });
});
