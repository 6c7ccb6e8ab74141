import { BrowserWindow, session, type PrintToPDFOptions } from 'electron';
import { lockDownSession } from './lockDown.js';
import { SAFE_PREFERENCES } from './mainWindow.js';
import { pictureProblem } from './pictureSize.js';
import { ORIGIN } from './protocol.js';

/** In memory: nothing of an export stays on the disk but its result. */
const PARTITION = 'export';
/** Reports bring their styles, pictures and fonts along; they load nothing and run nothing. */
const EXPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'";
const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Picture</title></html>';

export interface PdfOptions {
  /** Left in the footer of every page, e.g. file and date. */
  readonly footer?: string;
  /** Confidentiality marking in the header of every page. */
  readonly marking?: string;
}

interface Document {
  readonly type: string;
  readonly text: string;
}

/** Exports run one after the other: they share the address under which a document is served. */
let previous: Promise<unknown> = Promise.resolve();

function serve(documents: Readonly<Record<string, Document>>): void {
  const exporting = session.fromPartition(PARTITION, { cache: false });
  if (exporting.protocol.isProtocolHandled('app')) exporting.protocol.unhandle('app');
  else lockDownSession(exporting);
  exporting.protocol.handle('app', (request) => {
    const document = documents[new URL(request.url).pathname];
    if (document === undefined) return new Response('Not found', { status: 404 });
    return new Response(document.text, {
      headers: { 'Content-Type': `${document.type}; charset=utf-8`, 'Content-Security-Policy': EXPORT_POLICY },
    });
  });
}

async function inHiddenWindow<T>(
  documents: Readonly<Record<string, Document>>,
  work: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const run = async () => {
    serve(documents);
    const window = new BrowserWindow({ show: false, webPreferences: { ...SAFE_PREFERENCES, partition: PARTITION } });
    try {
      await window.loadURL(`${ORIGIN}/index.html`);
      return await work(window);
    } finally {
      window.destroy();
    }
  };
  const done = previous.then(run, run);
  previous = done.catch(() => undefined);
  return done;
}

/** Runs in the page: draws the served SVG at a size and answers with a PNG data URL. */
function drawPicture(width: number, height: number): string {
  return `(async () => {
    const image = new Image();
    image.src = '/picture.svg';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = ${width};
    canvas.height = ${height};
    canvas.getContext('2d', { willReadFrequently: true }).drawImage(image, 0, 0, ${width}, ${height});
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The picture is too large for this machine.');
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(blob);
    });
  })()`;
}

/**
 * A PNG of an SVG that stands alone.
 * @param width px at scale 1
 * @param height px at scale 1
 * @throws where a picture of that size can't be made; the message says what can
 */
export async function renderPng(svg: string, width: number, height: number, scale: number): Promise<Buffer> {
  const problem = pictureProblem({ width, height }, scale);
  if (problem !== undefined) throw new Error(problem);
  const documents = {
    '/index.html': { type: 'text/html', text: EMPTY_PAGE },
    '/picture.svg': { type: 'image/svg+xml', text: svg },
  };
  return inHiddenWindow(documents, async (window) => {
    const script = drawPicture(Math.ceil(width * scale), Math.ceil(height * scale));
    const url = (await window.webContents.executeJavaScript(script)) as string;
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Chromium draws these in a page of their own, without our styles. */
function pageLine(left: string, right: string): string {
  const style =
    'width:100%;display:flex;justify-content:space-between;padding:0 12mm;font:8px Inter,sans-serif;color:#5b6472';
  return `<div style="${style}"><span>${escaped(left)}</span><span>${right}</span></div>`;
}

/** What printToPDF is asked for: pages as the document's own `@page` says, tagged, with bookmarks and page numbers. */
export function printOptions({ footer = '', marking = '' }: PdfOptions): PrintToPDFOptions {
  return {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: pageLine(marking, ''),
    footerTemplate: pageLine(footer, '<span class="pageNumber"></span> / <span class="totalPages"></span>'),
  };
}

/** A PDF of an HTML page that stands alone; its `@page` margins have to leave room for the page numbers. */
export async function renderPdf(html: string, options: PdfOptions = {}): Promise<Buffer> {
  return inHiddenWindow({ '/index.html': { type: 'text/html', text: html } }, (window) =>
    window.webContents.printToPDF(printOptions(options)),
  );
}
