import type { ControlTask, ServiceOption } from '../catalog/types.js';
import type { LayerId } from '../catalog/layers.js';
import { propertyWords } from '../ownership/factWords.js';
import type { Filtered } from './controlChecks.js';
import { addFinding, newDraft, type Draft, type Words } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';
import type { Kind } from './kinds.js';
import { lookOf } from './looks.js';
import { asShared } from './sharedDrafts.js';
import { Steps } from './steps.js';
import type { Subject } from './subject.js';

const CHOOSE = 'T-OPTION-UNKNOWN';
/** Of an option on which an owner hangs; one that only filters controls waits under hardening. */
const SEVERITY = 'medium';

/** The task id of one option: `T-OPTION-UNKNOWN:capacity`. */
export function chooseId(option: string): string {
  return `${CHOOSE}:${option}`;
}

/** The first layer whose owner hangs on the option. */
function layerOf(option: ServiceOption | undefined): LayerId | undefined {
  for (const { owners } of option?.values ?? []) {
    const [layer] = Object.keys(owners ?? {}) as LayerId[];
    if (layer !== undefined) return layer;
  }
  return undefined;
}

function optionWords(option: ServiceOption): Words {
  const values = option.values.map(({ label }) => label).join(', ');
  return {
    title: `Set the option ${option.label}`,
    why: option.because,
    how: [`Set ${option.label} in the panel: ${values}`],
  };
}

function propertyTaskWords(label: string): Words {
  return {
    title: `Set the property ${label}`,
    why: 'Some controls apply only with one value of it, and stay silent until it is known.',
    how: [`Set ${label} in the panel`],
  };
}

function chooseDraft(inquiry: Inquiry, subject: Subject, id: string): Draft {
  const { catalog } = inquiry.context;
  const option = subject.service?.options.find((one) => one.id === id);
  const words = option === undefined ? propertyTaskWords(propertyWords(catalog, id)) : optionWords(option);
  const layer = layerOf(option) ?? 'account-governance';
  const severity = weigh(inquiry, subject.id, option?.movesLine === true ? SEVERITY : 'low');
  return newDraft({ id: chooseId(id), origin: 'model', layer, severity, words }, [id]);
}

const askedBefore = new WeakMap<readonly ControlTask[], ReadonlySet<string>>();

/** Properties that have a task of their own on a service. */
function propertiesAsked(tasks: readonly ControlTask[] = NO_TASKS): ReadonlySet<string> {
  let asked = askedBefore.get(tasks);
  if (asked === undefined) {
    asked = new Set(tasks.map(({ property }) => property));
    askedBefore.set(tasks, asked);
  }
  return asked;
}

const NO_TASKS: readonly ControlTask[] = [];

function openDraft(draft: Draft, { label, because, source }: ServiceOption, subject: string): void {
  const { id, severity, layer } = draft;
  const reasons = [`${label} is not set`, because, source];
  const finding = { rule: CHOOSE, sources: [], subject, status: 'unknown', advisory: false, severity, layer } as const;
  addFinding(draft, { ...finding, taskId: id, because: reasons }, `Not known: ${label}.`);
}

function waitingDraft(inquiry: Inquiry, draft: Draft, { control, task, filter }: Filtered, subject: string): void {
  const words = propertyWords(inquiry.context.catalog, filter);
  const finding = {
    rule: control.id,
    sources: [control.id],
    subject,
    status: 'unknown' as const,
    advisory: control.advisory === true,
    severity: weigh(inquiry, subject, control.severity),
    layer: task.layer,
    taskId: draft.id,
    because: [`${words} is not known, and with it whether this control applies`],
  };
  addFinding(draft, finding, `Not known: ${words}.`);
}

function draftsOf(
  inquiry: Inquiry,
  subject: Subject,
  open: Kind['open'],
  waiting: readonly Filtered[],
): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  const add = (id: string): Draft => {
    const known = drafts.get(id);
    if (known !== undefined) return known;
    const draft = chooseDraft(inquiry, subject, id);
    drafts.set(id, draft);
    return draft;
  };
  for (const option of open) openDraft(add(option.id), option, subject.id);
  const asked = propertiesAsked(inquiry.context.catalog.controlTasksByService.get(subject.service?.id ?? ''));
  for (const filtered of waiting) {
    // a filter that has a task of its own is asked for there
    if (!asked.has(filtered.filter)) waitingDraft(inquiry, add(filtered.filter), filtered, subject.id);
  }
  return [...drafts.values()];
}

const NO_DRAFTS: readonly Draft[] = [];

/** An option that moves the line and is not set, and a filter that controls wait for, each open one task. */
export function chooseDrafts(
  inquiry: Inquiry,
  subject: Subject,
  { open, choosing }: Kind,
  waiting: readonly Filtered[],
): readonly Draft[] {
  if (subject.service === undefined || (open.length === 0 && waiting.length === 0)) return NO_DRAFTS;
  const properties = [...open.map(({ id }) => id), ...waiting.map(({ filter }) => filter)];
  const look = choosing && lookOf(choosing, inquiry.context, subject.element, properties);
  if (look === undefined) return draftsOf(inquiry, subject, open, waiting);
  look.kept ??= new Steps();
  let known = look.kept;
  for (const { control, filter } of waiting) known = known.to(control).to(filter);
  known.kept ??= draftsOf(inquiry, subject, open, waiting).map(asShared);
  return known.kept;
}
