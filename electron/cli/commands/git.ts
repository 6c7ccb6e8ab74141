import { Option } from 'commander';
import type { DiffOptions } from '../diffCommand.js';
import type { MergeOptions } from '../mergeCommand.js';
import { listFormat, packs, policy, profile, today } from '../options.js';
import type { Registrar } from './registrar.js';

export function addGit({ io, perform, add }: Registrar): void {
  const diffing = add('diff <files...>', 'say what differs in meaning between two diagrams or templates', [
    'diff old.demarc new.demarc',
    'diff old.demarc new.demarc --format json --exit-code',
    'diff --textconv orders.demarc           # one file as lines; for git: docs/git.md',
  ])
    .addOption(listFormat())
    .option('--layout', 'moved and resized elements too')
    .option('--exit-code', 'exit 1 where they differ')
    .option('--textconv', 'print the meaning of one file, a line each')
    .option('--git', 'take the arguments that git gives an external diff')
    .addOption(packs())
    .addOption(profile())
    .addOption(today(io));
  for (const option of policy()) diffing.addOption(option);
  diffing.action((files: string[], options: DiffOptions) =>
    perform(async () => (await import('../diffCommand.js')).diff(io, files, options)),
  );
  add('merge <base> <ours> <theirs>', 'merge two changes of a diagram by id; only real conflicts are left', [
    'merge base.demarc ours.demarc theirs.demarc -o merged.demarc',
    'merge base.demarc ours.demarc theirs.demarc --favor theirs -o -',
    'merge --driver base.demarc ours.demarc theirs.demarc   # for git: docs/git.md',
  ])
    .option('-o, --out <file>', 'where to write; - is standard output', '-')
    .option('--driver', 'write the result into the file of ours, as git expects')
    .option('--path <name>', 'name of the file in messages')
    .option('--marker-size <n>', 'length of the conflict markers', '7')
    .addOption(new Option('--favor <side>', 'settle conflicts for one side').choices(['ours', 'theirs']))
    .action((base: string, ours: string, theirs: string, options: MergeOptions) =>
      perform(async () => (await import('../mergeCommand.js')).merge(io, [base, ours, theirs], options)),
    );
}
