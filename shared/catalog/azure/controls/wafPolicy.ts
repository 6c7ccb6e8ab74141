import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureWafPolicyControls: readonly ControlTask[] = [
  {
    id: 'azure/waf-policy:botProtection',
    appliesTo: ['azure/waf-policy'],
    scope: 'node',
    property: 'botProtection',
    layer: 'firewall-config',
    title: 'Add the bot protection rules',
    why: 'Robots try leaked passwords and empty stocks with requests that look like any other.',
    how: ["In the policy's Managed rules assign the bot manager rule set", 'Set Bot protection to on'],
    controls: [control('CIS-Azure-6.0:7.15', 'medium', oneOf(true))],
  },
  {
    id: 'azure/waf-policy:requestBodyInspection',
    appliesTo: ['azure/waf-policy'],
    scope: 'node',
    property: 'requestBodyInspection',
    layer: 'firewall-config',
    title: 'Inspect the bodies of requests',
    why: 'Injections travel in bodies; a policy that reads headers and addresses only lets them through.',
    how: [
      "In the policy's settings turn on request body inspection with a limit that fits your uploads",
      'Set Request body inspection to on',
    ],
    controls: [control('CIS-Azure-6.0:7.14', 'medium', oneOf(true))],
  },
];
