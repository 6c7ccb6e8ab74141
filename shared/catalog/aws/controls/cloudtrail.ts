import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const cloudtrailControls: readonly ControlTask[] = [
  {
    id: 'aws/account:auditTrail',
    appliesTo: ['aws/cloudtrail'],
    scope: 'boundary:account',
    property: 'auditTrail',
    layer: 'logging-monitoring',
    title: 'Record API calls in every Region',
    why: 'An intruder works in a Region where nobody looks; without a trail there is no record of what was created there, or of the rest.',
    how: [
      'In CloudTrail create one trail for all Regions, with management events for reads and writes, as an organisation trail if there is an organisation',
      'Deliver it to a bucket in the log account; then set Audit trail to all Regions',
    ],
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
    title: 'Encrypt the trail with your own key',
    why: 'The records of everything are readable for whoever reads the bucket, unless a second permission is needed for the key.',
    how: [
      'Create a key that CloudTrail may use to encrypt and only investigators to decrypt',
      'Choose it in the trail; then set Key to customer-managed',
    ],
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
    title: 'Send the trail to CloudWatch Logs',
    why: 'Files in a bucket are searched afterwards; alarms on root use and refused calls need the log group.',
    how: ['In the trail enable CloudWatch Logs with a role for it', 'Set Log destination to CloudWatch Logs'],
    controls: [control('FSBP:CloudTrail.5', 'low', oneOf('cloudwatch-logs'))],
  },
  {
    id: 'aws/cloudtrail:logIntegrity',
    appliesTo: ['aws/cloudtrail'],
    scope: 'node',
    property: 'logIntegrity',
    layer: 'logging-monitoring',
    title: 'Turn on log file validation',
    why: 'Without digests an intruder can delete the lines about himself, and nobody can prove that they were there.',
    how: [
      "In the trail's Advanced settings enable log file validation",
      'Check one day with `aws cloudtrail validate-logs`; then set Log file validation to on',
    ],
    controls: [
      control('FSBP:CloudTrail.4', 'low', oneOf('enabled')),
      control('CIS-AWS-7.0:4.2', 'medium', oneOf('enabled')),
    ],
  },
];
