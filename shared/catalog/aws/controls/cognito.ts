import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const cognitoControls: readonly ControlTask[] = [
  {
    id: 'aws/cognito:anonymousIdentities',
    appliesTo: ['aws/cognito'],
    scope: 'node',
    property: 'anonymousIdentities',
    layer: 'identity-access',
    title: 'Set anonymousIdentities',
    why: 'Not yet described.',
    how: ['Set anonymousIdentities'],
    controls: [control('cdk-nag:AwsSolutions-COG7', 'high', oneOf(false), { verdict: true })],
  },
  {
    id: 'aws/cognito:mfa',
    appliesTo: ['aws/cognito'],
    scope: 'node',
    property: 'mfa',
    layer: 'identity-access',
    title: 'Set mfa',
    why: 'Not yet described.',
    how: ['Set mfa'],
    controls: [control('cdk-nag:AwsSolutions-COG2', 'medium', oneOf(true), { verdict: true })],
  },
  {
    id: 'aws/cognito:passwordPolicy',
    appliesTo: ['aws/cognito'],
    scope: 'node',
    property: 'passwordPolicy',
    layer: 'identity-access',
    title: 'Set passwordPolicy',
    why: 'Not yet described.',
    how: ['Set passwordPolicy'],
    controls: [control('cdk-nag:AwsSolutions-COG1', 'high', oneOf('strong'), { verdict: true })],
  },
  {
    id: 'aws/cognito:threatProtection',
    appliesTo: ['aws/cognito'],
    scope: 'node',
    property: 'threatProtection',
    layer: 'identity-access',
    title: 'Set threatProtection',
    why: 'Not yet described.',
    how: ['Set threatProtection'],
    controls: [
      control('FSBP:Cognito.1', 'medium', oneOf('full')),
      control('cdk-nag:AwsSolutions-COG8', 'high', oneOf('full'), { verdict: true }),
    ],
  },
];
