import type { ServiceOption } from '../types.js';

export const apiGatewayOptions: readonly ServiceOption[] = [
  {
    id: 'endpoint',
    label: 'Endpoint',
    values: [
      { id: 'regional', label: 'Regional' },
      { id: 'edge', label: 'Edge-optimised' },
      { id: 'private', label: 'Private', owners: { 'firewall-config': 'shared' } },
    ],
    because: 'A private API is reached through VPC endpoints whose policy you write.',
    source: 'API Gateway guide',
    statements: ['O33'],
    movesLine: true,
  },
  {
    id: 'tlsPolicy',
    label: 'TLS policy',
    values: [
      { id: 'tls-1-2', label: 'TLS 1.2 and later', implies: { tlsMinimum: '1.2' } },
      { id: 'tls-1-3', label: 'TLS 1.3', implies: { tlsMinimum: '1.3' } },
      { id: 'tls-1-0', label: 'TLS 1.0 and later', implies: { tlsMinimum: '1.0' } },
    ],
    because: 'The policy of the custom domain decides which old clients still get in.',
    source: 'API Gateway guide',
    statements: ['O33'],
    movesLine: false,
  },
  {
    id: 'apiType',
    label: 'API type',
    values: [
      { id: 'rest', label: 'REST' },
      { id: 'http', label: 'HTTP' },
      { id: 'websocket', label: 'WebSocket' },
    ],
    because: 'REST, HTTP and WebSocket APIs differ in what can be logged, cached and validated.',
    source: 'API Gateway guide',
    statements: [],
    movesLine: false,
  },
];

export const cloudfrontOptions: readonly ServiceOption[] = [
  {
    id: 'origin',
    label: 'Origin',
    values: [
      { id: 's3-oac', label: 'S3 with origin access control', implies: { originAccess: 'oac' } },
      { id: 's3', label: 'S3' },
      { id: 'custom', label: 'Custom origin', owners: { 'traffic-protection': 'shared' } },
      { id: 'vpc-origin', label: 'VPC origin' },
    ],
    because: 'The leg from the edge to a custom origin is as safe as the origin makes it.',
    source: 'CloudFront guide',
    statements: ['O34'],
    movesLine: true,
  },
  {
    id: 'certificate',
    label: 'Certificate',
    values: [
      { id: 'provider', label: 'Issued and renewed by the provider' },
      {
        id: 'own',
        label: 'Imported',
        owners: { 'traffic-protection': 'shared' },
        implies: { certificate: 'custom' },
      },
    ],
    because: 'An imported certificate is renewed by you or not at all.',
    source: 'CloudFront guide',
    statements: ['O34'],
    movesLine: true,
  },
  {
    id: 'distribution',
    label: 'Distribution',
    values: [
      { id: 'standard', label: 'Standard' },
      { id: 'streaming', label: 'Streaming (RTMP, legacy)' },
    ],
    because: 'The legacy streaming form has its own way of closing the origin.',
    source: 'CloudFront guide',
    statements: [],
    movesLine: false,
  },
];

export const elbOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'alb', label: 'Application' },
      { id: 'nlb', label: 'Network' },
      { id: 'gwlb', label: 'Gateway' },
      { id: 'classic', label: 'Classic' },
    ],
    because: 'The types differ in security groups, TLS settings and web firewall.',
    source: 'ELB guides',
    statements: ['O35'],
    movesLine: true,
  },
  {
    id: 'securityGroup',
    label: 'Security group on the balancer',
    values: [
      { id: 'no', label: 'No', owners: { 'firewall-config': 'not-applicable' } },
      { id: 'yes', label: 'Yes', owners: { 'firewall-config': 'customer' } },
    ],
    because: 'Without a group of its own the balancer leaves filtering to the groups of its targets.',
    source: 'ELB guides',
    statements: ['O35'],
    movesLine: true,
    onlyWhen: { option: 'type', values: ['nlb'] },
  },
];

export const lineEncryptionOptions: readonly ServiceOption[] = [
  {
    id: 'lineEncryption',
    label: 'Encryption of the line',
    values: [
      { id: 'macsec', label: 'MACsec' },
      { id: 'ipsec', label: 'IPsec over the line' },
      { id: 'none', label: 'None', owners: { 'traffic-protection': 'customer' } },
    ],
    because: 'A dedicated line is not encrypted by itself.',
    source: 'Direct Connect guide',
    statements: ['O44'],
    movesLine: true,
  },
];

export const vpnOptions: readonly ServiceOption[] = [
  {
    id: 'lineEncryption',
    label: 'Encryption of the line',
    values: [
      { id: 'ipsec', label: 'IPsec' },
      { id: 'macsec', label: 'IPsec over a MACsec line' },
    ],
    because: 'A VPN is always IPsec; its cipher settings and the far end are yours.',
    source: 'Site-to-Site VPN guide',
    statements: ['O44'],
    movesLine: false,
  },
];

export const transferFamilyOptions: readonly ServiceOption[] = [
  {
    id: 'endpoint',
    label: 'Endpoint',
    values: [
      { id: 'public', label: 'Public' },
      { id: 'vpc', label: 'VPC, internal', owners: { 'firewall-config': 'customer' } },
      { id: 'vpc-internet', label: 'VPC, internet-facing', owners: { 'firewall-config': 'customer' } },
    ],
    because: 'Only an endpoint in your VPC has a security group.',
    source: 'Transfer Family guide',
    statements: ['O32'],
    movesLine: true,
  },
  {
    id: 'identity',
    label: 'Identity provider',
    values: [
      { id: 'service-managed', label: 'Service-managed users' },
      { id: 'directory', label: 'Directory' },
      { id: 'custom', label: 'Custom function', owners: { application: 'customer' } },
    ],
    because: 'A custom identity provider is code of yours that decides who gets in.',
    source: 'Transfer Family guide',
    statements: ['O32'],
    movesLine: true,
  },
];

export const directoryServiceOptions: readonly ServiceOption[] = [
  {
    id: 'type',
    label: 'Type',
    values: [
      { id: 'managed-ad', label: 'Managed Microsoft AD', owners: { 'operating-system': 'provider' } },
      {
        id: 'ad-connector',
        label: 'AD Connector',
        owners: { 'identity-access': 'customer', 'platform-management': 'provider' },
      },
      { id: 'simple-ad', label: 'Simple AD' },
    ],
    because: 'The content of the directory is always yours; a connector only forwards to one that you run.',
    source: 'Directory Service admin guide',
    statements: ['O24'],
    movesLine: true,
  },
];

export const wafOptions: readonly ServiceOption[] = [
  {
    id: 'generation',
    label: 'Generation',
    values: [
      { id: 'v2', label: 'WAF' },
      { id: 'classic', label: 'WAF Classic' },
    ],
    because: 'Classic web ACLs have controls of their own.',
    source: 'WAF developer guide',
    statements: [],
    movesLine: false,
  },
];

export const certificateManagerOptions: readonly ServiceOption[] = [
  {
    id: 'certificateSource',
    label: 'Source of the certificate',
    values: [
      { id: 'issued', label: 'Issued by the service' },
      { id: 'imported', label: 'Imported' },
    ],
    because: 'An imported certificate is not renewed by the service.',
    source: 'Certificate Manager user guide',
    statements: [],
    movesLine: false,
  },
];
