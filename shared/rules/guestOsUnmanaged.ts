import { guestOsIsYours } from './guestOs.js';
import { daysBetween } from './dates.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

/** Commands that ask the system itself for updates, by family (S25). */
const UPDATE_COMMANDS: Readonly<Record<string, string>> = {
  'amazon-linux': 'dnf upgrade (older: yum update)',
  rhel: 'dnf upgrade (older: yum update)',
  centos: 'yum update (newer: dnf upgrade)',
  debian: 'aptitude safe-upgrade (or apt-get upgrade)',
  ubuntu: 'aptitude safe-upgrade (or apt-get upgrade)',
  suse: 'zypper patch',
  windows: 'Windows Update',
};

/** A manual patch counts for a month. */
const FRESH_DAYS = 30;

export const guestOsUnmanaged: Rule = {
  meta: {
    id: 'CX-30',
    name: 'guest-os-unmanaged',
    title: 'Patch the guest operating system',
    why: 'Nobody patches an instance for you and the provider announces no patches for it; a new image is not proof of current ones.',
    how: [
      'Put the instances under a patch schedule with the update command of their system',
      'Keep the date of the last run',
      'Then set Patching to automatic, or give the date',
    ],
    severity: 'high',
    layer: 'operating-system',
    sources: ['BASE:S23', 'BASE:S24', 'BASE:S25', 'FSBP:SSM.2', 'WA:SEC06-BP01'],
    reads: ['patching', 'lastPatchedDate', 'osFamily'],
    reach: 'local',
  },
  check: (context) =>
    context.nodes
      .filter((node) => guestOsIsYours(context, node))
      .map((node) => {
        const { id, label } = node;
        const because = ['patching', 'lastPatchedDate', 'osFamily'].map((property) => context.say(node, property));
        const folds = ['T-OS-PATCH'];
        const patching = context.value(node, 'patching');
        if (patching === 'automatic' || patching === 'current')
          return pass(id, `The system of ${label} is patched.`, because);
        const last = context.value(node, 'lastPatchedDate');
        const age = typeof last === 'string' ? daysBetween(last, context.today) : undefined;
        if (age !== undefined && age <= FRESH_DAYS && patching !== 'none') {
          return pass(id, `${label} was patched ${String(age)} days ago.`, because);
        }
        const command = UPDATE_COMMANDS[String(context.value(node, 'osFamily'))];
        const remedy = command === undefined ? '' : ` Update with ${command}.`;
        if (patching === undefined) {
          return open(
            id,
            `who patches the system of ${label}; no notice will come from the provider.${remedy}`,
            because,
            { folds },
          );
        }
        return fail(id, `Nobody patches the system of ${label}; the provider will send no notice.${remedy}`, because, {
          folds,
        });
      }),
};
