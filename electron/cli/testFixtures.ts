/** A command line on a temporary folder, for tests. */
import { acme } from '../../shared/catalog/packs/testFixtures.js';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boundary, diagramOf, edge, facts, node, placed } from '../../shared/model/build.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { runCli } from './runCli.js';

export interface TestCli {
  readonly folder: string;
  /** What the last command wrote to standard output and to standard error. */
  readonly out: () => string;
  readonly err: () => string;
  readonly progress: () => readonly string[];
  readonly run: (...argv: readonly string[]) => Promise<number>;
  readonly runWith: (stdin: string, ...argv: readonly string[]) => Promise<number>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  readonly json: () => unknown;
  readonly remove: () => Promise<void>;
}

export async function testCli(): Promise<TestCli> {
  const folder = await mkdtemp(path.join(tmpdir(), 'demarc-cli-'));
  let out = '';
  let err = '';
  let progress: readonly string[] = [];
  const runWith = (stdin: string, ...argv: readonly string[]) => {
    out = '';
    err = '';
    progress = [];
    return runCli(argv, {
      folder,
      assets: path.resolve('shared'),
      today: '2026-11-25',
      isColored: false,
      out: (data) => (out += String(data)),
      err: (text) => (err += text),
      stdin: () => Promise.resolve(stdin),
      progress: (text) => (progress = [...progress, text]),
    });
  };
  return {
    folder,
    out: () => out,
    err: () => err,
    progress: () => progress,
    run: (...argv) => runWith('', ...argv),
    runWith,
    write: async (name, text) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    },
    read: (name) => readFile(path.join(folder, name), 'utf8'),
    json: () => JSON.parse(out) as unknown,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A data store that nobody encrypted, and a server that says nothing. */
export const leakyDiagram = placed(
  diagramOf(
    boundary({ id: 'b_account', kind: 'account' }),
    node({ id: 'n_db', service: 'aws/rds', parent: 'b_account', facts: facts({ encryptionAtRest: 'none' }) }),
    node({ id: 'n_app', service: 'aws/ec2', parent: 'b_account' }),
    edge({ source: 'n_app', target: 'n_db' }),
  ),
  { b_account: { x: 0, y: 0, width: 600, height: 200 }, n_db: { x: 300, y: 40 }, n_app: { x: 20, y: 40 } },
);

export const leaky = writeDiagram(leakyDiagram);

export const empty = writeDiagram(diagramOf());

export const template = `
AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Receipts:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration:
        BlockPublicAcls: false
  Events:
    Type: AWS::SQS::Queue
`;

/** The same with a task that is critical, and another one lowered. */
export const acmePack = {
  ...acme,
  tasks: acme.tasks.map((task) => ({
    ...task,
    controls: task.controls.map((control) => ({ ...control, severity: 'critical' })),
  })),
  severities: [{ task: 'aws/s3:publicAccess', severity: 'low', reason: 'Only public data here' }],
};

export const ledger = writeDiagram(
  placed(
    diagramOf(
      boundary({ id: 'b_account', kind: 'account' }),
      node({
        id: 'n_ledger',
        service: 'acme/ledger',
        parent: 'b_account',
        facts: facts({ 'acme.reviewed': false }),
      }),
    ),
    { b_account: { x: 0, y: 0, width: 400, height: 200 }, n_ledger: { x: 16, y: 40 } },
  ),
);
