import { atMost, control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const secretsManagerControls: readonly ControlTask[] = [
  {
    id: 'aws/secrets-manager:credentialUnusedDays',
    appliesTo: ['aws/secrets-manager'],
    scope: 'node',
    property: 'credentialUnusedDays',
    layer: 'identity-access',
    title: 'Delete secrets nobody reads',
    why: 'A password that no program reads any more still opens the system it was made for.',
    how: [
      'Look for secrets last accessed more than 90 days ago and find their owner',
      'Withdraw the credential in its system, then delete the secret',
      'Enter the longest idle time as Longest unused credential',
    ],
    controls: [control('FSBP:SecretsManager.3', 'medium', atMost(90))],
  },
  {
    id: 'aws/secrets-manager:resourcePolicy',
    appliesTo: ['aws/secrets-manager'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may read the secret',
    why: 'With a wildcard in its policy any account can ask for the password, and gets it.',
    how: [
      "In the secret's Resource permissions replace * by the roles that read it",
      'Turn on blocking of public policies; then set Resource policy to named principals',
    ],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
  {
    id: 'aws/secrets-manager:secretRotation',
    appliesTo: ['aws/secrets-manager'],
    scope: 'node',
    property: 'secretRotation',
    layer: 'identity-access',
    title: 'Rotate the secret on a schedule',
    why: 'A password that has leaked unseen works until the day it changes.',
    how: [
      "In the secret's Rotation tab choose a managed rotation or a rotation function",
      'Let programs fetch the secret again after a refused sign-in',
      'Set Automatic rotation to on',
    ],
    controls: [
      control('FSBP:SecretsManager.1', 'medium', oneOf(true)),
      control('cdk-nag:AwsSolutions-SMG4', 'high', oneOf(true), { verdict: true }),
    ],
  },
  {
    id: 'aws/secrets-manager:secretRotationDays',
    appliesTo: ['aws/secrets-manager'],
    scope: 'node',
    property: 'secretRotationDays',
    layer: 'identity-access',
    title: 'Rotate the secret every 90 days',
    why: 'The interval is how long a copied password stays useful to the one who copied it.',
    how: ["In the secret's Rotation schedule set 90 days or fewer", 'Enter them as Rotation interval'],
    controls: [control('FSBP:SecretsManager.4', 'medium', atMost(90))],
  },
  {
    id: 'aws/secrets-manager:secretRotationHealthy',
    appliesTo: ['aws/secrets-manager'],
    scope: 'node',
    property: 'secretRotationHealthy',
    layer: 'identity-access',
    title: 'Repair the failing rotation',
    why: "A rotation that fails halfway leaves a password that is old, or one that the database doesn't know.",
    how: [
      'Read the log of the rotation function for the failing step: create, set, test or finish',
      'Mend network access or rights and rotate once by hand',
      'Set Rotation works to yes',
    ],
    controls: [control('FSBP:SecretsManager.2', 'medium', oneOf(true))],
  },
];
