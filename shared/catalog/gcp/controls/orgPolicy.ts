import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpOrgPolicyControls: readonly ControlTask[] = [
  {
    id: 'gcp/organization:guardRails',
    appliesTo: ['gcp/org-policy'],
    scope: 'boundary:organization',
    property: 'guardRails',
    layer: 'account-governance',
    title: 'Set organisation policy constraints',
    why: 'Without them any project owner can open a bucket, create service account keys or use every region.',
    how: [
      'In Organization policies enforce the baseline: public access prevention, no service account keys, allowed locations, restricted sharing',
      'Try each in dry run first; then set Guard rails to on',
    ],
    controls: [control('CIS-GCP-5.0:1.1.4', 'medium', oneOf('enabled'))],
  },
];
