import type { Catalog, ControlTask, ModelTask, ServiceOption } from '../catalog/types.js';
import { openOptions } from '../ownership/options.js';
import { plays } from '../ownership/serviceRoles.js';
import { rules } from '../rules/index.js';
import type { NodeJudge, RuleMeta } from '../rules/types.js';
import { propertiesOfControl, type Filtered } from './controlChecks.js';
import { controlTasksOf } from './controlTasks.js';
import type { Draft } from './draft.js';
import { isRelaxed, type Inquiry } from './inquiry.js';
import { beginning, Look } from './looks.js';
import type { ModelCheck } from './modelChecks/answer.js';
import { modelChecks } from './modelChecks/index.js';
import { BLANK } from './names.js';
import { NO_READERS, reading, readersOf, type Question, type Readers } from './questions.js';
import type { RuleVerdict } from './ruleDrafts.js';
import type { Steps } from './steps.js';
import { isYours, type Subject } from './subject.js';

/** What the look of a subject answers to a question that hangs on nothing else. */
export interface Asked {
  /** Absent where the task does not apply. */
  readonly draft?: Draft;
  /** Controls that wait for an answer to something else. */
  readonly waiting: readonly Filtered[];
}

export interface ModelQuestion extends Question {
  readonly check: ModelCheck;
  readonly task: ModelTask;
  /** Where looks begin; absent on subjects that are like no other. */
  readonly asked?: Look<Asked>;
  readonly answered?: Look<Steps<Draft>>;
}

export interface ControlQuestion extends Question {
  readonly task: ControlTask;
  readonly asked?: Look<Asked>;
  /** Model tasks that read the same property, in the order of the checks. */
  readonly resolvers: readonly string[];
}

/** What a rule says of all nodes that look alike; absent = it does not speak of them. */
export interface Said {
  readonly verdict?: RuleVerdict;
}

/** A rule that speaks of one node at a time. */
export interface RuleQuestion extends Question {
  readonly meta: RuleMeta;
  readonly each: NodeJudge;
  readonly said?: Look<Said>;
}

const NODE_RULES = rules.flatMap(({ meta, each }) => (each === undefined ? [] : [{ meta, each }]));

/** Everything that is asked of a subject, and of all nodes like it. */
export interface Kind {
  readonly checks: readonly ModelQuestion[];
  readonly controls: readonly ControlQuestion[];
  readonly rules: readonly RuleQuestion[];
  readonly readers: Readers;
  /** Options that are to be chosen. */
  readonly open: readonly ServiceOption[];
  /** Looks of what is to be chosen. */
  readonly choosing?: Look<Steps<readonly Draft[]>>;
}

const NODE_CHECKS = modelChecks.filter(({ on }) => on === 'node');
const BOUNDARY_CHECKS = modelChecks.filter(({ on }) => on === 'boundary');

/** Checks of the subject's model that are the customer's work. */
function checksOf({ context }: Inquiry, subject: Subject): readonly (readonly [ModelCheck, ModelTask])[] {
  const found: [ModelCheck, ModelTask][] = [];
  for (const check of subject.node === undefined ? BOUNDARY_CHECKS : NODE_CHECKS) {
    if (check.models !== undefined && !(check.models as readonly string[]).includes(subject.choice.model)) continue;
    const task = context.catalog.modelTasks.get(check.id);
    if (task !== undefined && (check.whoever === true || isYours(subject, task.layer))) found.push([check, task]);
  }
  return found;
}

const resolversBefore = new WeakMap<Catalog, ReadonlyMap<string, readonly string[]>>();

/** Property → the model tasks that it resolves, in the order of the checks. */
function resolversOf(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  let resolvers = resolversBefore.get(catalog);
  if (resolvers === undefined) {
    const built = new Map<string, string[]>();
    for (const id of new Set(modelChecks.map((check) => check.id))) {
      for (const property of catalog.modelTasks.get(id)?.resolvedBy ?? []) {
        const known = built.get(property);
        if (known === undefined) built.set(property, [id]);
        else known.push(id);
      }
    }
    resolvers = built;
    resolversBefore.set(catalog, resolvers);
  }
  return resolvers;
}

/** Whether there can be others like it: a node of the catalog of which nothing is set by hand or judged by an import. */
export function hasLikes({ verdicts }: Inquiry, { id, node, service }: Subject): boolean {
  if (node === undefined || service === undefined || verdicts.has(id)) return false;
  if (node.options !== undefined || node.model !== undefined || node.overrides !== undefined) return false;
  // whether they are operators hangs on what they do
  return !plays(node.service, 'endUser') && !node.label.includes(BLANK);
}

function kindFor(inquiry: Inquiry, subject: Subject, alike: boolean): Kind {
  const { shared, context } = inquiry;
  const relaxed = isRelaxed(inquiry, subject.id);
  const { service, choice, node } = subject;
  const checks = checksOf(inquiry, subject);
  const ids = new Set(checks.map(([{ id }]) => id));
  const resolvers = resolversOf(context.catalog);
  const open = node === undefined || service === undefined ? [] : openOptions(node, service);
  const questions = {
    checks: checks.map(([check, task]) => ({
      ...reading(check, () => [...(check.hangsOn ?? []), ...task.resolvedBy]),
      check,
      task,
      asked: alike ? beginning(shared.asked, check, relaxed, service, choice.model) : undefined,
      answered: alike ? beginning(shared.answered, task, relaxed) : undefined,
    })),
    controls: controlTasksOf(inquiry, subject).map((task) => ({
      ...reading(task, () => propertiesOfControl(task)),
      task,
      asked: alike ? beginning(shared.asked, task, relaxed) : undefined,
      resolvers: (resolvers.get(task.property) ?? []).filter((id) => ids.has(id)),
    })),
    rules: (node === undefined ? [] : NODE_RULES).map(({ meta, each }) => ({
      ...reading(meta, () => meta.reads),
      meta,
      each,
      said: alike ? new Look<Said>() : undefined,
    })),
  };
  return {
    ...questions,
    readers: alike ? readersOf([...questions.checks, ...questions.controls, ...questions.rules]) : NO_READERS,
    open,
    choosing: alike ? new Look() : undefined,
  };
}

/** What is to be asked of a subject; found once for all nodes that agree in service, owners and environment. */
export function kindOf(inquiry: Inquiry, subject: Subject): Kind {
  if (!hasLikes(inquiry, subject)) return kindFor(inquiry, subject, false);
  // owners are the same value where service, model and place agree
  const kinds = inquiry.shared.kinds[isRelaxed(inquiry, subject.id) ? 'relaxed' : 'normal'];
  let kind = kinds.get(subject.owners);
  if (kind === undefined) {
    kind = kindFor(inquiry, subject, true);
    kinds.set(subject.owners, kind);
  }
  return kind;
}
