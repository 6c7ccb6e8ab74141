import { frameworksNamed, idsIn } from '../../shared/catalog/frameworkIds.js';
import { LAYERS } from '../../shared/catalog/layers.js';
import { taskSeverity } from '../../shared/catalog/severity.js';
import type { Catalog, Severity } from '../../shared/catalog/types.js';
import { rules } from '../../shared/rules/index.js';
import { serviceText } from './explain/serviceText.js';
import { frameworksOf } from './framework.js';
import { CliError, type Io } from './io.js';
import { loadKnowledge } from './knowledge.js';

export type ListFormat = 'text' | 'json';

export interface ListOptions {
  readonly format: ListFormat;
  readonly packs?: readonly string[];
}

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

function entries(catalog: Catalog): readonly Entry[] {
  const fromRules = rules.map(({ meta }) => meta);
  const fromModel = [...catalog.modelTasks.values()].map((task) => ({
    ...task,
    sources: task.statements.map((statement) => `BASE:${statement}`),
  }));
  const fromControls = [...catalog.controlTasks.values()].map((task) => ({
    ...task,
    severity: taskSeverity(task),
    sources: task.controls.filter(({ retired }) => retired !== true).map(({ id }) => id),
  }));
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

function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

export async function listServices(io: Io, query: string, { format, packs }: ListOptions): Promise<number> {
  const { catalog } = await loadKnowledge(io, packs);
  const words = wordsOf(query);
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

/** Ids that begin with a name in any case, where it is none of the frameworks: `BASE`, `S2` (of the founding statements). */
function beginningWith(all: readonly Entry[], name: string): readonly Entry[] {
  const wanted = name.toLowerCase();
  const begins = (source: string) => source.startsWith(wanted) || source.startsWith(`base:${wanted}`);
  return all.filter(({ sources }) => sources.some((source) => begins(source.toLowerCase())));
}

export async function listRules(
  io: Io,
  query: string,
  options: ListOptions & { readonly framework?: string },
): Promise<number> {
  const { framework, format, packs } = options;
  const { catalog } = await loadKnowledge(io, packs);
  const all = entries(catalog);
  const words = wordsOf(query);
  const sourced = framework === undefined ? all : entriesOf(catalog, all, framework);
  const found = sourced.filter(({ id, severity, layer, title, sources }) => {
    const text = [id, severity, layer, title, ...sources].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (format === 'json') {
    io.out(`${JSON.stringify({ version: 1, catalog: catalog.version, rules: found }, null, 2)}\n`);
    return 0;
  }
  io.out(found.map(({ id, severity, title }) => `${id.padEnd(44)} ${severity.padEnd(9)} ${title}\n`).join(''));
  io.err(`${found.length} of ${all.length} rules, catalog ${catalog.version}\n`);
  return 0;
}

function entriesOf(catalog: Catalog, all: readonly Entry[], name: string): readonly Entry[] {
  if (frameworksNamed(catalog, name).length === 0) {
    const found = beginningWith(all, name);
    if (found.length > 0) return found;
  }
  const frameworks = frameworksOf(catalog, name);
  return all.flatMap((entry) => {
    const ids = idsIn(catalog, entry.sources, frameworks);
    return ids.length === 0 ? [] : [{ ...entry, sources: [...new Set([...entry.sources, ...ids])] }];
  });
}

/** A rule, task, published control, service, property or layer, by its id in any case. */
export function explainId(io: Io, catalog: Catalog, id: string, format: ListFormat): number {
  const wanted = id.toLowerCase();
  const matching = entries(catalog).filter(
    (entry) => entry.id.toLowerCase() === wanted || entry.sources.some((source) => source.toLowerCase() === wanted),
  );
  const text =
    matching.length > 0
      ? matching.map(entryText).join('\n')
      : (serviceText(catalog, wanted) ?? propertyText(catalog, wanted) ?? layerText(wanted));
  if (text === undefined) {
    throw new CliError(
      `"${id}" is no file, rule, task, control, service, property or layer. "demarc rules" lists them.`,
      2,
    );
  }
  if (format === 'json') io.out(`${JSON.stringify({ version: 1, rules: matching, text }, null, 2)}\n`);
  else io.out(text);
  return 0;
}

function entryText({ id, severity, layer, title, why, how, sources }: Entry): string {
  const steps = how.map((step, i) => `  ${i + 1}. ${step}\n`).join('');
  return `${title}\n${id} · ${severity} · ${layer}\n\nWhy: ${why}\nHow:\n${steps}Sources: ${sources.join(', ')}\n`;
}

function propertyText(catalog: Catalog, wanted: string): string | undefined {
  const property = [...catalog.properties.values()].find(({ id }) => id.toLowerCase() === wanted);
  if (!property) return undefined;
  const values = (list: readonly (string | boolean)[]) => (list.length === 0 ? '—' : list.map(String).join(', '));
  return `${property.label}\n${property.id} · ${property.type}\n\n${property.help}\nGood: ${values(property.good)}\nBad: ${values(property.bad)}\n`;
}

function layerText(wanted: string): string | undefined {
  const layer = LAYERS.find(({ id }) => id === wanted);
  return layer && `${layer.label}\n${layer.id} · ${layer.group} layers\n\n${layer.definition}\n`;
}
