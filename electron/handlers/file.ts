import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import path from 'node:path';
import { z } from 'zod';
import { applyLayout } from '../../shared/commands/applyLayout.js';
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { importFiles } from '../../shared/importers/index.js';
import { importSnippet } from '../../shared/importers/snippet.js';
import type { Imported, ImportFile } from '../../shared/importers/types.js';
import type { OpenedDiagram, Outcome, ReadTemplates, RecentFile, Requests } from '../../shared/ipc.js';
import { autoLayout } from '../../shared/layout/autoLayout.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { withTraits } from '../../shared/reimport/traits.js';
import { contentHash } from '../files/contentHash.js';
import { Backups } from '../files/backups.js';
import { failureWords } from '../files/failureWords.js';
import { Journal, journalStep } from '../files/journal.js';
import { KnownContents } from '../files/knownContents.js';
import { openDiagram, placed } from '../files/openDiagram.js';
import { readImport } from '../files/readImport.js';
import { saveDiagram } from '../files/saveDiagram.js';
import { readSettings, writeSettings } from '../files/settings.js';
import { watchFile } from '../files/watchFile.js';
import { diagramValue } from './diagramValue.js';
import { handler, type Handler } from './handler.js';
import type { Services } from './services.js';

const OWN_FILES: FileFilter[] = [{ name: 'Demarc diagrams', extensions: ['demarc'] }];
const TEMPLATES: FileFilter[] = [
  {
    name: 'Templates and diagrams',
    extensions: ['yaml', 'yml', 'json', 'template', 'tfstate', 'drawio', 'xml', 'otm', 'svg', 'png'],
  },
  { name: 'All files', extensions: ['*'] },
];
const MAX_RECENT = 10;
const CANCELLED = { ok: false, cancelled: true } as const;

function refused<T>(message: string, line?: number): Outcome<T> {
  return { ok: false, error: line === undefined ? { message } : { message, line } };
}

/** The files of the app's one window. */
class Files {
  private readonly known = new KnownContents();
  private readonly backups: Backups;
  private readonly journal: Journal;
  private stopWatching = (): void => undefined;

  constructor(private readonly services: Services) {
    this.backups = new Backups(path.join(services.userData, 'backups'));
    this.journal = new Journal(path.join(services.userData, 'history'));
  }

  async sample(): Promise<OpenedDiagram> {
    const opened = await openDiagram(path.join(this.services.assets, 'templates', 'three-tier.demarc'), {
      known: new KnownContents(),
      backups: this.backups,
    });
    if ('error' in opened) throw new Error(opened.error.message);
    return { diagram: opened.diagram, warnings: [] };
  }

  async open(file: string, window: BrowserWindow): Promise<Outcome<OpenedDiagram>> {
    const opened = await openDiagram(file, { known: this.known, backups: this.backups });
    if ('error' in opened) return refused(opened.error.message, opened.error.line);
    await this.adopt(file, window);
    const { isBackup, ...rest } = opened;
    if (isBackup) return { ok: true, value: { file: this.fileOf(file), ...rest, isUnsaved: true } };
    const journal = await this.journal.of(file, this.known.hashOf(file) ?? '');
    return { ok: true, value: { file: this.fileOf(file), ...rest, journal } };
  }

  async openByToken(token: string, window: BrowserWindow): Promise<Outcome<OpenedDiagram>> {
    const file = this.services.tokens.pathOf(token);
    return file === undefined ? refused('That file is no longer listed. Open it again.') : this.open(file, window);
  }

  async recent(): Promise<readonly RecentFile[]> {
    const { recent } = await readSettings(this.services.userData);
    return recent.map((file) => ({ ...this.fileOf(file), folder: path.dirname(file) }));
  }

  async save(
    request: Requests['file:save']['request'],
    window: BrowserWindow,
  ): Promise<Requests['file:save']['answer']> {
    const current = request.token === undefined ? undefined : this.services.tokens.pathOf(request.token);
    let file = request.as ? undefined : current;
    file ??= await askWhereToSave(window, current ?? path.basename(request.suggestedName));
    while (file !== undefined) {
      const saved = await this.saveAs(file, request, window);
      if (saved !== 'copy') return saved;
      file = await askWhereToSave(window, copyName(file));
    }
    return CANCELLED;
  }

  private async saveAs(
    file: string,
    { diagram, journal }: Requests['file:save']['request'],
    window: BrowserWindow,
  ): Promise<Requests['file:save']['answer'] | 'copy'> {
    const name = path.basename(file);
    try {
      const done = await saveDiagram(file, writeDiagram(diagram), {
        known: this.known,
        backups: this.backups,
        askAboutConflict: () => askAboutConflict(window, name),
      });
      if (done === 'copy') return 'copy';
      if (done === 'cancel') return CANCELLED;
      await this.adopt(file, window);
      // a full disk under the history costs the history, not the work
      await this.journal.keep(file, this.known.hashOf(file) ?? '', journal).catch(() => undefined);
      return { ok: true, value: this.fileOf(file) };
    } catch (error) {
      return refused(`${name} was not saved: ${failureWords(error)}. Your work is still here; save it elsewhere.`);
    }
  }

