import { atLeast, control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const wafControls: readonly ControlTask[] = [
  {
    id: 'aws/waf:logging',
    appliesTo: ['aws/waf'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [
      control('FSBP:WAF.1', 'medium', oneOf('enabled'), { when: [when('generation', oneOf('classic'))] }),
      control('FSBP:WAF.11', 'low', oneOf('enabled')),
    ],
  },
  {
    id: 'aws/waf:monitoring',
    appliesTo: ['aws/waf'],
    scope: 'node',
    property: 'monitoring',
    layer: 'logging-monitoring',
    title: 'Set monitoring',
    why: 'Not yet described.',
    how: ['Set monitoring'],
    controls: [control('FSBP:WAF.12', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/waf:ruleGroups',
    appliesTo: ['aws/waf'],
    scope: 'node',
    property: 'ruleGroups',
    layer: 'firewall-config',
    title: 'Set ruleGroups',
    why: 'Not yet described.',
    how: ['Set ruleGroups'],
    controls: [
      control('FSBP:WAF.2', 'medium', atLeast(1), { when: [when('generation', oneOf('classic'))] }),
      control('FSBP:WAF.3', 'medium', atLeast(1), { when: [when('generation', oneOf('classic'))] }),
      control('FSBP:WAF.4', 'medium', atLeast(1), { when: [when('generation', oneOf('classic'))] }),
      control('FSBP:WAF.6', 'medium', atLeast(1), { when: [when('generation', oneOf('classic'))] }),
      control('FSBP:WAF.7', 'medium', atLeast(1), { when: [when('generation', oneOf('classic'))] }),
      control('FSBP:WAF.8', 'medium', atLeast(1), { when: [when('generation', oneOf('classic'))] }),
      control('FSBP:WAF.10', 'medium', atLeast(1)),
    ],
  },
];
