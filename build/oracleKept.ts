import { assess } from '../shared/assessment/assess.js';
import type { Assessment } from '../shared/assessment/types.js';
import { catalog } from '../shared/catalog/index.js';
import type { Imported } from '../shared/importers/types.js';
import { readDiagram } from '../shared/model/readDiagram.js';
import { writeDiagram } from '../shared/model/writeDiagram.js';

/** A day after all of the fixtures. */
const TODAY = '2026-11-25';

function outstanding({ tasks }: Assessment): ReadonlySet<string> {
  const left = tasks.filter(({ status, hardening }) => !hardening && (status === 'open' || status === 'finding'));
  return new Set(left.flatMap(({ id, status, subjects }) => subjects.map((subject) => `${id} ${subject} ${status}`)));
}

/** How much of what is outstanding on a template is still said of the diagram saved from it. */
export interface Kept {
  readonly said: number;
  /** Said once only, on either side. */
  readonly lost: number;
}

export function keptOnSaving({ diagram, verdicts }: Imported): Kept {
  const read = readDiagram(writeDiagram(diagram));
  const before = outstanding(assess(diagram, catalog, TODAY, verdicts));
  const after = 'error' in read ? new Set<string>() : outstanding(assess(read.diagram, catalog, TODAY));
  const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((key) => !b.has(key)).length;
  return { said: before.size, lost: only(before, after) + only(after, before) };
}