  /** From now on this is the open file: it is watched, and first among the recent ones. */
  private async adopt(file: string, window: BrowserWindow): Promise<void> {
    this.stopWatching();
    this.stopWatching = watchFile(file, (content) => {
      if (!this.known.isNews(file, content) || window.isDestroyed()) return;
      window.webContents.send('file:changed', { token: this.services.tokens.tokenOf(file) });
    });
    const { userData } = this.services;
    // An app folder that can't be written costs the list, not the work.
    await readSettings(userData)
      .then(({ recent }) => {
        const others = recent.filter((one) => one !== file);
        return writeSettings(userData, { recent: [file, ...others].slice(0, MAX_RECENT) });
      })
      .catch(() => undefined);
  }

  private fileOf(file: string) {
    return { token: this.services.tokens.tokenOf(file), name: path.basename(file) };
  }
}

async function askWhereToSave(window: BrowserWindow, defaultPath: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: OWN_FILES });
  if (canceled || filePath === '') return undefined;
  return filePath.endsWith('.demarc') ? filePath : `${filePath}.demarc`;
}

function copyName(file: string): string {
  return file.replace(/(\.demarc)?$/, ' (mine).demarc');
}

const CONFLICT_ANSWERS = ['copy', 'overwrite', 'cancel'] as const;

async function askAboutConflict(window: BrowserWindow, name: string): Promise<'overwrite' | 'copy' | 'cancel'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `“${name}” was changed by another program since you opened it.`,
    detail: 'Save your version under another name to keep both, or write over the other one. A backup of it is kept.',
    buttons: ['Save a copy…', 'Overwrite', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return CONFLICT_ANSWERS[response] ?? 'cancel';
}

async function pick(window: BrowserWindow, filters: FileFilter[], several: boolean): Promise<readonly string[]> {
  const properties = several ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const);
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { filters, properties: [...properties] });
  return canceled ? [] : filePaths;
}

async function importPicked(window: BrowserWindow): Promise<Outcome<OpenedDiagram>> {
  const outcome = await readPicked(window);
  if (!outcome.ok) return outcome;
  const { files: _, ...read } = outcome.value;
  return { ok: true, value: { ...read, isUnsaved: true } };
}

async function readPicked(window: BrowserWindow): Promise<Outcome<ReadTemplates>> {
  const files = await pick(window, TEMPLATES, true);
  if (files.length === 0) return CANCELLED;
  const texts: ImportFile[] = [];
  for (const file of files) {
    const name = path.basename(file);
    try {
      texts.push(await readImport(file, name));
    } catch (error) {
      return refused(`${name} can't be read: ${failureWords(error)}.`);
    }
  }
  const read = importFiles(texts);
  if ('error' in read) {
    const { message, line } = read.error;
    const isPlaced = texts.length > 1 || texts.some(({ name }) => message.startsWith(name));
    return refused(isPlaced ? message : placed(texts[0]?.name ?? '', { message, line }).message, line);
  }
  return { ok: true, value: { files: texts.map(({ name }) => name), ...imported(read) } };
}

/** What was read, with a place for everything. */
function imported({ diagram, warnings, verdicts }: Imported): Omit<ReadTemplates, 'files'> {
  const hasPlaces = diagram.layout.placements.size > 0;
  const laidOut = hasPlaces ? diagram : applyLayout(diagram, autoLayout(diagram, nodeSize, figureSizes));
  return { diagram: withTraits(laidOut), warnings, verdicts };
}

/** Named by what it says: the same text pasted again is the same source. */
function importText(text: string): Outcome<OpenedDiagram> {
  const read = importSnippet(text, `pasted-${contentHash(text).slice(0, 8)}`);
  return 'error' in read
    ? refused(read.error.message, read.error.line)
    : { ok: true, value: { ...imported(read), isUnsaved: true } };
}

/** More than this is refused before it is looked at. */
const MAX_PASTED = 20_000_000;

const tokenValue = z.string().max(100);
const saveRequest = z.object({
  token: tokenValue.optional(),
  diagram: diagramValue,
  journal: z.array(journalStep).max(1000),
  suggestedName: z.string().max(300),
  as: z.boolean(),
});

export function fileHandlers(services: Services): readonly Handler[] {
  const files = new Files(services);
  return [
    handler('file:sample', z.undefined(), () => files.sample()),
    handler('file:requested', z.undefined(), async (_request, window) => {
      const file = services.requested.take();
      return file === undefined ? undefined : files.open(file, window);
    }),
    handler('file:open', z.undefined(), async (_request, window) => {
      const [file] = await pick(window, OWN_FILES, false);
      return file === undefined ? CANCELLED : files.open(file, window);
    }),
    handler('file:open-recent', z.object({ token: tokenValue }), ({ token }, window) =>
      files.openByToken(token, window),
    ),
    handler('file:recent', z.undefined(), () => files.recent()),
    handler('file:save', saveRequest, (request, window) => files.save(request, window)),
    handler('file:import', z.undefined(), (_request, window) => importPicked(window)),
    handler('import:text', z.object({ text: z.string().max(MAX_PASTED) }), ({ text }) =>
      Promise.resolve(importText(text)),
    ),
    handler('file:read-templates', z.undefined(), (_request, window) => readPicked(window)),
  ];
}
