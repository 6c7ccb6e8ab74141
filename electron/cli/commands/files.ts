import { Option } from 'commander';
import type { ImportOptions } from '../importCommand.js';
import type { InitOptions } from '../initCommand.js';
import { packs, policy, today } from '../options.js';
import type { SampleOptions } from '../sampleCommand.js';
import type { Registrar } from './registrar.js';

/** The reference architecture that `init` and `sample` start from. */
const SAMPLE = 'three-tier';

export function addFiles({ io, perform, add }: Registrar): void {
  const importing = add('import <files...>', 'read templates into one laid out diagram', [
    'import template.yaml -o orders.demarc',
    'import network.yaml app.yaml --title "Orders platform" -o orders.demarc',
    'import template.yaml --into orders.demarc',
  ])
    .option('-o, --out <file>', 'where to write; - is standard output')
    .option('--title <text>', 'title of the diagram')
    .option('--into <file>', 'bring this diagram up to date; ids, places, notes and decisions stay')
    .option('--remove', 'with --into: delete what the templates no longer have')
    .addOption(
      new Option('--same <new=old>', 'with --into: the resource is this element of the diagram, or new').argParser(
        (text: string, before: readonly string[] | undefined) => [...(before ?? []), text],
      ),
    )
    .addOption(packs());
  for (const option of policy()) importing.addOption(option);
  importing.action((files: string[], options: ImportOptions) =>
    perform(async () => (await import('../importCommand.js')).importCommand(io, files, options)),
  );
  add('fmt <files...>', 'rewrite diagrams in their canonical form', ['fmt orders.demarc', 'fmt --check .'])
    .option('--check', 'only say which are not canonical; exit 1 if any')
    .action((files: string[], options: { readonly check?: boolean }) =>
      perform(async () => (await import('../fmt.js')).fmt(io, files, options.check === true)),
    );
  add('init [file]', 'start a diagram from a reference architecture', [
    'init orders.demarc',
    'init api.demarc --template serverless-api --title "Orders API"',
  ])
    .option('--template <name>', 'reference architecture', SAMPLE)
    .option('--title <text>', 'title of the diagram')
    .option('--force', 'write over an existing file')
    .action((file: string | undefined, options: InitOptions) =>
      perform(async () => (await import('../initCommand.js')).init(io, file ?? 'architecture.demarc', options)),
    );
  add('sample', 'assess the sample architecture; write its picture and report', ['sample --out out'])
    .option('-o, --out <folder>', 'folder for the picture and the report', 'out')
    .addOption(today(io))
    .action((options: SampleOptions) => perform(async () => (await import('../sampleCommand.js')).sample(io, options)));
}
