import { totalsOf } from '../../shared/assessment/totals.js';
import { frameworkNames, frameworksNamed, idsIn } from '../../shared/catalog/frameworkIds.js';
import type { Catalog } from '../../shared/catalog/types.js';
import type { CheckedFile } from '../../shared/exporters/checkJson.js';
import { CliError } from './io.js';

/** @throws with the names that are known where a name means none of them. */
export function frameworksOf(catalog: Catalog, name: string): readonly string[] {
  const found = frameworksNamed(catalog, name);
  if (found.length > 0) return found;
  throw new CliError(`"${name}" is no framework. Known are ${frameworkNames(catalog).join(', ')}.`, 2);
}

/** Only what stands in the frameworks, with the ids that it has there. */
export function ofFrameworks<T extends CheckedFile>(file: T, catalog: Catalog, frameworks: readonly string[]): T {
  const { assessment, diagram } = file;
  const within = <S extends { readonly sources: readonly string[] }>(all: readonly S[]): readonly S[] =>
    all.flatMap((one) => {
      const ids = idsIn(catalog, one.sources, frameworks);
      return ids.length === 0 ? [] : [{ ...one, sources: [...new Set([...one.sources, ...ids])] }];
    });
  const tasks = within(assessment.tasks);
  const findings = within(assessment.findings);
  return {
    ...file,
    assessment: { ...assessment, tasks, findings, totals: totalsOf(diagram, assessment.elements, tasks) },
  };
}
