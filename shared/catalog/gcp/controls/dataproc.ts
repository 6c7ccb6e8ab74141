import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpDataprocControls: readonly ControlTask[] = [
  {
    id: 'gcp/dataproc:kmsKey',
    appliesTo: ['gcp/dataproc'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Encrypt the cluster with your own key',
    why: "Disks and staging files of the jobs hold copies of what they read, under a key that isn't yours.",
    how: [
      "Create the cluster with a customer-managed key, since it can't be added later",
      'Set Key to customer-managed',
    ],
    controls: [control('CIS-GCP-5.0:8.1', 'medium', oneOf('customer-managed'))],
  },
];
