import { orphanedStates } from '../../../shared/assessment/states.js';
import type { Catalog } from '../../../shared/catalog/types.js';
import type { Diagram } from '../../../shared/model/diagram.js';

/** What a diagram names and the catalog does not know: services, options, values, properties, tasks. */
export function strangers(diagram: Diagram, catalog: Catalog): readonly string[] {
  const found: string[] = [];
  for (const { id, label, service: serviceId, options = {}, facts = {} } of diagram.nodes.values()) {
    const service = catalog.services.get(serviceId);
    if (service === undefined) {
      found.push(`${label} (${id}): the service ${serviceId} is not in the catalog.`);
      continue;
    }
    for (const [name, { value }] of Object.entries(options)) {
      const option = service.options.find((known) => known.id === name);
      if (option === undefined) found.push(`${label} (${id}): ${serviceId} has no option ${name}.`);
      else if (!option.values.some((known) => known.id === value)) {
        found.push(`${label} (${id}): the option ${name} has no value ${String(value)}.`);
      }
    }
    found.push(...unknownProperties(`${label} (${id})`, facts, catalog));
  }
  for (const { id, label, facts = {} } of diagram.boundaries.values()) {
    found.push(...unknownProperties(`${label} (${id})`, facts, catalog));
  }
  const renamed = new Map(
    [...catalog.controlTasks.values()].flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)),
  );
  for (const { task } of diagram.taskStates.values()) {
    const name = renamed.get(task);
    if (name !== undefined) found.push(`The task ${task} is called ${name} now; what was decided on it holds.`);
  }
  for (const key of orphanedStates(diagram, catalog)) {
    found.push(`Decided on, but not known any more: ${key}`);
  }
  return [...new Set(found)];
}

function unknownProperties(name: string, facts: object, catalog: Catalog): readonly string[] {
  return Object.keys(facts)
    .filter((property) => !catalog.properties.has(property))
    .map((property) => `${name}: the property ${property} is not in the catalog.`);
}
