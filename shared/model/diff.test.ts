import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDiagram } from './arbitraryDiagram.js';
import { diagramOf, edge, fact, facts, node, placed } from './build.js';
import { diffDiagrams } from './diff.js';
import { readDiagram } from './readDiagram.js';
import { writeDiagram } from './writeDiagram.js';

const before = placed(
  diagramOf(
    node({ id: 'n_app', facts: facts({ imdsV2: 'optional', monitoring: 'none' }) }),
    node({ id: 'n_db' }),
    edge({ source: 'n_app', target: 'n_db' }),
  ),
  { n_app: { x: 0, y: 0 } },
);

describe('diffDiagrams', () => {
  test('names what was added and what is gone', () => {
    const after = { ...before, nodes: diagramOf(node({ id: 'n_app' }), node({ id: 'n_new' })).nodes, edges: new Map() };
    expect(diffDiagrams(before, after).map(({ kind, id, change }) => `${kind} ${id} ${change}`)).toEqual([
      'node n_app changed',
      'node n_db removed',
      'node n_new added',
      'edge e_app-db removed',
    ]);
  });

  test('names each fact that changed', () => {
    const app = node({ id: 'n_app', label: 'web', facts: facts({ imdsV2: 'required', monitoring: 'none' }) });
    const after = { ...before, nodes: new Map([...before.nodes, [app.id, app]]) };
    expect(diffDiagrams(before, after)).toEqual([
      {
        kind: 'node',
        id: 'n_app',
        label: 'web',
        change: 'changed',
        fields: [
          { field: 'label', before: 'app', after: 'web' },
          { field: 'facts.imdsV2', before: [fact('optional')], after: [fact('required')] },
        ],
      },
    ]);
  });

  test('says nothing of what the last import said', () => {
    const after = {
      ...before,
      nodes: new Map(before.nodes).set('n_db', node({ id: 'n_db', imported: { label: 'x' } })),
    };
    expect(diffDiagrams(before, after)).toEqual([]);
  });

  test('puts the diagram first and moved boxes last', () => {
    const after = { ...placed(before, { n_app: { x: 8, y: 0 } }), title: 'Orders' };
    expect(diffDiagrams(before, after).map(({ kind }) => kind)).toEqual(['diagram', 'placement']);
  });

  test('finds nothing between a diagram and what is read back of it', () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const read = readDiagram(writeDiagram(diagram));
        if ('error' in read) throw new Error(read.error.message);
        const sorted = readDiagram(writeDiagram(read.diagram));
        if ('error' in sorted) throw new Error(sorted.error.message);
        expect(diffDiagrams(read.diagram, sorted.diagram)).toEqual([]);
      }),
    );
  });
});
