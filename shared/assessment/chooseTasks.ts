import type { ServiceOption } from '../catalog/types.js';
import type { LayerId } from '../catalog/layers.js';
import { openOptions } from '../ownership/options.js';
import { propertyWords } from '../ownership/factWords.js';
import type { Filtered } from './controlChecks.js';
import { addFinding, newDraft, type Draft } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';
import type { Subject } from './subject.js';

const CHOOSE = 'T-OPTION-UNKNOWN';

/** The task id of one option: `T-OPTION-UNKNOWN:capacity`. */
export function chooseId(option: string): string {
  return `${CHOOSE}:${option}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The first layer whose owner hangs on the option. */
function layerOf(option: ServiceOption | undefined): LayerId | undefined {
  for (const { owners } of option?.values ?? []) {
    const [layer] = Object.keys(owners ?? {}) as LayerId[];
    if (layer !== undefined) return layer;
  }
  return undefined;
}

function chooseDraft(inquiry: Inquiry, subject: Subject, id: string, option: ServiceOption | undefined): Draft {
  const { catalog } = inquiry.context;
  const base = catalog.modelTasks.get(CHOOSE);
  const label = option?.label ?? propertyWords(catalog, id);
  const values = option?.values.map((value) => value.label).join(', ');
  const severity = option?.movesLine === true ? (base?.severity ?? 'medium') : 'low';
  return newDraft(
    {
      id: chooseId(id),
      origin: 'model',
      layer: layerOf(option) ?? base?.layer ?? 'account-governance',
      title: `State ${lowerFirst(label)} of the service`,
      why: option?.because ?? base?.why ?? '',
      how: [values === undefined ? `Set ${label} in the panel` : `Set ${label} in the panel: ${values}`],
      severity: weigh(inquiry, subject.id, severity),
    },
    [id],
  );
}

/** An option that moves the line and is not set, and a filter that controls wait for, each open one task. */
export function chooseDrafts(inquiry: Inquiry, subject: Subject, filtered: readonly Filtered[]): readonly Draft[] {
  const { node, service } = subject;
  if (node === undefined || service === undefined) return [];
  const { catalog } = inquiry.context;
  const drafts = new Map<string, Draft>();
  const add = (id: string): Draft => {
    const known = drafts.get(id);
    if (known !== undefined) return known;
    const draft = chooseDraft(
      inquiry,
      subject,
      id,
      service.options.find((option) => option.id === id),
    );
    drafts.set(id, draft);
    return draft;
  };
  for (const option of openOptions(node, service)) {
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
      () => `Not known: ${option.label}.`,
    );
  }
  const asked = new Set(catalog.controlTasksByService.get(service.id)?.map(({ property }) => property));
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
      () => `Not known: ${words}.`,
    );
  }
  return [...drafts.values()];
}
