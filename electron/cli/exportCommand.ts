import { LAYER_IDS } from '../../shared/catalog/layers.js';
import type { Catalog } from '../../shared/catalog/types.js';
import type { CheckedFile } from '../../shared/exporters/checkJson.js';
import type { Shading } from '../../shared/figures/displayList.js';
import { reportOf } from '../files/report.js';
import { assessed } from './assessed.js';
import { expandPaths } from './expandPaths.js';
import { exporterNamed } from './exporterNamed.js';
import { frameworksOf, ofFrameworks } from './framework.js';
import { CliError, writeOutput, type Io } from './io.js';
import { laidOut } from './laidOut.js';
import { loadTogether } from './load.js';
import { outputName } from './outputName.js';
import { renderWithRuntime } from './renderWithRuntime.js';
import { remarkPacks, settingsFor, type SettingOptions } from './settings.js';

export interface ExportOptions extends SettingOptions {
  readonly format: string;
  readonly out?: string;
  readonly today: string;
  /** `overall`, `progress` or a layer id. */
  readonly shading: string;
  readonly scale: number;
  /** A picture without a ground behind it. */
  readonly transparent?: boolean;
  readonly marking?: string;
}

function shadingNamed(name: string): Shading {
  if (name === 'overall' || name === 'progress') return { mode: name };
  const layer = LAYER_IDS.find((id) => id === name);
  if (layer) return { mode: 'layer', layer };
  throw new CliError(`"${name}" is no shading. Known are overall, progress, ${LAYER_IDS.join(', ')}.`, 2);
}

/** The tasks of a framework, and its name where it is a single one. */
function chosen(file: CheckedFile, catalog: Catalog, name: string | undefined) {
  if (name === undefined) return file;
  const frameworks = frameworksOf(catalog, name);
  const framework = frameworks.length === 1 ? frameworks[0] : undefined;
  return { ...ofFrameworks(file, catalog, frameworks), framework };
}

/**
 * A policy gives profile, packs and framework; the rules that it switches off stay in the report, which hides nothing.
 * @returns 0; what could not be written raises an error with exit code 3.
 */
export async function exportFiles(io: Io, names: readonly string[], options: ExportOptions): Promise<number> {
  const { format, today, out, scale, transparent, marking } = options;
  const shading = shadingNamed(options.shading);
  const isRendered = format === 'png' || format === 'pdf';
  const extension = isRendered ? format : exporterNamed(format).meta.extension;
  const paths = await expandPaths(io, names);
  const { knowledge, profile, framework } = await settingsFor(io, paths[0] ?? '-', options);
  const loaded = laidOut(await loadTogether(io, paths, profile));
  remarkPacks(io, loaded, knowledge);
  for (const { kind, message } of loaded.warnings) if (kind === 'dropped') io.err(`not imported: ${message}\n`);
  const { catalog } = knowledge;
  const { path, ...parts } = chosen(assessed(loaded, catalog, today), catalog, framework);
  const report = await reportOf({
    ...parts,
    catalog,
    fileName: path,
    today,
    shading,
    transparent,
    marking,
    assets: io.assets,
  });
  const data = isRendered ? await renderWithRuntime(io, report, format, scale) : exporterNamed(format).write(report);
  const target = outputName(paths, out, extension.replace(/^\./, ''));
  await writeOutput(io, target, data);
  if (target !== '-') io.err(`${target} written\n`);
  return 0;
}
