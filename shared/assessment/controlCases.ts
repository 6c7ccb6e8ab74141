/** Cases for the table of controls: what a reading of a published control demands, and values that meet it or don't. */
import { evaluatePredicate } from '../catalog/predicate.js';
import type { ControlTask, FirewallPredicate, Predicate, Property } from '../catalog/types.js';
import type { FactValue, FirewallRule } from '../model/diagram.js';
import { firewallRule } from './testFixtures.js';

export interface Demand {
  readonly property: string;
  readonly good: Predicate;
}

/** One line of the review of the published lists. */
export interface Reading extends Demand {
  readonly control: string;
  readonly task: string;
  readonly when: readonly Demand[];
  readonly also: readonly Demand[];
  readonly advisory: boolean;
  readonly retired: boolean;
}

type Vocabulary = ReadonlyMap<string, Property>;

function scalar(text: string, property: Property | undefined): string | number | boolean {
  if (property?.type === 'number') return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}

/** `in a,b`, `>= 7`, `rules no-anywhere-22`. */
function predicateOf(text: string, property: Property | undefined): Predicate {
  const [op, rest] = [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1)];
  switch (op) {
    case 'rules':
      return { op, name: rest as FirewallPredicate };
    case '>=':
    case '<=':
    case '<':
      return { op, value: Number(rest) };
    case 'in':
    case 'not-in':
    case 'includes':
    case 'includes-any':
      return { op, values: rest.split(',').map((value) => scalar(value, property)) };
    default:
      throw new Error(`no such demand: ${text}`);
  }
}

function demandOf(text: string, vocabulary: Vocabulary, skip: number): Demand {
  const [, property = '', ...rest] = text.split(' ');
  return { property, good: predicateOf(rest.slice(skip).join(' '), vocabulary.get(property)) };
}

/** Reads one entry of the review: `FSBP:S3.9 aws/s3:accessLogs` and `logging-monitoring medium in enabled | when …`. */
export function readReading(name: string, text: string, property: string, vocabulary: Vocabulary): Reading {
  const [control = '', task = ''] = name.split(' ');
  const [head = '', ...parts] = text.split(' | ');
  const starting = (word: string) => parts.filter((part) => part.startsWith(`${word} `));
  return {
    control,
    task,
    property,
    good: predicateOf(head.split(' ').slice(2).join(' '), vocabulary.get(property)),
    when: starting('when').map((part) => demandOf(part, vocabulary, 0)),
    also: starting('also').map((part) => demandOf(part, vocabulary, 1)),
    advisory: parts.includes('advisory'),
    retired: parts.includes('retired'),
  };
}

/** Values at the edges of a demand, and all that the vocabulary knows. */
function candidates(good: Predicate, property: Property | undefined): readonly FactValue[] {
  if (good.op === 'rules') return [];
  if ('value' in good) return [good.value - 1, good.value, good.value + 1];
  const known = [...good.values, ...(property?.good ?? []), ...(property?.bad ?? []), 'something-else'];
  if (property?.type === 'boolean') return [true, false];
  if (good.op === 'in' || good.op === 'not-in') return known;
  const words = known.map(String);
  return [...words.map((word) => [word]), good.values.map(String), words];
}

export interface Case {
  readonly value: FactValue;
  readonly expected: 'pass' | 'fail';
}

/** Each value of interest once, with what the reading says of it. */
export function casesOf({ property, good }: Demand, vocabulary: Vocabulary): readonly Case[] {
  const known = vocabulary.get(property);
  const seen = new Map<string, Case>();
  for (const value of candidates(good, known)) {
    const expected = evaluatePredicate(good, value, known);
    if (expected !== 'unknown') seen.set(JSON.stringify(value), { value, expected });
  }
  return [...seen.values()];
}

export function someValue(demand: Demand, vocabulary: Vocabulary, wanted: Case['expected']): FactValue | undefined {
  return casesOf(demand, vocabulary).find(({ expected }) => expected === wanted)?.value;
}

interface RulesCase {
  readonly rules: readonly FirewallRule[];
  readonly expected: 'pass' | 'fail';
}

/** One opening to the world a name; what each named test must refuse. */
const OPENINGS: Readonly<Record<string, FirewallRule>> = {
  '22': firewallRule({ ports: '22' }),
  '3389': firewallRule({ ports: '3389' }),
  '445': firewallRule({ ports: '445' }),
  '8080': firewallRule({ ports: '8080' }),
  '80': firewallRule({ ports: '80' }),
  '443': firewallRule({ ports: '443' }),
  '9999': firewallRule({ ports: '9999' }),
  'udp 53': firewallRule({ protocol: 'udp', ports: '53' }),
};

const REFUSED: Readonly<Record<FirewallPredicate, readonly string[]>> = {
  'no-anywhere-22': ['22'],
  'no-anywhere-3389': ['3389'],
  'no-anywhere-admin': ['22', '3389'],
  'no-anywhere-udp': ['udp 53'],
  'no-anywhere-web': ['80', '443'],
  'no-anywhere-445': ['445'],
  'no-anywhere-high-risk': ['22', '3389', '445', '8080'],
  'anywhere-only-80-443': ['22', '3389', '445', '8080', '9999', 'udp 53'],
  'no-anywhere': Object.keys(OPENINGS),
};

export function rulesCases(name: FirewallPredicate): readonly RulesCase[] {
  const inside: RulesCase = { rules: [firewallRule({ ports: '22', peer: '10.0.0.0/8' })], expected: 'pass' };
  const open = Object.entries(OPENINGS).map(([opening, rule]): RulesCase => {
    return { rules: [rule], expected: REFUSED[name].includes(opening) ? 'fail' : 'pass' };
  });
  return [inside, ...open];
}

/** The property that a task is about, from its id: `aws/account:contacts:account-contact` → `contacts`. */
export function propertyOf(task: Pick<ControlTask, 'id'>): string {
  return task.id.split(':')[1] ?? '';
}
