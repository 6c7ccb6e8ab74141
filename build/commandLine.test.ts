import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.mjs';
import { root } from './project.mjs';

const PROGRAM = path.join(root, 'dist', 'cli', 'demarc.cjs');

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;

function run(command: string, args: readonly string[], stdin = ''): Promise<Result> {
  return new Promise((resolve) => {
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, GIT_CONFIG_GLOBAL: path.join(folder, 'none'), GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' };
    const child = execFile(command, args, { cwd: folder, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    // a program that needs no input may be gone before it comes
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}

const demarc = (...args: readonly string[]) => run(process.execPath, [PROGRAM, ...args]);

async function git(...args: readonly string[]): Promise<Result> {
  return run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.invalid', ...args]);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-program-'));
  await bundle(['cli']);
  await cp(path.join(root, 'shared', 'templates', 'three-tier.demarc'), path.join(folder, 'orders.demarc'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the bundled program', () => {
  test('runs without a display, without packages beside it, and keeps to the exit codes', async () => {
    expect(await demarc('check', 'orders.demarc', '--fail-on', 'never')).toMatchObject({ code: 0, err: '' });
    expect((await demarc('check', 'orders.demarc', '--fail-on', 'low', '--fail-on-unknown')).code).toBe(1);
    expect((await demarc('check', 'none.demarc')).code).toBe(2);
    await writeFile(path.join(folder, 'blocked'), '');
    expect((await demarc('export', 'orders.demarc', '-o', 'blocked/orders.svg')).code).toBe(3);
  });

  test('starts by its launcher from any folder, through a link too', async () => {
    const link = path.join(folder, 'linked');
    await symlink(path.join(path.dirname(PROGRAM), 'demarc'), link);
    expect((await run(link, ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('reads standard input', async () => {
    const text = await readFile(path.join(folder, 'orders.demarc'), 'utf8');
    const { code, out } = await run(process.execPath, [PROGRAM, 'check', '-', '--fail-on', 'never'], text);
    expect(code).toBe(0);
    expect(out).toMatch(/^-: Orders platform\n/);
  });

  test('writes a long result into a pipe to its end, and takes it that the reader goes', async () => {
    const whole = await demarc('rules', '--format', 'json');
    expect(() => JSON.parse(whole.out) as unknown).not.toThrow();
    const early = spawn(process.execPath, [PROGRAM, 'rules', '--format', 'json'], { cwd: folder });
    let err = '';
    early.stderr.on('data', (data: Buffer) => (err += data.toString()));
    early.stdout.once('data', () => early.stdout.destroy());
    const code = await new Promise((resolve) => early.on('close', resolve));
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  test('ends with 3 where standard output takes nothing more', async () => {
    const { code, err } = await run('sh', ['-c', `"${process.execPath}" "${PROGRAM}" rules > /dev/full`]);
    expect(err).toContain('Standard output: not written (the disk is full).');
    expect(code).toBe(3);
  });
});

/** As docs/git.md says; the command is written with forward slashes, as git's shell wants it. */
async function repository(): Promise<void> {
  const command = `"${process.execPath.replaceAll('\\', '/')}" "${PROGRAM.replaceAll('\\', '/')}"`;
  await git('init', '-q', '-b', 'main');
  await writeFile(path.join(folder, '.gitattributes'), '*.demarc diff=demarc merge=demarc\n');
  await git('config', 'diff.demarc.textconv', `${command} diff --textconv`);
  await git('config', 'merge.demarc.name', 'Demarc diagrams, by id');
  await git('config', 'merge.demarc.driver', `${command} merge --driver --path %P --marker-size %L %O %A %B`);
  await git('add', '.');
  await git('commit', '-q', '-m', 'start');
}

async function commitChange(from: string, to: string): Promise<void> {
  const file = path.join(folder, 'orders.demarc');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
  await git('commit', '-q', '-a', '-m', 'change');
}

describe('git with the bundled program', () => {
  beforeAll(repository);

  test('shows the meaning of a change by textconv and by an external diff', async () => {
    await git('checkout', '-q', '-b', 'fargate');
    await commitChange('"service": "aws/ec2"', '"service": "aws/fargate"');
    const lines = (await git('diff', 'main', 'fargate')).out.split('\n');
    expect(lines).toContain('-  Guest operating system is yours');
    expect(lines).toContain("+  Guest operating system is the provider's");
    expect(lines.some((line) => line.includes('"service"'))).toBe(false);
    const command = `"${process.execPath}" "${PROGRAM}" diff --git`;
    const external = await git('-c', `diff.demarc.command=${command}`, 'diff', 'main', 'fargate');
    expect(external.out).toMatch(/^orders\.demarc\n~ orders-app-a: EC2 -> Fargate; \d+ customer tasks closed/);
    const added = await git('-c', `diff.demarc.command=${command}`, 'show', '--ext-diff', '--format=', 'main');
    expect(added.out).toContain('+ orders-app-a: EC2');
  });

  test('merges changes of different elements without a conflict', async () => {
    await git('checkout', '-q', '-b', 'title', 'main');
    await commitChange('"title": "Orders platform"', '"title": "Orders"');
    const merge = await git('merge', '-q', '--no-edit', 'fargate');
    expect(merge).toMatchObject({ code: 0 });
    const text = await readFile(path.join(folder, 'orders.demarc'), 'utf8');
    expect(text).toContain('"title": "Orders"');
    expect(text).toContain('"service": "aws/fargate"');
    expect((await demarc('fmt', '--check', 'orders.demarc')).code).toBe(0);
  });

  test('leaves only the real conflict, between markers', async () => {
    await git('checkout', '-q', '-b', 'lambda', 'main');
    await commitChange('"service": "aws/ec2"', '"service": "aws/lambda"');
    const merge = await git('merge', '-q', '--no-edit', 'title');
    expect(merge.code).toBe(1);
    expect(merge.err).toContain(
      'orders.demarc: conflict: node orders-app-a (n_app-a), service: ours "aws/lambda", theirs "aws/fargate"',
    );
    const text = await readFile(path.join(folder, 'orders.demarc'), 'utf8');
    expect(text).toContain(
      '<<<<<<< ours\n        "service": "aws/lambda",\n=======\n        "service": "aws/fargate",\n>>>>>>> theirs\n',
    );
    expect(text.match(/<{7}/g)).toHaveLength(1);
    expect(text).toContain('"title": "Orders"');
    expect((await git('diff')).code).toBe(0);
    expect((await demarc('check', 'orders.demarc')).code).toBe(2);
  });
});
