import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const systemsManagerControls: readonly ControlTask[] = [
  {
    id: 'aws/systems-manager:documentsPublic',
    appliesTo: ['aws/systems-manager'],
    scope: 'node',
    property: 'documentsPublic',
    layer: 'identity-access',
    title: 'Set documentsPublic',
    why: 'Not yet described.',
    how: ['Set documentsPublic'],
    controls: [control('FSBP:SSM.4', 'critical', oneOf(false))],
  },
];
