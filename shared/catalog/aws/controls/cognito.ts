import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const cognitoControls: readonly ControlTask[] = [
  {
    id: 'aws/cognito:anonymousIdentities',
    appliesTo: ['aws/cognito'],
    scope: 'node',
    property: 'anonymousIdentities',
    layer: 'identity-access',
    title: 'Stop handing credentials to guests',
    why: "Anyone with the pool's id, which is in the app, gets AWS credentials with whatever the guest role allows.",
    how: [
      "In the identity pool's User access tab turn guest access off",
      'Where guests are wanted, cut the guest role to single calls; then set Guest identities to off',
    ],
    controls: [control('cdk-nag:AwsSolutions-COG7', 'high', oneOf(false), { verdict: true })],
  },
  {
    id: 'aws/cognito:mfa',
    appliesTo: ['aws/cognito'],
    scope: 'node',
    property: 'mfa',
    layer: 'identity-access',
    title: 'Require a second factor of users',
    why: 'Passwords that users reuse are tried here by robots the day another site leaks them.',
    how: ["In the user pool's Sign-in settings require MFA, by authenticator app or passkey", 'Set MFA to yes'],
    controls: [control('cdk-nag:AwsSolutions-COG2', 'medium', oneOf(true), { verdict: true })],
  },
  {
    id: 'aws/cognito:passwordPolicy',
    appliesTo: ['aws/cognito'],
    scope: 'node',
    property: 'passwordPolicy',
    layer: 'identity-access',
    title: 'Demand strong passwords of users',
    why: 'The pool accepts what the policy lets it; short passwords fall to guessing within hours.',
    how: [
      "In the user pool's Authentication methods demand 8 characters or more with all four kinds, better 14",
      'Set Password policy to strong',
    ],
    controls: [control('cdk-nag:AwsSolutions-COG1', 'medium', oneOf('strong'), { verdict: true })],
  },
  {
    id: 'aws/cognito:threatProtection',
    appliesTo: ['aws/cognito'],
    scope: 'node',
    property: 'threatProtection',
    layer: 'identity-access',
    title: 'Turn on threat protection in full mode',
    why: 'In audit mode a sign-in with a password from a leaked list is noted, and let in.',
    how: [
      'Move the user pool to the Plus plan',
      'In Threat protection choose full function and let risky sign-ins ask for MFA or be blocked',
      'Set Threat protection to full function',
    ],
    controls: [
      control('FSBP:Cognito.1', 'medium', oneOf('full')),
      control('cdk-nag:AwsSolutions-COG8', 'high', oneOf('full'), { verdict: true }),
    ],
  },
];
