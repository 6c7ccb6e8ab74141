import type { CatalogParts } from '../buildCatalog.js';
import { SEVERITIES, taskSeverity } from '../severity.js';
import type { ControlTask, Severity } from '../types.js';
import type { Pack, SeverityChange } from './packTypes.js';

/** A task that a pack takes less seriously than the catalog: reports list it. */
export interface LoweredTask {
  readonly pack: string;
  readonly task: string;
  readonly from: Severity;
  readonly to: Severity;
  readonly reason: string;
}

export interface MergedCatalog {
  readonly parts: CatalogParts;
  readonly lowered: readonly LoweredTask[];
  /** What was left out of a pack, and why. */
  readonly warnings: readonly string[];
}

/** Adds packs to the catalog in their order: they add and raise; what one lowers is listed. */
export function mergePacks(parts: CatalogParts, packs: readonly Pack[]): MergedCatalog {
  let merged = parts;
  const lowered: LoweredTask[] = [];
  const warnings: string[] = [];
  for (const pack of packs) {
    merged = { ...merged, ...added(merged, pack, warnings) };
    for (const change of pack.severities) merged = changed(merged, pack, change, lowered, warnings);
  }
  return { parts: merged, lowered, warnings };
}

function added(
  parts: CatalogParts,
  pack: Pack,
  warnings: string[],
): Pick<CatalogParts, 'services' | 'properties' | 'controlTasks'> {
  const services = [...parts.services, ...pack.services];
  const properties = [...parts.properties, ...pack.properties];
  const knownServices = new Set(services.map((service) => service.id));
  const knownProperties = new Set(properties.map((property) => property.id));
  const sound = pack.tasks.filter((task) => {
    const missing = task.appliesTo.find((id) => !knownServices.has(id));
    if (missing !== undefined) {
      warnings.push(`${task.id} names the service ${missing}, which the catalog lacks. It was left out.`);
    } else if (!knownProperties.has(task.property)) {
      warnings.push(`${task.id} reads the property ${task.property}, which the catalog lacks. It was left out.`);
    }
    return missing === undefined && knownProperties.has(task.property);
  });
  return { services, properties, controlTasks: [...parts.controlTasks, ...sound] };
}

function changed(
  parts: CatalogParts,
  pack: Pack,
  change: SeverityChange,
  lowered: LoweredTask[],
  warnings: string[],
): CatalogParts {
  const task = parts.controlTasks.find((candidate) => candidate.id === change.task);
  if (task === undefined) {
    warnings.push(`${pack.id} changes the task ${change.task}, which the catalog lacks. The change was left out.`);
    return parts;
  }
  const from = taskSeverity(task);
  if (SEVERITIES.indexOf(change.severity) > SEVERITIES.indexOf(from)) {
    lowered.push({ pack: pack.id, task: task.id, from, to: change.severity, reason: change.reason });
  }
  const controlTasks = parts.controlTasks.map((other) =>
    other === task ? withSeverity(task, change.severity) : other,
  );
  return { ...parts, controlTasks };
}

function withSeverity(task: ControlTask, severity: Severity): ControlTask {
  return { ...task, controls: task.controls.map((control) => ({ ...control, severity })) };
}
