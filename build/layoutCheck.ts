/**
 * Measures the pictures that files give when they are opened: npm run layout-check [-- --why] [FILES…]
 * Without files, the templates and the real infrastructure files beside the repository.
 */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { expandPaths } from '../electron/cli/expandPaths.js';
import { CliError, processIo } from '../electron/cli/io.js';
import { laidOut } from '../electron/cli/laidOut.js';
import { load, UnknownFormat } from '../electron/cli/load.js';
import { figureSizes } from '../shared/figures/figureSizes.js';
import { nodeSize } from '../shared/figures/nodeSize.js';
import { noteSize } from '../shared/figures/noteFigure.js';
import { absoluteRects } from '../shared/layout/absoluteRects.js';
import { layoutCheck, type LayoutFaults } from '../shared/layout/layoutCheck.js';
import { hullOf } from '../shared/model/rect.js';
import { routeEdges } from '../shared/layout/routeEdges.js';
import { routeInput } from '../shared/layout/routeInput.js';
import type { Diagram } from '../shared/model/diagram.js';

/** Columns of the table; those that must be empty fail the check. */
const COLUMNS: readonly {
  readonly fault: keyof LayoutFaults;
  readonly title: string;
  readonly mustBeEmpty: boolean;
}[] = [
  { fault: 'overlaps', title: 'overlapping nodes', mustBeEmpty: true },
  { fault: 'outsideParents', title: 'children outside parents', mustBeEmpty: true },
  { fault: 'edgesThroughNodes', title: 'edges through nodes', mustBeEmpty: true },
  { fault: 'edgesThroughTitles', title: 'edges through titles', mustBeEmpty: false },
  { fault: 'labelsOnLabels', title: 'labels on labels', mustBeEmpty: true },
  { fault: 'labelsOnNodes', title: 'labels on nodes', mustBeEmpty: false },
  { fault: 'edgesThroughLabels', title: 'edges through labels', mustBeEmpty: false },
  { fault: 'labelsMissing', title: 'labels left out', mustBeEmpty: false },
  { fault: 'edgesOnEdges', title: 'edges on edges', mustBeEmpty: false },
  { fault: 'crossings', title: 'edge crossings', mustBeEmpty: false },
];

interface Measured {
  readonly faults: LayoutFaults;
  readonly nodes: number;
  readonly edges: number;
  readonly width: number;
  readonly height: number;
  /** Share of the picture that nodes cover, of 1. */
  readonly covered: number;
}

/** Rectangles and routes exactly as the window and the exports have them. */
function measured(diagram: Diagram): Measured {
  const rects = absoluteRects(diagram, nodeSize, noteSize);
  const input = routeInput(diagram, rects, figureSizes);
  const { width, height } = hullOf([...rects.values()]);
  const bodies = [...input.nodes.values()].reduce((sum, rect) => sum + rect.width * rect.height, 0);
  return {
    faults: layoutCheck(input, routeEdges(input)),
    nodes: diagram.nodes.size,
    edges: diagram.edges.size,
    width,
    height,
    covered: bodies / Math.max(1, width * height),
  };
}

function linesOf(name: string, { faults, nodes, edges, width, height, covered }: Measured, why: boolean): string {
  const found = COLUMNS.map(({ fault, title }) => `${title} ${String(faults[fault].length)}`);
  const shape = `${String(width)} × ${String(height)}, ${String(Math.round(100 * covered))} % nodes`;
  const lines = [name, `    nodes ${String(nodes)}  edges ${String(edges)}  ${shape}`, `    ${found.join('  ')}`];
  if (why) {
    for (const { fault, title } of COLUMNS.slice(0, -1)) {
      lines.push(...faults[fault].map((words) => `        ${title}: ${words}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function defaultFiles(): readonly string[] {
  const real = path.resolve('..', 'shared', 'fixtures', 'iac');
  return ['shared/templates', ...(existsSync(real) ? [real] : [])];
}

const io = processIo();
const why = process.argv.includes('--why');
const named = process.argv.slice(2).filter((argument) => argument !== '--why');
const names = named.length > 0 ? named : defaultFiles();
const folders = new Set<string>();
for (const name of names) if ((await stat(name).catch(() => undefined))?.isDirectory() === true) folders.add(name);
const totals = new Map<keyof LayoutFaults, number>();

/** @returns whether the file passes; what a folder holds besides diagrams and templates is not meant. */
async function passes(file: string): Promise<boolean> {
  try {
    const { diagram } = laidOut(await load(io, file));
    const result = measured(diagram);
    for (const { fault } of COLUMNS) totals.set(fault, (totals.get(fault) ?? 0) + result.faults[fault].length);
    io.out(linesOf(file, result, why));
    return COLUMNS.every(({ fault, mustBeEmpty }) => !mustBeEmpty || result.faults[fault].length === 0);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    if (error instanceof UnknownFormat && folders.size > 0) return true;
    io.err(`${error.message}\n`);
    return false;
  }
}

const failing: string[] = [];
for (const file of await expandPaths(io, names)) if (!(await passes(file))) failing.push(file);
const sums = COLUMNS.map(({ fault, title }) => `${title} ${String(totals.get(fault) ?? 0)}`);
io.out(`\nall files: ${sums.join('  ')}\n`);
if (failing.length > 0) io.err(`not as it should be: ${failing.join(', ')}\n`);
process.exitCode = failing.length > 0 ? 1 : 0;
