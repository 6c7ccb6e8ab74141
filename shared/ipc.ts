import type { ImportError, ImportWarning } from './importers/types.js';
import type { Diagram } from './model/diagram.js';
import type { DiagramPatch } from './model/diagramPatch.js';
import type { ResourceVerdict } from './model/verdict.js';
import type { Shading, Theme } from './figures/displayList.js';

/** A file the window may act on; it never learns or names a path. */
export type FileToken = string;

export interface OpenFile {
  readonly token: FileToken;
  /** File name without its folder. */
  readonly name: string;
}

/** One step of the history: its name, and what turns the diagram after it into the one before. */
export interface JournalStep {
  readonly label: string;
  readonly patch: DiagramPatch;
}

export interface OpenedDiagram {
  /** Absent for a sample or an import: not saved anywhere yet. */
  readonly file?: OpenFile;
  readonly diagram: Diagram;
  /** Why it can't be saved over, e.g. it was written by a newer version. */
  readonly readOnly?: string;
  /** It is not what is on disk: a backup of a damaged file, or recovered work. */
  readonly isUnsaved?: boolean;
  readonly warnings: readonly ImportWarning[];
  /** What an import found resource by resource; it lives as long as the document is open. */
  readonly verdicts?: readonly ResourceVerdict[];
  /** The steps that led to it, oldest first, where they are known. */
  readonly journal?: readonly JournalStep[];
}

/** Templates that were read to update the open diagram, laid out as if they were imported anew. */
export interface ReadTemplates {
  /** Names without their folders. */
  readonly files: readonly string[];
  readonly diagram: Diagram;
  readonly warnings: readonly ImportWarning[];
  readonly verdicts: readonly ResourceVerdict[];
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly cancelled: true }
  | { readonly ok: false; readonly cancelled?: false; readonly error: ImportError };

export interface RecentFile {
  readonly token: FileToken;
  readonly name: string;
  /** Folder as shown to the user. */
  readonly folder: string;
}

/** Work that an earlier run of the app could not save. */
export interface RecoverableWork {
  readonly id: string;
  readonly title: string;
  /** Name of the file it belongs to; absent = it was never saved. */
  readonly fileName?: string;
  /** ISO time. */
  readonly savedAt: string;
}

export interface ExportRequest {
  /** Exporter id: `png`, `svg`, `pdf`, `csv`, `markdown`, … */
  readonly format: string;
  readonly diagram: Diagram;
  readonly fileName: string;
  readonly shading: Shading;
  readonly theme: Theme;
  /** Pixel density of a PNG: 1, 2 or 4. */
  readonly scale?: number;
  /** A picture without a ground behind it. */
  readonly transparent?: boolean;
  readonly marking?: string;
  readonly framework?: string;
  /** Id of the view that the picture shows; absent = everything. */
  readonly view?: string;
  /** Every view as well: a page each in a report, a file each beside a picture. */
  readonly everyView?: boolean;
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly catalogVersion: string;
  readonly platform: string;
}

/** What is on the clipboard. */
export interface Clip {
  readonly text: string;
  /** Elements as Demarc writes them; absent where another program wrote. */
  readonly fragment?: string;
}

