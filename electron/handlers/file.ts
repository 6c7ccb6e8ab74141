import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { importFiles } from '../../shared/importers/index.js';
import type { OpenedDiagram, Outcome, RecentFile, Requests } from '../../shared/ipc.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { saveAtomically } from '../files/atomicSave.js';
import { failureWords } from '../files/failureWords.js';
import { readSettings, writeSettings } from '../files/settings.js';
import { diagramValue } from './diagramValue.js';
import { handler, type Handler } from './handler.js';
import type { Services } from './services.js';

const OWN_FILES: FileFilter[] = [{ name: 'Demarc diagrams', extensions: ['demarc'] }];
const TEMPLATES: FileFilter[] = [
  { name: 'Templates', extensions: ['yaml', 'yml', 'json', 'template'] },
  { name: 'All files', extensions: ['*'] },
];
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_RECENT = 10;
const CANCELLED = { ok: false, cancelled: true } as const;

function refused<T>(message: string, line?: number): Outcome<T> {
  return { ok: false, error: line === undefined ? { message } : { message, line } };
}

async function readText(file: string): Promise<string | { readonly problem: string }> {
  try {
    if ((await stat(file)).size > MAX_BYTES)
      return { problem: `${path.basename(file)} is larger than 64 MB. Split it.` };
    return await readFile(file, 'utf8');
  } catch (error) {
    return { problem: `${path.basename(file)} can't be read: ${failureWords(error)}.` };
  }
}

async function remember({ userData }: Services, file: string): Promise<void> {
  const { recent } = await readSettings(userData);
  await writeSettings(userData, { recent: [file, ...recent.filter((one) => one !== file)].slice(0, MAX_RECENT) });
}

async function openPath(services: Services, file: string): Promise<Outcome<OpenedDiagram>> {
  const text = await readText(file);
  if (typeof text !== 'string') return refused(text.problem);
  const name = path.basename(file);
  const read = readDiagram(text);
  if ('error' in read) return refused(`${name}: ${read.error.message}`, read.error.line);
  await remember(services, file);
  const { diagram, readOnly } = read;
  return {
    ok: true,
    value: {
      file: { token: services.tokens.tokenOf(file), name },
      diagram,
      warnings: [],
      ...(readOnly === undefined ? {} : { readOnly }),
    },
  };
}

async function pick(window: BrowserWindow, filters: FileFilter[], several: boolean): Promise<readonly string[]> {
  const properties = several ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const);
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { filters, properties: [...properties] });
  return canceled ? [] : filePaths;
}

async function save(
  services: Services,
  request: Requests['file:save']['request'],
  window: BrowserWindow,
): Promise<Requests['file:save']['answer']> {
  const known = request.token === undefined ? undefined : services.tokens.pathOf(request.token);
  let file = request.as ? undefined : known;
  if (file === undefined) {
    const defaultPath = known ?? path.basename(request.suggestedName);
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: OWN_FILES });
    if (canceled || filePath === '') return CANCELLED;
    file = filePath.endsWith('.demarc') ? filePath : `${filePath}.demarc`;
  }
  const name = path.basename(file);
  try {
    const bytes = Buffer.from(writeDiagram(request.diagram), 'utf8');
    const current = await readFile(file).catch(() => undefined);
    // saving what is already there writes nothing
    if (current?.equals(bytes) !== true) await saveAtomically(file, bytes);
    await remember(services, file);
    return { ok: true, value: { token: services.tokens.tokenOf(file), name } };
  } catch (error) {
    return refused(`${name} was not saved: ${failureWords(error)}. Your work is still here; save it elsewhere.`);
  }
}

async function importPicked(window: BrowserWindow): Promise<Outcome<OpenedDiagram>> {
  const files = await pick(window, TEMPLATES, true);
  if (files.length === 0) return CANCELLED;
  const texts: { name: string; text: string }[] = [];
  for (const file of files) {
    const text = await readText(file);
    if (typeof text !== 'string') return refused(text.problem);
    texts.push({ name: path.basename(file), text });
  }
  const read = importFiles(texts);
  if ('error' in read) return refused(read.error.message, read.error.line);
  return { ok: true, value: { diagram: read.diagram, warnings: read.warnings } };
}

async function recentFiles({ userData, tokens }: Services): Promise<readonly RecentFile[]> {
  const { recent } = await readSettings(userData);
  return recent.map((file) => ({ token: tokens.tokenOf(file), name: path.basename(file), folder: path.dirname(file) }));
}

const tokenValue = z.string().max(100);
const saveRequest = z.object({
  token: tokenValue.optional(),
  diagram: diagramValue,
  suggestedName: z.string().max(300),
  as: z.boolean(),
});

export function fileHandlers(services: Services): readonly Handler[] {
  let initial = services.initialFile;
  return [
    handler('file:sample', z.undefined(), async () => {
      const text = await readFile(path.join(services.dist, 'templates', 'three-tier.demarc'), 'utf8');
      const read = readDiagram(text);
      if ('error' in read) throw new Error(`The sample does not open: ${read.error.message}`);
      return { diagram: read.diagram, warnings: [] };
    }),
    handler('file:initial', z.undefined(), async () => {
      const file = initial;
      initial = undefined;
      return file === undefined ? undefined : openPath(services, file);
    }),
    handler('file:open', z.undefined(), async (_request, window) => {
      const [file] = await pick(window, OWN_FILES, false);
      return file === undefined ? CANCELLED : openPath(services, file);
    }),
    handler('file:open-recent', z.object({ token: tokenValue }), ({ token }) => {
      const file = services.tokens.pathOf(token);
      return file === undefined
        ? Promise.resolve(refused<OpenedDiagram>('That file is no longer listed. Open it again.'))
        : openPath(services, file);
    }),
    handler('file:recent', z.undefined(), () => recentFiles(services)),
    handler('file:save', saveRequest, (request, window) => save(services, request, window)),
    handler('file:import', z.undefined(), (_request, window) => importPicked(window)),
  ];
}
