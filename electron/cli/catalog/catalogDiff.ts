import type { Assessment } from '../../../shared/assessment/types.js';
import { LAYER_IDS } from '../../../shared/catalog/layers.js';
import { SEVERITIES } from '../../../shared/catalog/severity.js';
import type { Catalog, Owner } from '../../../shared/catalog/types.js';
import { compareDiagrams, type ElementChange } from '../../../shared/diff/compareDiagrams.js';
import { comparisonText } from '../../../shared/diff/comparisonText.js';
import { outstandingBySubject, taskMoves } from '../../../shared/diff/taskMoves.js';
import type { Diagram } from '../../../shared/model/diagram.js';
import { assessed } from '../assessed.js';
import type { CatalogDiffOptions } from '../catalogCommand.js';
import { earlierFile } from '../check/baseline.js';
import { parseBaseline, type EarlierFile } from '../check/readBaseline.js';
import { CliError, readInput, type Io } from '../io.js';
import { loadKnowledge, type Knowledge } from '../knowledge.js';
import { load, type Loaded } from '../load.js';
import { nameOf } from '../subjectNames.js';
import { isKeptCatalog, keptCatalog } from './keptCatalog.js';
import { strangers } from './strangers.js';

/** What the rulings of a diagram are held against. */
interface Record {
  /** Version of the catalog; undefined where the record does not say. */
  readonly version?: string;
  readonly elements: readonly ElementChange[];
}

/** Which rulings and tasks are not what they were with the catalog that a diagram was made with. */
export async function catalogDiff(io: Io, file: string, options: CatalogDiffOptions): Promise<number> {
  const knowledge = await loadKnowledge(io, options.packs);
  const loaded = await load(io, file);
  const { version } = knowledge.catalog;
  const stamp = loaded.diagram.catalog?.version;
  const unknown = strangers(loaded.diagram, knowledge.catalog);
  const record = options.from === undefined ? undefined : await recordOf(io, loaded, knowledge, options.from, options);
  const told = record === undefined ? sameOrNot(file, stamp, version) : against(options.from ?? '', record, version);
  const elements = record?.elements ?? [];
  if (options.format === 'json') {
    const written = { version: 1, path: file, madeWith: stamp ?? null, catalog: version, told, elements, unknown };
    io.out(`${JSON.stringify(written, null, 2)}\n`);
  } else {
    io.out(`${told}\n`);
    io.out(comparisonText({ phrases: [], elements, moved: 0 }, knowledge.catalog));
    io.out(unknown.map((line) => `? ${line}\n`).join(''));
  }
  return options.exitCode === true && elements.length + unknown.length > 0 ? 1 : 0;
}

/** Without a record only the versions can be compared. */
function sameOrNot(file: string, stamp: string | undefined, version: string): string {
  if (stamp === version) {
    return `${file} was made with catalog ${version}, which is the one of this program: no ruling and no task changes.`;
  }
  if (stamp === undefined) {
    return `${file} does not say which catalog it was made with. This program has ${version}; "demarc catalog stamp ${file}" records that.`;
  }
  return `${file} was made with catalog ${stamp}; this program has ${version} and does not hold the rulings of ${stamp}. Give a catalog that was kept, or an earlier result of "check --format json", with --from.`;
}

function against(from: string, { version: recorded, elements }: Record, version: string): string {
  const made = recorded === undefined ? 'does not say its catalog' : `is of catalog ${recorded}`;
  const same =
    recorded === version ? ', as this program: what differs comes from the diagram' : `; this program has ${version}`;
  const result = elements.length === 0 ? 'No ruling and no task changes.' : `${elements.length} elements change.`;
  return `${from} ${made}${same}. ${result}`;
}

async function recordOf(
  io: Io,
  loaded: Loaded,
  { catalog }: Knowledge,
  from: string,
  { today }: CatalogDiffOptions,
): Promise<Record> {
  const text = await readInput(io, from);
  const now = assessed(loaded, catalog, today);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CliError(`${from}: is no JSON. Give a kept catalog or a result of "check --format json".`, 2);
  }
  if (!isKeptCatalog(data)) {
    const earlier = parseBaseline(from, text);
    const file = earlierFile(earlier, loaded.path, 1);
    if (file === undefined)
      throw new CliError(`${from}: has no result for ${loaded.path}. Check it under that name.`, 2);
    return { version: earlier.catalog, elements: sinceCheck(file, loaded.diagram, now.assessment, catalog) };
  }
  const kept = keptCatalog(data);
  if (kept === undefined) throw new CliError(`${from}: is damaged. Write it again with "demarc catalog keep".`, 2);
  try {
    const then = assessed(loaded, kept, today);
    return { version: kept.version, elements: compareDiagrams(then, now, catalog).elements };
  } catch {
    throw new CliError(`${from}: can't be assessed with. Write it again with "demarc catalog keep".`, 2);
  }
}

const isOwner = (word: string | undefined): word is Owner =>
  ['customer', 'shared', 'provider', 'not-applicable', 'unknown'].includes(word ?? '');

/** An earlier result has owners and tasks by element; it does not tell hardening from the rest. */
function sinceCheck(file: EarlierFile, diagram: Diagram, now: Assessment, catalog: Catalog): readonly ElementChange[] {
  const was = outstandingBySubject({
    tasks: file.tasks.map(({ id, subjects, status, title, severity }) => ({
      id,
      subjects,
      title,
      hardening: false,
      status: status === 'open' || status === 'finding' ? status : 'done',
      severity: SEVERITIES.find((known) => known === severity) ?? 'low',
    })),
  });
  const is = outstandingBySubject({ tasks: now.tasks.map((task) => ({ ...task, hardening: false })) });
  const owners = new Map(file.nodes.map((node) => [node.id, node.owners]));
  const ids = [...diagram.boundaries.keys(), ...diagram.nodes.keys(), ...diagram.edges.keys()];
  return ids.flatMap((id): readonly ElementChange[] => {
    const moves = taskMoves(was, is, id);
    const here = now.elements.get(id)?.owners;
    const before = owners.get(id);
    const ownerMoves = LAYER_IDS.flatMap((layer) => {
      const old = before?.[layer];
      const owner = here?.[layer].owner;
      return isOwner(old) && owner !== undefined && owner !== old ? [{ layer, before: old, after: owner }] : [];
    });
    if (ownerMoves.length + moves.closed.length + moves.opened.length + moves.found.length === 0) return [];
    const kind = diagram.nodes.has(id) ? 'node' : diagram.edges.has(id) ? 'edge' : 'boundary';
    const titled = moves.closed.map((task) => ({ ...task, title: task.title || titleOf(catalog, task.id) }));
    return [
      {
        kind,
        id,
        name: nameOf(diagram, id),
        change: 'changed',
        phrases: [],
        owners: ownerMoves,
        ...moves,
        closed: titled,
      },
    ];
  });
}

function titleOf(catalog: Catalog, task: string): string {
  return catalog.controlTasks.get(task)?.title ?? catalog.modelTasks.get(task)?.title ?? task;
}
