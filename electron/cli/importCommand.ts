import { writeDiagram } from '../../shared/model/writeDiagram.js';
import type { ImportWarning } from '../../shared/importers/types.js';
import { expandPaths } from './expandPaths.js';
import { writeOutput, type Io } from './io.js';
import { stamped } from './knowledge.js';
import { laidOut } from './laidOut.js';
import { loadTogether } from './load.js';
import { outputName } from './outputName.js';
import { settingsFor, type SettingOptions } from './settings.js';

export interface ImportOptions extends SettingOptions {
  readonly out?: string;
  readonly title?: string;
}

/** All inputs become one diagram, with its layout. */
export async function importCommand(io: Io, names: readonly string[], options: ImportOptions): Promise<number> {
  const paths = await expandPaths(io, names);
  const { diagram, warnings } = laidOut(await loadTogether(io, paths));
  const { knowledge } = await settingsFor(io, paths[0] ?? '-', options);
  const titled = stamped(options.title === undefined ? diagram : { ...diagram, title: options.title }, knowledge);
  const out = outputName(paths, options.out, 'demarc');
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
