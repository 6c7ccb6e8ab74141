import { stat } from 'node:fs/promises';
import path from 'node:path';
import { assessed } from '../assessed.js';
import { CliError, type Io } from '../io.js';
import { loadKnowledge } from '../knowledge.js';
import { explainId, type ListFormat } from '../lists.js';
import { load } from '../load.js';
import { remarkPacks, settingsFor, type SettingOptions } from '../settings.js';
import { chainsOf, type Chains } from './chains.js';
import { chainsText } from './chainsText.js';

export interface ExplainOptions extends SettingOptions {
  readonly format: ListFormat;
  readonly today: string;
  /** Tasks that are done and layers that do not apply too. */
  readonly all?: boolean;
}

const FILE_NAMES = /\.(demarc|ya?ml|json|template|tfstate)$/i;

async function isFile(io: Io, name: string): Promise<boolean> {
  if (name === '-' || FILE_NAMES.test(name)) return true;
  return stat(path.resolve(io.folder, name)).then(
    (info) => info.isFile(),
    () => false,
  );
}

/** The chain of facts and sources behind what a diagram is judged, or what the catalog says of an id. */
export async function explain(io: Io, what: readonly string[], options: ExplainOptions): Promise<number> {
  const [first = '', ...rest] = what;
  if (await isFile(io, first)) return explainDiagram(io, first, rest, options);
  const { catalog } = await loadKnowledge(io, options.packs);
  for (const id of what) explainId(io, catalog, id, options.format);
  return 0;
}

async function explainDiagram(
  io: Io,
  file: string,
  words: readonly string[],
  options: ExplainOptions,
): Promise<number> {
  const { knowledge, profile } = await settingsFor(io, file, options);
  const loaded = await load(io, file, profile);
  remarkPacks(io, loaded, knowledge);
  const all = options.all === true;
  const chains = chainsOf(assessed(loaded, knowledge.catalog, options.today), knowledge.catalog, words, all);
  if (words.length > 0 && isEmpty(chains)) {
    throw new CliError(
      `${file}: nothing is said of ${words.join(' ')}. Name an element by its id or label, a layer, a rule, a control or a task.`,
      2,
    );
  }
  if (options.format === 'json') io.out(`${JSON.stringify({ version: 1, path: file, ...chains }, null, 2)}\n`);
  else io.out(chainsText(chains));
  return 0;
}

function isEmpty({ elements, tasks }: Chains): boolean {
  return elements.length === 0 && tasks.length === 0;
}
