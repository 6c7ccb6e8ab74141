import { MAX_HOLDERS } from '../drawing/containment.js';
import { Sketch } from '../drawing/sketch.js';
import { drawBelow } from '../drawing/stack.js';
import type { RawRecord } from '../text/jsonText.js';
import { looksLikeJson, readDocument } from '../threatModel/document.js';
import { clampedWarning } from '../threatModel/place.js';
import { nameIn, recordIn, textIn } from '../threatModel/raw.js';
import { addSummaryText } from '../threatModel/summaryText.js';
import type { ImportFile, ImportResult, Importer, ImportWarning } from '../types.js';
import { diagramsOf, type DragonDiagram } from './cells.js';
import { drawDiagram } from './drawDiagram.js';

/** Cells of one import. */
const MAX_CELLS = 5_000;

/** Models of OWASP Threat Dragon, versions 1 and 2: diagrams become groups where there are several. */
export const threatDragon: Importer = {
  meta: { id: 'threat-dragon', name: 'Threat Dragon', extensions: ['json'] },
  accepts,
  read,
};

function accepts(text: string): boolean {
  if (!looksLikeJson(text)) return false;
  return /"detail"\s*:\s*\{/.test(text) && /"diagrams"\s*:\s*\[/.test(text) && /"summary"\s*:\s*\{/.test(text);
}

function read(files: readonly ImportFile[]): ImportResult {
  const sketch = new Sketch();
  const warnings: ImportWarning[] = [];
  const titles: string[] = [];
  let y = 0;
  for (const file of files) {
    const document = readDocument(file, 'a model of Threat Dragon');
    if ('error' in document) return document;
    const diagrams = diagramsOf(document.root).filter(({ cells }) => cells.length > 0);
    if (diagrams.length === 0) return { error: { message: empty(file.name) } };
    if (diagrams.reduce((sum, { cells }) => sum + cells.length, 0) > MAX_CELLS) {
      return { error: { message: `${file.name}: the model has more than ${MAX_CELLS} elements. Split it.` } };
    }
    if (diagrams.some(({ cells }) => cells.filter(({ kind }) => kind === 'box').length > MAX_HOLDERS)) {
      return { error: { message: `${file.name}: a diagram has more than ${MAX_HOLDERS} trust boundaries. Split it.` } };
    }
    titles.push(nameIn(recordIn(document.root, 'summary'), 'title') || file.name.replace(/\.json$/i, ''));
    const isOneOfSeveral = diagrams.length > 1 || files.length > 1;
    for (const [index, diagram] of diagrams.entries()) {
      const prefix = prefixOf(diagrams, index, files.length > 1 ? `${file.name}/` : '');
      y = drawOne({ sketch, warnings, file: file.name, diagram, prefix, y, isOneOfSeveral });
    }
    addSummaryText(sketch, summaryOf(document.root));
  }
  return { diagram: sketch.diagram(titles.join(', ')), warnings, verdicts: [] };
}

/** Two diagrams may have one title. */
function prefixOf(diagrams: readonly DragonDiagram[], index: number, file: string): string {
  const title = diagrams[index]?.title ?? '';
  if (diagrams.length === 1) return file;
  const isUnique = diagrams.filter((one) => one.title === title).length === 1;
  return `${file}${isUnique ? title : `${title} ${index + 1}`}/`;
}

interface DiagramJob {
  readonly sketch: Sketch;
  readonly warnings: ImportWarning[];
  readonly file: string;
  readonly diagram: DragonDiagram;
  readonly prefix: string;
  readonly y: number;
  readonly isOneOfSeveral: boolean;
}

/** Where the next diagram begins. */
function drawOne({ sketch, warnings, file, diagram, prefix, y, isOneOfSeveral }: DiagramJob): number {
  const clamped = diagram.cells.filter(({ isClamped }) => isClamped).map(({ name, id }) => name || id);
  if (clamped.length > 0) warnings.push({ kind: 'note', message: clampedWarning(clamped) });
  const input = { sketch, warnings, file, prefix };
  if (!isOneOfSeveral) {
    drawDiagram(diagram, input);
    return y;
  }
  const frame = sketch.addBoundary('group', diagram.title);
  if (diagram.description !== '') frame.notes.push(diagram.description);
  return drawBelow(sketch, y, frame, () => drawDiagram(diagram, { ...input, parent: frame.id }));
}

function summaryOf(root: RawRecord): readonly string[] {
  const summary = recordIn(root, 'summary');
  const reviewer = nameIn(recordIn(root, 'detail'), 'reviewer');
  const owner = nameIn(summary, 'owner');
  return [
    textIn(summary, 'description'),
    owner === '' ? '' : `Owner: ${owner}`,
    reviewer === '' ? '' : `Reviewer: ${reviewer}`,
  ];
}

function empty(name: string): string {
  return `${name}: the model has no diagram with elements. Draw one in Threat Dragon and import again.`;
}
