import { explainFinding, explainOwner, explainTask } from '../../../shared/assessment/explain.js';
import type { ElementAssessment, Finding, Task } from '../../../shared/assessment/types.js';
import { LAYER_IDS, type LayerId } from '../../../shared/catalog/layers.js';
import type { Catalog } from '../../../shared/catalog/types.js';
import type { CheckedFile } from '../../../shared/exporters/checkJson.js';
import { isOutstanding } from '../../../shared/exporters/checkRun.js';
import { nameOf } from '../subjectNames.js';

export interface OwnerChain {
  readonly layer: LayerId;
  readonly owner: string;
  /** The ruling first, then facts and sources in reading order. */
  readonly because: readonly string[];
}

export interface ElementChains {
  readonly id: string;
  readonly label: string;
  readonly model: string;
  readonly modelBecause: readonly string[];
  readonly owners: readonly OwnerChain[];
}

export interface FindingChain {
  readonly rule: string;
  readonly subject: string;
  readonly sourceId: string | null;
  readonly status: Finding['status'];
  readonly because: readonly string[];
}

export interface TaskChain {
  readonly id: string;
  readonly subjects: readonly string[];
  readonly where: readonly string[];
  readonly status: Task['status'];
  readonly severity: string;
  readonly because: readonly string[];
  readonly findings: readonly FindingChain[];
}

/** Why a diagram is judged as it is. */
export interface Chains {
  readonly elements: readonly ElementChains[];
  readonly tasks: readonly TaskChain[];
}

/** What the words after the file name ask for; each kind that is named narrows the answer. */
interface Question {
  readonly subjects: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
  /** Rules, controls and tasks, in lower case. */
  readonly rules: ReadonlySet<string>;
}

function questionOf({ diagram }: CheckedFile, words: readonly string[]): Question {
  const elements = [...diagram.nodes.values(), ...diagram.boundaries.values(), ...diagram.edges.values()];
  const question = { subjects: new Set<string>(), layers: new Set<string>(), rules: new Set<string>() };
  for (const word of words) {
    const wanted = word.toLowerCase();
    const named = elements.filter(({ id, label }) => id === word || label?.toLowerCase() === wanted);
    for (const { id } of named) question.subjects.add(id);
    if (named.length > 0) continue;
    if (LAYER_IDS.some((layer) => layer === wanted)) question.layers.add(wanted);
    else question.rules.add(wanted);
  }
  return question;
}

const allows = (wanted: ReadonlySet<string>, ids: readonly string[]) =>
  wanted.size === 0 || ids.some((id) => wanted.has(id));

function elementChains(
  { diagram }: CheckedFile,
  catalog: Catalog,
  element: ElementAssessment,
  layers: ReadonlySet<string>,
  all: boolean,
): ElementChains {
  const shown = LAYER_IDS.filter(
    (layer) =>
      allows(layers, [layer]) && (all || layers.has(layer) || element.owners[layer].owner !== 'not-applicable'),
  );
  return {
    id: element.id,
    label: nameOf(diagram, element.id),
    model: element.model,
    modelBecause: element.modelBecause,
    owners: shown.map((layer) => ({
      layer,
      owner: element.owners[layer].owner,
      because: explainOwner(element, layer, catalog),
    })),
  };
}

function taskChain({ diagram, assessment }: CheckedFile, catalog: Catalog, task: Task): TaskChain {
  const subjects = new Set(task.subjects);
  const findings = assessment.findings.filter(({ taskId, subject }) => taskId === task.id && subjects.has(subject));
  return {
    id: task.id,
    subjects: task.subjects,
    where: task.subjects.map((id) => nameOf(diagram, id)),
    status: task.status,
    severity: task.severity,
    because: explainTask(task, assessment, catalog),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      subject: finding.subject,
      sourceId: finding.sourceId ?? null,
      status: finding.status,
      because: explainFinding(finding, catalog),
    })),
  };
}

/** A row without the siblings that nobody asked about. */
function ofSubjects(task: Task, wanted: ReadonlySet<string>): Task {
  return wanted.size === 0 ? task : { ...task, subjects: task.subjects.filter((id) => wanted.has(id)) };
}

/**
 * For each owner, finding and task the chain of facts and sources.
 * @param words ids or labels of elements, layers, rules, controls or tasks; none = everything
 * @param all also what is done and what does not apply
 */
export function chainsOf(file: CheckedFile, catalog: Catalog, words: readonly string[], all: boolean): Chains {
  const question = questionOf(file, words);
  const { assessment } = file;
  const elements = question.rules.size > 0 ? [] : [...assessment.elements.values()];
  const rulesOf = (task: Task) => [
    task.id.toLowerCase(),
    ...task.sources.map((source) => source.toLowerCase()),
    ...assessment.findings.filter(({ taskId }) => taskId === task.id).map(({ rule }) => rule.toLowerCase()),
  ];
  const asked = question.rules.size > 0;
  const tasks = assessment.tasks.filter(
    (task) =>
      (all || asked || isOutstanding(task)) &&
      allows(question.subjects, task.subjects) &&
      allows(question.layers, [task.layer]) &&
      (!asked || allows(question.rules, rulesOf(task))),
  );
  return {
    elements: elements
      .filter(({ id }) => allows(question.subjects, [id]))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((element) => elementChains(file, catalog, element, question.layers, all)),
    tasks: tasks.map((task) => taskChain(file, catalog, ofSubjects(task, question.subjects))),
  };
}
