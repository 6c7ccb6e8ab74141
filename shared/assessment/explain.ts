import { LAYER_IDS, type LayerId } from '../catalog/layers.js';
import type { Catalog, Control, Owner, Predicate } from '../catalog/types.js';
import { propertyWords, valueWords } from '../ownership/factWords.js';
import { rules } from '../rules/index.js';
import type { Assessment, ElementAssessment, Finding, Task } from './types.js';
import { tasksOfControl } from './verdicts.js';

const OWNER_WORDS: Readonly<Record<Owner, string>> = {
  customer: 'yours',
  shared: 'shared between you and the provider',
  provider: "the provider's",
  'not-applicable': 'not there',
  unknown: 'not known',
};

function layerWords(catalog: Catalog, layer: LayerId): string {
  return catalog.layers.get(layer)?.label ?? layer;
}

/** Layers are named in the singular but for a few. */
const PLURAL: ReadonlySet<LayerId> = new Set(['foundation-services', 'physical-facilities']);

/** The chain behind the owner of one layer: the ruling first, then every fact and source in reading order. */
export function explainOwner(element: ElementAssessment, layer: LayerId, catalog: Catalog): readonly string[] {
  const { owner, because } = element.owners[layer];
  return [`${layerWords(catalog, layer)} ${PLURAL.has(layer) ? 'are' : 'is'} ${OWNER_WORDS[owner]}.`, ...because];
}

function demand(catalog: Catalog, property: string, good: Predicate): string {
  const name = propertyWords(catalog, property);
  const words = (values: readonly (string | number | boolean)[]) =>
    values.map((value) => valueWords(catalog, property, value)).join(' or ');
  switch (good.op) {
    case 'in':
    case 'includes-any':
      return `${name} is ${words(good.values)}`;
    case 'includes':
      return `${name} has ${words(good.values)}`;
    case 'not-in':
      return `${name} is not ${words(good.values)}`;
    case '>=':
      return `${name} is at least ${good.value}`;
    case '<=':
      return `${name} is at most ${good.value}`;
    case '<':
      return `${name} is below ${good.value}`;
    case 'rules':
      return `the firewall rules pass "${good.name}"`;
  }
}

function controlLines(catalog: Catalog, property: string, control: Control): readonly string[] {
  const conditions = (control.when ?? []).map(
    (when) => `It applies where ${demand(catalog, when.property, when.test)}.`,
  );
  const also = (control.also ?? []).map((more) => `and ${demand(catalog, more.property, more.good)}`);
  const demands = [demand(catalog, property, control.good), ...also].join(', ');
  return [`${control.id} demands that ${demands}.`, ...conditions];
}

/** What the control, rule or model task behind a finding says of itself. */
function originLines(finding: Finding, catalog: Catalog): readonly string[] {
  const tasks = tasksOfControl(catalog, finding.rule);
  const task = tasks.find(({ id }) => id === finding.taskId) ?? tasks[0];
  const control = task?.controls.find(({ id }) => id === finding.rule);
  if (task !== undefined && control !== undefined) return controlLines(catalog, task.property, control);
  const rule = rules.find(({ meta }) => finding.rule.startsWith(meta.id));
  if (rule !== undefined) return [`${finding.rule} (${rule.meta.name}): ${rule.meta.why}`];
  const model = catalog.modelTasks.get(finding.rule);
  return model === undefined ? [] : [`${model.id}: ${model.why}`];
}

const STATUS_WORDS: Readonly<Record<Finding['status'], string>> = {
  fail: 'is not met',
  pass: 'is met',
  unknown: "can't be told yet",
  'not-applicable': 'does not apply',
};

/** The chain behind one finding: what is demanded, what was seen, and where it is published. */
export function explainFinding(finding: Finding, catalog: Catalog): readonly string[] {
  const about = finding.sourceId === undefined ? '' : ` for ${finding.sourceId}`;
  return [
    `${finding.rule} ${STATUS_WORDS[finding.status]}${about}.`,
    ...originLines(finding, catalog),
    ...finding.because,
    ...(finding.advisory ? ['It is advice: it never fails a check.'] : []),
    ...(finding.sources.length === 0 ? [] : [`Sources: ${finding.sources.join(', ')}`]),
  ];
}

function stateLines(task: Task): readonly string[] {
  const lines: string[] = [];
  if (task.manual)
    lines.push(`A person set it to ${task.status}${task.reason === undefined ? '' : `: ${task.reason}`}`);
  if (task.reopened !== undefined) lines.push(`Reopened: ${task.reopened}`);
  if (task.onProviderLayer) lines.push('The provider runs this layer: the setting on it is optional hardening.');
  return lines;
}

/** The chain behind one row: the layer's owner, then each finding that holds it open or closed it. */
export function explainTask(task: Task, assessment: Assessment, catalog: Catalog): readonly string[] {
  const subjects = new Set(task.subjects);
  const findings = assessment.findings.filter(({ taskId, subject }) => taskId === task.id && subjects.has(subject));
  const owners = task.subjects.flatMap((id) => {
    const element = assessment.elements.get(id);
    return element === undefined ? [] : explainOwner(element, task.layer, catalog);
  });
  const lines = [
    `${task.title}: ${task.message}`,
    task.why,
    ...stateLines(task),
    ...owners,
    ...findings.flatMap((finding) => explainFinding(finding, catalog)),
  ];
  return [...new Set(lines)];
}

/** What the provider does on one layer of an element: read-only, covered by its attestation (S5). */
export interface ProviderDuty {
  readonly layer: LayerId;
  readonly label: string;
  readonly duty: string;
  readonly evidence: string;
}

/** Duties that are nobody's task here because the provider has them. */
export function providerDuties(element: ElementAssessment, catalog: Catalog): readonly ProviderDuty[] {
  return LAYER_IDS.filter((layer) => element.owners[layer].owner === 'provider').map((layer) => ({
    layer,
    label: layerWords(catalog, layer),
    duty: catalog.layers.get(layer)?.definition ?? '',
    evidence:
      element.owners[layer].because.find((line) => line.startsWith('Evidence: ')) ?? 'Covered by provider attestation',
  }));
}
