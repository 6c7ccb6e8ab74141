// The layers of DESIGN section 2. Arrays of simple patterns only: nested groups are refused by the tool.

/** What a folder of shared may import, besides itself. */
const sharedLayers = {
  model: [],
  catalog: ['model'],
  ownership: ['model', 'catalog'],
  rules: ['model', 'catalog', 'ownership'],
  assessment: ['model', 'catalog', 'ownership', 'rules'],
  figures: ['model', 'catalog', 'ownership', 'rules', 'assessment'],
  exporters: ['model', 'catalog', 'ownership', 'rules', 'assessment', 'layout', 'figures'],
  diff: ['model', 'catalog', 'ownership', 'rules', 'assessment'],
  merge: ['model', 'commands'],
  commands: ['model', 'catalog'],
  importers: ['model', 'catalog'],
  layout: ['model', 'catalog'],
  reimport: ['model', 'catalog', 'commands', 'layout'],
};

/** @param {string} layer */
const contractsFor = (layer) => (layer === 'exporters' ? ['^shared/importers/types[.]ts$'] : []);

const tests = [
  '[.]test[.]tsx?$',
  '[.]spec[.]ts$',
  // what tests share
  '/testFixtures[.]ts$',
  '/testImport[.]ts$',
  '/(?:fuzzMutations|fuzzSeeds|malformedInputs)[.]ts$',
  '/ruleTable[.]ts$',
  '/controlCases[.]ts$',
  '/randomEdits[.]ts$',
  '/arbitraryDiagram[.]ts$',
  '^shared/[^/]+/fixtures/',
];

/** Where running starts; what none of them reaches is dead. Workers are started by URL, which is no import. */
const entryPoints = [
  '^electron/main[.]ts$',
  '^electron/preload[.]ts$',
  '^electron/cli/main[.]ts$',
  '^electron/cli/launchers/demarc[.]cjs$',
  '^renderer/main[.]tsx$',
  '^renderer/workers/[^/]+[.]ts$',
  '^build/',
  '^e2e/',
];

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(sharedLayers).map(([layer, below]) => ({
      name: `shared-${layer}`,
      comment:
        'model < catalog < ownership < rules < assessment < figures < exporters; the others stand on model and catalog',
      severity: 'error',
      from: { path: `^shared/${layer}/` },
      to: {
        path: '^shared/',
        // what an import could not read is part of what `check` writes
        pathNot: [...[layer, ...below].map((folder) => `^shared/${folder}/`), ...contractsFor(layer)],
      },
    })),
    {
      name: 'shared-imports-only-shared',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: ['^electron/', '^renderer/', '^build/', '^e2e/'] },
    },
    {
      name: 'shared-is-pure',
      comment: 'no Node, no React, no Electron',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: {
        path: [
          '^node:',
          '^(fs|path|os|crypto|child_process)$',
          '(^|/)node_modules/(react|react-dom|electron|zustand)/',
        ],
      },
    },
    {
      name: 'shared-has-no-core-modules',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-imports-shared-and-itself',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: ['^renderer/', '^build/', '^e2e/'] },
    },
    {
      name: 'renderer-imports-shared-and-itself',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', '^build/', '^e2e/', '(^|/)node_modules/electron/'] },
    },
    {
      name: 'renderer-has-no-core-modules',
      severity: 'error',
      from: { path: '^renderer/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-only-where-it-belongs',
      comment: 'files and the command line run on plain Node',
      severity: 'error',
      from: { path: ['^electron/files/', '^electron/cli/'] },
      to: { path: ['(^|/)node_modules/electron/', '^electron/handlers/', '^electron/windows/'] },
    },
    {
      name: 'no-dead-code',
      severity: 'error',
      from: { path: entryPoints },
      // the builders are for tests only
      to: {
        path: ['^shared/', '^electron/', '^renderer/'],
        pathNot: [...tests, ...entryPoints, '[.]d[.]ts$', '^shared/model/build[.]ts$'],
        reachable: false,
      },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: ['[.]test[.]tsx?$', '[.]spec[.]ts$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^release/', 'tsconfig.*[.]json$'] },
    // without it type-only imports escape the layers
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
