import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const lexControls: readonly ControlTask[] = [
  {
    id: 'aws/lex:logEncryption',
    appliesTo: ['aws/lex'],
    scope: 'node',
    property: 'logEncryption',
    layer: 'server-side-encryption',
    title: 'Encrypt the conversation logs',
    why: 'People tell a bot their names, numbers and complaints; the log keeps it word for word.',
    how: [
      'Give the log group and the audio bucket a KMS key',
      "Choose them in the alias's conversation logs; then set Log encryption to customer key",
    ],
    controls: [
      control('cdk-nag:AwsSolutions-LEX4', 'medium', oneOf('customer-key'), {
        when: [when('conversationLogs', oneOf(true))],
        verdict: true,
      }),
    ],
  },
];
