import { Option } from 'commander';
import type { CheckOptions } from '../check/check.js';
import { framework, packs, policy, profile, today } from '../options.js';
import type { Registrar } from './registrar.js';

export function addCheck({ io, perform, add }: Registrar): void {
  const command = add('check <files...>', 'assess diagrams or templates and list what is outstanding', [
    'check orders.demarc',
    'check infra/ --format json --out result.json',
    'check template.yaml --fail-on critical --today 2026-11-30',
    'check infra/ --baseline result.json     # fail only on what is new',
    'check . --format sarif --out demarc.sarif',
    'check orders.demarc --framework nist-800-53',
    'check - < template.json',
  ])
    .option('--format <format>', 'text, json, sarif, junit, markdown, csv, or a format of report', 'text')
    .option('-o, --out <file>', 'where to write; - is standard output', '-')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on (default: "high")').choices([
        'critical',
        'high',
        'medium',
        'low',
        'never',
      ]),
    )
    .option('--fail-on-unknown', 'open tasks fail too, not only findings')
    .option('--baseline <file>', 'an earlier --format json; only what it does not have fails')
    .addOption(framework())
    .addOption(packs())
    .addOption(profile())
    .addOption(today(io));
  for (const option of policy()) command.addOption(option);
  command.action((files: string[], options: CheckOptions) =>
    perform(async () => (await import('../check/check.js')).check(io, files, options)),
  );
}
