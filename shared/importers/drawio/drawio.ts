import type { Diagram } from '../../model/diagram.js';
import { MAX_HOLDERS } from '../drawing/containment.js';
import { Sketch } from '../drawing/sketch.js';
import { drawBelow } from '../drawing/stack.js';
import type { ImportFile, ImportResult, Importer, ImportWarning } from '../types.js';
import { cellsOf, MAX_COORDINATE, type PageCells } from './cells.js';
import { drawPage, TooManyBoxes } from './drawPage.js';
import { isPng } from './pngText.js';
import { readPages, rootOf, type Page } from './readPages.js';
import { Report } from './report.js';

/** Shapes and connections of one import; beyond this nobody can read the picture. */
const MAX_CELLS = 5_000;

/** Drawings of draw.io: pages become groups where there are several. */
export const drawio: Importer = {
  meta: { id: 'drawio', name: 'draw.io', extensions: ['drawio', 'dio', 'xml', 'drawio.svg', 'drawio.png'] },
  accepts: (text) => rootOf(text) !== undefined,
  acceptsBytes: isPng,
  read,
};

function read(files: readonly ImportFile[]): ImportResult {
  try {
    return readAll(files);
  } catch (error) {
    if (!(error instanceof TooManyBoxes)) throw error;
    const name = files.length === 1 ? (files[0]?.name ?? '') : 'The drawing';
    const message = `${name}: more than ${MAX_HOLDERS} boxes hold others. Split the drawing and import the parts.`;
    return { error: { message } };
  }
}

function readAll(files: readonly ImportFile[]): ImportResult {
  const sketch = new Sketch();
  const warnings: ImportWarning[] = [];
  const titles: string[] = [];
  let y = 0;
  let cells = 0;
  for (const file of files) {
    const read = readPages(file);
    if ('error' in read) return read;
    const pages = read.pages.map((page) => ({ page, content: cellsOf(page) }));
    cells += pages.reduce((sum, { content }) => sum + content.cells.length, 0);
    if (cells > MAX_CELLS) return { error: { message: tooMany(file.name) } };
    const drawn = pages.filter(({ content }) => content.cells.some(({ kind }) => kind !== 'layer'));
    if (drawn.length === 0) return { error: { message: empty(file.name) } };
    const isOneOfSeveral = drawn.length > 1 || files.length > 1;
    for (const [index, { page, content }] of drawn.entries()) {
      const name = pageName(page, index, file.name, drawn.length === 1);
      const report = new Report(isOneOfSeveral ? `${files.length > 1 ? `${file.name}/` : ''}${name}/` : '');
      y = drawOnePage({ sketch, report, file: file.name, name, content, y, isOneOfSeveral });
      warnings.push(...report.warnings);
      titles.push(name);
    }
  }
  return { diagram: titled(sketch, titles, files[0]?.name ?? ''), warnings, verdicts: [] };
}

interface PageJob {
  readonly sketch: Sketch;
  readonly report: Report;
  readonly file: string;
  readonly name: string;
  readonly content: PageCells;
  readonly y: number;
  readonly isOneOfSeveral: boolean;
}

/** Where the next page begins. */
function drawOnePage({ sketch, report, file, name, content, y, isOneOfSeveral }: PageJob): number {
  if (content.clamped.length > 0) {
    const ids = content.clamped.slice(0, 5).join(', ');
    report.general(`Places beyond ${MAX_COORDINATE} px were brought back to it: ${ids}.`);
  }
  const page = { sketch, report, file };
  if (!isOneOfSeveral) {
    drawPage(content.cells, page);
    return y;
  }
  const frame = sketch.addBoundary('group', name);
  return drawBelow(sketch, y, frame, () => drawPage(content.cells, { ...page, parent: frame.id }));
}

function pageName(page: Page, index: number, file: string, isOnly: boolean): string {
  const isTelling = page.name !== '' && !(isOnly && /^(?:page|seite|p[aá]gina|페이지)[- ]?\d+$/i.test(page.name));
  return isTelling ? page.name.slice(0, 80) : isOnly ? baseName(file) : `Page ${index + 1}`;
}

function baseName(file: string): string {
  return file.replace(/\.(?:drawio|xml|svg|png|dio)(?=\.|$)/gi, '') || file;
}

function titled(sketch: Sketch, titles: readonly string[], file: string): Diagram {
  const [only = ''] = titles;
  return sketch.diagram(titles.length === 1 ? only : baseName(file));
}

function tooMany(name: string): string {
  return `${name}: the drawing has more than ${MAX_CELLS} shapes and connections. Split it into several files and import those.`;
}

function empty(name: string): string {
  return `${name}: the drawing is empty. Choose one with shapes on it.`;
}
