import { z } from 'zod';
import { buildCatalog } from '../../../shared/catalog/buildCatalog.js';
import type { CatalogParts } from '../../../shared/catalog/buildCatalog.js';
import { LAYERS } from '../../../shared/catalog/layers.js';
import type { Catalog } from '../../../shared/catalog/types.js';
import type { Knowledge } from '../knowledge.js';

const named = z.array(z.looseObject({ id: z.string() }));

/** Only what the engine would trip over; the rest was written by this program. */
const keptSchema = z.looseObject({
  demarcCatalog: z.literal(1),
  version: z.string(),
  services: z.array(
    z.looseObject({
      id: z.string(),
      model: z.string(),
      options: named,
      layersNotApplicable: z.array(z.string()),
      keywords: z.array(z.string()),
    }),
  ),
  properties: z.array(
    z.looseObject({
      id: z.string(),
      valueLabels: z.record(z.string(), z.string()),
      good: z.array(z.unknown()),
      bad: z.array(z.unknown()),
      readOn: z.array(z.string()),
    }),
  ),
  controlTasks: z.array(
    z.looseObject({
      id: z.string(),
      appliesTo: z.array(z.string()),
      scope: z.string(),
      property: z.string(),
      layer: z.string(),
      controls: z.array(
        z.looseObject({ id: z.string(), severity: z.string(), good: z.looseObject({ op: z.string() }) }),
      ),
    }),
  ),
  modelTasks: z.array(
    z.looseObject({
      id: z.string(),
      layer: z.string(),
      resolvedBy: z.array(z.string()),
      statements: z.array(z.string()),
    }),
  ),
});

/** A catalog with its packs as a file, to assess with after the program has a newer one. */
export function keptText({ catalog }: Knowledge): string {
  const kept = {
    demarcCatalog: 1,
    version: catalog.version,
    services: [...catalog.services.values()],
    properties: [...catalog.properties.values()],
    controlTasks: [...catalog.controlTasks.values()],
    modelTasks: [...catalog.modelTasks.values()],
  };
  return `${JSON.stringify(kept)}\n`;
}

/** Undefined where the data is no kept catalog. */
export function keptCatalog(data: unknown): Catalog | undefined {
  const read = keptSchema.safeParse(data);
  if (!read.success) return undefined;
  // the schema has seen what the engine relies on; words and the like may be of any form
  const parts = { ...read.data, layers: LAYERS } as unknown as CatalogParts;
  return buildCatalog(parts);
}

export function isKeptCatalog(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'demarcCatalog' in data;
}
