import { BrowserWindow, session, type PrintToPDFOptions } from 'electron';
import { lockDownSession } from './lockDown.js';
import { SAFE_PREFERENCES } from './mainWindow.js';
import { pictureProblem } from '../files/pictureSize.js';
import { ORIGIN } from './protocol.js';

/** In memory: nothing of an export stays on the disk but its result. */
const PARTITION = 'export';
/** Reports bring their styles, pictures and fonts along; they load nothing and run nothing. */
const EXPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'";
const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Picture</title></html>';

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

/** Faces of the text weight that a document brings along; the footer is a page of its own and sees none of them. */
const TEXT_FACES = /@font-face\{[^}]*font-weight:400;[^}]*\}/g;

/** Escaped as the document has it, so that it can go into another. */
const MARKING = /<meta name="marking" content="([^"]*)"/;

/** Chromium draws it in a page of its own, without our styles, and fills the spans in by their classes. */
function pageFooter(html: string): string {
  return `<style>${(html.match(TEXT_FACES) ?? []).join('')}
footer { box-sizing: border-box; width: 100%; display: flex; gap: 16px; padding: 0 14mm; font: 8px Inter, sans-serif; color: #5b6477; white-space: nowrap; }
.title { flex: 1 1 0; min-width: 0; overflow: hidden; text-overflow: ellipsis; }
</style>
<footer><span class="title"></span><span>${MARKING.exec(html)?.[1] ?? ''}</span>
<span><span class="pageNumber"></span> of <span class="totalPages"></span></span></footer>`;
}

/** Pages as the document's own `@page` says, tagged, with bookmarks and page numbers. */
const PRINT_OPTIONS: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
};

/** A PDF of an HTML page that stands alone; its `@page` margin has to leave room for the footer. */
export async function renderPdf(html: string): Promise<Buffer> {
  return inHiddenWindow({ '/index.html': { type: 'text/html', text: html } }, async ({ webContents }) => {
    // a face that is still being read would be printed as another one
    await webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    return webContents.printToPDF({ ...PRINT_OPTIONS, footerTemplate: pageFooter(html) });
  });
}
