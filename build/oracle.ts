// Scores the importers against the independent figures beside the repository: npm run oracle [-- part of a file name]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { importFiles } from '../shared/importers/index.js';
import type { Imported } from '../shared/importers/types.js';
import { diagramLines } from './oracleDiagrams.js';
import {
  addScores,
  emptyScore,
  scoreLine,
  scoreRule,
  weakRules,
  type Disagreement,
  type OurVerdict,
  type RuleScore,
  type TheirVerdicts,
} from './oracleScore.js';
import { terraformLines } from './oracleTerraform.js';
import { keptOnSaving, type Kept } from './oracleKept.js';
import { containersOf, scoreStructure, type Structure, type StructureScore } from './oracleStructure.js';

const fixtures = path.resolve('..', 'shared', 'fixtures');
const CONTROL = 'cdk-nag:AwsSolutions-';

function readJson(...parts: readonly string[]): unknown {
  const file = path.join(fixtures, ...parts);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
}

/** Verdicts of the file's resources by rule and resource id. */
function verdictsOf(imported: Imported): ReadonlyMap<string, ReadonlyMap<string, OurVerdict>> {
  const byRule = new Map<string, Map<string, OurVerdict>>();
  for (const { control, sourceId, status, because } of imported.verdicts) {
    if (!control.startsWith(CONTROL)) continue;
    const rule = control.slice(CONTROL.length);
    const known = byRule.get(rule) ?? new Map<string, OurVerdict>();
    byRule.set(rule, known.set(sourceId, { status, because }));
  }
  return byRule;
}

interface Tally {
  readonly rules: Map<string, RuleScore>;
  readonly structure: StructureScore[];
}

/** Plans and states have no verdicts of their own here, but containers and pairs. */
const TERRAFORM = 'terraform';

const tallies = new Map<string, Tally>([
  [TERRAFORM, { rules: new Map(), structure: [] }],
  ['third-party', { rules: new Map(), structure: [] }],
  ['own', { rules: new Map(), structure: [] }],
]);
const disagreements: Disagreement[] = [];
const kept: Kept[] = [];

function scoreFile(name: string): void {
  const text = readFileSync(path.join(fixtures, 'iac', name), 'utf8');
  const imported = importFiles([{ name, text }]);
  if ('error' in imported) {
    process.stdout.write(`${name}\n    not read: ${imported.error.message}\n`);
    return;
  }
  const tally = tallies.get(isTerraform(text) ? TERRAFORM : name.startsWith('own__') ? 'own' : 'third-party');
  if (tally === undefined) return;
  kept.push(keptOnSaving(imported));
  const lines = [name];
  const oracle = readJson('oracle', 'cdk-nag', `${name}.resolved.json`) as
    { rules: Readonly<Record<string, TheirVerdicts>> } | undefined;
  const fileScores = Object.entries(oracle?.rules ?? {}).map(([rule, theirs]) => {
    const ours = verdictsOf(imported).get(rule) ?? new Map<string, OurVerdict>();
    const score = emptyScore();
    for (const found of scoreRule(score, theirs, ours)) disagreements.push({ file: name, rule, ...found });
    tally.rules.set(rule, addScores([tally.rules.get(rule) ?? emptyScore(), score]));
    return score;
  });
  if (fileScores.length > 0) lines.push(scoreLine('    verdicts', addScores(fileScores)));
  const structure = readJson('oracle', 'structure', `${name}.json`) as Structure | undefined;
  if (structure !== undefined) {
    const score = scoreStructure(structure, imported.diagram);
    tally.structure.push(score);
    lines.push(
      `    structure     containers ${String(score.containersFound)} of ${String(structure.containers.length)}, ` +
        `${String(containersOf(imported.diagram).size)} drawn  pairs ${String(score.pairsFound)} of ${String(structure.pairs.length)}` +
        score.missing.map(([child, parent]) => `\n        not in it: ${child} in ${parent}`).join(''),
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function isTerraform(text: string): boolean {
  return /"(terraform_version|format_version)"\s*:/.test(text.slice(0, 4000));
}

function summary(): string {
  const lines = ['', 'Disagreements'];
  for (const { file, rule, id, ours, theirs, because } of disagreements) {
    lines.push(`  ${file}  ${rule}  ${id}: ours ${ours}, theirs ${theirs}. ${because.join('; ')}`);
  }
  for (const [name, { rules, structure }] of tallies) {
    lines.push('', name);
    const sorted = [...rules].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
    for (const [rule, score] of sorted) lines.push(`  ${scoreLine(rule, score)}`);
    lines.push(`  ${scoreLine('all rules', addScores(rules.values()))}`);
    lines.push(`  rules below 90 % with 3 or more verdicts: ${weakRules(rules).join(', ') || 'none'}`);
    const sum = (
      key: 'containersFound' | 'containersDrawn' | 'containersWanted' | 'pairsFound' | 'pairsWanted',
    ): number => structure.reduce((total, score) => total + score[key], 0);
    lines.push(
      `  containers: ${String(sum('containersFound'))} found of ${String(sum('containersWanted'))}, ${String(sum('containersDrawn'))} drawn` +
        `  containment pairs: ${String(sum('pairsFound'))} of ${String(sum('pairsWanted'))}`,
    );
  }
  const of = (key: keyof Kept) => String(kept.reduce((sum, one) => sum + one[key], 0));
  lines.push('', `Saved and opened again: ${of('lost')} of ${of('said')} outstanding tasks are said differently`);
  return lines.join('\n');
}

if (existsSync(path.join(fixtures, 'iac'))) {
  const [part = ''] = process.argv.slice(2);
  const names = readdirSync(path.join(fixtures, 'iac')).filter(
    (name) => name !== 'manifest.json' && name.includes(part),
  );
  for (const name of names.sort()) scoreFile(name);
  process.stdout.write(
    `${[summary(), ...terraformLines(fixtures, part), ...diagramLines(fixtures, part)].join('\n')}\n`,
  );
} else {
  process.stdout.write(`No fixtures at ${fixtures}: nothing to score.\n`);
}
