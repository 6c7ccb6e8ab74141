import { writeDiagram } from '../../shared/model/writeDiagram.js';
import type { ImportWarning } from '../../shared/importers/types.js';
import { withTraits } from '../../shared/reimport/traits.js';
import { expandPaths } from './expandPaths.js';
import { importInto, type IntoOptions } from './importInto.js';
import { CliError, writeOutput, type Io } from './io.js';
import { stamped } from './knowledge.js';
import { laidOut } from './laidOut.js';
import { loadTogether } from './load.js';
import { outputName } from './outputName.js';
import { settingsFor, type SettingOptions } from './settings.js';

export interface ImportOptions extends SettingOptions, IntoOptions {
  readonly out?: string;
  readonly title?: string;
  /** A diagram to bring up to date instead of making a new one. */
  readonly into?: string;
}

/** All inputs become one diagram, with its layout, or update the one that they became before. */
export async function importCommand(io: Io, names: readonly string[], options: ImportOptions): Promise<number> {
  const { into } = options;
  if (into === undefined && (options.remove === true || options.same !== undefined)) {
    throw new CliError('--remove and --same update a diagram: name it with --into.', 2);
  }
  const paths = await expandPaths(io, names);
  const loaded = await loadTogether(io, paths);
  if (into !== undefined && loaded.isDiagram) {
    throw new CliError(`${loaded.path} is a diagram: --into takes templates. To join two diagrams use merge.`, 2);
  }
  const { diagram: laid, warnings } = laidOut(loaded);
  const read = loaded.isDiagram ? laid : withTraits(laid);
  const { knowledge } = await settingsFor(io, paths[0] ?? '-', options);
  const { catalog } = knowledge;
  const diagram =
    into === undefined
      ? stamped(read, knowledge)
      : await importInto(io, { paths, into, imported: read, catalog }, options);
  const titled = options.title === undefined ? diagram : { ...diagram, title: options.title };
  const out = options.out ?? into ?? outputName(paths, undefined, 'demarc');
  await writeOutput(io, out, writeDiagram(titled));
  for (const warning of warnings) io.err(`${warningText(warning)}\n`);
  if (out !== '-') {
    io.err(`${out}: ${String(diagram.nodes.size)} nodes, ${String(diagram.boundaries.size)} boundaries, `);
    io.err(`${String(diagram.edges.size)} edges\n`);
  }
  return 0;
}

function warningText({ kind, message, line }: ImportWarning): string {
  const place = line === undefined ? '' : `line ${String(line)}: `;
  return kind === 'note' ? `note: ${place}${message}` : `${kind}: ${place}${message}`;
}
