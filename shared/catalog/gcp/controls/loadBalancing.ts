import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpLoadBalancingControls: readonly ControlTask[] = [
  {
    id: 'gcp/load-balancing:accessLogs',
    appliesTo: ['gcp/load-balancing'],
    scope: 'node',
    property: 'accessLogs',
    layer: 'logging-monitoring',
    title: "Log the balancer's requests",
    why: 'Who asked for what, and what Cloud Armor refused, is recorded by the balancer alone.',
    how: ['In each backend service turn on logging, with a sample rate of 1', 'Set Access logs to on'],
    controls: [control('CIS-GCP-5.0:2.17', 'high', oneOf('enabled'))],
  },
  {
    id: 'gcp/load-balancing:originAccess',
    appliesTo: ['gcp/load-balancing'],
    scope: 'node',
    property: 'originAccess',
    layer: 'firewall-config',
    title: 'Let backends answer the proxy alone',
    why: 'A backend that also answers directly is reached past Identity-Aware Proxy and Cloud Armor.',
    how: [
      'Allow 130.211.0.0/22 and 35.191.0.0/16 to the backends and nothing else',
      "Check the proxy's signed header in the application; then set Access to the origin to proxy only",
    ],
    controls: [control('CIS-GCP-5.0:3.12', 'medium', oneOf('proxy-only'))],
  },
  {
    id: 'gcp/load-balancing:tlsMinimum',
    appliesTo: ['gcp/load-balancing'],
    scope: 'node',
    property: 'tlsMinimum',
    layer: 'traffic-protection',
    title: 'Give the balancer a strict TLS policy',
    why: 'The default policy still accepts old versions and ciphers that someone on the path can break.',
    how: [
      'Create an SSL policy with profile Modern or Restricted and TLS 1.2 as minimum',
      'Choose it in the target proxies; then set Minimum TLS version to TLS 1.2',
    ],
    controls: [control('CIS-GCP-5.0:3.11', 'medium', oneOf('1.2', '1.3'))],
  },
];
