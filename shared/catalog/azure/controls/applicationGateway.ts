import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureApplicationGatewayControls: readonly ControlTask[] = [
  {
    id: 'azure/application-gateway:http2',
    appliesTo: ['azure/application-gateway'],
    scope: 'node',
    property: 'http2',
    layer: 'traffic-protection',
    title: 'Turn on HTTP/2',
    why: 'Browsers open more and longer connections over the old protocol, which makes the gateway easier to exhaust.',
    how: ["In the gateway's Configuration enable HTTP2", 'Set HTTP/2 to on'],
    controls: [control('CIS-Azure-6.0:7.13', 'medium', oneOf(true))],
  },
  {
    id: 'azure/application-gateway:tlsMinimum',
    appliesTo: ['azure/application-gateway'],
    scope: 'node',
    property: 'tlsMinimum',
    layer: 'traffic-protection',
    title: 'Refuse clients below TLS 1.2',
    why: 'Sessions in TLS 1.0 and 1.1 can be decrypted by someone on the path.',
    how: ["In the gateway's Listeners, SSL policy, choose a 2022 policy", 'Set Minimum TLS version to TLS 1.2'],
    controls: [control('CIS-Azure-6.0:7.12', 'medium', oneOf('1.2', '1.3'))],
  },
  {
    id: 'azure/application-gateway:waf',
    appliesTo: ['azure/application-gateway'],
    scope: 'node',
    property: 'waf',
    layer: 'firewall-config',
    title: "Turn on the gateway's web application firewall",
    why: 'The Standard tier passes injections and scanners on to the application.',
    how: [
      'Move the gateway to the WAF v2 tier and attach a policy',
      'Start in detection, end in prevention mode; then set Web application firewall to attached',
    ],
    controls: [control('CIS-Azure-6.0:7.10', 'medium', oneOf('attached'))],
  },
];
