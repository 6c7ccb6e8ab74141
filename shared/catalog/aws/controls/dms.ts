import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const dmsControls: readonly ControlTask[] = [
  {
    id: 'aws/dms:autoMinorUpgrade',
    appliesTo: ['aws/dms'],
    scope: 'node',
    property: 'autoMinorUpgrade',
    layer: 'platform-management',
    title: 'Turn on minor upgrades of the replication instance',
    why: 'The instance holds the passwords of both databases; its published flaws stay open until somebody upgrades it.',
    how: ['Modify the replication instance and tick Automatic version upgrade', 'Set Automatic minor upgrades to on'],
    controls: [control('FSBP:DMS.6', 'medium', oneOf(true), { when: [when('type', oneOf('replication-instance'))] })],
  },
  {
    id: 'aws/dms:logging',
    appliesTo: ['aws/dms'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Log the replication tasks',
    why: "Rows that failed to copy are counted in the task's log only; without it the gap is found by a customer.",
    how: [
      'Modify each task, turn on CloudWatch logs and give SOURCE_CAPTURE and TARGET_APPLY at least the default level',
      'Set Logging to on',
    ],
    controls: [control('FSBP:DMS.7', 'medium', oneOf('enabled')), control('FSBP:DMS.8', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/dms:publicAccess',
    appliesTo: ['aws/dms'],
    scope: 'node',
    property: 'publicAccess',
    layer: 'network-config',
    title: 'Take the replication instance off the internet',
    why: 'A machine that reads both databases, with a public address, is a bridge from the internet to each of them.',
    how: [
      'The choice is made at creation: create a private replication instance in a private subnet and move the tasks',
      'Delete the public one; then set Public access to blocked',
    ],
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
    title: 'Encrypt the connections to both databases',
    why: 'A migration sends every row of the database across the network, in clear text unless each endpoint asks for TLS.',
    how: [
      "Import the databases' CA certificates",
      "Modify each endpoint and set SSL mode to verify-full, or to require where that isn't offered",
      'Set TLS required to yes',
    ],
    controls: [control('FSBP:DMS.9', 'medium', oneOf(true))],
  },
];
