import type { Raw, RawRecord } from '../../text/jsonText.js';
import { attributeOf, present, recordOf, type Expansion } from './expansion.js';
import { roleProperties } from './roles.js';

/** `AWS::Serverless::GraphQLApi` → the interface, its schema, keys and data sources. */
export function expandGraphApi(id: string, properties: RawRecord, expansion: Expansion): void {
  const auth = recordOf(properties.Auth);
  const additional = Array.isArray(auth.Additional) ? (auth.Additional as readonly Raw[]) : [];
  const logging = properties.Logging !== false;
  expansion.replace(
    id,
    'AWS::AppSync::GraphQLApi',
    present({
      Name: properties.Name,
      ...providerOf(auth),
      AdditionalAuthenticationProviders:
        additional.length === 0 ? undefined : additional.map((one) => providerOf(recordOf(one))),
      XrayEnabled: properties.XrayEnabled,
      Visibility: properties.Visibility,
      LogConfig: logging
        ? {
            FieldLogLevel: 'ALL',
            CloudWatchLogsRoleArn: attributeOf(`${id}CloudWatchRole`, 'Arn'),
            ...recordOf(properties.Logging),
          }
        : undefined,
    }),
  );
  if (logging) {
    const policy = 'arn:aws:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs';
    expansion.generate(
      `${id}CloudWatchRole`,
      'AWS::IAM::Role',
      roleProperties('appsync.amazonaws.com', [policy], undefined, id),
      id,
    );
  }
  generatePermissions(id, [auth, ...additional.map(recordOf)], expansion);
  const api = attributeOf(id, 'ApiId');
  expansion.generate(
    `${id}Schema`,
    'AWS::AppSync::GraphQLSchema',
    present({ ApiId: api, Definition: properties.SchemaInline, DefinitionS3Location: properties.SchemaUri }),
    id,
  );
  for (const name of Object.keys(recordOf(properties.ApiKeys))) {
    expansion.generate(`${id}${name}`, 'AWS::AppSync::ApiKey', { ApiId: api }, id);
  }
  expandSources(id, recordOf(properties.DataSources), expansion);
}

function providerOf(auth: RawRecord): RawRecord {
  return present({
    AuthenticationType: auth.Type,
    LambdaAuthorizerConfig: auth.LambdaAuthorizer,
    OpenIDConnectConfig: auth.OpenIDConnect,
    UserPoolConfig: auth.UserPool,
  });
}

function expandSources(id: string, sources: RawRecord, expansion: Expansion): void {
  for (const [name, settings] of Object.entries(recordOf(sources.DynamoDb))) {
    const { TableArn, TableName } = recordOf(settings);
    const table = present({ TableName: TableName ?? TableArn });
    generateSource(id, name, { Type: 'AMAZON_DYNAMODB', DynamoDBConfig: table }, expansion);
  }
  for (const [name, settings] of Object.entries(recordOf(sources.Lambda))) {
    const { FunctionArn } = recordOf(settings);
    generateSource(
      id,
      name,
      { Type: 'AWS_LAMBDA', LambdaConfig: present({ LambdaFunctionArn: FunctionArn }) },
      expansion,
    );
  }
}

function generateSource(id: string, name: string, properties: RawRecord, expansion: Expansion): void {
  const source = { ...properties, ApiId: attributeOf(id, 'ApiId'), Name: name };
  expansion.generate(`${id}${name}DataSource`, 'AWS::AppSync::DataSource', source, id);
}

/** Functions that check callers may be called by the interface. */
function generatePermissions(id: string, providers: readonly RawRecord[], expansion: Expansion): void {
  const functions = providers.flatMap((provider) => recordOf(provider.LambdaAuthorizer).AuthorizerUri ?? []);
  for (const [index, target] of functions.entries()) {
    expansion.generate(
      `${id}ToLambdaAuthConnector${String(index + 1)}WriteLambdaPermission`,
      'AWS::Lambda::Permission',
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: target,
        Principal: 'appsync.amazonaws.com',
        SourceArn: attributeOf(id, 'Arn'),
      },
      id,
    );
  }
}
