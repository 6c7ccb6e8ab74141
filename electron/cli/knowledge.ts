import { catalog } from '../../shared/catalog/index.js';
import { rules } from '../../shared/rules/index.js';
import { CliError, type Io } from './io.js';

function print(io: Io, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows)
    io.out(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

/** The services that are known, with their model; of one provider when it is named. */
export function listServices(io: Io, provider: string | undefined, format: string): number {
  const found = [...catalog.services.values()]
    .filter((service) => provider === undefined || service.provider === provider)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (found.length === 0)
    throw new CliError(`"${String(provider)}" is no provider. Known are aws, azure, gcp, generic.`, 2);
  if (format === 'json') {
    io.out(
      `${JSON.stringify(
        found.map(({ id, name, category, model, modelBasis }) => ({ id, name, category, model, modelBasis })),
        null,
        2,
      )}\n`,
    );
  } else
    print(
      io,
      found.map(({ id, name, model }) => [id, model, name]),
    );
  return 0;
}

/** Context rules and published controls. */
export function listRules(io: Io, source: string | undefined, format: string): number {
  const context = rules.map(({ meta }) => ({
    id: meta.id,
    title: meta.title,
    severity: meta.severity as string,
    sources: meta.sources,
  }));
  const controls = [...catalog.controlTasks.values()].map((task) => ({
    id: task.id,
    title: task.title,
    severity: task.controls[0]?.severity ?? 'medium',
    sources: task.controls.map(({ id }) => id),
  }));
  const found = [...context, ...controls].filter(
    ({ sources }) => source === undefined || sources.some((one) => one.startsWith(`${source}:`)),
  );
  if (format === 'json') io.out(`${JSON.stringify(found, null, 2)}\n`);
  else
    print(
      io,
      found.map(({ id, severity, title, sources }) => [id, severity, title, sources.join(' ')]),
    );
  return 0;
}

/** What a rule, a task or a published control demands, and why. */
export function explain(io: Io, id: string): number {
  const rule = rules.find(({ meta }) => meta.id === id || meta.name === id)?.meta;
  const task = [...catalog.controlTasks.values()].find(
    (one) => one.id === id || one.controls.some((control) => control.id === id),
  );
  const model = catalog.modelTasks.get(id);
  const found = rule ?? task ?? model;
  if (!found) throw new CliError(`"${id}" is no rule, task or control. List them with: demarc rules`, 2);
  const sources = rule?.sources ?? task?.controls.map((control) => control.id) ?? model?.statements ?? [];
  io.out(
    `${found.title}\n\n${found.why}\n\n${found.how.map((step, index) => `${String(index + 1)}. ${step}`).join('\n')}\n\n`,
  );
  io.out(`Layer: ${found.layer}\nSources: ${sources.join(', ')}\n`);
  return 0;
}
