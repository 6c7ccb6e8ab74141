import { describe, expect, test } from 'vitest';
import { controlTasks } from './controls.js';
import readings from './fixtures/readings.json' with { type: 'json' };
import type { Control, ControlTask, Predicate } from './types.js';

function predicateText(predicate: Predicate): string {
  if ('values' in predicate) return `${predicate.op} ${predicate.values.join(',')}`;
  return `${predicate.op} ${'name' in predicate ? predicate.name : predicate.value}`;
}

/** What a control demands, in one line as the review of the published lists wrote it down. */
function readingOf(task: ControlTask, control: Control): string {
  return [
    `${task.layer} ${control.severity} ${predicateText(control.good)}`,
    ...(control.when ?? []).map((when) => `when ${when.property} ${predicateText(when.test)}`),
    ...(control.also ?? []).map((also) => `also ${also.property} ${also.layer} ${predicateText(also.good)}`),
    ...(control.advisory === true ? ['advisory'] : []),
    ...(control.verdict === true ? ['verdict'] : []),
    ...(control.retired === true ? ['retired'] : []),
  ].join(' | ');
}

const written = new Map<string, string>(
  controlTasks.flatMap((task) =>
    task.controls.map((control) => [`${control.id} ${task.id}`, readingOf(task, control)] as const),
  ),
);

describe('control as reviewed', () => {
  test.each(Object.entries(readings))('%s', (name, reading) => {
    expect(written.get(name)).toBe(reading);
  });

  test('none is written down that nobody reviewed', () => {
    expect([...written.keys()].filter((name) => !(name in readings))).toEqual([]);
  });
});

describe('property of a task', () => {
  test('is the one that its id names', () => {
    const wrong = controlTasks.filter(
      (task) => task.id.slice(task.id.indexOf(':') + 1).split(':')[0] !== task.property,
    );
    expect(wrong.map((task) => task.id)).toEqual([]);
  });
});
