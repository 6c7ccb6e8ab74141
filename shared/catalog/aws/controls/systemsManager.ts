import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const systemsManagerControls: readonly ControlTask[] = [
  {
    id: 'aws/systems-manager:documentsPublic',
    appliesTo: ['aws/systems-manager'],
    scope: 'node',
    property: 'documentsPublic',
    layer: 'identity-access',
    title: 'Make shared documents private',
    why: 'A public document shows every account your commands, names and sometimes passwords.',
    how: [
      'In Documents, owned by me, stop sharing those that are public',
      'In Preferences block public sharing in every Region; then set Public documents to no',
    ],
    controls: [control('FSBP:SSM.4', 'critical', oneOf(false))],
  },
];
