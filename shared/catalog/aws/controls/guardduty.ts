import { control, includes, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const guarddutyControls: readonly ControlTask[] = [
  {
    id: 'aws/account:threatDetection',
    appliesTo: ['aws/guardduty'],
    scope: 'boundary:account',
    property: 'threatDetection',
    layer: 'logging-monitoring',
    title: 'Turn on GuardDuty in every Region',
    why: "Stolen credentials and mining machines show in the provider's logs within minutes, and nobody reads them for you.",
    how: [
      'In GuardDuty enable all Regions, from a delegated administrator if there is an organisation',
      'Send findings of high severity to the people on call; then set Threat detection to on',
    ],
    controls: [control('FSBP:GuardDuty.1', 'high', oneOf('enabled'))],
  },
  {
    id: 'aws/account:threatDetectionFeature:rds',
    appliesTo: ['aws/guardduty'],
    scope: 'boundary:account',
    property: 'threatDetectionFeature',
    layer: 'logging-monitoring',
    title: 'Watch database sign-ins with GuardDuty',
    why: 'Password guessing against Aurora and RDS looks like ordinary sign-ins to everything that watches the network.',
    how: [
      'In GuardDuty, RDS Protection, enable it in every account',
      'Add database sign-ins to Threat detection features',
    ],
    controls: [control('FSBP:GuardDuty.9', 'high', includes('rds'))],
  },
  {
    id: 'aws/account:threatDetectionFeature:s3',
    appliesTo: ['aws/guardduty'],
    scope: 'boundary:account',
    property: 'threatDetectionFeature',
    layer: 'logging-monitoring',
    title: 'Watch object access with GuardDuty',
    why: 'A stolen key that empties a bucket makes valid calls; only their pattern gives it away.',
    how: ['In GuardDuty, S3 Protection, enable it in every account', 'Add object access to Threat detection features'],
    controls: [control('FSBP:GuardDuty.10', 'high', includes('s3'))],
  },
];
