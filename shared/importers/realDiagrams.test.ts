import { describe, expect, test } from 'vitest';
import type { Diagram } from '../model/diagram.js';
import { readDiagram } from '../model/readDiagram.js';
import { writeDiagram } from '../model/writeDiagram.js';
import { cellsOf } from './drawio/cells.js';
import { drawio } from './drawio/drawio.js';
import { readPages } from './drawio/readPages.js';
import { importFiles, importerOf } from './index.js';
import { fixtureFiles } from './testFixtures.js';
import { diagramsOf } from './threatDragon/cells.js';
import { threatDragon } from './threatDragon/threatDragon.js';
import type { Imported, ImportFile } from './types.js';
import type { RawRecord } from './text/jsonText.js';

const files = fixtureFiles('diagrams');
const drawings = files.filter((file) => importerOf(file) === drawio);
const dragons = files.filter((file) => importerOf(file) === threatDragon);

function read(file: ImportFile): Imported {
  const result = importFiles([file]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

/** Every source id of the result: of elements, of what they took in, and of warnings. */
function accounted({ diagram, warnings }: Imported): readonly string[] {
  const elements = [...diagram.nodes.values(), ...diagram.boundaries.values(), ...diagram.edges.values()];
  return [
    ...elements.flatMap(({ sources }) => (sources ?? []).map(({ id }) => id)),
    ...warnings.flatMap(({ sourceId }) => sourceId ?? []),
  ];
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function absolute(diagram: Diagram, id: string): { x: number; y: number } {
  const own = diagram.layout.placements.get(id) ?? { x: 0, y: 0 };
  const parent = diagram.nodes.get(id)?.parent ?? diagram.boundaries.get(id)?.parent;
  const around = parent === undefined ? { x: 0, y: 0 } : absolute(diagram, parent);
  return { x: own.x + around.x, y: own.y + around.y };
}

describe('real drawings and threat models', () => {
  // also what is left of this suite where the files are not at hand
  test('are all of a kind that is read', () => {
    expect(files.filter((file) => importerOf(file) === undefined).map(({ name }) => name)).toEqual([]);
  });

  test.for(files)('$name is recognised, read and written as a valid diagram', (file) => {
    const { diagram } = read(file);
    expect(diagram.nodes.size).toBeGreaterThan(0);
    const back = readDiagram(writeDiagram(diagram));
    expect('error' in back ? back.error.message : '').toBe('');
  });

  test.for(files)('$name: every parent and every end exists, no id twice', (file) => {
    const result = read(file);
    const { diagram } = result;
    const has = (id: string): boolean => diagram.nodes.has(id) || diagram.boundaries.has(id);
    for (const { parent } of [...diagram.nodes.values(), ...diagram.boundaries.values(), ...diagram.notes.values()]) {
      expect(parent === undefined || diagram.boundaries.has(parent)).toBe(true);
    }
    for (const { source, target } of diagram.edges.values()) expect([has(source), has(target)]).toEqual([true, true]);
    const ids = accounted(result);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.for(files)('$name: labels hold no markup', (file) => {
    const { diagram } = read(file);
    const labels = [...diagram.nodes.values(), ...diagram.boundaries.values(), ...diagram.edges.values()].map(
      ({ label }) => label ?? '',
    );
    expect(labels.filter((label) => /<\/?[a-z]+[^<>]*>|&(?:nbsp|amp|lt);/i.test(label))).toEqual([]);
  });

  test.for(files)('$name: no two nodes overlap where the source gives places', (file) => {
    const { diagram } = read(file);
    if (diagram.layout.placements.size === 0) return;
    const nodes = [...diagram.nodes.values()].map(({ id, label, parent }) => ({
      label,
      parent,
      ...absolute(diagram, id),
    }));
    const overlapping = nodes.flatMap((a, i) =>
      nodes
        .slice(i + 1)
        .filter((b) => a.parent === b.parent && Math.abs(a.x - b.x) < 170 && Math.abs(a.y - b.y) < 78)
        .map((b) => `${a.label} / ${b.label}`),
    );
    expect(overlapping).toEqual([]);
  });

  test.for(drawings)('$name: every cell is an element, folded or warned of, once', (file) => {
    const pages = readPages(file);
    const cells =
      'error' in pages ? [] : pages.pages.flatMap((page) => cellsOf(page).cells).filter(({ kind }) => kind !== 'layer');
    expect(accounted(read(file)).map(lastPart).sort()).toEqual(cells.map(({ id }) => id).sort());
  });

  test.for(dragons)('$name: every cell is an element, folded or warned of, once', (file) => {
    const cells = diagramsOf(JSON.parse(file.text) as RawRecord).flatMap((diagram) => diagram.cells);
    expect(accounted(read(file)).map(lastPart).sort()).toEqual(cells.map(({ id }) => id).sort());
  });
});
