import type { VerdictRule } from '../rule.js';
import { check, isOneOf, isSet } from '../test.js';

export const machineLearningVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-LEX4',
    property: 'logEncryption',
    subjects: [
      { type: 'AWS::Lex::BotAlias', good: check('conversation-log-encrypted', 'ConversationLogSettings') },
      {
        type: 'AWS::Lex::Bot',
        good: check('conversation-log-encrypted', 'TestBotAliasSettings.ConversationLogSettings'),
      },
    ],
  },
  {
    id: 'AwsSolutions-SM1',
    property: 'vpcAttached',
    subjects: [{ type: 'AWS::SageMaker::NotebookInstance', good: isSet('SubnetId') }],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-SM2',
    property: 'kmsKey',
    subjects: [{ type: 'AWS::SageMaker::NotebookInstance', good: isSet('KmsKeyId') }],
    writes: { good: 'customer-managed', bad: 'none' },
  },
  {
    id: 'AwsSolutions-SM3',
    property: 'directInternet',
    subjects: [
      { type: 'AWS::SageMaker::NotebookInstance', good: isOneOf('DirectInternetAccess', ['Disabled'], 'Enabled') },
    ],
  },
];