/** Channel → its request and its answer. The one place where a channel is spelled. */
export interface Requests {
  'app:info': { readonly request: undefined; readonly answer: AppInfo };
  /** The sample that a first start shows. */
  'file:sample': { readonly request: undefined; readonly answer: OpenedDiagram };
  /** What the command line or the system asked to open, once. */
  'file:requested': { readonly request: undefined; readonly answer: Outcome<OpenedDiagram> | undefined };
  'file:open': { readonly request: undefined; readonly answer: Outcome<OpenedDiagram> };
  'file:open-recent': { readonly request: { readonly token: FileToken }; readonly answer: Outcome<OpenedDiagram> };
  'file:recent': { readonly request: undefined; readonly answer: readonly RecentFile[] };
  'file:save': {
    readonly request: {
      readonly token?: FileToken;
      readonly diagram: Diagram;
      readonly journal: readonly JournalStep[];
      readonly suggestedName: string;
      readonly as: boolean;
    };
    readonly answer: Outcome<OpenFile>;
  };
  /** Pick templates and read them into a new, laid out diagram. */
  'file:import': { readonly request: undefined; readonly answer: Outcome<OpenedDiagram> };
  /** Pick templates and read them; what they change in the open diagram is the window's to say. */
  'file:read-templates': { readonly request: undefined; readonly answer: Outcome<ReadTemplates> };
  /** Keeps unsaved work in the app's own folder; sent a few seconds after an edit. */
  'recovery:write': {
    readonly request: {
      readonly diagram: Diagram;
      readonly journal: readonly JournalStep[];
      readonly token?: FileToken;
    };
    readonly answer: undefined;
  };
  /** What earlier runs left behind, newest first. */
  'recovery:list': { readonly request: undefined; readonly answer: readonly RecoverableWork[] };
  /** Opens such work; it stays listed until it is dropped. */
  'recovery:take': { readonly request: { readonly id: string }; readonly answer: Outcome<OpenedDiagram> };
  /** Unsaved work of this run, for a page that was loaded anew. */
  'recovery:resume': { readonly request: undefined; readonly answer: Outcome<OpenedDiagram> | undefined };
  /** Forgets such work; without an id that of this run, which is saved or given up. */
  'recovery:drop': { readonly request: { readonly id?: string }; readonly answer: undefined };
  'export:run': { readonly request: ExportRequest; readonly answer: Outcome<{ readonly name: string }> };
  /** Native question before work is lost. */
  'window:confirm-discard': {
    readonly request: { readonly title: string };
    readonly answer: 'save' | 'discard' | 'cancel';
  };
  'window:state': { readonly request: { readonly title: string; readonly dirty: boolean }; readonly answer: undefined };
  /** The window has saved or discarded; close it now. */
  'window:close': { readonly request: undefined; readonly answer: undefined };
  /** Reads a pasted template, or resources copied out of one, into a laid out diagram. */
  'import:text': { readonly request: { readonly text: string }; readonly answer: Outcome<OpenedDiagram> };
  /** Text for everybody, and for Demarc what it stands for. */
  'clipboard:write': { readonly request: Clip; readonly answer: undefined };
  'clipboard:read': { readonly request: undefined; readonly answer: Clip };
  'link:open': { readonly request: { readonly url: string }; readonly answer: undefined };
}

export type Channel = keyof Requests;

/** The allow-list of the preload; a record, so that the compiler sees one missing. */
const channels: Readonly<Record<Channel, true>> = {
  'app:info': true,
  'file:sample': true,
  'file:requested': true,
  'file:open': true,
  'file:open-recent': true,
  'file:recent': true,
  'file:save': true,
  'file:import': true,
  'file:read-templates': true,
  'recovery:write': true,
  'recovery:list': true,
  'recovery:take': true,
  'recovery:resume': true,
  'recovery:drop': true,
  'export:run': true,
  'window:confirm-discard': true,
  'window:state': true,
  'window:close': true,
  'import:text': true,
  'clipboard:write': true,
  'clipboard:read': true,
  'link:open': true,
};

export const CHANNELS: ReadonlySet<string> = new Set(Object.keys(channels));

/** Main → window. */
export interface Events {
  /** A menu item was chosen: the id of a command. */
  'menu:command': { readonly id: string };
  /** The user wants to close the window. */
  'window:close-requested': undefined;
  /** The open file was changed by another program. */
  'file:changed': { readonly token: FileToken };
  /** The app was asked to open another file: `file:requested` has it. */
  'file:waiting': undefined;
}

export type EventName = keyof Events;

const events: Readonly<Record<EventName, true>> = {
  'menu:command': true,
  'window:close-requested': true,
  'file:changed': true,
  'file:waiting': true,
};

export const EVENTS: ReadonlySet<string> = new Set(Object.keys(events));

/** What the preload puts on `window.demarc`. */
export interface Bridge {
  request<C extends Channel>(channel: C, request: Requests[C]['request']): Promise<Requests[C]['answer']>;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
}
