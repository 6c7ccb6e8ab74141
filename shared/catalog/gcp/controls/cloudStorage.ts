import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpCloudStorageControls: readonly ControlTask[] = [
  {
    id: 'gcp/cloud-storage:aclsEnabled',
    appliesTo: ['gcp/cloud-storage'],
    scope: 'node',
    property: 'aclsEnabled',
    layer: 'identity-access',
    title: 'Turn on uniform bucket-level access',
    why: "An ACL on a single object opens it although the bucket's policy says nothing of it.",
    how: [
      "Move grants in ACLs to the bucket's policy",
      'In Permissions switch to uniform access; then set Object ACLs to off',
    ],
    controls: [control('CIS-GCP-5.0:5.2', 'medium', oneOf(false))],
  },
  {
    id: 'gcp/cloud-storage:networkPerimeter',
    appliesTo: ['gcp/cloud-storage', 'gcp/bigquery', 'gcp/cloud-sql', 'gcp/spanner', 'gcp/pubsub'],
    scope: 'node',
    property: 'networkPerimeter',
    layer: 'firewall-config',
    title: 'Put the service inside a service perimeter',
    why: "With a stolen token data can be copied to a project of the thief's; a perimeter refuses that whoever asks.",
    how: [
      'In VPC Service Controls add the project and this service to a perimeter, dry run first',
      'Set Network perimeter to attached',
    ],
    controls: [control('CIS-GCP-5.0:3.8', 'medium', oneOf('attached'))],
  },
  {
    id: 'gcp/cloud-storage:objectLock',
    appliesTo: ['gcp/cloud-storage'],
    scope: 'node',
    property: 'objectLock',
    layer: 'logging-monitoring',
    title: 'Lock the bucket that keeps the logs',
    why: 'An intruder with owner rights deletes the logs last, unless the bucket refuses.',
    how: [
      "Set a retention policy on the bucket and lock it; the lock can't be taken back",
      'Set Object Lock to compliance mode',
    ],
    controls: [control('CIS-GCP-5.0:2.4', 'high', oneOf('compliance'), { when: [when('role', oneOf('log-sink'))] })],
  },
  {
    id: 'gcp/cloud-storage:publicAccess',
    appliesTo: ['gcp/cloud-storage'],
    scope: 'node',
    property: 'publicAccess',
    layer: 'identity-access',
    title: 'Take the bucket off the internet',
    why: 'A bucket for allUsers is found by scanners within hours and downloaded whole.',
    how: [
      'In Permissions remove allUsers and allAuthenticatedUsers and enforce public access prevention',
      'Set Public access to blocked',
    ],
    controls: [control('CIS-GCP-5.0:5.1', 'critical', oneOf('blocked'))],
  },
];
