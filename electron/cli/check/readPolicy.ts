import path from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { readText } from '../../files/readText.js';
import { failureWords } from '../../files/failureWords.js';
import { CliError, type Io } from '../io.js';
import { policySchema, type PolicyFile } from './policySchema.js';

export interface Policy extends PolicyFile {
  /** As it is found from the working folder. */
  readonly path: string;
  /** Absolute; packs are named relative to it. */
  readonly folder: string;
}

/** @param isNamed on the command line, not found */
export async function readPolicy(io: Io, file: string, isNamed: boolean): Promise<Policy> {
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
