import { Sketch } from '../drawing/sketch.js';
import type { RawRecord } from '../text/jsonText.js';
import { looksLikeJson, readDocument } from '../threatModel/document.js';
import { ModelElements } from '../threatModel/modelElements.js';
import { nameIn, recordIn, recordsIn, valueIn } from '../threatModel/raw.js';
import type { ImportFile, ImportResult, Importer, ImportWarning } from '../types.js';
import { addEntities } from './entities.js';
import { addStatements } from './statements.js';

const MAX_STATEMENTS = 5_000;

/** Models of Threat Composer: words about an application, whose flows stand in tables of its description. */
export const threatComposer: Importer = {
  meta: { id: 'threat-composer', name: 'Threat Composer', extensions: ['tc.json', 'json'] },
  accepts,
  read,
};

function accepts(text: string): boolean {
  if (!looksLikeJson(text)) return false;
  return (
    /"applicationInfo"\s*:|"threatSource"\s*:/.test(text) && /"(?:threats|mitigations|assumptions)"\s*:/.test(text)
  );
}

function read(files: readonly ImportFile[]): ImportResult {
  const sketch = new Sketch();
  const warnings: ImportWarning[] = [];
  const titles: string[] = [];
  for (const file of files) {
    const document = readDocument(file, 'a model of Threat Composer');
    if ('error' in document) return document;
    const { root } = document;
    const count = statementCount(root);
    if (count > MAX_STATEMENTS) {
      return { error: { message: `${file.name}: the model has more than ${MAX_STATEMENTS} statements. Split it.` } };
    }
    const title = nameIn(recordIn(root, 'applicationInfo'), 'name') || file.name.replace(/(?:\.tc)?\.json$/i, '');
    const elements = new ModelElements(sketch, file.name, files.length > 1 ? `${file.name}/` : '');
    const application = addEntities(root, title, elements);
    addStatements(root, application, elements);
    addPictures(root, elements);
    warnings.push(...elements.warnings);
    titles.push(title);
  }
  return { diagram: sketch.diagram(titles.join(', ')), warnings, verdicts: [] };
}

function statementCount(root: RawRecord): number {
  return ['threats', 'mitigations', 'assumptions'].reduce((sum, key) => sum + recordsIn(root, key).length, 0);
}

/** Pictures are drawn by people for people; nothing is read out of them. */
function addPictures(root: RawRecord, elements: ModelElements): void {
  for (const section of ['architecture', 'dataflow']) {
    const picture = valueIn(valueIn(root, section), 'image');
    if (typeof picture !== 'string' || picture === '') continue;
    elements.dropped(
      `${section}/image`,
      `The picture of the ${section === 'dataflow' ? 'data flow' : section} is not read. If it was drawn with draw.io, import that file.`,
    );
  }
}
