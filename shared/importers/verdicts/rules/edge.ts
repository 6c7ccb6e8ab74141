import type { VerdictRule } from '../rule.js';
import {
  all,
  any,
  check,
  companion,
  every,
  hasLength,
  includes,
  isAbsent,
  isNoneOf,
  isOneOf,
  isSet,
  isTrue,
  not,
  some,
} from '../test.js';

export const edgeVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-CFR1',
    property: 'geoRestriction',
    subjects: [
      {
        type: 'AWS::CloudFront::Distribution',
        good: isNoneOf('DistributionConfig.Restrictions.GeoRestriction.RestrictionType', ['none'], 'none'),
      },
    ],
    writes: { good: 'set', bad: 'other' },
  },
  {
    id: 'AwsSolutions-CFR2',
    property: 'waf',
    subjects: [{ type: 'AWS::CloudFront::Distribution', good: isSet('DistributionConfig.WebACLId') }],
  },
  {
    id: 'AwsSolutions-CFR3',
    property: 'accessLogs',
    subjects: [
      { type: 'AWS::CloudFront::Distribution', good: isSet('DistributionConfig.Logging') },
      { type: 'AWS::CloudFront::StreamingDistribution', good: isTrue('StreamingDistributionConfig.Logging.Enabled') },
    ],
  },
  {
    id: 'AwsSolutions-CFR4',
    property: 'tlsMinimum',
    subjects: [
      {
        type: 'AWS::CloudFront::Distribution',
        good: all(
          not(isTrue('DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate')),
          isSet('DistributionConfig.ViewerCertificate.SslSupportMethod'),
          isNoneOf('DistributionConfig.ViewerCertificate.SslSupportMethod', ['vip']),
          isSet('DistributionConfig.ViewerCertificate.MinimumProtocolVersion'),
          isNoneOf('DistributionConfig.ViewerCertificate.MinimumProtocolVersion', [
            'SSLv3',
            'TLSv1',
            'TLSv1_2016',
            'TLSv1.1_2016',
          ]),
        ),
      },
    ],
  },
  {
    id: 'AwsSolutions-CFR5',
    property: 'originTlsMinimum',
    subjects: [
      {
        type: 'AWS::CloudFront::Distribution',
        good: every(
          'DistributionConfig.Origins',
          any(
            isAbsent('CustomOriginConfig'),
            all(
              isOneOf('CustomOriginConfig.OriginProtocolPolicy', ['https-only']),
              isSet('CustomOriginConfig.OriginSSLProtocols'),
              not(includes('CustomOriginConfig.OriginSSLProtocols', 'SSLv3')),
              not(includes('CustomOriginConfig.OriginSSLProtocols', 'TLSv1')),
            ),
          ),
        ),
      },
    ],
  },
  {
    id: 'AwsSolutions-CFR6',
    property: 'originAccess',
    subjects: [
      {
        type: 'AWS::CloudFront::StreamingDistribution',
        good: hasLength('StreamingDistributionConfig.S3Origin.OriginAccessIdentity', 1),
      },
    ],
  },
  {
    id: 'AwsSolutions-CFR7',
    property: 'originAccess',
    subjects: [
      {
        type: 'AWS::CloudFront::Distribution',
        good: every(
          'DistributionConfig.Origins',
          any(not(check('refers-to-type', 'DomainName', 'AWS::S3::Bucket')), isSet('OriginAccessControlId')),
          [],
        ),
      },
    ],
  },
  {
    id: 'AwsSolutions-APIG1',
    property: 'accessLogs',
    subjects: [
      {
        type: 'AWS::ApiGateway::Stage',
        good: all(isSet('AccessLogSetting.DestinationArn'), isSet('AccessLogSetting.Format')),
      },
      {
        type: 'AWS::ApiGatewayV2::Stage',
        good: all(isSet('AccessLogSettings.DestinationArn'), isSet('AccessLogSettings.Format')),
      },
    ],
  },
  {
    id: 'AwsSolutions-APIG2',
    property: 'requestValidation',
    subjects: [
      {
        type: 'AWS::ApiGateway::RestApi',
        good: companion(
          'AWS::ApiGateway::RequestValidator',
          'RestApiId',
          all(isTrue('ValidateRequestBody'), isTrue('ValidateRequestParameters')),
        ),
      },
    ],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-APIG3',
    property: 'waf',
    subjects: [{ type: 'AWS::ApiGateway::Stage', good: check('web-acl-associated') }],
    writes: { good: 'attached', bad: 'none' },
  },
  // Verdict per method or route; the api node takes the worst
  {
    id: 'AwsSolutions-APIG4',
    property: 'authentication',
    subjects: [
      {
        type: 'AWS::ApiGateway::Method',
        when: not(check('is-cors-preflight')),
        good: isNoneOf('AuthorizationType', ['NONE'], 'NONE'),
      },
      { type: 'AWS::ApiGatewayV2::Route', good: isNoneOf('AuthorizationType', ['NONE'], 'NONE') },
    ],
  },
  {
    id: 'AwsSolutions-APIG6',
    property: 'logging',
    subjects: [
      {
        type: 'AWS::ApiGateway::Stage',
        good: some(
          'MethodSettings',
          all(
            isOneOf('HttpMethod', ['*']),
            isOneOf('ResourcePath', ['/*']),
            isOneOf('LoggingLevel', ['ERROR', 'INFO']),
          ),
        ),
      },
    ],
    writes: { good: 'enabled', bad: 'none' },
  },
  {
    id: 'AwsSolutions-COG4',
    property: 'authentication',
    subjects: [
      {
        type: 'AWS::ApiGateway::Method',
        when: not(isOneOf('HttpMethod', ['OPTIONS'])),
        good: isOneOf('AuthorizationType', ['COGNITO_USER_POOLS']),
      },
    ],
  },
];
