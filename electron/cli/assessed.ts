import { assess } from '../../shared/assessment/assess.js';
import type { Catalog } from '../../shared/catalog/types.js';
import type { CheckedFile } from '../../shared/exporters/checkJson.js';
import type { Loaded } from './load.js';

export function assessed(loaded: Loaded, catalog: Catalog, today: string): CheckedFile {
  return {
    path: loaded.path,
    diagram: loaded.diagram,
    warnings: loaded.warnings,
    assessment: assess(loaded.diagram, catalog, today, loaded.verdicts),
  };
}
