import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../shared/exporters/types.js';
import { EXPORT_SWITCH, type ExportJob } from '../files/exportJob.js';
import { isOfFormat } from '../files/fileKind.js';
import { pictureProblem } from '../files/pictureSize.js';
import { svgSize } from '../files/svgSize.js';
import { CliError, type Io } from './io.js';
import { exporterNamed } from './exporterNamed.js';

/** Exporter whose text a picture or document is made of. */
const SOURCES = { png: 'svg', pdf: 'html' } as const;

const TIME_LIMIT_MS = 120_000;

interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

/** Draws a picture or prints a document in a hidden window of the Electron runtime. */
export async function renderWithRuntime(
  io: Io,
  report: Report,
  format: 'png' | 'pdf',
  scale: number,
): Promise<Uint8Array> {
  const text = exporterNamed(SOURCES[format]).write(report);
  const size = svgSize(text);
  const problem = format === 'png' ? pictureProblem(size, scale) : undefined;
  if (problem !== undefined) throw new CliError(problem, 3);
  const folder = await mkdtemp(path.join(tmpdir(), 'demarc-export-'));
  try {
    const job: ExportJob = {
      format,
      source: path.join(folder, `source.${format === 'png' ? 'svg' : 'html'}`),
      out: path.join(folder, `out.${format}`),
      ...size,
      scale,
    };
    const jobFile = path.join(folder, 'job.json');
    await writeFile(job.source, text);
    await writeFile(jobFile, JSON.stringify(job));
    const said = await run(onDisplay(await runtime(io, format, [EXPORT_SWITCH, jobFile]), format));
    const bytes = await readFile(job.out).catch(() => undefined);
    if (!bytes || !isOfFormat(format, bytes)) {
      throw new CliError(`The Electron runtime wrote no ${format.toUpperCase()}. ${lastLine(said)}`.trim(), 3);
    }
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The packaged app, or the runtime that the development set-up keeps. */
async function runtime(io: Io, format: string, args: readonly string[]): Promise<Program> {
  // Chromium's sandbox does not work for the super-user.
  const unsandboxed = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const packaged = process.env['DEMARC_APP'] ?? packagedApp(io.assets);
  if (packaged !== undefined && existsSync(packaged)) return { command: packaged, args: [...unsandboxed, ...args] };
  const project = path.dirname(io.assets);
  const finder = path.join(project, 'build', 'ensureRuntime.mjs');
  if (existsSync(finder)) {
    const found = await run({ command: process.execPath, args: [finder] });
    const command = lastLine(found);
    if (existsSync(command)) return { command, args: [...unsandboxed, project, ...args] };
  }
  throw new CliError(
    `${format.toUpperCase()} needs the Electron runtime, which is not here. Set DEMARC_APP to the installed Demarc, or export svg, html, markdown or csv instead.`,
    3,
  );
}

/** In a package, `assets` is the folder of resources; the program lies above it, on macOS beside it. */
function packagedApp(assets: string): string | undefined {
  const above = path.dirname(assets);
  const programs = {
    win32: [path.join(above, 'Demarc.exe')],
    darwin: [path.join(above, 'MacOS', 'Demarc')],
  } as Readonly<Record<string, readonly string[]>>;
  return (programs[process.platform] ?? [path.join(above, 'demarc')]).find((file) => existsSync(file));
}

function onDisplay(program: Program, format: string): Program {
  const isShown = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (isShown) return program;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  if (!folders.some((folder) => existsSync(path.join(folder, 'xvfb-run')))) {
    throw new CliError(
      `${format.toUpperCase()} needs a display, and there is none. Install xvfb (apt-get install xvfb xauth), or export svg, html, markdown or csv instead.`,
      3,
    );
  }
  return { command: 'xvfb-run', args: ['-a', program.command, '--disable-gpu', ...program.args] };
}

/** What the program wrote to stdout; what it says on stderr only counts where it fails. */
function run({ command, args }: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: TIME_LIMIT_MS });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', (error) => reject(new CliError(`${command} does not start: ${error.message}.`, 3)));
    child.on('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new CliError(`The Electron runtime ended with ${String(code)}. ${lastLine(err)}`.trim(), 3));
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
