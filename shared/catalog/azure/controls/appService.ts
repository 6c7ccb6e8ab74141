import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureAppServiceControls: readonly ControlTask[] = [
  {
    id: 'azure/app-service:serviceTier',
    appliesTo: [
      'azure/app-service',
      'azure/api-management',
      'azure/redis',
      'azure/ai-search',
      'azure/load-balancer',
      'azure/public-ip',
    ],
    scope: 'node',
    property: 'serviceTier',
    layer: 'backup-resilience',
    title: 'Move production off free and basic tiers',
    why: 'Those tiers come without service level, without private networking and often without logs.',
    how: [
      'Choose a tier with the service level, zones and endpoints that the workload needs',
      'Set Service tier to production',
    ],
    controls: [control('CIS-Azure-6.0:6.1.5', 'medium', oneOf('production'))],
  },
  {
    id: 'azure/app-service:tracing',
    appliesTo: ['azure/app-service', 'azure/functions'],
    scope: 'node',
    property: 'tracing',
    layer: 'logging-monitoring',
    title: 'Turn on Application Insights',
    why: "Slow and failing requests can't be followed through the app's dependencies without it.",
    how: ["In the app's Application Insights blade turn it on with a workspace of its own", 'Set Tracing to on'],
    controls: [control('CIS-Azure-6.0:6.1.3.1', 'low', oneOf('enabled'))],
  },
];
