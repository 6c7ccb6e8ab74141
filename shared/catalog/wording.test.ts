import { describe, expect, test } from 'vitest';
import { controlTasks } from './controls.js';
import { modelTasks } from './modelTasks.js';
import { properties } from './properties.js';
import type { Property } from './types.js';

const tasks = [...controlTasks, ...modelTasks];

/** What a title may begin with. */
const VERBS = new Set(
  `Accept Add Administer Agree Allow Apply Approve Archive Attach Authenticate Back Balance Block Boot Bring Build Check Choose Classify Close
  Collect Confirm Connect Copy Cover Create Cut Decide Delegate Delete Deliver Demand Deny Deploy Describe Disable Drop Empty Encrypt Enforce
  Enter Expire Export Federate Fill Find Forbid Force Give Grant Group Harden Hear Hide Hold Inspect Install Issue Keep Launch Leave Let Limit Link
  List Lock Log Maintain Make Manage Mend Monitor Move Name Narrow Notify Offer Own Patch Pin Place Protect Prove Publish Pull Put
  Raise Rebuild Read Record Reach Reduce Refuse Regenerate Register Release Remove Rename Renew Repair Replace Replicate Require Restrict
  Review Rotate Route Run Scan Secure Send Separate Serve Set Share Sign Speak Spread Start State Stay Stop Subscribe Supply Sync Take Test
  Trace Turn Upgrade Use Validate Watch Write`.split(/\s+/),
);

const FORBIDDEN = /\b(ensure[sd]?|should|consider|best practices?|potentially|please|simply|may be able|leverage)\b/i;

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}

describe('titles', () => {
  test('begin with a verb', () => {
    expect(tasks.map((task) => task.title).filter((title) => !VERBS.has(wordsOf(title)[0]!))).toEqual([]);
  });

  test('have three to nine words and no full stop', () => {
    const wrong = tasks.filter(({ title }) => {
      const count = wordsOf(title).length;
      return count < 3 || count > 9 || title.endsWith('.');
    });
    expect(wrong.map((task) => task.title)).toEqual([]);
  });

  test('are not said twice of one service', () => {
    const seen = new Set<string>();
    const twice = controlTasks.filter((task) => {
      const key = `${task.id.slice(0, task.id.indexOf(':'))} ${task.title}`;
      return seen.size === seen.add(key).size;
    });
    expect(twice.map((task) => task.id)).toEqual([]);
  });
});

describe('reasons', () => {
  test('are one sentence', () => {
    expect(tasks.filter(({ why }) => !/^["A-Z*].*\.$/.test(why)).map((task) => task.id)).toEqual([]);
    expect(tasks.filter(({ why }) => /[.!?] [A-Z]/.test(why)).map((task) => task.id)).toEqual([]);
  });

  test('are never the same for two tasks', () => {
    const reasons = tasks.map((task) => task.why);
    expect(reasons.filter((why, index) => reasons.indexOf(why) !== index)).toEqual([
      // the account's root user: once for the model, once for the published controls that merge into it
      'Root can undo every other control in the account, and a leaked password is enough to become root.',
    ]);
  });
});

describe('words', () => {
  test('neither hedge nor preach', () => {
    const texts = tasks.flatMap((task) => [task.title, task.why, ...task.how]);
    const help = properties.flatMap((property) => [property.label, property.help]);
    expect([...texts, ...help].filter((text) => FORBIDDEN.test(text))).toEqual([]);
  });
});

/** The last step names the property by its label, or what the drawing shows instead. */
function namesWhatCloses(step: string, property: Property | undefined): boolean {
  if (property === undefined || property.type === 'rules') return true;
  return step.includes(property.label) || /drawing|remove the node/i.test(step);
}

describe('steps', () => {
  test('are one to four, without a full stop at the end', () => {
    for (const task of tasks) {
      expect(task.how.length, task.id).toBeGreaterThan(0);
      expect(task.how.length, task.id).toBeLessThan(5);
      expect(
        task.how.filter((step) => step.endsWith('.') || step.trim() !== step),
        task.id,
      ).toEqual([]);
    }
  });

  test('name in the end the property that closes the task', () => {
    const byId = new Map(properties.map((property) => [property.id, property]));
    const wrong = controlTasks.filter((task) => !namesWhatCloses(task.how.at(-1)!, byId.get(task.property)));
    expect(wrong.map((task) => `${task.id}: ${task.how.at(-1) ?? ''}`)).toEqual([]);
  });
});
