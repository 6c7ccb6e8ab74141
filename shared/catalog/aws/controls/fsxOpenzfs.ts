import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const fsxOpenzfsControls: readonly ControlTask[] = [
  {
    id: 'aws/fsx-openzfs:copyTagsToSnapshots',
    appliesTo: ['aws/fsx-openzfs'],
    scope: 'node',
    property: 'copyTagsToSnapshots',
    layer: 'customer-data',
    title: 'Set copyTagsToSnapshots',
    why: 'Not yet described.',
    how: ['Set copyTagsToSnapshots'],
    controls: [control('FSBP:FSx.1', 'low', oneOf(true), { advisory: true })],
  },
];
