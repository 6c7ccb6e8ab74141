import { dialog, type BrowserWindow } from 'electron';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { assess } from '../../shared/assessment/assess.js';
import { catalog } from '../../shared/catalog/index.js';
import { exporters } from '../../shared/exporters/index.js';
import type { Report } from '../../shared/exporters/types.js';
import type { View } from '../../shared/model/diagram.js';
import type { ExportRequest, Requests } from '../../shared/ipc.js';
import { saveAtomically } from '../files/atomicSave.js';
import { failureWords } from '../files/failureWords.js';
import { isOfFormat } from '../files/fileKind.js';
import { reportOf } from '../files/report.js';
import { svgSize } from '../files/svgSize.js';
import { viewFiles, type ViewFile } from '../files/viewFiles.js';
import { renderPdf, renderPng } from '../windows/exportWindow.js';
import { diagramValue } from './diagramValue.js';
import { handler, type Handler } from './handler.js';
import type { Services } from './services.js';

type Answer = Requests['export:run']['answer'];

interface Format {
  readonly name: string;
  readonly extension: string;
  make(report: Report, scale: number): Promise<Uint8Array> | Uint8Array;
}

/** A picture or document is drawn in a hidden window from the text of an exporter. */
const RENDERED: Readonly<Record<string, Format>> = {
  png: {
    name: 'PNG picture',
    extension: 'png',
    make: (report, scale) => {
      const svg = textOf('svg', report);
      const { width, height } = svgSize(svg);
      return renderPng(svg, width, height, scale);
    },
  },
  pdf: { name: 'PDF report', extension: 'pdf', make: (report) => renderPdf(textOf('html', report)) },
};

function textOf(format: string, report: Report): string {
  const exporter = exporters.find(({ meta }) => meta.id === format);
  if (!exporter) throw new Error(`there is no exporter ${format}`);
  return exporter.write(report);
}

function formatNamed(id: string): Format | undefined {
  if (Object.hasOwn(RENDERED, id)) return RENDERED[id];
  const exporter = exporters.find(({ meta }) => meta.id === id);
  return exporter && { ...exporter.meta, make: (report) => Buffer.from(exporter.write(report), 'utf8') };
}

async function run({ assets }: Services, request: ExportRequest, window: BrowserWindow): Promise<Answer> {
  const { diagram, fileName, shading, theme, transparent, marking, framework } = request;
  const format = formatNamed(request.format);
  if (!format) return { ok: false, error: { message: `“${request.format}” is no format that can be exported.` } };
  const extension = format.extension.replace(/^\./, '');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${path.basename(fileName).replace(/\.demarc$/, '')}.${extension}`,
    filters: [{ name: format.name, extensions: [extension] }],
  });
  if (canceled || filePath === '') return { ok: false, cancelled: true };
  const file = path.extname(filePath) === '' ? `${filePath}.${extension}` : filePath;
  const name = path.basename(file);
  const { pictures, views } = drawnBy(request, file, extension);
  if (!(await mayOverwrite(window, pictures.slice(1)))) return { ok: false, cancelled: true };
  try {
    const today = new Date().toISOString().slice(0, 10);
    const assessment = assess(diagram, catalog, today);
    const parts = { diagram, assessment, fileName, today, shading, theme, transparent, marking, framework, assets };
    for (const picture of pictures) {
      const report = await reportOf({ ...parts, views, view: picture.view });
      await write(picture.file, extension, await format.make(report, request.scale ?? 2));
    }
    const others = pictures.length - 1;
    return { ok: true, value: { name: others === 0 ? name : `${name} and ${String(others)} more` } };
  } catch (error) {
    return { ok: false, error: { message: `${name} was not written: ${failureWords(error)}.` } };
  }
}

/** The files that come of a request, and the views that get pages in them. */
function drawnBy(
  { diagram, view, everyView }: ExportRequest,
  file: string,
  extension: string,
): { readonly pictures: readonly ViewFile[]; readonly views?: readonly View[] } {
  const isPicture = extension === 'png' || extension === 'svg';
  if (everyView === true && isPicture) return { pictures: viewFiles(file, diagram.views) };
  if (everyView === true) return { pictures: [{ file }], views: diagram.views };
  return { pictures: [{ file, view: diagram.views.find(({ id }) => id === view) }] };
}

/** The system asked about the file that was named; those beside it are asked about here. */
async function mayOverwrite(window: BrowserWindow, files: readonly ViewFile[]): Promise<boolean> {
  const names = files.filter(({ file }) => existsSync(file)).map(({ file }) => path.basename(file));
  if (names.length === 0) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: names.length === 1 ? 'A file is there already.' : `${String(names.length)} files are there already.`,
    detail: `${names.slice(0, 8).join('\n')}${names.length > 8 ? '\n…' : ''}`,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** Success is told only of a file that is there, whole and of its format. */
async function write(file: string, extension: string, bytes: Uint8Array): Promise<void> {
  if (!isOfFormat(extension, bytes)) throw new Error(`what came out is no ${extension.toUpperCase()}`);
  await saveAtomically(file, bytes);
  const { size } = await stat(file);
  if (size !== bytes.length) throw new Error('what was written reads back differently');
}

const exportRequest = z.object({
  format: z.string().max(40),
  diagram: diagramValue,
  fileName: z.string().max(300),
  shading: z.union([
    z.object({ mode: z.enum(['overall', 'progress']) }),
    z.object({ mode: z.literal('layer'), layer: z.string().max(60) }),
  ]),
  theme: z.enum(['light', 'dark', 'contrast']),
  scale: z.union([z.literal(1), z.literal(2), z.literal(4)]).optional(),
  transparent: z.boolean().optional(),
  marking: z.string().max(200).optional(),
  framework: z.string().max(60).optional(),
  view: z.string().max(200).optional(),
  everyView: z.boolean().optional(),
});

export function exportHandlers(services: Services): readonly Handler[] {
  return [handler('export:run', exportRequest, (request, window) => run(services, request, window))];
}
