import { Sketch } from '../drawing/sketch.js';
import { looksLikeJson, readDocument } from '../threatModel/document.js';
import { ModelElements } from '../threatModel/modelElements.js';
import { nameIn, recordIn } from '../threatModel/raw.js';
import type { ImportFile, ImportResult, Importer, ImportWarning } from '../types.js';
import { addAssets } from './assets.js';
import { addBoundaries } from './boundaries.js';
import { addLinks } from './links.js';
import { addRisks } from './risks.js';

const MAX_ELEMENTS = 2_000;

/** Models of Threagile. */
export const threagile: Importer = {
  meta: { id: 'threagile', name: 'Threagile', extensions: ['yaml', 'yml', 'json'] },
  accepts,
  read,
};

function accepts(text: string): boolean {
  if (looksLikeJson(text)) return /"threagile_version"\s*:|"technical_assets"\s*:\s*\{/.test(text);
  return /^threagile_version\s*:/m.test(text) || /^technical_assets\s*:/m.test(text);
}

function read(files: readonly ImportFile[]): ImportResult {
  const sketch = new Sketch();
  const warnings: ImportWarning[] = [];
  const titles: string[] = [];
  for (const file of files) {
    const document = readDocument(file, 'a model of Threagile');
    if ('error' in document) return document;
    const { root } = document;
    const count = Object.keys(recordIn(root, 'technical_assets')).length;
    if (count === 0) {
      const message = `${file.name}: the model has no technical assets. Fill technical_assets and import again.`;
      return { error: { message, line: document.lineOf(['technical_assets']) } };
    }
    if (count > MAX_ELEMENTS) {
      return {
        error: { message: `${file.name}: the model has more than ${MAX_ELEMENTS} technical assets. Split it.` },
      };
    }
    const elements = new ModelElements(sketch, file.name, files.length > 1 ? `${file.name}/` : '');
    const parents = addBoundaries(document, elements);
    addAssets(document, parents, elements);
    addLinks(document, elements);
    addRisks(root, elements);
    warnings.push(...elements.warnings);
    titles.push(nameIn(root, 'title') || file.name.replace(/\.(?:threagile|ya?ml|json)(?=\.|$)/gi, ''));
  }
  return { diagram: sketch.diagram(titles.join(', ')), warnings, verdicts: [] };
}
