import { buildCatalog } from './buildCatalog.js';
import { controlTasks } from './controls.js';
import { LAYERS } from './layers.js';
import { modelTasks } from './modelTasks.js';
import { properties } from './properties.js';
import { services } from './services.js';
import type { Catalog } from './types.js';

/** Year and month of the published lists it was written from, and a counter. */
export const CATALOG_VERSION = '2026.11.0';

export const catalog: Catalog = buildCatalog({
  version: CATALOG_VERSION,
  layers: LAYERS,
  services,
  properties,
  controlTasks,
  modelTasks,
});
