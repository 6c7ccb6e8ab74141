import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import { STEPS } from './checkSteps.mjs';
import { root } from './project.mjs';

/** A project in order, in small. */
const SOUND = {
  'electron/main.ts': "import { a } from '../shared/model/a.js';\nexport const main = a;\n",
  'renderer/main.tsx': "import { b } from '../shared/catalog/b.js';\nexport const window = b;\n",
  'shared/model/a.ts': 'export const a = 1;\n',
  'shared/catalog/b.ts': "import { a } from '../model/a.js';\nexport type B = number;\nexport const b = a;\n",
  'build/nothing.ts': 'export {};\n',
  'e2e/nothing.ts': 'export {};\n',
};

/** Rule, what it catches, and a file that breaks it. */
const PLANTS = [
  ['shared-model', 'a layer that imports a higher one', 'shared/model/up.ts', "export { b } from '../catalog/b.js';\n"],
  [
    'shared-model',
    'a type from a higher layer',
    'shared/model/type.ts',
    "import type { B } from '../catalog/b.js';\nexport const t: B = 1;\n",
  ],
  [
    'shared-model',
    'a test that imports a higher layer',
    'shared/model/up.test.ts',
    "import { b } from '../catalog/b.js';\nexport const t = b;\n",
  ],
  ['no-circular', 'a cycle', 'shared/model/loop.ts', "export * from './loop.js';\n"],
  ['shared-has-no-core-modules', 'Node in shared', 'shared/model/node.ts', "export { sep } from 'node:path';\n"],
  ['shared-is-pure', 'React in shared', 'shared/model/react.ts', "export { version } from 'react';\n"],
  [
    'renderer-imports-shared-and-itself',
    'the window reaching into the shell',
    'renderer/shell.ts',
    "export { main } from '../electron/main.js';\n",
  ],
  [
    'electron-only-where-it-belongs',
    'Electron in the command line',
    'electron/cli/main.ts',
    "export { app } from 'electron';\n",
  ],
  ['no-dead-code', 'a file that nothing reaches', 'shared/model/dead.ts', 'export const dead = 1;\n'],
  ['not-to-unresolvable', 'an import of nothing', 'shared/model/gone.ts', "export * from './nowhere.js';\n"],
] as const;

describe('layers', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'demarc-layers-'));
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'package.json']) {
      cpSync(path.join(root, name), path.join(folder, name));
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the step of the check says of a project of these files. */
  function cruise(files: Readonly<Record<string, string>>): string {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const step = STEPS.find(({ name }) => name === 'layers')!;
    const script = path.join(root, 'node_modules', step.script);
    return spawnSync(process.execPath, [script, ...step.args], { cwd: folder, encoding: 'utf8' }).stdout;
  }

  test('a project in order passes, and is really looked at', () => {
    expect(cruise(SOUND)).toContain('no dependency violations found (6 modules, 3 dependencies cruised)');
  });

  test('every planted violation is caught', () => {
    const said = cruise({ ...SOUND, ...Object.fromEntries(PLANTS.map(([, , file, text]) => [file, text])) });
    for (const [rule, what, file] of PLANTS) expect(said, what).toContain(`error ${rule}: ${file}`);
  });
});

describe('lint', () => {
  /** Rule ids that a text breaks; without types, which a file outside the project has none of. */
  async function broken(filePath: string, text: string): Promise<string[]> {
    const eslint = new ESLint({
      cwd: root,
      overrideConfig: [tseslint.configs.disableTypeChecked, { languageOptions: { parserOptions: { project: false } } }],
    });
    const results = await eslint.lintText(text, { filePath });
    return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
  }

  test.each(['Date.now()', 'new Date()', 'Math.random()'])('%s is refused in shared', async (expression) => {
    const text = `export const value = ${expression};\n`;
    expect(await broken('shared/model/planted.ts', text)).toEqual(['no-restricted-syntax']);
    expect(await broken('electron/planted.ts', text)).toEqual([]);
  });

  test('a date that is read from text is fine in shared', async () => {
    expect(await broken('shared/model/planted.ts', "export const day = new Date('2026-11-25');\n")).toEqual([]);
  });

  test('HTML from text is refused', async () => {
    expect(await broken('renderer/planted.ts', "document.body.innerHTML = '<b>';\n")).toEqual(['no-restricted-syntax']);
    const jsx = "export const x = <p dangerouslySetInnerHTML={{ __html: '' }} />;\n";
    expect(await broken('renderer/planted.tsx', jsx)).toEqual(['no-restricted-syntax']);
  });

  test('an untyped value is refused', async () => {
    expect(await broken('shared/model/planted.ts', 'export const value: any = 1;\n')).toEqual([
      '@typescript-eslint/no-explicit-any',
    ]);
  });
});
