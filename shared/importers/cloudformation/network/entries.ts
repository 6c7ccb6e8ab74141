import type { Elements } from '../../resources/elements.js';
import type { Resource } from '../../resources/resource.js';
import { booleanOf, listOf, numberOf, textOf, type Value } from '../../resources/value.js';
import { valueAt } from '../../resources/path.js';
import { connectionFacts, knownFacts, type EdgeFacts } from './connection.js';
import { ownEntry } from '../../resources/ownEntry.js';

/** One way in from the internet. */
export interface EntryWay {
  readonly facts: EdgeFacts;
  /** The groups of the node decide how far it is open. */
  readonly filteredByGroups?: boolean;
}

const HTTPS: EdgeFacts = { protocol: 'https', port: 443, encryption: 'tls' };

export type WaysOf = (resource: Resource, elements: Elements) => readonly EntryWay[];

/** Type → how the outside gets in, where it does. */
export const entries: ReadonlyMap<string, WaysOf> = new Map<string, WaysOf>([
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', balancer],
  ['AWS::ElasticLoadBalancing::LoadBalancer', classicBalancer],
  ['AWS::CloudFront::Distribution', distribution],
  ['AWS::ApiGateway::RestApi', restApi],
  ['AWS::ApiGatewayV2::Api', httpApi],
  ['AWS::AppSync::GraphQLApi', graphApi],
  ['AWS::Lambda::Url', functionUrl],
  ['AWS::RDS::DBInstance', database],
  ['AWS::Redshift::Cluster', database],
  ['AWS::GlobalAccelerator::Listener', accelerator],
  ['AWS::AppRunner::Service', () => [{ facts: HTTPS }]],
  ['AWS::Amplify::App', () => [{ facts: HTTPS }]],
  ['AWS::Transfer::Server', transferServer],
]);

function balancer(resource: Resource, elements: Elements): readonly EntryWay[] {
  const { Scheme, Type } = resource.properties;
  if (textOf(Scheme) === 'internal' || textOf(Type) === 'gateway') return [];
  if (Scheme !== undefined && textOf(Scheme) === undefined) return [];
  const listeners = elements
    .guestsOf(resource.id)
    .filter((guest) => guest.type === 'AWS::ElasticLoadBalancingV2::Listener');
  const serving = listeners.filter((listener) => !redirectsToHttps(listener));
  const shown = serving.length > 0 ? serving : listeners;
  if (shown.length === 0) return [{ facts: {}, filteredByGroups: true }];
  return shown.map((listener) => ({
    facts: connectionFacts(listener.properties.Protocol, listener.properties.Port),
    filteredByGroups: true,
  }));
}

/** A listener that only sends the browser to HTTPS. */
export function redirectsToHttps(listener: Resource): boolean {
  const actions = listOf(listener.properties.DefaultActions);
  return (
    actions.length > 0 &&
    actions.every(
      (action) =>
        textOf(valueAt(action, 'Type')) === 'redirect' &&
        textOf(valueAt(action, 'RedirectConfig.Protocol')) === 'HTTPS',
    )
  );
}

function classicBalancer({ properties }: Resource): readonly EntryWay[] {
  if (textOf(properties.Scheme) === 'internal') return [];
  return listOf(properties.Listeners).map((listener) => ({
    facts: connectionFacts(valueAt(listener, 'Protocol'), valueAt(listener, 'LoadBalancerPort')),
    filteredByGroups: true,
  }));
}

function distribution({ properties }: Resource): readonly EntryWay[] {
  const policy = textOf(valueAt(properties, 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy'));
  if (policy === 'allow-all') return [{ facts: { protocol: 'http', encryption: 'none', port: 80 } }, { facts: HTTPS }];
  return [{ facts: policy === undefined ? {} : HTTPS }];
}

/** How callers sign in, as a property of the node says it → as an edge says it. */
const CALLERS: Readonly<Record<string, string>> = {
  none: 'none',
  iam: 'iam-role',
  cognito: 'oidc',
  jwt: 'oidc',
  oidc: 'oidc',
  'lambda-authorizer': 'token',
  mtls: 'mtls',
};

function restApi(resource: Resource, elements: Elements): readonly EntryWay[] {
  if (listOf(valueAt(resource.properties, 'EndpointConfiguration.Types')).includes('PRIVATE')) return [];
  return [{ facts: { ...HTTPS, ...callerAuthentication(resource, elements) } }];
}

function httpApi(resource: Resource, elements: Elements): readonly EntryWay[] {
  return [{ facts: { ...HTTPS, ...callerAuthentication(resource, elements) } }];
}

/** The weakest of the methods or routes speaks for the interface. */
function callerAuthentication(api: Resource, elements: Elements): EdgeFacts {
  const facts = elements.nodesOf(api.id).flatMap((node) => node.facts.get('authentication') ?? []);
  const open = facts.some((fact) => fact.value === 'none');
  return knownFacts({ authentication: CALLERS[open ? 'none' : String(facts[0]?.value)] });
}

const GRAPH_AUTHENTICATION: Readonly<Record<string, string>> = {
  API_KEY: 'api-key',
  AWS_IAM: 'iam-role',
  AMAZON_COGNITO_USER_POOLS: 'oidc',
  OPENID_CONNECT: 'oidc',
  AWS_LAMBDA: 'token',
};

function graphApi({ properties }: Resource): readonly EntryWay[] {
  if (textOf(properties.Visibility) === 'PRIVATE') return [];
  return [{ facts: { ...HTTPS, ...found('authentication', GRAPH_AUTHENTICATION, properties.AuthenticationType) } }];
}

const URL_AUTHENTICATION: Readonly<Record<string, string>> = { NONE: 'none', AWS_IAM: 'iam-role' };

function functionUrl({ properties }: Resource): readonly EntryWay[] {
  return [{ facts: { ...HTTPS, ...found('authentication', URL_AUTHENTICATION, properties.AuthType) } }];
}

function database({ properties }: Resource): readonly EntryWay[] {
  if (booleanOf(properties.PubliclyAccessible) !== true) return [];
  return [{ facts: knownFacts({ protocol: 'sql', port: numberOf(properties.Port) }), filteredByGroups: true }];
}

function accelerator({ properties }: Resource): readonly EntryWay[] {
  const port = listOf(properties.PortRanges).map((range) => valueAt(range, 'FromPort'))[0];
  return [{ facts: connectionFacts(properties.Protocol, port) }];
}

function transferServer({ properties }: Resource): readonly EntryWay[] {
  return textOf(properties.EndpointType) === 'VPC' ? [] : [{ facts: { protocol: 'ssh', port: 22 } }];
}

function found(property: string, table: Readonly<Record<string, string>>, value: Value | undefined): EdgeFacts {
  return knownFacts({ [property]: ownEntry(table, textOf(value) ?? '') });
}
