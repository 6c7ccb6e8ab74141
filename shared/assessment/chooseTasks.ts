import type { ControlTask, ServiceOption } from '../catalog/types.js';
import type { LayerId } from '../catalog/layers.js';
import { openOptions } from '../ownership/options.js';
import { propertyWords } from '../ownership/factWords.js';
import type { Filtered } from './controlChecks.js';
import { addFinding, newDraft, type Draft, type Words } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';
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

/** An option that moves the line and is not set, and a filter that controls wait for, each open one task. */
export function chooseDrafts(inquiry: Inquiry, subject: Subject, filtered: readonly Filtered[]): readonly Draft[] {
  const { node, service } = subject;
  if (node === undefined || service === undefined) return [];
  const open = openOptions(node, service);
  if (open.length === 0 && filtered.length === 0) return [];
  const { catalog } = inquiry.context;
  const drafts = new Map<string, Draft>();
  const add = (id: string): Draft => {
    const known = drafts.get(id);
    if (known !== undefined) return known;
    const draft = chooseDraft(inquiry, subject, id);
    drafts.set(id, draft);
    return draft;
  };
  for (const option of open) {
    const draft = add(option.id);
    addFinding(
      draft,
      {
        rule: CHOOSE,
        sources: [],
        subject: node.id,
        status: 'unknown',
        advisory: false,
        severity: draft.severity,
        layer: draft.layer,
        taskId: draft.id,
        because: [`${option.label} is not set`, option.because, option.source],
      },
      `Not known: ${option.label}.`,
    );
  }
  const asked = propertiesAsked(catalog.controlTasksByService.get(service.id));
  for (const { control, task, filter } of filtered) {
    // a filter that has a task of its own is asked for there
    if (asked.has(filter)) continue;
    const draft = add(filter);
    const words = propertyWords(catalog, filter);
    addFinding(
      draft,
      {
        rule: control.id,
        sources: [control.id],
        subject: node.id,
        status: 'unknown',
        advisory: control.advisory === true,
        severity: weigh(inquiry, node.id, control.severity),
        layer: task.layer,
        taskId: draft.id,
        because: [`${words} is not known, and with it whether this control applies`],
      },
      `Not known: ${words}.`,
    );
  }
  return [...drafts.values()];
}
