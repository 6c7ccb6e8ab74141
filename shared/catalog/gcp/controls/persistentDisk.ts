import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpPersistentDiskControls: readonly ControlTask[] = [
  {
    id: 'gcp/persistent-disk:kmsKey',
    appliesTo: ['gcp/persistent-disk'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Supply your own key for critical disks',
    why: 'With a key that never stays with the provider, nobody there can read the disk without you.',
    how: [
      'Create the disk from a snapshot with a customer-supplied key, and keep the key safe: without it the disk is lost',
      'Set Key to external key store',
    ],
    controls: [control('CIS-GCP-5.0:4.7', 'high', oneOf('external'))],
  },
];
