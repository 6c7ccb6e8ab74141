import type { LayerId } from '../catalog/layers.js';
import { equalValues } from '../model/equalValues.js';
import type { Owners } from '../ownership/types.js';
import type { RuleVerdict } from './ruleDrafts.js';
import type { SubjectResult, SubjectTask } from './subjectTasks.js';
import type { ElementAssessment, Finding } from './types.js';

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, at) => text === b[at]));
}

function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.status === b.status &&
    a.taskId === b.taskId &&
    a.sourceId === b.sourceId &&
    a.severity === b.severity &&
    sameTexts(a.because, b.because) &&
    sameTexts(a.path ?? [], b.path ?? [])
  );
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, at) => sameFinding(finding, b[at] as Finding));
}

function sameTask(a: SubjectTask, b: SubjectTask): boolean {
  return (
    a.rowKey === b.rowKey &&
    a.hardening === b.hardening &&
    a.ownerShare === b.ownerShare &&
    a.layer === b.layer &&
    a.standing.manual === b.standing.manual &&
    a.draft.message === b.draft.message &&
    a.draft.named === b.draft.named &&
    sameTexts(a.draft.properties, b.draft.properties) &&
    equalValues(a.state, b.state) &&
    (a.draft === b.draft || sameFindings(a.draft.findings, b.draft.findings))
  );
}

function sameVerdict(a: RuleVerdict, b: RuleVerdict | undefined): boolean {
  return a === b || (a.meta === b?.meta && equalValues({ ...a.outcome, message: '' }, { ...b.outcome, message: '' }));
}

/** The new result with every task of the old one that says the same; the old one itself if all do. */
export function keepingSame(before: SubjectResult | undefined, after: SubjectResult): SubjectResult {
  if (before === undefined || before.member.name !== after.member.name) return after;
  const old = new Map(before.tasks.map((task) => [task.id, task]));
  const tasks = after.tasks.map((task) => {
    const known = old.get(task.id);
    return known !== undefined && sameTask(known, task) ? known : task;
  });
  const isSame =
    tasks.length === before.tasks.length &&
    tasks.every((task, at) => task === before.tasks[at]) &&
    before.relaxed === after.relaxed &&
    before.passed.length === after.passed.length &&
    before.passed.every((verdict, at) => sameVerdict(verdict, after.passed[at]));
  return isSame ? before : { ...after, member: before.member, tasks };
}

function sameOwners(a: Owners, b: Owners): boolean {
  if (a === b) return true;
  return (Object.keys(a) as LayerId[]).every((layer) => equalValues(a[layer], b[layer]));
}

/** The old summary where the new one says the same. */
export function keepingSameSummary(before: ElementAssessment | undefined, after: ElementAssessment): ElementAssessment {
  if (before === undefined || !sameOwners(before.owners, after.owners)) return after;
  const { owners: _then, ...old } = before;
  const { owners: _now, ...now } = after;
  return equalValues(old, now) ? before : after;
}
