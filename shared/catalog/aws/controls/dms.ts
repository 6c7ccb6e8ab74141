import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const dmsControls: readonly ControlTask[] = [
  {
    id: 'aws/dms:autoMinorUpgrade',
    appliesTo: ['aws/dms'],
    scope: 'node',
    property: 'autoMinorUpgrade',
    layer: 'platform-management',
    title: 'Set autoMinorUpgrade',
    why: 'Not yet described.',
    how: ['Set autoMinorUpgrade'],
    controls: [control('FSBP:DMS.6', 'medium', oneOf(true), { when: [when('type', oneOf('replication-instance'))] })],
  },
  {
    id: 'aws/dms:logging',
    appliesTo: ['aws/dms'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [control('FSBP:DMS.7', 'medium', oneOf('enabled')), control('FSBP:DMS.8', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/dms:publicAccess',
    appliesTo: ['aws/dms'],
    scope: 'node',
    property: 'publicAccess',
    layer: 'network-config',
    title: 'Set publicAccess',
    why: 'Not yet described.',
    how: ['Set publicAccess'],
    controls: [
      control('FSBP:DMS.1', 'critical', oneOf('blocked'), { when: [when('type', oneOf('replication-instance'))] }),
    ],
  },
  {
    id: 'aws/dms:tlsRequired',
    appliesTo: ['aws/dms'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Set tlsRequired',
    why: 'Not yet described.',
    how: ['Set tlsRequired'],
    controls: [control('FSBP:DMS.9', 'medium', oneOf(true))],
  },
];
