import path from 'node:path';
import type { Catalog } from '../../shared/catalog/types.js';
import { fieldPhrases } from '../../shared/diff/fieldPhrases.js';
import { elementWords, serviceWords } from '../../shared/diff/words.js';
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import type { Diagram } from '../../shared/model/diagram.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { reimport, type Reimport } from '../../shared/reimport/reimport.js';
import { removeVanished } from '../../shared/reimport/removeVanished.js';
import { ownSources } from '../../shared/reimport/scope.js';
import { CliError, readInput, type Io } from './io.js';
import { at } from './load.js';

export interface IntoOptions {
  /** Delete what the templates no longer have. */
  readonly remove?: boolean;
  /** `<source id>=<id in the diagram>` or `<source id>=new`. */
  readonly same?: readonly string[];
}

export interface IntoRequest {
  readonly paths: readonly string[];
  readonly into: string;
  readonly imported: Diagram;
  readonly catalog: Catalog;
}

/** The diagram of a file brought up to date with an import; what it does is listed on standard error. */
export async function importInto(io: Io, request: IntoRequest, options: IntoOptions): Promise<Diagram> {
  const { into, imported, catalog } = request;
  const current = await readCurrent(io, into);
  const answers = answersOf(current, imported, options.same ?? []);
  const files = request.paths.map((file) => (file === '-' ? 'stdin' : path.basename(file)));
  const result = reimport(current, imported, { files, answers, sizeOf: nodeSize, noteSizeOf: figureSizes.noteSizeOf });
  const questions = questionLines(current, imported, result);
  if (options.remove === true && questions.length > 0) {
    const remedy = 'Answer with --same, so that nothing is removed that only has another name.';
    throw new CliError(
      [...questions.map((line) => `${into}: ${line}`), `${into}: not updated. ${remedy}`].join('\n'),
      2,
    );
  }
  const diagram = options.remove === true ? removeVanished(result.diagram, new Set(result.removed)) : result.diagram;
  const lines = [
    ...questions.map((line) => `${line}; taken as new`),
    ...changeLines(current, result, catalog, options.remove === true),
  ];
  for (const line of lines) io.err(`${line}\n`);
  for (const file of result.scope.others) {
    io.err(`note: ${into} also holds ${file}, which was not read: what stands there stays as it is.\n`);
  }
  if (lines.length === 0) io.err(`${into}: the templates say nothing new\n`);
  return diagram;
}

async function readCurrent(io: Io, file: string): Promise<Diagram> {
  const read = readDiagram(await readInput(io, file));
  if ('error' in read) throw new CliError(at(file, read.error.line, read.error.message), 2);
  if (read.readOnly !== undefined) throw new CliError(`${file}: ${read.readOnly}`, 2);
  return read.diagram;
}

/** Imported id → answer; whoever answers knows the ids of the template. */
function answersOf(current: Diagram, imported: Diagram, same: readonly string[]): ReadonlyMap<string, string> {
  const bySource = new Map(
    [...imported.nodes.values(), ...imported.boundaries.values()].map((element) => [nameIn(element), element.id]),
  );
  return new Map(
    same.map((text) => {
      const cut = text.lastIndexOf('=');
      const [source, answer] = [text.slice(0, cut), text.slice(cut + 1)];
      const id = bySource.get(source);
      if (cut < 1 || id === undefined) {
        throw new CliError(
          `--same ${text}: write the id of a resource of the template, = and an id of the diagram.`,
          2,
        );
      }
      if (answer !== 'new' && !current.nodes.has(answer) && !current.boundaries.has(answer)) {
        throw new CliError(`--same ${text}: the diagram has no node or boundary "${answer}". Name one, or "new".`, 2);
      }
      return [id, answer] as const;
    }),
  );
}

function nameIn(element: Parameters<typeof ownSources>[0]): string {
  return ownSources(element)[0]?.id ?? element.id;
}

function questionLines(current: Diagram, imported: Diagram, { questions }: Reimport): readonly string[] {
  return questions.map(({ imported: id, candidates }) => {
    const element = imported.nodes.get(id) ?? imported.boundaries.get(id);
    const source = element ? nameIn(element) : id;
    const known = candidates.map((one) => `${elementWords(current, one)} (--same ${source}=${one})`).join(' or ');
    return `? ${source}: may be what was ${known}, or new (--same ${source}=new)`;
  });
}

function changeLines(before: Diagram, result: Reimport, catalog: Catalog, isRemoving: boolean): readonly string[] {
  const { diagram: after, added, changed, removed, moved, conflicts } = result;
  const speech = { before, after, catalog };
  const serviceOf = (id: string) => after.nodes.get(id)?.service ?? '';
  return [
    ...added.map((id) => `+ ${elementWords(after, id)}${whatWords(after, id, catalog)}`),
    ...changed.map(({ id, fields }) => {
      const phrases = fields.flatMap((field) => fieldPhrases(speech, field, serviceOf(id)));
      return `~ ${elementWords(after, id)}: ${phrases.join('; ')}`;
    }),
    ...moved.map((id) => `~ ${elementWords(after, id)}: placed anew in ${placeWords(after, id)}`),
    ...removed.map((id) => {
      const rest = isRemoving ? '' : ': no longer in the template; kept (--remove deletes it)';
      return `- ${elementWords(after, id)}${whatWords(after, id, catalog)}${rest}`;
    }),
    ...conflicts.map(({ id, ...conflict }) => {
      const phrases = fieldPhrases(speech, conflict, serviceOf(id)).join('; ');
      return `! ${elementWords(after, id)}: set by hand and kept; here -> in the template: ${phrases}`;
    }),
  ];
}

/** ` (RDS)`, nothing of a line or a text. */
function whatWords(diagram: Diagram, id: string, catalog: Catalog): string {
  const node = diagram.nodes.get(id);
  const what = node ? serviceWords(catalog, node.service) : diagram.boundaries.get(id)?.kind;
  return what === undefined ? '' : ` (${what})`;
}

function placeWords(diagram: Diagram, id: string): string {
  const parent = (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.parent;
  return parent === undefined ? 'the canvas' : elementWords(diagram, parent);
}
