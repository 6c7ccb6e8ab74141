/** Options that several commands have. */
import { InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.js';

export function today(io: Io): Option {
  return new Option('--today <date>', 'day the assessment is made for, YYYY-MM-DD')
    .default(io.today, 'today')
    .argParser((text) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw new InvalidArgumentError('A day is written like 2026-11-30.');
      }
      return text;
    });
}

export function profile(): Option {
  return new Option('--profile <name>', "ownership matrix; default: the policy's, else the diagram's own").choices([
    'base',
    'refined',
  ]);
}

/** May be repeated, or name several files with commas. */
export function packs(): Option {
  return new Option(
    '--packs <files>',
    'packs of your organisation: services, properties and tasks of its own',
  ).argParser((text: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...text
      .split(',')
      .map((file) => file.trim())
      .filter(Boolean),
  ]);
}

export function framework(): Option {
  return new Option('--framework <name>', 'only what has a source there: FSBP, cis, nist-800-53, pci-dss, hipaa, …');
}

export function listFormat(): Option {
  return new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text');
}

export function policy(): readonly Option[] {
  return [
    new Option('--policy <file>', 'policy to apply; default: .demarc-policy.yaml, looked for upwards from each file'),
    new Option('--no-policy', 'apply no policy'),
  ];
}
