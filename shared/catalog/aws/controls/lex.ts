import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const lexControls: readonly ControlTask[] = [
  {
    id: 'aws/lex:logEncryption',
    appliesTo: ['aws/lex'],
    scope: 'node',
    property: 'logEncryption',
    layer: 'server-side-encryption',
    title: 'Set logEncryption',
    why: 'Not yet described.',
    how: ['Set logEncryption'],
    controls: [
      control('cdk-nag:AwsSolutions-LEX4', 'high', oneOf('customer-key'), {
        when: [when('conversationLogs', oneOf(true))],
        verdict: true,
      }),
    ],
  },
];
