import { dialog, type BrowserWindow } from 'electron';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { assess } from '../../shared/assessment/assess.js';
import { catalog } from '../../shared/catalog/index.js';
import { exporters } from '../../shared/exporters/index.js';
import type { Report } from '../../shared/exporters/types.js';
import type { ExportRequest, Requests } from '../../shared/ipc.js';
import { saveAtomically } from '../files/atomicSave.js';
import { failureWords } from '../files/failureWords.js';
import { isOfFormat } from '../files/fileKind.js';
import { reportOf } from '../files/report.js';
import { svgSize } from '../files/svgSize.js';
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
  try {
    const today = new Date().toISOString().slice(0, 10);
    const assessment = assess(diagram, catalog, today);
    const parts = { diagram, assessment, fileName, today, shading, theme, transparent, marking, framework };
    const report = await reportOf({ ...parts, assets });
    await write(file, extension, await format.make(report, request.scale ?? 2));
    return { ok: true, value: { name } };
  } catch (error) {
    return { ok: false, error: { message: `${name} was not written: ${failureWords(error)}.` } };
  }
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
});

export function exportHandlers(services: Services): readonly Handler[] {
  return [handler('export:run', exportRequest, (request, window) => run(services, request, window))];
}
