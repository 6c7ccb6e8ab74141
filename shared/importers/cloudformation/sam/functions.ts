import type { Raw, RawRecord } from '../../text/jsonText.js';
import { expandEvents } from './events.js';
import { attributeOf, present, recordOf, textOfRaw, type Expansion } from './expansion.js';
import { roleProperties } from './roles.js';

const MANAGED = 'arn:aws:iam::aws:policy/';

/** Properties that mean the same on the plain function. */
const SAME = [
  'Architectures',
  'Description',
  'Environment',
  'EphemeralStorage',
  'FileSystemConfigs',
  'FunctionName',
  'Handler',
  'ImageConfig',
  'KmsKeyArn',
  'Layers',
  'LoggingConfig',
  'MemorySize',
  'PackageType',
  'ReservedConcurrentExecutions',
  'Runtime',
  'SnapStart',
  'Timeout',
  'VpcConfig',
];

/** `AWS::Serverless::Function` → the function, its role, versions, address and event sources. */
export function expandFunction(id: string, written: RawRecord, expansion: Expansion): void {
  const properties = expansion.merged('Function', written);
  const ownRole = properties.Role;
  expansion.replace(id, 'AWS::Lambda::Function', {
    ...present(Object.fromEntries(SAME.map((name) => [name, properties[name]]))),
    ...present({
      Code: codeOf(properties),
      TracingConfig: properties.Tracing === undefined ? undefined : { Mode: properties.Tracing },
      DeadLetterConfig:
        properties.DeadLetterQueue === undefined
          ? undefined
          : { TargetArn: recordOf(properties.DeadLetterQueue).TargetArn ?? '' },
      Tags: tagList(properties.Tags),
      Role: ownRole ?? attributeOf(`${id}Role`, 'Arn'),
    }),
  });
  if (ownRole === undefined) {
    const managed = managedPolicies(properties);
    expansion.generate(
      `${id}Role`,
      'AWS::IAM::Role',
      roleProperties('lambda.amazonaws.com', managed, properties.Policies, id),
      id,
    );
  }
  expandVersions(id, properties, expansion);
  expandAddress(id, properties, expansion);
  if (properties.EventInvokeConfig !== undefined) {
    const config = recordOf(properties.EventInvokeConfig);
    expansion.generate(
      `${id}EventInvokeConfig`,
      'AWS::Lambda::EventInvokeConfig',
      { ...config, FunctionName: { Ref: id }, Qualifier: '$LATEST' },
      id,
    );
  }
  expandEvents(id, properties, expansion);
}

function codeOf(properties: RawRecord): Raw {
  if (properties.InlineCode !== undefined) return { ZipFile: properties.InlineCode };
  if (properties.ImageUri !== undefined) return { ImageUri: properties.ImageUri };
  const uri = properties.CodeUri;
  return typeof uri === 'string' ? { S3Key: uri } : recordOf(uri);
}

/** `{ team: x }` → `[{ Key: 'team', Value: x }]`. */
export function tagList(tags: Raw | undefined): Raw | undefined {
  return tags === undefined ? undefined : Object.entries(recordOf(tags)).map(([Key, Value]) => ({ Key, Value }));
}

/** What the transform attaches to the role by itself. */
function managedPolicies(properties: RawRecord): readonly string[] {
  const names = ['service-role/AWSLambdaBasicExecutionRole'];
  if (properties.VpcConfig !== undefined) names.push('service-role/AWSLambdaVPCAccessExecutionRole');
  if (properties.Tracing === 'Active') names.push('AWSXrayWriteOnlyAccess');
  const types = new Set(Object.values(recordOf(properties.Events)).map((event) => textOfRaw(recordOf(event).Type)));
  if (types.has('SQS')) names.push('service-role/AWSLambdaSQSQueueExecutionRole');
  if (types.has('Kinesis')) names.push('service-role/AWSLambdaKinesisExecutionRole');
  if (types.has('DynamoDB')) names.push('service-role/AWSLambdaDynamoDBExecutionRole');
  if (types.has('MSK')) names.push('service-role/AWSLambdaMSKExecutionRole');
  return names.map((name) => MANAGED + name);
}

function expandVersions(id: string, properties: RawRecord, expansion: Expansion): void {
  const alias = properties.AutoPublishAlias;
  if (alias === undefined) return;
  const version = `${id}Version`;
  expansion.generate(version, 'AWS::Lambda::Version', { FunctionName: { Ref: id } }, id);
  const name = textOfRaw(alias) ?? '';
  expansion.generate(
    `${id}Alias${name.replace(/[^A-Za-z0-9]/g, '')}`,
    'AWS::Lambda::Alias',
    { Name: alias, FunctionName: { Ref: id }, FunctionVersion: attributeOf(version, 'Version') },
    id,
  );
}

function expandAddress(id: string, properties: RawRecord, expansion: Expansion): void {
  if (properties.FunctionUrlConfig === undefined) return;
  const config = recordOf(properties.FunctionUrlConfig);
  expansion.generate(`${id}Url`, 'AWS::Lambda::Url', { ...config, TargetFunctionArn: { Ref: id } }, id);
  if (config.AuthType !== 'NONE') return;
  expansion.generate(
    `${id}UrlPublicPermissions`,
    'AWS::Lambda::Permission',
    { Action: 'lambda:InvokeFunctionUrl', FunctionName: { Ref: id }, Principal: '*', FunctionUrlAuthType: 'NONE' },
    id,
  );
}
