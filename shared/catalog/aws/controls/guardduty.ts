import { control, includes, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const guarddutyControls: readonly ControlTask[] = [
  {
    id: 'aws/account:threatDetection',
    appliesTo: ['aws/guardduty'],
    scope: 'boundary:account',
    property: 'threatDetection',
    layer: 'logging-monitoring',
    title: 'Set threatDetection',
    why: 'Not yet described.',
    how: ['Set threatDetection'],
    controls: [control('FSBP:GuardDuty.1', 'high', oneOf('enabled'))],
  },
  {
    id: 'aws/account:threatDetectionFeature:rds',
    appliesTo: ['aws/guardduty'],
    scope: 'boundary:account',
    property: 'threatDetectionFeature',
    layer: 'logging-monitoring',
    title: 'Set threatDetectionFeature',
    why: 'Not yet described.',
    how: ['Set threatDetectionFeature'],
    controls: [control('FSBP:GuardDuty.9', 'high', includes('rds'))],
  },
  {
    id: 'aws/account:threatDetectionFeature:s3',
    appliesTo: ['aws/guardduty'],
    scope: 'boundary:account',
    property: 'threatDetectionFeature',
    layer: 'logging-monitoring',
    title: 'Set threatDetectionFeature',
    why: 'Not yet described.',
    how: ['Set threatDetectionFeature'],
    controls: [control('FSBP:GuardDuty.10', 'high', includes('s3'))],
  },
];
