import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const fsxOpenzfsControls: readonly ControlTask[] = [
  {
    id: 'aws/fsx-openzfs:copyTagsToSnapshots',
    appliesTo: ['aws/fsx-openzfs'],
    scope: 'node',
    property: 'copyTagsToSnapshots',
    layer: 'customer-data',
    title: 'Copy tags to backups and volumes',
    why: "A copy without the owner's and the classification's tag is found by no search and cleaned up by no rule.",
    how: ['Update the file system with CopyTagsToBackups and CopyTagsToVolumes', 'Set Copy tags to snapshots to on'],
    controls: [control('FSBP:FSx.1', 'low', oneOf(true), { advisory: true })],
  },
];
