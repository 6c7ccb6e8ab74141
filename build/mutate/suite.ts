import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Catalog } from '../../shared/catalog/types.js';
import type { Cell } from '../../shared/ownership/matrix.js';
import { instrument, type Condition } from './conditions.js';
import type { RegisteredTest } from './testRegistry.js';

const SUITES = ['shared/ownership', 'shared/rules', 'shared/assessment'];
/** Checks on files, which stand in no bundle. */
const NOT_BUNDLED = ['shared/rules/index.test.ts'];
const CATALOG = 'shared/catalog/index.ts';

/** The unit tests in one module, with the handles to change what they test. */
export interface Suite {
  readonly registered: readonly RegisteredTest[];
  readonly original: Catalog;
  setCatalog(catalog: Catalog): void;
  readonly MATRIX: readonly Cell[];
  activate(condition: number): void;
  conditionsMet(run: () => void): ReadonlySet<number>;
  readonly conditions: readonly Condition[];
}

function testFiles(root: string): readonly string[] {
  return SUITES.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`),
  ).filter((file) => !NOT_BUNDLED.includes(file));
}

/** Rules and checks hold the conditions; their helpers are tested with them. */
function isInstrumented(file: string): boolean {
  if (file.endsWith('.test.ts')) return false;
  return file.startsWith('shared/assessment/modelChecks/') || file.startsWith('shared/rules/');
}

/** The catalog as a variable: importers see what it is set to. */
function changeableCatalog(source: string): string {
  return `${source.replace('export const catalog: Catalog', 'const original: Catalog')}
export { original };
export let catalog: Catalog = original;
export function setCatalog(changed: Catalog): void {
  catalog = changed;
}
`;
}

function plugin(root: string, conditions: Condition[]): Plugin {
  const registry = path.join(root, 'build/mutate/testRegistry.ts');
  const switchboard = path.join(root, 'build/mutate/switchboard.ts');
  return {
    name: 'mutants',
    setup(bundling) {
      bundling.onResolve({ filter: /^vitest$/ }, ({ importer }) => {
        return importer === registry ? { path: 'vitest', external: true } : { path: registry };
      });
      bundling.onResolve({ filter: /^announce:/ }, (args) => ({
        path: args.path.slice('announce:'.length),
        namespace: 'announce',
      }));
      bundling.onLoad({ filter: /./, namespace: 'announce' }, (args) => ({
        contents: `import { announce } from ${JSON.stringify(registry)};\nannounce(${JSON.stringify(args.path)});`,
        resolveDir: root,
      }));
      bundling.onLoad({ filter: /\/shared\/.*\.ts$/ }, (args) => {
        const file = path.relative(root, args.path).replaceAll('\\', '/');
        const source = readFileSync(args.path, 'utf8');
        if (file === CATALOG) return { contents: changeableCatalog(source), loader: 'ts' };
        if (!isInstrumented(file)) return undefined;
        const instrumented = instrument(file, source, conditions.length, switchboard);
        conditions.push(...instrumented.conditions);
        return { contents: instrumented.code, loader: 'ts' };
      });
    },
  };
}

/** Bundles the tests with a switch before each condition, and loads them. */
export async function loadSuite(root: string): Promise<Suite> {
  const conditions: Condition[] = [];
  const outfile = path.join(root, 'dist', 'mutate', 'suite.mjs');
  mkdirSync(path.dirname(outfile), { recursive: true });
  const entry = [
    ...testFiles(root).flatMap((file) => [`import 'announce:${file}';`, `import './${file}';`]),
    `export { registered } from './build/mutate/testRegistry.ts';`,
    `export { activate, conditionsMet } from './build/mutate/switchboard.ts';`,
    `export { original, setCatalog } from './${CATALOG}';`,
    `export { MATRIX } from './shared/ownership/matrix.ts';`,
  ];
  await build({
    stdin: { contents: entry.join('\n'), resolveDir: root, sourcefile: 'suite.ts', loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    plugins: [plugin(root, conditions)],
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as Omit<Suite, 'conditions'>;
  return { ...loaded, conditions };
}
