import type { VerdictRule } from '../rule.js';
import { all, any, check, isAtLeast, isFalse, isNoneOf, isOneOf, isTrue } from '../test.js';

export const identityVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-IAM4',
    property: 'policySource',
    subjects: [
      { type: 'AWS::IAM::Group', good: check('no-provider-managed-policy', 'ManagedPolicyArns') },
      { type: 'AWS::IAM::User', good: check('no-provider-managed-policy', 'ManagedPolicyArns') },
      { type: 'AWS::IAM::Role', good: check('no-provider-managed-policy', 'ManagedPolicyArns') },
    ],
    writes: { good: 'customer-managed', bad: 'provider-managed' },
  },
  {
    id: 'AwsSolutions-IAM5',
    property: 'identityPolicy',
    subjects: [
      { type: 'AWS::IAM::Group', good: check('no-wildcard-statement', 'Policies[].PolicyDocument') },
      { type: 'AWS::IAM::User', good: check('no-wildcard-statement', 'Policies[].PolicyDocument') },
      { type: 'AWS::IAM::Role', good: check('no-wildcard-statement', 'Policies[].PolicyDocument') },
      { type: 'AWS::IAM::Policy', good: check('no-wildcard-statement', 'PolicyDocument') },
      { type: 'AWS::IAM::ManagedPolicy', good: check('no-wildcard-statement', 'PolicyDocument') },
    ],
    writes: { good: 'least-privilege', bad: 'wildcard-actions' },
  },
  {
    id: 'AwsSolutions-COG1',
    property: 'passwordPolicy',
    subjects: [
      {
        type: 'AWS::Cognito::UserPool',
        good: all(
          isAtLeast('Policies.PasswordPolicy.MinimumLength', 8),
          isTrue('Policies.PasswordPolicy.RequireUppercase'),
          isTrue('Policies.PasswordPolicy.RequireNumbers'),
          isTrue('Policies.PasswordPolicy.RequireSymbols'),
        ),
      },
    ],
    writes: { good: 'strong', bad: 'weak' },
  },
  {
    id: 'AwsSolutions-COG2',
    property: 'mfa',
    subjects: [{ type: 'AWS::Cognito::UserPool', good: isOneOf('MfaConfiguration', ['ON']) }],
  },
  {
    id: 'AwsSolutions-COG7',
    property: 'anonymousIdentities',
    subjects: [{ type: 'AWS::Cognito::IdentityPool', good: isFalse('AllowUnauthenticatedIdentities', false) }],
    writes: { good: false, bad: true },
  },
  {
    id: 'AwsSolutions-COG8',
    property: 'threatProtection',
    subjects: [{ type: 'AWS::Cognito::UserPool', good: isOneOf('UserPoolTier', ['PLUS'], 'ESSENTIALS') }],
    writes: { good: 'full', bad: 'other' },
  },
  {
    id: 'AwsSolutions-KMS5',
    property: 'keyRotation',
    subjects: [
      {
        type: 'AWS::KMS::Key',
        good: any(isNoneOf('KeySpec', ['SYMMETRIC_DEFAULT'], 'SYMMETRIC_DEFAULT'), isTrue('EnableKeyRotation')),
      },
    ],
  },
  {
    id: 'AwsSolutions-SMG4',
    property: 'secretRotation',
    subjects: [{ type: 'AWS::SecretsManager::Secret', good: check('rotation-scheduled') }],
  },
];
