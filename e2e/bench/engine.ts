/** Times of the engine on a large diagram, beside the least that any engine would do: npm run bench -- engine [repeats] */
import process from 'node:process';
import { answerFor, NOTHING_TOLD, withAnswer, type Told } from '../../renderer/workers/answerDiff.js';
import { applyDiagramPatch, diagramPatch } from '../../shared/model/diagramPatch.js';
import type { WindowAssessment } from '../../renderer/workers/engineMessages.js';
import { assess } from '../../shared/assessment/assess.js';
import { Assessor } from '../../shared/assessment/incremental.js';
import { frameworksOfSources } from '../../shared/catalog/frameworkIds.js';
import { catalog } from '../../shared/catalog/index.js';
import type { Diagram, FactValue } from '../../shared/model/diagram.js';
import { rules } from '../../shared/rules/index.js';
import { bareLoop } from './bareLoop.js';
import { busyDiagram } from './busyDiagram.js';
import { median, timed } from './timing.js';

const NODES = 5000;
const TODAY = '2026-11-25';
const EDITS = 40;
const repeats = Number(process.argv[2] ?? '7');

/** What it takes while nothing else runs: the others of a shared machine only ever add. */
function best(values: readonly number[]): number {
  return Math.min(...values);
}

/** Maps and elements of its own each time, so that nothing is known from the run before. */
function fresh(diagram: Diagram): Diagram {
  return structuredClone(diagram);
}

const diagram = busyDiagram(NODES);
const good = new Map<string, ReadonlySet<unknown>>(
  [...catalog.controlTasks.values()].flatMap(({ controls }) =>
    controls.map((control) => [control.id, new Set('values' in control.good ? control.good.values : [])] as const),
  ),
);
const graphRules = rules.filter(({ meta }) => meta.reach === 'graph').length;

/** Worker and window in one process, with everything that travels between them copied as it would be. */
function joined(start: Diagram) {
  const assessor = new Assessor(catalog);
  let sent = start;
  let kept = fresh(start);
  let told: Told = NOTHING_TOLD;
  let seen: WindowAssessment | undefined;
  const answer = () => {
    const result = answerFor(assessor.update(kept, TODAY), 1, told, ({ sources }) =>
      frameworksOfSources(catalog, sources),
    );
    told = result.told;
    seen = withAnswer(seen, structuredClone(result.answer));
  };
  answer();
  return (now: Diagram) => {
    kept = applyDiagramPatch(kept, structuredClone(diagramPatch(sent, now)));
    sent = now;
    answer();
    return seen;
  };
}

/** One fact of one node or edge after the other; ms each. */
function editTimes(property: string, values: readonly FactValue[], on: 'nodes' | 'edges'): readonly number[] {
  const tell = joined(diagram);
  const ids = [...diagram[on].keys()];
  let current = diagram;
  return Array.from({ length: EDITS }, (_, turn) => {
    const id = ids[Math.floor((turn * ids.length) / EDITS)] ?? '';
    const value = values[turn % values.length] ?? true;
    const element = current[on].get(id);
    const facts = { ...element?.facts, [property]: [{ value, provenance: 'user' as const }] };
    const changed = new Map<string, unknown>(current[on]).set(id, { ...element, facts });
    current = { ...current, [on]: changed };
    return timed(() => tell(current)).ms;
  });
}

const bare: number[] = [];
const full: number[] = [];
const withFindings: number[] = [];
let sizes = '';
for (let repeat = 0; repeat < repeats; repeat += 1) {
  const own = fresh(diagram);
  bare.push(timed(() => bareLoop(own, catalog, good, graphRules)).ms);
  full.push(timed(() => assess(own, catalog, TODAY)).ms);
  const again = fresh(diagram);
  withFindings.push(
    timed(() => {
      const { findings, tasks } = assess(again, catalog, TODAY);
      sizes = `${findings.length} findings, ${tasks.length} rows`;
    }).ms,
  );
}
const edits = {
  'a property of controls only': editTimes('versioning', [true, false], 'nodes'),
  'a property of local rules': editTimes('publicIp', [true, false], 'nodes'),
  'a property of an edge': editTimes('encryption', ['tls', 'none'], 'edges'),
  'a property of graph rules': editTimes('dataClassification', ['internal', 'confidential'], 'nodes'),
  'a property that reach hangs on': editTimes('authentication', ['none', 'oidc'], 'edges'),
};
const whole = best(full);
process.stdout.write(
  `${diagram.nodes.size} nodes, ${diagram.edges.size} edges, ${diagram.boundaries.size} boundaries, ${sizes}\n`,
);
const row = (name: string, times: readonly number[], of: number, unit: string) => ({
  what: name,
  'best, ms': Math.round(best(times) * 10) / 10,
  'median, ms': Math.round(median(times) * 10) / 10,
  'of the best': `${Math.round((best(times) / of) * (unit === '%' ? 1000 : 10)) / 10} ${unit}`,
});
console.table([
  row('bare loop', bare, best(bare), '×'),
  row('full assessment', full, best(bare), '×'),
  row('full assessment with the list of findings', withFindings, best(bare), '×'),
  ...Object.entries(edits).map(([name, times]) => row(`edit of ${name}, sent and answered`, times, whole, '%')),
]);
