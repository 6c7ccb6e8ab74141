import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const glueControls: readonly ControlTask[] = [
  {
    id: 'aws/glue:bookmarkEncryption',
    appliesTo: ['aws/glue'],
    scope: 'node',
    property: 'bookmarkEncryption',
    layer: 'server-side-encryption',
    title: "Encrypt the jobs' bookmarks",
    why: 'A bookmark keeps file names and keys of the last run, in clear text in the service.',
    how: [
      'Create a security configuration with job bookmark encryption and choose it in the jobs',
      'Set Job bookmark encryption to customer key',
    ],
    controls: [control('cdk-nag:AwsSolutions-GL3', 'medium', oneOf('provider-key', 'customer-key'), { verdict: true })],
  },
  {
    id: 'aws/glue:logEncryption',
    appliesTo: ['aws/glue'],
    scope: 'node',
    property: 'logEncryption',
    layer: 'server-side-encryption',
    title: 'Encrypt the logs of jobs and crawlers',
    why: 'A failing job prints the row it failed on.',
    how: [
      'Create a security configuration with CloudWatch encryption and choose it in jobs and crawlers',
      'Set Log encryption to customer key',
    ],
    controls: [control('cdk-nag:AwsSolutions-GL1', 'medium', oneOf('provider-key', 'customer-key'), { verdict: true })],
  },
];
