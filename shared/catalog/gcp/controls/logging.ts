import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpLoggingControls: readonly ControlTask[] = [
  {
    id: 'gcp/account:dataAccessLogs',
    appliesTo: ['gcp/logging'],
    scope: 'boundary:account',
    property: 'dataAccessLogs',
    layer: 'logging-monitoring',
    title: 'Turn on data access audit logs',
    why: 'Admin activity is always logged; who read the data is not, unless this is on.',
    how: [
      'In IAM, Audit logs, enable data read and write for the services that hold data, without exempted members',
      'Set Data access logs to all',
    ],
    controls: [control('CIS-GCP-5.0:2.1', 'medium', oneOf('all'))],
  },
  {
    id: 'gcp/account:logExport',
    appliesTo: ['gcp/logging'],
    scope: 'boundary:account',
    property: 'logExport',
    layer: 'logging-monitoring',
    title: 'Export all log entries through a sink',
    why: 'The default bucket forgets after 30 days, and a project owner can delete what it holds.',
    how: ['Create an aggregated sink without filter to a bucket in a log project', 'Set Log export to everything'],
    controls: [control('CIS-GCP-5.0:2.3', 'high', oneOf('all'))],
  },
];
