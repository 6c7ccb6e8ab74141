import { LAYER_IDS } from '../../shared/catalog/layers.js';
import type { Shading } from '../../shared/figures/displayList.js';
import type { MatrixProfile } from '../../shared/model/diagram.js';
import { reportOf } from '../files/report.js';
import { assessed } from './assessed.js';
import { exporterNamed } from './exporterNamed.js';
import { CliError, expandPaths, writeOutput, type Io } from './io.js';
import { laidOut, loadTogether } from './load.js';
import { outputName } from './outputName.js';
import { renderWithRuntime } from './renderWithRuntime.js';

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

function shadingNamed(name: string): Shading {
  if (name === 'overall' || name === 'progress') return { mode: name };
  const layer = LAYER_IDS.find((id) => id === name);
  if (layer) return { mode: 'layer', layer };
  throw new CliError(`"${name}" is no shading. Known are overall, progress, ${LAYER_IDS.join(', ')}.`, 2);
}

/** @returns 0; what could not be written raises an error with exit code 3. */
export async function exportFiles(io: Io, names: readonly string[], options: ExportOptions): Promise<number> {
  const { format, today, profile, out, scale, marking, framework } = options;
  const shading = shadingNamed(options.shading);
  const isRendered = format === 'png' || format === 'pdf';
  const extension = isRendered ? format : exporterNamed(format).meta.extension;
  const paths = await expandPaths(io, names);
  const loaded = laidOut(await loadTogether(io, paths, profile));
  for (const { kind, message } of loaded.warnings) if (kind === 'dropped') io.err(`not imported: ${message}\n`);
  const { diagram, assessment } = assessed(loaded, today);
  const fileName = loaded.path;
  const report = await reportOf({
    diagram,
    assessment,
    fileName,
    today,
    shading,
    marking,
    framework,
    assets: io.assets,
  });
  const data = isRendered ? await renderWithRuntime(io, report, format, scale) : exporterNamed(format).write(report);
  const target = outputName(paths, out, extension.replace(/^\./, ''));
  await writeOutput(io, target, data);
  if (target !== '-') io.err(`${target} written\n`);
  return 0;
}
