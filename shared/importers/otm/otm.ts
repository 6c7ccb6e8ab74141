import { Sketch } from '../drawing/sketch.js';
import { looksLikeJson, readDocument } from '../threatModel/document.js';
import { ModelElements } from '../threatModel/modelElements.js';
import { nameIn, recordIn, textIn } from '../threatModel/raw.js';
import { addSummaryText } from '../threatModel/summaryText.js';
import type { ImportFile, ImportResult, Importer, ImportWarning } from '../types.js';
import { addDataflows } from './dataflows.js';
import { addElements, elementCount } from './elements.js';
import { addThreats } from './threats.js';

const MAX_ELEMENTS = 5_000;

/** Models in the Open Threat Model format, JSON or YAML. */
export const otm: Importer = {
  meta: { id: 'otm', name: 'Open Threat Model (OTM)', extensions: ['otm', 'json', 'yaml', 'yml'] },
  accepts,
  read,
};

function accepts(text: string): boolean {
  return looksLikeJson(text) ? /"otmVersion"\s*:/.test(text) : /^["']?otmVersion["']?\s*:/m.test(text);
}

function read(files: readonly ImportFile[]): ImportResult {
  const sketch = new Sketch();
  const warnings: ImportWarning[] = [];
  const titles: string[] = [];
  for (const file of files) {
    const document = readDocument(file, 'an Open Threat Model');
    if ('error' in document) return document;
    const { root } = document;
    const count = elementCount(root);
    if (count === 0) {
      const message = `${file.name}: the model has no components and no trust zones. Choose one that has some.`;
      return { error: { message } };
    }
    if (count > MAX_ELEMENTS) {
      return { error: { message: `${file.name}: the model has more than ${MAX_ELEMENTS} elements. Split it.` } };
    }
    const elements = new ModelElements(sketch, file.name, files.length > 1 ? `${file.name}/` : '');
    addElements(root, elements);
    addDataflows(root, elements);
    addThreats(root, elements);
    const project = recordIn(root, 'project');
    const owner = nameIn(project, 'owner');
    addSummaryText(sketch, [textIn(project, 'description'), owner === '' ? '' : `Owner: ${owner}`]);
    warnings.push(...elements.warnings);
    titles.push(nameIn(project, 'name') || file.name.replace(/\.(?:otm|json|ya?ml)$/gi, ''));
  }
  return { diagram: sketch.diagram(titles.join(', ')), warnings, verdicts: [] };
}
