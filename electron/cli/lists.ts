import { catalog } from '../../shared/catalog/index.js';
import { LAYERS } from '../../shared/catalog/layers.js';
import type { Severity } from '../../shared/catalog/types.js';
import { rules } from '../../shared/rules/index.js';
import { CliError, type Io } from './io.js';

export type ListFormat = 'text' | 'json';

/** What `rules` lists and `explain` explains: one task with the ids that demand it. */
interface Entry {
  readonly id: string;
  readonly severity: Severity;
  readonly layer: string;
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  readonly sources: readonly string[];
}

const ORDER: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

function entries(): readonly Entry[] {
  const fromRules = rules.map(({ meta }) => ({ ...meta, sources: meta.sources }));
  const fromModel = [...catalog.modelTasks.values()].map((task) => ({ ...task, sources: task.statements }));
  const fromControls = [...catalog.controlTasks.values()].map((task) => {
    const live = task.controls.filter((control) => control.retired !== true);
    const worst = ORDER.find((severity) => live.some((control) => control.severity === severity)) ?? 'low';
    return { ...task, severity: worst, sources: live.map((control) => control.id) };
  });
  return [...fromRules, ...fromModel, ...fromControls].map(({ id, severity, layer, title, why, how, sources }) => ({
    id,
    severity,
    layer,
    title,
    why,
    how,
    sources,
  }));
}

export function listServices(io: Io, query: string | undefined, format: ListFormat): number {
  const words = (query ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = [...catalog.services.values()].filter((service) => {
    const text = [service.id, service.name, service.shortName, service.category, ...service.keywords]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (format === 'json') {
    const rows = found.map(({ id, name, provider, category, model, options }) => ({
      id,
      name,
      provider,
      category,
      model,
      options: options.map((option) => ({ id: option.id, values: option.values.map((value) => value.id) })),
    }));
    io.out(`${JSON.stringify({ version: 1, services: rows }, null, 2)}\n`);
    return 0;
  }
  io.out(found.map(({ id, name, model }) => `${id.padEnd(36)} ${model.padEnd(15)} ${name}\n`).join(''));
  io.err(`${found.length} of ${catalog.services.size} services\n`);
  return 0;
}

export function listRules(io: Io, framework: string | undefined, format: ListFormat): number {
  const wanted = framework?.toLowerCase();
  const found = entries().filter(
    ({ sources }) => wanted === undefined || sources.some((source) => source.toLowerCase().startsWith(wanted)),
  );
  if (format === 'json') {
    io.out(`${JSON.stringify({ version: 1, catalog: catalog.version, rules: found }, null, 2)}\n`);
    return 0;
  }
  io.out(found.map(({ id, severity, title }) => `${id.padEnd(44)} ${severity.padEnd(9)} ${title}\n`).join(''));
  io.err(`${found.length} rules, catalog ${catalog.version}\n`);
  return 0;
}

/** A rule, task, published control, service, property or layer, by its id in any case. */
export function explain(io: Io, id: string): number {
  const wanted = id.toLowerCase();
  const matching = entries().filter(
    (entry) => entry.id.toLowerCase() === wanted || entry.sources.some((source) => source.toLowerCase() === wanted),
  );
  if (matching.length > 0) {
    io.out(matching.map(entryText).join('\n'));
    return 0;
  }
  const other = serviceText(wanted) ?? propertyText(wanted) ?? layerText(wanted);
  if (other === undefined) {
    throw new CliError(`"${id}" is no rule, task, control, service, property or layer. "demarc rules" lists them.`, 2);
  }
  io.out(other);
  return 0;
}

function entryText({ id, severity, layer, title, why, how, sources }: Entry): string {
  const steps = how.map((step, i) => `  ${i + 1}. ${step}\n`).join('');
  return `${title}\n${id} · ${severity} · ${layer}\n\nWhy: ${why}\nHow:\n${steps}Sources: ${sources.join(', ')}\n`;
}

function serviceText(wanted: string): string | undefined {
  const service = [...catalog.services.values()].find(({ id }) => id.toLowerCase() === wanted);
  if (!service) return undefined;
  const options = service.options.map(
    (option) => `  ${option.id}: ${option.values.map((value) => value.id).join(', ')}\n    ${option.because}\n`,
  );
  const tasks = (catalog.controlTasksByService.get(service.id) ?? []).map(({ id, title }) => `  ${title} (${id})\n`);
  const head = `${service.name}\n${service.id} · ${service.category} · ${service.model} model (${service.modelBasis})\n`;
  return [
    head,
    options.length > 0 ? `\nOptions that move the line:\n${options.join('')}` : '',
    tasks.length > 0 ? `\nTasks from published controls:\n${tasks.join('')}` : '',
  ].join('');
}

function propertyText(wanted: string): string | undefined {
  const property = [...catalog.properties.values()].find(({ id }) => id.toLowerCase() === wanted);
  if (!property) return undefined;
  const values = (list: readonly (string | boolean)[]) => (list.length === 0 ? '—' : list.map(String).join(', '));
  return `${property.label}\n${property.id} · ${property.type}\n\n${property.help}\nGood: ${values(property.good)}\nBad: ${values(property.bad)}\n`;
}

function layerText(wanted: string): string | undefined {
  const layer = LAYERS.find(({ id }) => id === wanted);
  return layer && `${layer.label}\n${layer.id} · ${layer.group} layers\n\n${layer.definition}\n`;
}
