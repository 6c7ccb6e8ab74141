import { atLeast, control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const wafControls: readonly ControlTask[] = [
  {
    id: 'aws/waf:logging',
    appliesTo: ['aws/waf'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Log what the web ACL decides',
    why: 'Without the log nobody can tell a blocked attack from a blocked customer.',
    how: [
      "In the web ACL's Logging tab send it to a log group, bucket or delivery stream named aws-waf-logs-…, with cookies redacted",
      'Set Logging to on',
    ],
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
    title: 'Publish metrics for each rule',
    why: 'A rule that blocks nothing, or everything, goes unnoticed without its counter.',
    how: ["In every rule's visibility settings turn on CloudWatch metrics", 'Set Monitoring to basic'],
    controls: [control('FSBP:WAF.12', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/waf:ruleGroups',
    appliesTo: ['aws/waf'],
    scope: 'node',
    property: 'ruleGroups',
    layer: 'firewall-config',
    title: 'Fill the web ACL with rules',
    why: 'An empty web ACL lets everything pass and looks like protection.',
    how: [
      'Add managed rule groups and a rate limit to the ACL; give rules and groups without conditions some, or delete them',
      'Enter their number as Rules',
    ],
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
