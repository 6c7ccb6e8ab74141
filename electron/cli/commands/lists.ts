import { Argument, Option } from 'commander';
import type { CatalogAction, CatalogDiffOptions } from '../catalogCommand.js';
import type { ExplainOptions } from '../explain/explainCommand.js';
import type { ListFormat } from '../lists.js';
import { framework, listFormat, packs, policy, profile, today } from '../options.js';
import { SCHEMAS, type SchemaName } from '../schemaNames.js';
import type { Registrar } from './registrar.js';

interface ListOptions {
  readonly format: ListFormat;
  readonly packs?: readonly string[];
}

export function addLists({ io, perform, add }: Registrar): void {
  add('services [words...]', 'list the services that can be drawn', [
    'services',
    'services aws database',
    'services --format json',
  ])
    .addOption(listFormat())
    .addOption(packs())
    .action((words: string[], options: ListOptions) =>
      perform(async () => (await import('../lists.js')).listServices(io, words.join(' '), options)),
    );
  add('rules [words...]', 'list the rules, control tasks and model tasks', [
    'rules',
    'rules azure storage',
    'rules critical firewall',
    'rules --framework FSBP',
    'rules --framework nist-800-53 --format json',
  ])
    .addOption(listFormat())
    .addOption(framework())
    .addOption(packs())
    .action((words: string[], options: ListOptions & { readonly framework?: string }) =>
      perform(async () => (await import('../lists.js')).listRules(io, words.join(' '), options)),
    );
  const explaining = add('explain <what...>', 'explain a rule, service or layer, or why a diagram is judged as it is', [
    'explain CX-13',
    'explain FSBP:S3.8',
    'explain orders.demarc                   # every owner and task, with facts and sources',
    'explain orders.demarc web operating-system',
    'explain orders.demarc aws/rds:encryptionAtRest --format json',
  ])
    .addOption(listFormat())
    .option('--all', 'of a diagram: also tasks that are done and layers that do not apply')
    .addOption(packs())
    .addOption(profile())
    .addOption(today(io));
  for (const option of policy()) explaining.addOption(option);
  explaining.action((what: string[], options: ExplainOptions) =>
    perform(async () => (await import('../explain/explainCommand.js')).explain(io, what, options)),
  );
  addCatalog({ io, perform, add });
  add('schema', 'print a JSON Schema: of a diagram, of a pack, of a policy', [
    'schema > demarc.schema.json',
    'schema pack -o demarc-pack.schema.json',
  ])
    .addArgument(new Argument('[of]', 'what of').choices([...SCHEMAS]).default('diagram'))
    .option('-o, --out <file>', 'where to write', '-')
    .action((of: SchemaName, { out }: { readonly out: string }) =>
      perform(async () => (await import('../schemaCommand.js')).schema(io, of, out)),
    );
}

function addCatalog({ io, perform, add }: Pick<Registrar, 'io' | 'perform' | 'add'>): void {
  add('catalog', 'compare with the catalog that a diagram was made with; keep a catalog', [
    'catalog diff orders.demarc              # the same catalog, or what can be told',
    'catalog diff orders.demarc --from result.json',
    'catalog diff orders.demarc --from catalog-2026.11.0.json',
    'catalog keep -o catalog-2026.11.0.json  # to compare with after an update',
    'catalog stamp orders.demarc             # from now on it is of this catalog',
  ])
    .addArgument(new Argument('<action>', 'what to do').choices(['diff', 'keep', 'stamp']))
    .argument('[files...]', 'of diff: one diagram; of stamp: those to write into')
    .addOption(listFormat())
    .addOption(
      new Option('--from <file>', 'of diff: a kept catalog, or an earlier check --format json of the same file'),
    )
    .option('-o, --out <file>', 'of keep: where to write', '-')
    .option('--exit-code', 'of diff: exit 1 where something changes')
    .addOption(packs())
    .addOption(today(io))
    .action((action: CatalogAction, files: string[], options: CatalogDiffOptions) =>
      perform(async () => (await import('../catalogCommand.js')).catalogCommand(io, action, files, options)),
    );
}
