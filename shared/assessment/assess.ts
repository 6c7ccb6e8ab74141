import type { Catalog } from '../catalog/types.js';
import type { Diagram } from '../model/diagram.js';
import type { ResourceVerdict } from '../model/verdict.js';
import { Assessor } from './incremental.js';
import type { Assessment } from './types.js';

/** Who owns what in a diagram, what was found, and what is left to do, on a day (ISO date). */
export function assess(
  diagram: Diagram,
  catalog: Catalog,
  today: string,
  verdicts: readonly ResourceVerdict[] = [],
): Assessment {
  return new Assessor(catalog).update(diagram, today, verdicts);
}
