import { buildCatalog, type CatalogParts } from './buildCatalog.js';
import { controlTasks } from './controls.js';
import { LAYERS } from './layers.js';
import { modelTasks } from './modelTasks.js';
import { properties } from './properties.js';
import { services } from './services.js';
import type { Catalog } from './types.js';

/** Year and month of the published lists it was written from, and a counter. */
export const CATALOG_VERSION = '2026.11.0';

/** What packs of an organisation are merged into. */
export const catalogParts: CatalogParts = {
  version: CATALOG_VERSION,
  layers: LAYERS,
  services,
  properties,
  controlTasks,
  modelTasks,
};

export const catalog: Catalog = buildCatalog(catalogParts);
