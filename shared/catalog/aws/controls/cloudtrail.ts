import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const cloudtrailControls: readonly ControlTask[] = [
  {
    id: 'aws/account:auditTrail',
    appliesTo: ['aws/cloudtrail'],
    scope: 'boundary:account',
    property: 'auditTrail',
    layer: 'logging-monitoring',
    title: 'Set auditTrail',
    why: 'Not yet described.',
    how: ['Set auditTrail'],
    controls: [
      control('FSBP:CloudTrail.1', 'high', oneOf('multi-region')),
      control('FSBP:CloudTrail.3', 'high', oneOf('single-region', 'multi-region')),
      control('CIS-AWS-7.0:4.1', 'high', oneOf('multi-region')),
    ],
  },
  {
    id: 'aws/cloudtrail:kmsKey',
    appliesTo: ['aws/cloudtrail'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Set kmsKey',
    why: 'Not yet described.',
    how: ['Set kmsKey'],
    controls: [
      control('FSBP:CloudTrail.2', 'medium', oneOf('provider-managed', 'customer-managed')),
      control('CIS-AWS-7.0:4.5', 'medium', oneOf('customer-managed')),
    ],
  },
  {
    id: 'aws/cloudtrail:logDestination',
    appliesTo: ['aws/cloudtrail'],
    scope: 'node',
    property: 'logDestination',
    layer: 'logging-monitoring',
    title: 'Set logDestination',
    why: 'Not yet described.',
    how: ['Set logDestination'],
    controls: [control('FSBP:CloudTrail.5', 'low', oneOf('cloudwatch-logs'))],
  },
  {
    id: 'aws/cloudtrail:logIntegrity',
    appliesTo: ['aws/cloudtrail'],
    scope: 'node',
    property: 'logIntegrity',
    layer: 'logging-monitoring',
    title: 'Set logIntegrity',
    why: 'Not yet described.',
    how: ['Set logIntegrity'],
    controls: [
      control('FSBP:CloudTrail.4', 'low', oneOf('enabled')),
      control('CIS-AWS-7.0:4.2', 'medium', oneOf('enabled')),
    ],
  },
];
