// Holds the importers of drawings and threat models against the counts beside the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importFiles } from '../shared/importers/index.js';
import type { Imported } from '../shared/importers/types.js';

interface DrawioPage {
  readonly vertices: number;
  readonly edges: number;
  readonly edgesConnected: number;
}

interface DragonDiagram {
  readonly cells: Readonly<Record<string, number>>;
  readonly threats: number;
}

interface Counts {
  readonly pages?: readonly DrawioPage[];
  readonly diagrams?: readonly DragonDiagram[];
}

interface Tally {
  cells: number;
  accounted: number;
  edges: number;
  drawnEdges: number;
}

/** One line a file, and one with the sums. */
export function diagramLines(fixtures: string, part: string): readonly string[] {
  const folder = path.join(fixtures, 'oracle', 'diagrams');
  if (!existsSync(folder)) return [];
  const sums: Tally = { cells: 0, accounted: 0, edges: 0, drawnEdges: 0 };
  const lines = readdirSync(folder)
    .map((name) => name.replace(/\.json$/, ''))
    .filter((name) => name.includes(part))
    .sort()
    .map((name) => lineOf(fixtures, name, sums));
  if (lines.length === 0) return [];
  return [
    '',
    'Drawings and threat models',
    ...lines,
    `  cells accounted for: ${String(sums.accounted)} of ${String(sums.cells)}  connected edges drawn: ${String(sums.drawnEdges)} of ${String(sums.edges)}`,
  ];
}

function lineOf(fixtures: string, name: string, sums: Tally): string {
  const counts = JSON.parse(readFileSync(path.join(fixtures, 'oracle', 'diagrams', `${name}.json`), 'utf8')) as Counts;
  const text = readFileSync(path.join(fixtures, 'diagrams', name), 'utf8');
  const imported = importFiles([{ name, text }]);
  if ('error' in imported) return `  ${name}: not read: ${imported.error.message}`;
  const { diagram } = imported;
  const wanted = wantedOf(counts);
  const accounted = accountedCells(imported);
  // lines that meet in a dot are fewer connections than lines, or more
  const edges = Math.min(wanted.edges, edgeCells(imported));
  sums.cells += wanted.cells;
  sums.accounted += Math.min(wanted.cells, accounted);
  sums.edges += wanted.edges;
  sums.drawnEdges += edges;
  return (
    `  ${name.padEnd(50)} cells ${String(accounted)} of ${String(wanted.cells)}  edges ${String(edges)} of ${String(wanted.edges)}` +
    `  nodes ${String(diagram.nodes.size)}  boundaries ${String(diagram.boundaries.size)}  texts ${String(diagram.notes.size)}`
  );
}

function wantedOf({ pages = [], diagrams = [] }: Counts): { readonly cells: number; readonly edges: number } {
  const ofPages = pages.reduce(
    (sum, { vertices, edges, edgesConnected }) => ({
      cells: sum.cells + vertices + edges,
      edges: sum.edges + edgesConnected,
    }),
    { cells: 0, edges: 0 },
  );
  return diagrams.reduce((sum, { cells }) => {
    const flows = (cells['flow'] ?? 0) + (cells['tm.Flow'] ?? 0);
    const all = Object.values(cells).reduce((total, count) => total + count, 0);
    return { cells: sum.cells + all, edges: sum.edges + flows };
  }, ofPages);
}

/** Cells that are an element, folded into one, or named in a warning. */
function accountedCells({ diagram, warnings }: Imported): number {
  const elements = [...diagram.nodes.values(), ...diagram.boundaries.values(), ...diagram.edges.values()];
  const ids = elements.flatMap(({ sources }) => (sources ?? []).map(({ id }) => id));
  return new Set([...ids, ...warnings.flatMap(({ sourceId }) => sourceId ?? [])]).size;
}

/** Lines of the source that are an edge, part of one, or a loop at a node. */
function edgeCells({ diagram }: Imported): number {
  const elements = [...diagram.nodes.values(), ...diagram.boundaries.values(), ...diagram.edges.values()];
  return elements.flatMap(({ sources }) => sources ?? []).filter(({ type }) => type === 'edge' || type === 'tm.Flow')
    .length;
}
