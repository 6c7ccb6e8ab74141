import type { Raw, RawRecord } from '../../text/jsonText.js';
import { present, recordOf, textOfRaw, type Expansion } from './expansion.js';

export const IMPLICIT_REST_API = 'ServerlessRestApi';
export const IMPLICIT_HTTP_API = 'ServerlessHttpApi';

/** `AWS::Serverless::Api` → the interface, its deployment and its stage. */
export function expandRestApi(id: string, written: RawRecord, expansion: Expansion): void {
  const properties = expansion.merged('Api', written);
  const endpoint = properties.EndpointConfiguration;
  expansion.replace(
    id,
    'AWS::ApiGateway::RestApi',
    present({
      Name: properties.Name,
      Body: { ...recordOf(properties.DefinitionBody), ...securityOf(properties) },
      BodyS3Location: properties.DefinitionUri,
      EndpointConfiguration: typeof endpoint === 'string' ? { Types: [endpoint] } : endpointTypes(endpoint),
      Policy: recordOf(properties.Auth).ResourcePolicy,
    }),
  );
  generateStage(id, properties, expansion);
  expandDomain(id, properties, expansion);
}

function endpointTypes(endpoint: Raw | undefined): Raw | undefined {
  if (endpoint === undefined) return undefined;
  const { Type, VPCEndpointIds } = recordOf(endpoint);
  return present({ Types: Type === undefined ? undefined : [Type], VpcEndpointIds: VPCEndpointIds });
}

/** How callers sign in where a route says nothing of its own. */
function securityOf(properties: RawRecord): RawRecord {
  const auth = recordOf(properties.Auth);
  const authorizers = Object.entries(recordOf(auth.Authorizers)).map(([name, settings]) => [
    name,
    authorizerKind(recordOf(settings)),
  ]);
  return present({
    'x-authorizers': Object.fromEntries(authorizers) as RawRecord,
    'x-default-authorizer': auth.DefaultAuthorizer,
    'x-authorizer-settings': auth.Authorizers,
  });
}

function authorizerKind(settings: RawRecord): string {
  if (settings.UserPoolArn !== undefined) return 'cognito';
  if (settings.JwtConfiguration !== undefined) return 'jwt';
  return 'lambda-authorizer';
}

function generateStage(id: string, properties: RawRecord, expansion: Expansion): void {
  const deployment = `${id}Deployment`;
  const name = textOfRaw(properties.StageName) ?? '';
  expansion.generate(deployment, 'AWS::ApiGateway::Deployment', { RestApiId: { Ref: id } }, id);
  expansion.generate(
    `${id}${name.replace(/[^A-Za-z0-9]/g, '')}Stage`,
    'AWS::ApiGateway::Stage',
    present({
      DeploymentId: { Ref: deployment },
      RestApiId: { Ref: id },
      StageName: properties.StageName,
      AccessLogSetting: properties.AccessLogSetting,
      MethodSettings: properties.MethodSettings,
      TracingEnabled: properties.TracingEnabled,
      CacheClusterEnabled: properties.CacheClusterEnabled,
      Variables: properties.Variables,
    }),
    id,
  );
}

function expandDomain(id: string, properties: RawRecord, expansion: Expansion): void {
  if (properties.Domain === undefined) return;
  const domain = recordOf(properties.Domain);
  const domainId = `${id}DomainName`;
  expansion.generate(
    domainId,
    'AWS::ApiGateway::DomainName',
    present({
      DomainName: domain.DomainName,
      RegionalCertificateArn: domain.CertificateArn,
      SecurityPolicy: domain.SecurityPolicy,
    }),
    id,
  );
  expansion.generate(
    `${id}BasePathMapping`,
    'AWS::ApiGateway::BasePathMapping',
    { DomainName: { Ref: domainId }, RestApiId: { Ref: id } },
    id,
  );
}

/** `AWS::Serverless::HttpApi` → the interface and its stage. */
export function expandHttpApi(id: string, written: RawRecord, expansion: Expansion): void {
  const properties = expansion.merged('HttpApi', written);
  expansion.replace(
    id,
    'AWS::ApiGatewayV2::Api',
    present({
      Name: properties.Name,
      ProtocolType: 'HTTP',
      Body: { ...recordOf(properties.DefinitionBody), ...securityOf(properties) },
      BodyS3Location: properties.DefinitionUri,
    }),
  );
  const stage = textOfRaw(properties.StageName);
  expansion.generate(
    stage === undefined ? `${id}ApiGatewayDefaultStage` : `${id}${stage.replace(/[^A-Za-z0-9]/g, '')}Stage`,
    'AWS::ApiGatewayV2::Stage',
    present({
      ApiId: { Ref: id },
      StageName: properties.StageName ?? '$default',
      AutoDeploy: true,
      AccessLogSettings: properties.AccessLogSettings,
      DefaultRouteSettings: properties.DefaultRouteSettings,
    }),
    id,
  );
}

/** Adds a route to an interface, which is created when no resource of the file is it. */
export function addRoute(expansion: Expansion, api: string, target: string, event: RawRecord, credentials?: Raw): void {
  if (api === IMPLICIT_REST_API && !Object.hasOwn(expansion.resources, api)) generateImplicitRestApi(expansion, target);
  if (api === IMPLICIT_HTTP_API && !Object.hasOwn(expansion.resources, api)) generateImplicitHttpApi(expansion, target);
  const path = textOfRaw(event.Path) ?? '$default';
  const method = (textOfRaw(event.Method) ?? 'any').toLowerCase();
  expansion.extend(api, (properties) => {
    const body = recordOf(properties.Body);
    const paths = recordOf(body.paths);
    const route = present({
      'x-amazon-apigateway-integration': present({
        type: 'aws_proxy',
        uri: { 'Fn::GetAtt': [target, 'Arn'] },
        credentials,
      }),
      'x-route-authorizer': recordOf(event.Auth).Authorizer,
    });
    return {
      ...properties,
      Body: { ...body, paths: { ...paths, [path]: { ...recordOf(paths[path]), [method]: route } } },
    };
  });
}

function generateImplicitRestApi(expansion: Expansion, owner: string): void {
  const properties = expansion.merged('Api', {});
  const security = securityOf(properties);
  expansion.generate(IMPLICIT_REST_API, 'AWS::ApiGateway::RestApi', { Body: security }, owner);
  generateStage(IMPLICIT_REST_API, { ...properties, StageName: 'Prod' }, expansion);
}

function generateImplicitHttpApi(expansion: Expansion, owner: string): void {
  const properties = expansion.merged('HttpApi', {});
  expansion.generate(
    IMPLICIT_HTTP_API,
    'AWS::ApiGatewayV2::Api',
    { ProtocolType: 'HTTP', Body: securityOf(properties) },
    owner,
  );
  expansion.generate(
    `${IMPLICIT_HTTP_API}ApiGatewayDefaultStage`,
    'AWS::ApiGatewayV2::Stage',
    present({
      ApiId: { Ref: IMPLICIT_HTTP_API },
      StageName: '$default',
      AutoDeploy: true,
      AccessLogSettings: properties.AccessLogSettings,
    }),
    owner,
  );
}
