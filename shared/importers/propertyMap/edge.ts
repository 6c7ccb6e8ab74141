import { valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import { booleanOf, flattenedText, listOf, textOf, type Value } from '../resources/value.js';
import { describedAuthentication } from './apiDescription.js';
import { computed, copied, given, pairValue, switched, worded, type PropertyTable } from './row.js';

/** Listener, cipher and endpoint policies carry the lowest version of TLS in their name. */
export function tlsMinimum(value: Value): string | undefined {
  const name = textOf(value);
  if (name === undefined) return undefined;
  const version = /(?:TLS13|FS|TLS|Min-TLS|MinTLS)[-_]?(1[-_.][0-3])/i.exec(name)?.[1]?.replace(/[-_]/, '.');
  if (version !== undefined) return version;
  return /2016-08|2015-05|FS-2018-06|TLS-1-0/.test(name) ? '1.0' : undefined;
}

function listenerProtocol(value: Value, { properties }: Resource): string | undefined {
  const protocol = textOf(value);
  if (protocol === 'HTTPS') return 'https-only';
  if (protocol === 'TLS') return 'tls';
  if (protocol !== 'HTTP') return undefined;
  const actions = listOf(properties.DefaultActions);
  const redirects =
    actions.length > 0 && actions.every((action) => textOf(valueAt(action, 'RedirectConfig.Protocol')) === 'HTTPS');
  return redirects ? 'redirect-to-https' : 'http';
}

function isPlainListener({ properties }: Resource): boolean {
  return !['HTTPS', 'TLS'].includes(textOf(properties.Protocol) ?? '');
}

function classicProtocol(value: Value): string | undefined {
  const pairs = listOf(value).map((listener) => ({
    front: textOf(valueAt(listener, 'Protocol'))?.toUpperCase(),
    back: textOf(valueAt(listener, 'InstanceProtocol'))?.toUpperCase(),
  }));
  if (pairs.length === 0 || pairs.some(({ front }) => front === undefined)) return undefined;
  const secure = ({ front, back }: (typeof pairs)[number]): boolean =>
    (front === 'HTTPS' || front === 'SSL') && (back === undefined || back === front);
  if (pairs.every(secure)) return 'https-only';
  return pairs.some(({ front }) => front === 'HTTP') ? 'http' : undefined;
}

function classicType(value: Value): string | undefined {
  const protocols = listOf(value).map((listener) => textOf(valueAt(listener, 'Protocol'))?.toUpperCase());
  if (protocols.includes(undefined)) return undefined;
  return protocols.some((protocol) => protocol === 'HTTP' || protocol === 'HTTPS') ? 'classic-http' : 'classic-tcp';
}

const VIEWER_TLS: readonly (readonly [prefix: string, version: string])[] = [
  ['TLSv1.3', '1.3'],
  ['TLSv1.2', '1.2'],
  ['TLSv1.1', '1.1'],
  ['TLSv1', '1.0'],
  ['SSLv3', '1.0'],
];

function viewerTls(value: Value): string | undefined {
  if (booleanOf(valueAt(value, 'CloudFrontDefaultCertificate')) === true) return '1.0';
  const name = textOf(valueAt(value, 'MinimumProtocolVersion'));
  return VIEWER_TLS.find(([prefix]) => name?.startsWith(prefix) === true)?.[1];
}

function viewerCertificate(value: Value): string | undefined {
  if (booleanOf(valueAt(value, 'CloudFrontDefaultCertificate')) === true) return 'default';
  if (valueAt(value, 'AcmCertificateArn') !== undefined) return 'acm';
  return valueAt(value, 'IamCertificateId') === undefined ? undefined : 'custom';
}

const ORIGIN_TLS: Readonly<Record<string, string>> = {
  SSLv3: 'ssl3',
  TLSv1: '1.0',
  'TLSv1.1': '1.1',
  'TLSv1.2': '1.2',
};

/** The weakest version that any custom origin is allowed; undefined where there is none. */
function originTls(value: Value): string | undefined {
  const names = listOf(value).flatMap((origin) => listOf(valueAt(origin, 'CustomOriginConfig.OriginSSLProtocols')));
  const weakest = Object.keys(ORIGIN_TLS).find((name) => names.includes(name));
  return weakest === undefined ? undefined : ORIGIN_TLS[weakest];
}

const ORIGIN_ORDER = ['http-only', 'match-viewer', 'https-only'];

function originProtocol(value: Value): string | undefined {
  const policies = listOf(value).map((origin) => textOf(valueAt(origin, 'CustomOriginConfig.OriginProtocolPolicy')));
  const weakest = ORIGIN_ORDER.find((policy) => policies.includes(policy));
  return weakest === 'http-only' ? 'http' : weakest;
}

const AUTHORISATION: Readonly<Record<string, string>> = {
  AWS_IAM: 'iam',
  COGNITO_USER_POOLS: 'cognito',
  CUSTOM: 'lambda-authorizer',
  JWT: 'jwt',
  NONE: 'none',
};

const isPreflight = ({ properties }: Resource): boolean => textOf(properties.HttpMethod) === 'OPTIONS';

const attribute = (key: string) => pairValue('LoadBalancerAttributes', key);

export const edgeProperties: PropertyTable = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': [
    copied('deletionProtection', attribute('deletion_protection.enabled'), { absent: false }),
    switched('accessLogs', attribute('access_logs.s3.enabled'), 'enabled', 'disabled', { absent: 'disabled' }),
    copied('dropInvalidHeaders', attribute('routing.http.drop_invalid_header_fields.enabled'), { absent: false }),
    copied('desyncMode', attribute('routing.http.desync_mitigation_mode'), { absent: 'defensive' }),
    copied('crossZone', attribute('load_balancing.cross_zone.enabled')),
    worded('loadBalancerType', 'Type', { application: 'alb', network: 'nlb', gateway: 'gwlb' }, { absent: 'alb' }),
    computed('multiAz', 'Subnets', (value) => (Array.isArray(value) && value.length > 1 ? true : undefined)),
  ],
  'AWS::ElasticLoadBalancingV2::Listener': [
    computed('viewerProtocol', 'Protocol', listenerProtocol),
    computed('tlsMinimum', 'SslPolicy', tlsMinimum, { absent: '1.0', unless: isPlainListener }),
    given('certificate', 'Certificates', 'acm'),
  ],
  'AWS::ElasticLoadBalancing::LoadBalancer': [
    switched('accessLogs', 'AccessLoggingPolicy.Enabled', 'enabled', 'disabled', { absent: 'disabled' }),
    copied('crossZone', 'CrossZone', { absent: false }),
    computed('viewerProtocol', 'Listeners', classicProtocol),
    computed('loadBalancerType', 'Listeners', classicType),
  ],
  'AWS::CloudFront::Distribution': [
    given('waf', 'DistributionConfig.WebACLId', 'attached', { absent: 'none' }),
    given('defaultRootObject', 'DistributionConfig.DefaultRootObject', 'set'),
    worded('viewerProtocol', 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy', {
      'https-only': 'https-only',
      'redirect-to-https': 'redirect-to-https',
      'allow-all': 'http',
    }),
    computed('tlsMinimum', 'DistributionConfig.ViewerCertificate', viewerTls, { absent: '1.0' }),
    computed('certificate', 'DistributionConfig.ViewerCertificate', viewerCertificate, { absent: 'default' }),
    worded('tlsSni', 'DistributionConfig.ViewerCertificate.SslSupportMethod', { 'sni-only': true, vip: false }),
    given('accessLogs', 'DistributionConfig.Logging', 'enabled', { absent: 'disabled' }),
    computed('originTlsMinimum', 'DistributionConfig.Origins', originTls),
    computed('originProtocol', 'DistributionConfig.Origins', originProtocol),
    given('originFailover', 'DistributionConfig.OriginGroups', true),
  ],
  'AWS::CloudFront::StreamingDistribution': [
    switched('accessLogs', 'StreamingDistributionConfig.Logging.Enabled', 'enabled', 'disabled', {
      absent: 'disabled',
    }),
  ],
  'AWS::CloudFront::OriginAccessControl': [given('originAccess', 'OriginAccessControlConfig', 'oac')],
  'AWS::CloudFront::CloudFrontOriginAccessIdentity': [
    given('originAccess', 'CloudFrontOriginAccessIdentityConfig', 'oai'),
  ],
  'AWS::ApiGateway::RestApi': [computed('authentication', 'Body', describedAuthentication)],
  'AWS::ApiGatewayV2::Api': [computed('authentication', 'Body', describedAuthentication)],
  'AWS::ApiGateway::Stage': [
    given('accessLogs', 'AccessLogSetting', 'enabled', { absent: 'disabled' }),
    switched('tracing', 'TracingEnabled', 'enabled', 'disabled', { absent: 'disabled' }),
    given('backendAuthentication', 'ClientCertificateId', 'client-certificate'),
  ],
  'AWS::ApiGateway::Method': [
    worded('authentication', 'AuthorizationType', AUTHORISATION, { absent: 'none', unless: isPreflight }),
  ],
  'AWS::ApiGatewayV2::Stage': [given('accessLogs', 'AccessLogSettings', 'enabled', { absent: 'disabled' })],
  'AWS::ApiGatewayV2::Route': [worded('authentication', 'AuthorizationType', AUTHORISATION, { absent: 'none' })],
  'AWS::ApiGateway::DomainName': [computed('tlsMinimum', 'SecurityPolicy', (value) => domainTls(value))],
  'AWS::WAFv2::WebACLAssociation': [
    {
      property: 'waf',
      value: 'WebACLArn',
      as: (_value, resource) => (pointsToLayer(resource) ? 'attached' : undefined),
    },
  ],
};

function domainTls(value: Value): string | undefined {
  const name = textOf(value);
  return name === 'TLS_1_2' ? '1.2' : name === 'TLS_1_0' ? '1.0' : undefined;
}

/** The verdict of the stage speaks for an interface; balancers and pools are covered by the association itself. */
function pointsToLayer(resource: Resource): boolean {
  return !(flattenedText(resource.properties.ResourceArn) ?? '').includes('/stages/');
}
