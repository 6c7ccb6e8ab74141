import { at, fold, node, usedBy, type MappingTable } from '../../resources/mapping.js';

/** Balancers, content delivery, interfaces and names: what the outside meets first. */
export const edgeMapping: MappingTable = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': node('aws/elb', {
    references: false,
    edges: [{ to: 'LoadBalancerAttributes', purpose: 'logs' }],
    options: [
      { option: 'type', path: 'Type', values: { application: 'alb', network: 'nlb', gateway: 'gwlb' }, absent: 'alb' },
      { option: 'securityGroup', path: 'SecurityGroups', present: 'yes', absent: 'no' },
    ],
  }),
  'AWS::ElasticLoadBalancingV2::Listener': fold([at('LoadBalancerArn')], 'region', {
    edges: [{ to: 'DefaultActions' }],
  }),
  'AWS::ElasticLoadBalancingV2::ListenerRule': fold([at('ListenerArn')], 'region', { edges: [{ to: 'Actions' }] }),
  'AWS::ElasticLoadBalancingV2::ListenerCertificate': fold([at('ListenerArn')], 'region'),
  'AWS::ElasticLoadBalancingV2::TargetGroup': fold(
    [usedBy('DefaultActions', 'Actions'), usedBy()],
    node('aws/elb', { references: false }),
    { edges: [{ to: 'Targets' }] },
  ),
  'AWS::ElasticLoadBalancingV2::TrustStore': fold([usedBy()], 'region'),
  'AWS::ElasticLoadBalancing::LoadBalancer': node('aws/elb', {
    references: false,
    edges: [{ to: 'Instances' }, { to: 'AccessLoggingPolicy', purpose: 'logs' }],
    options: [{ option: 'type', path: 'Listeners', present: 'classic' }],
  }),
  'AWS::CloudFront::Distribution': node('aws/cloudfront', {
    global: true,
    references: false,
    edges: [
      { to: 'DistributionConfig.Origins' },
      { to: 'DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations' },
      { to: 'DistributionConfig.Logging', purpose: 'logs' },
    ],
    options: [
      { option: 'distribution', path: 'DistributionConfig', present: 'standard' },
      { option: 'certificate', path: 'DistributionConfig.ViewerCertificate.IamCertificateId', present: 'own' },
      { option: 'certificate', path: 'DistributionConfig.ViewerCertificate', absent: 'provider' },
    ],
  }),
  'AWS::CloudFront::StreamingDistribution': node('aws/cloudfront', {
    global: true,
    options: [{ option: 'distribution', path: 'StreamingDistributionConfig', present: 'streaming' }],
  }),
  'AWS::CloudFront::OriginAccessControl': fold([usedBy('DistributionConfig')], 'account'),
  'AWS::CloudFront::CloudFrontOriginAccessIdentity': fold([usedBy('DistributionConfig')], 'account'),
  'AWS::CloudFront::CachePolicy': fold([usedBy()], 'account'),
  'AWS::CloudFront::OriginRequestPolicy': fold([usedBy()], 'account'),
  'AWS::CloudFront::ResponseHeadersPolicy': fold([usedBy()], 'account'),
  'AWS::CloudFront::Function': fold([usedBy()], 'account'),
  'AWS::CloudFront::KeyGroup': fold([usedBy()], 'account'),
  'AWS::CloudFront::PublicKey': fold([usedBy()], 'account'),
  'AWS::CloudFront::RealtimeLogConfig': fold([usedBy()], 'account'),
  'AWS::CloudFront::MonitoringSubscription': fold([at('DistributionId')], 'account'),
  'AWS::CloudFront::KeyValueStore': fold([usedBy()], 'account'),
  'AWS::GlobalAccelerator::Accelerator': node('aws/global-accelerator', { global: true }),
  'AWS::GlobalAccelerator::Listener': fold([at('AcceleratorArn')], 'account'),
  'AWS::GlobalAccelerator::EndpointGroup': fold([at('ListenerArn')], 'account', {
    edges: [{ to: 'EndpointConfigurations' }],
  }),

  'AWS::ApiGateway::RestApi': node('aws/api-gateway', {
    references: false,
    edges: [{ to: 'Body' }],
    options: [
      { option: 'apiType', path: 'Name', present: 'rest', absent: 'rest' },
      {
        option: 'endpoint',
        path: 'EndpointConfiguration.Types',
        values: { EDGE: 'edge', REGIONAL: 'regional', PRIVATE: 'private' },
        absent: 'edge',
      },
    ],
  }),
  'AWS::ApiGateway::Resource': fold([at('RestApiId')], 'region'),
  'AWS::ApiGateway::Method': fold([at('RestApiId')], 'region', {
    edges: [{ to: 'Integration.Uri' }, { to: 'Integration.ConnectionId' }, { to: 'Integration.Credentials' }],
  }),
  'AWS::ApiGateway::Deployment': fold([at('RestApiId')], 'region'),
  'AWS::ApiGateway::Stage': fold([at('RestApiId')], 'region', {
    edges: [{ to: 'AccessLogSetting', purpose: 'logs' }],
  }),
  'AWS::ApiGateway::Authorizer': fold([at('RestApiId')], 'region', {
    edges: [
      { to: 'ProviderARNs', purpose: 'identity' },
      { to: 'AuthorizerUri', purpose: 'identity' },
    ],
  }),
  'AWS::ApiGateway::Model': fold([at('RestApiId')], 'region'),
  'AWS::ApiGateway::RequestValidator': fold([at('RestApiId')], 'region'),
  'AWS::ApiGateway::GatewayResponse': fold([at('RestApiId')], 'region'),
  'AWS::ApiGateway::DocumentationPart': fold([at('RestApiId')], 'region'),
  'AWS::ApiGateway::DocumentationVersion': fold([at('RestApiId')], 'region'),
  'AWS::ApiGateway::BasePathMapping': fold([at('RestApiId')], 'region'),
  'AWS::ApiGateway::DomainName': fold([usedBy('DomainName')], node('aws/api-gateway', { references: false })),
  'AWS::ApiGateway::UsagePlan': fold([at('ApiStages')], 'region'),
  'AWS::ApiGateway::UsagePlanKey': fold([at('UsagePlanId')], 'region'),
  'AWS::ApiGateway::ApiKey': fold([usedBy('KeyId'), at('StageKeys')], 'region'),
  'AWS::ApiGateway::ClientCertificate': fold([usedBy()], 'region'),
  'AWS::ApiGateway::VpcLink': fold([usedBy('Integration')], node('aws/privatelink'), { edges: [{ to: 'TargetArns' }] }),
  'AWS::ApiGateway::Account': fold([], 'region'),
  'AWS::ApiGatewayV2::Api': node('aws/api-gateway', {
    references: false,
    edges: [{ to: 'Target' }, { to: 'Body' }],
    options: [
      { option: 'apiType', path: 'ProtocolType', values: { HTTP: 'http', WEBSOCKET: 'websocket' } },
      { option: 'endpoint', path: 'Name', present: 'regional', absent: 'regional' },
    ],
  }),
  'AWS::ApiGatewayV2::Integration': fold([at('ApiId')], 'region', {
    edges: [{ to: 'IntegrationUri' }, { to: 'ConnectionId' }, { from: 'ConnectionId', to: 'IntegrationUri' }],
  }),
  'AWS::ApiGatewayV2::Route': fold([at('ApiId')], 'region', { edges: [{ to: 'Target' }] }),
  'AWS::ApiGatewayV2::Stage': fold([at('ApiId')], 'region', { edges: [{ to: 'AccessLogSettings', purpose: 'logs' }] }),
  'AWS::ApiGatewayV2::Deployment': fold([at('ApiId')], 'region'),
  'AWS::ApiGatewayV2::Authorizer': fold([at('ApiId')], 'region', {
    edges: [
      { to: 'AuthorizerUri', purpose: 'identity' },
      { to: 'JwtConfiguration', purpose: 'identity' },
    ],
  }),
  'AWS::ApiGatewayV2::RouteResponse': fold([at('ApiId')], 'region'),
  'AWS::ApiGatewayV2::IntegrationResponse': fold([at('ApiId')], 'region'),
  'AWS::ApiGatewayV2::Model': fold([at('ApiId')], 'region'),
  'AWS::ApiGatewayV2::ApiMapping': fold([at('ApiId')], 'region'),
  'AWS::ApiGatewayV2::DomainName': fold([usedBy('DomainName')], node('aws/api-gateway', { references: false })),
  'AWS::ApiGatewayV2::VpcLink': node('aws/privatelink', { references: false }),
  'AWS::ApiGatewayV2::ApiGatewayManagedOverrides': fold([at('ApiId')], 'region'),

  'AWS::Route53::HostedZone': node('aws/route53', { global: true, references: false }),
  'AWS::Route53::RecordSet': fold([at('AliasTarget'), at('ResourceRecords'), at('HostedZoneId')], 'account'),
  'AWS::Route53::RecordSetGroup': fold([at('RecordSets'), at('HostedZoneId')], 'account'),
  'AWS::Route53::HealthCheck': fold([usedBy()], 'account'),
  'AWS::Route53::DNSSEC': fold([at('HostedZoneId')], 'account'),
  'AWS::Route53::KeySigningKey': fold([at('HostedZoneId')], 'account'),
  'AWS::Route53Resolver::ResolverEndpoint': node('aws/route53-resolver'),
  'AWS::Route53Resolver::ResolverRule': fold([at('ResolverEndpointId')], node('aws/route53-resolver')),
  'AWS::Route53Resolver::ResolverRuleAssociation': fold([at('ResolverRuleId'), at('VPCId')], 'region', {
    places: false,
  }),
  'AWS::Route53Resolver::ResolverQueryLoggingConfig': fold([usedBy()], 'region'),
  'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation': fold([at('ResourceId')], 'region', { places: false }),
  'AWS::CertificateManager::Certificate': fold([usedBy()], node('aws/certificate-manager', { references: false })),
  'AWS::WAFv2::WebACL': node('aws/waf', {
    references: false,
    options: [{ option: 'generation', path: 'Name', present: 'v2', absent: 'v2' }],
  }),
  'AWS::WAFv2::WebACLAssociation': fold([at('ResourceArn'), at('WebACLArn')], 'region'),
  'AWS::WAFv2::RuleGroup': fold([usedBy()], node('aws/waf')),
  'AWS::WAFv2::IPSet': fold([usedBy()], node('aws/waf')),
  'AWS::WAFv2::RegexPatternSet': fold([usedBy()], node('aws/waf')),
  'AWS::WAFv2::LoggingConfiguration': fold([at('ResourceArn')], 'region', {
    edges: [{ to: 'LogDestinationConfigs', purpose: 'logs' }],
  }),
  'AWS::WAFRegional::WebACL': node('aws/waf', {
    references: false,
    options: [{ option: 'generation', path: 'Name', present: 'classic', absent: 'classic' }],
  }),
  'AWS::WAFRegional::WebACLAssociation': fold([at('ResourceArn'), at('WebACLId')], 'region'),
  'AWS::WAF::WebACL': node('aws/waf', {
    global: true,
    references: false,
    options: [{ option: 'generation', path: 'Name', present: 'classic', absent: 'classic' }],
  }),
  'AWS::Shield::Protection': fold([at('ResourceArn')], node('aws/shield', { global: true })),
  'AWS::ServiceDiscovery::PrivateDnsNamespace': node('aws/cloud-map', { references: false }),
  'AWS::ServiceDiscovery::PublicDnsNamespace': node('aws/cloud-map', { references: false }),
  'AWS::ServiceDiscovery::HttpNamespace': node('aws/cloud-map', { references: false }),
  'AWS::ServiceDiscovery::Service': fold([usedBy('ServiceRegistries'), at('NamespaceId'), at('DnsConfig')], 'region'),
  'AWS::ServiceDiscovery::Instance': fold([at('ServiceId')], 'region'),
};
