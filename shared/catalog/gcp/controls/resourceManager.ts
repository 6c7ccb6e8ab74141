import { control, includes, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpResourceManagerControls: readonly ControlTask[] = [
  {
    id: 'gcp/account:configRecorder',
    appliesTo: ['gcp/resource-manager'],
    scope: 'boundary:account',
    property: 'configRecorder',
    layer: 'logging-monitoring',
    title: 'Turn on the asset inventory',
    why: "What existed on the day of the incident, and under which policy, can't be told without it.",
    how: [
      'Enable the Cloud Asset API in the project',
      'Export snapshots to BigQuery; then set Configuration recorder to on',
    ],
    controls: [control('CIS-GCP-5.0:2.14', 'high', oneOf('enabled'))],
  },
  {
    id: 'gcp/organization:contacts',
    appliesTo: ['gcp/resource-manager'],
    scope: 'boundary:organization',
    property: 'contacts',
    layer: 'account-governance',
    title: 'Register essential contacts',
    why: "Notices of compromised credentials go to the organisation's administrators, who may all be on leave.",
    how: [
      'In IAM, Essential Contacts, enter group mailboxes for security, legal, technical and suspension',
      'Add security contact to Contacts',
    ],
    controls: [control('CIS-GCP-5.0:1.17', 'medium', includes('security-contact'))],
  },
  {
    id: 'gcp/organization:ouStructure',
    appliesTo: ['gcp/resource-manager'],
    scope: 'boundary:organization',
    property: 'ouStructure',
    layer: 'account-governance',
    title: 'Group folders by environment and sensitivity',
    why: 'Policies are inherited by folder; in a flat tree they fit neither production nor the sandbox.',
    how: [
      'Create folders for production, other environments and restricted data, and move the projects',
      'Set Structure of the organisation to by environment and sensitivity',
    ],
    controls: [control('CIS-GCP-5.0:1.1.3', 'medium', oneOf('by-environment'))],
  },
  {
    id: 'gcp/organization:providerAccess',
    appliesTo: ['gcp/resource-manager'],
    scope: 'boundary:organization',
    property: 'providerAccess',
    layer: 'logging-monitoring',
    title: "Log and approve the provider's access",
    why: 'Staff of the provider who touch your data for a support case leave a trace for you only if this is on.',
    how: [
      'In IAM, Settings, enable Access Transparency for the organisation',
      'Enable Access Approval with people who answer in time',
      'Add both to Access by the provider',
    ],
    controls: [
      control('CIS-GCP-5.0:2.15', 'medium', includes('transparency')),
      control('CIS-GCP-5.0:2.16', 'high', includes('approval')),
    ],
  },
];
