import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../shared/assessment/assess.js';
import type { Assessment } from '../shared/assessment/types.js';
import { catalog } from '../shared/catalog/index.js';
import { importFiles } from '../shared/importers/index.js';
import type { Diagram, FactValue } from '../shared/model/diagram.js';

/** Addresses with the verdict that the project which a plan comes from expects of them. */
interface Expected {
  readonly rule: string;
  readonly title: string;
  /** True = passes. */
  readonly expected: Readonly<Record<string, boolean>>;
}

/** What of ours says the same as one of their rules: a finding of a control, or a bad value of a property. */
type Counterpart =
  { readonly control: string } | { readonly property: string; readonly bad: readonly FactValue[] } | undefined;

const COUNTERPARTS: Readonly<Record<string, Counterpart>> = {
  FG_R00027: { control: 'FSBP:CloudTrail.4' },
  FG_R00092: { control: 'FSBP:IAM.1' },
  FG_R00192: { property: 'publicAccess', bad: ['public'] },
  FG_R00207: { property: 'anonymousAccess', bad: [true] },
  FG_R00377: { control: 'FSBP:EC2.18' },
};

interface Result {
  readonly diagram: Diagram;
  readonly assessment: Assessment;
}

/** How the verdicts on single addresses agree with what the projects of the plans expect. */
export function terraformLines(fixtures: string, part: string): readonly string[] {
  const folder = path.join(fixtures, 'oracle', 'terraform-expected');
  if (!existsSync(folder)) return [];
  const lines = ['', 'Terraform, verdicts that the source projects expect'];
  let right = 0;
  let all = 0;
  for (const entry of readdirSync(folder).sort()) {
    const name = entry.replace(/\.json$/, '');
    if (!name.includes(part)) continue;
    const result = resultOf(path.join(fixtures, 'iac', name), name);
    const rules = JSON.parse(readFileSync(path.join(folder, entry), 'utf8')) as readonly Expected[];
    for (const { rule, expected } of rules) {
      const counterpart = COUNTERPARTS[rule];
      if (counterpart === undefined) {
        lines.push(`  ${rule}  ${name}: the catalogue has no control for it`);
        continue;
      }
      const wrong = Object.entries(expected).filter(
        ([address, passes]) => isOpen(result, address, counterpart) === passes,
      );
      all += Object.keys(expected).length;
      right += Object.keys(expected).length - wrong.length;
      const differing = wrong.map(([address]) => `\n      differs: ${address}`).join('');
      lines.push(
        `  ${rule}  ${name}: ${String(Object.keys(expected).length - wrong.length)} of ${String(Object.keys(expected).length)}${differing}`,
      );
    }
  }
  return [...lines, `  all: ${String(right)} of ${String(all)} agree`];
}

function resultOf(file: string, name: string): Result | undefined {
  if (!existsSync(file)) return undefined;
  const imported = importFiles([{ name, text: readFileSync(file, 'utf8') }]);
  if ('error' in imported) return undefined;
  const { diagram, verdicts } = imported;
  return { diagram, assessment: assess(diagram, catalog, '2026-01-01', verdicts) };
}

function isOpen(
  result: Result | undefined,
  address: string,
  counterpart: NonNullable<Counterpart>,
): boolean | undefined {
  if (result === undefined) return undefined;
  if ('control' in counterpart) {
    return result.assessment.findings.some(
      ({ rule, sourceId, status }) => rule === counterpart.control && sourceId === address && status === 'fail',
    );
  }
  const { property, bad } = counterpart;
  const facts = [...result.diagram.nodes.values()].flatMap((node) => node.facts?.[property] ?? []);
  return facts.some((fact) => fact.source === address && bad.includes(fact.value));
}
