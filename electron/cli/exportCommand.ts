import { stat } from 'node:fs/promises';
import path from 'node:path';
import { LAYER_IDS } from '../../shared/catalog/layers.js';
import type { Catalog } from '../../shared/catalog/types.js';
import type { CheckedFile } from '../../shared/exporters/checkJson.js';
import type { Shading } from '../../shared/figures/displayList.js';
import { reportOf } from '../files/report.js';
import { assessed } from './assessed.js';
import { expandPaths } from './expandPaths.js';
import { exporterNamed } from './exporterNamed.js';
import { frameworksOf, ofFrameworks } from './framework.js';
import { CliError, readInput, writeOutput, type Io } from './io.js';
import { laidOut } from './laidOut.js';
import { loadTogether, looksLikeDiagram } from './load.js';
import { outputName } from './outputName.js';
import { renderWithRuntime } from './renderWithRuntime.js';
import { picturesOf } from './exportViews.js';
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
  /** Name or id of the view that is shown; absent = everything. */
  readonly view?: string;
  /** Every view as well: a page each in a report, a file each beside a picture. */
  readonly allViews?: boolean;
}

function shadingNamed(name: string): Shading {
  if (name === 'overall' || name === 'progress') return { mode: name };
  const layer = LAYER_IDS.find((id) => id === name);
  if (layer) return { mode: 'layer', layer };
  throw new CliError(`"${name}" is no shading. Known are overall, progress, ${LAYER_IDS.join(', ')}.`, 2);
}

/** The tasks of one framework and its name, which stands on the report. */
function chosen(file: CheckedFile, catalog: Catalog, name: string | undefined) {
  if (name === undefined) return file;
  const frameworks = frameworksOf(catalog, name);
  const filtered = ofFrameworks(file, catalog, frameworks);
  const sources = filtered.assessment.tasks.flatMap((task) => task.sources);
  const used = frameworks.filter((framework) => sources.some((source) => source.startsWith(`${framework}:`)));
  if (used.length > 1) {
    throw new CliError(`"${name}" means ${used.join(' and ')} here, and a report is of one. Name it in full.`, 2);
  }
  return { ...filtered, framework: used[0] ?? frameworks[0] };
}

/** Diagrams are exported one by one; templates become one picture or report. */
async function jobsOf(io: Io, paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  if (paths.length < 2) return [paths];
  // standard input can be read once only
  const files = paths.filter((file) => file !== '-');
  const own = await Promise.all(files.map(async (file) => looksLikeDiagram(file, await readInput(io, file))));
  if (!own.includes(true)) return [paths];
  return paths.map((file) => [file]);
}

/** Where a file goes: several go into a folder under their own names, beside their inputs unless `--out` names one. */
async function targetOf(io: Io, inputs: readonly string[], out: string | undefined, extension: string, of: number) {
  const isFolder = out !== undefined && (/[\\/]$/.test(out) || (await isDirectory(path.resolve(io.folder, out))));
  if (out !== undefined && isFolder) return path.join(out, path.basename(outputName(inputs, undefined, extension)));
  if (out !== undefined && of > 1) {
    throw new CliError(`${out}: ${of} diagrams can't be written into one file. Name a folder: --out ${out}/`, 2);
  }
  return outputName(inputs, out, extension);
}

async function isDirectory(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

/**
 * A policy gives profile, packs and framework; the rules that it switches off stay in the report, which hides nothing.
 * @returns 0; what could not be written raises an error with exit code 3.
 */
export async function exportFiles(io: Io, names: readonly string[], options: ExportOptions): Promise<number> {
  const { format, out } = options;
  const shading = shadingNamed(options.shading);
  const extension = isRendered(format) ? format : exporterNamed(format).meta.extension.replace(/^\./, '');
  const jobs = await jobsOf(io, await expandPaths(io, names));
  for (const [index, inputs] of jobs.entries()) {
    if (jobs.length > 1) io.progress?.(`${index + 1} of ${jobs.length}: ${inputs.join(', ')}`);
    const target = await targetOf(io, inputs, out, extension, jobs.length);
    for (const [file, content] of await exported(io, inputs, target, shading, options)) {
      await writeOutput(io, file, content);
      if (jobs.length > 1) io.progress?.('');
      if (file !== '-') io.err(`${file} written\n`);
    }
  }
  return 0;
}

function isRendered(format: string): format is 'png' | 'pdf' {
  return format === 'png' || format === 'pdf';
}

/** Files and what is written into them. */
async function exported(
  io: Io,
  inputs: readonly string[],
  target: string,
  shading: Shading,
  options: ExportOptions,
): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  const { format, today, scale, transparent, marking } = options;
  const { knowledge, profile, framework } = await settingsFor(io, inputs[0] ?? '-', options);
  const loaded = laidOut(await loadTogether(io, inputs, profile));
  const pictures = picturesOf(loaded.diagram, target, options);
  remarkPacks(io, loaded, knowledge);
  for (const { kind, message } of loaded.warnings) if (kind === 'dropped') io.err(`not imported: ${message}\n`);
  const { catalog } = knowledge;
  const { path: fileName, ...file } = chosen(assessed(loaded, catalog, today), catalog, framework);
  const { assets } = io;
  const parts = { ...file, catalog, fileName, today, shading, transparent, marking, assets };
  const written: (readonly [string, string | Uint8Array])[] = [];
  for (const { file: name, ...views } of pictures) {
    const report = await reportOf({ ...parts, ...views });
    const isDrawn = isRendered(format);
    const content = isDrawn ? renderWithRuntime(io, report, format, scale) : exporterNamed(format).write(report);
    written.push([name, await content]);
  }
  return written;
}
