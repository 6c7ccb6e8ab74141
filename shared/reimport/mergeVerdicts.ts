import type { ResourceVerdict } from '../model/verdict.js';
import type { Reimport } from './reimport.js';

/** The verdicts of the files that were read, on the elements of the diagram, and those of other files as they were. */
export function mergeVerdicts(
  before: readonly ResourceVerdict[],
  read: readonly ResourceVerdict[],
  { ids, resources }: Pick<Reimport, 'ids' | 'resources'>,
): readonly ResourceVerdict[] {
  const moved = read.map((verdict) => {
    const subject = verdict.subject === undefined ? undefined : ids.get(verdict.subject);
    return subject === verdict.subject ? verdict : { ...verdict, subject };
  });
  return [...before.filter(({ sourceId }) => !resources.has(sourceId)), ...moved];
}
