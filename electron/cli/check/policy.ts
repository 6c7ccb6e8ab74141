import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { readText } from '../../files/readText.js';
import { failureWords } from '../../files/failureWords.js';
import { CliError, type Io } from '../io.js';
import { policySchema, type PolicyFile } from './policySchema.js';

/** The second is what half of the world calls YAML. */
const NAMES = ['.demarc-policy.yaml', '.demarc-policy.yml'];

export interface Policy extends PolicyFile {
  /** As it is found from the working folder. */
  readonly path: string;
  /** Absolute; packs are named relative to it. */
  readonly folder: string;
}

/** Where `--policy` and `--no-policy` say to look: a file, nowhere, or upwards from each input. */
export type PolicyChoice = string | false | undefined;

/** Policies by the folder that they are looked for from, each read once. */
export class Policies {
  private readonly byFolder = new Map<string, Promise<Policy | undefined>>();

  constructor(
    private readonly io: Io,
    private readonly choice: PolicyChoice,
  ) {}

  /** The policy that holds for an input file; standard input stands in the working folder. */
  async of(file: string): Promise<Policy | undefined> {
    if (this.choice === false) return undefined;
    if (this.choice !== undefined) return this.once(path.resolve(this.io.folder, this.choice), true);
    return this.above(path.dirname(path.resolve(this.io.folder, file === '-' ? 'stdin' : file)));
  }

  private async above(folder: string): Promise<Policy | undefined> {
    for (const name of NAMES) {
      const file = path.join(folder, name);
      if (await exists(file)) return this.once(file, false);
    }
    const parent = path.dirname(folder);
    // what lies outside of a repository has no say in it
    if (parent === folder || (await exists(path.join(folder, '.git')))) return undefined;
    return this.above(parent);
  }

  private once(file: string, isNamed: boolean): Promise<Policy | undefined> {
    let found = this.byFolder.get(file);
    if (found === undefined) {
      found = readPolicy(this.io, file, isNamed);
      this.byFolder.set(file, found);
    }
    return found;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function readPolicy(io: Io, file: string, isNamed: boolean): Promise<Policy> {
  const shown = path.relative(io.folder, file) || file;
  const text = await readText(file).catch((error: unknown) => {
    const remedy = isNamed ? 'Correct --policy.' : 'Correct it, or leave it out with --no-policy.';
    throw new CliError(`${shown}: can't be read: ${failureWords(error)}. ${remedy}`, 2);
  });
  return { ...parsePolicy(shown, text), path: shown, folder: path.dirname(file) };
}

function parsePolicy(shown: string, text: string): PolicyFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number) => `${shown}, line ${lines.linePos(offset).line}`;
  const [problem] = document.errors;
  if (problem !== undefined) throw new CliError(`${at(problem.pos[0])}: ${problem.message}. Correct the YAML.`, 2);
  const data: unknown = document.toJS({ maxAliasCount: 20 });
  const read = policySchema.safeParse(data ?? {}, { reportInput: true });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const keys = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  throw new CliError(`${at(offsetOf(document, keys))}: ${keys.join('.') || 'the policy'}: ${remedyOf(issue)}`, 2);
}

/** Offset of the deepest value on a path that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const KEYS = Object.keys(policySchema.shape).join(', ');

function remedyOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'it is not valid.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.path.length === 0
        ? `a policy has no such key. Known are ${KEYS}.`
        : 'there is no such key. Known are rule, reason, expires, only.';
    case 'invalid_value':
      return `choose one of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return issue.input === undefined ? 'it is missing. Add it.' : `this is no ${issue.expected}. Correct it.`;
    default:
      return `${issue.message}. Correct it.`;
  }
}
