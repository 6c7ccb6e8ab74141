import { assess } from '../../shared/assessment/assess.js';
import { catalog } from '../../shared/catalog/index.js';
import type { CheckedFile } from '../../shared/exporters/checkJson.js';
import type { Loaded } from './load.js';

export function assessed(loaded: Loaded, today: string): CheckedFile {
  return {
    path: loaded.path,
    diagram: loaded.diagram,
    warnings: loaded.warnings,
    assessment: assess(loaded.diagram, catalog, today, loaded.verdicts),
  };
}
