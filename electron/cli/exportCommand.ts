import { LAYER_IDS } from '../../shared/catalog/layers.js';
import type { Shading } from '../../shared/figures/displayList.js';
import type { MatrixProfile } from '../../shared/model/diagram.js';
import { assessed } from './assessed.js';
import { CliError, writeOutput, type Io } from './io.js';
import { laidOut, loadTogether } from './load.js';
import { renderWithRuntime } from './renderWithRuntime.js';
import { exporterNamed, outputName, reportOf } from './report.js';

export interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly today: string;
  /** `overall`, `progress` or a layer id. */
  readonly shading: string;
  readonly scale: number;
  readonly marking?: string;
  readonly framework?: string;
  readonly profile?: MatrixProfile;
}

export function shadingNamed(name: string): Shading {
  if (name === 'overall' || name === 'progress') return { mode: name };
  const layer = LAYER_IDS.find((id) => id === name);
  if (layer) return { mode: 'layer', layer };
  throw new CliError(`"${name}" is no shading. Known are overall, progress, ${LAYER_IDS.join(', ')}.`, 2);
}

/** @returns 0; what could not be written raises an error with exit code 3. */
export async function exportFiles(io: Io, names: readonly string[], options: ExportOptions): Promise<number> {
  const loaded = laidOut(await loadTogether(io, names));
  for (const { kind, message } of loaded.warnings) if (kind === 'dropped') io.err(`not imported: ${message}\n`);
  const report = await reportOf(assessed(loaded, options.today), {
    ...options,
    shading: shadingNamed(options.shading),
    assets: io.assets,
  });
  const { format } = options;
  const rendered = format === 'png' || format === 'pdf';
  const data = rendered
    ? await renderWithRuntime(io, report, format, options.scale)
    : exporterNamed(format).write(report);
  const extension = rendered ? format : exporterNamed(format).meta.extension;
  const out = outputName(names.length === 1 ? (names[0] ?? '-') : 'diagram', options.out, extension, io);
  await writeOutput(io, out, data);
  if (out !== '-') io.err(`${out} written\n`);
  return 0;
}
