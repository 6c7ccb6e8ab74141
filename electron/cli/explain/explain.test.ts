import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acmePack, leaky, ledger, template, testCli, type TestCli } from '../testFixtures.js';
import type { Chains } from './chains.js';

let cli: TestCli;
beforeEach(async () => {
  cli = await testCli();
  await cli.write('leaky.demarc', leaky);
});
afterEach(() => cli.remove());

const chains = () => cli.json() as Chains & { readonly path: string };

describe('demarc explain FILE', () => {
  test('gives every owner its ruling, facts and sources', async () => {
    expect(await cli.run('explain', 'leaky.demarc')).toBe(0);
    expect(cli.out()).toContain('db (n_db): container model');
    expect(cli.out()).toContain("Guest operating system is the provider's.");
    expect(cli.out()).toMatch(/Base matrix: container × customer-data = customer \(S\d+\)/);
  });

  test('gives every task what is demanded, what was seen and where it is published', async () => {
    await cli.run('explain', 'leaky.demarc', 'n_db', 'T-SSE-ON');
    expect(cli.out()).toContain('Turn on encryption at rest');
    expect(cli.out()).toContain('FSBP:RDS.3 demands that Encryption at rest is');
    expect(cli.out()).toContain('Encryption at rest = None (user)');
    expect(cli.out()).toContain('Sources: FSBP:RDS.3');
    expect(cli.out()).not.toContain('# Owners');
  });

  test.each([
    [['db'], ['n_db']],
    [['n_app'], ['n_app']],
    [
      ['db', 'n_app'],
      ['n_app', 'n_db'],
    ],
    [[], ['b_account', 'n_app', 'n_db']],
  ])('takes elements by label or id: %j', async (words, ids) => {
    await cli.run('explain', 'leaky.demarc', ...words, '--format', 'json');
    expect(chains().elements.map(({ id }) => id)).toEqual(ids);
    const subjects = new Set(chains().tasks.flatMap((task) => task.subjects));
    if (words.length > 0) expect([...subjects].every((id) => ids.includes(id))).toBe(true);
  });

  test('narrows to a layer', async () => {
    await cli.run('explain', 'leaky.demarc', 'n_app', 'operating-system', '--format', 'json');
    expect(chains().elements[0]?.owners.map(({ layer }) => layer)).toEqual(['operating-system']);
    expect(chains().tasks.map(({ id }) => id)).toContain('T-OS-HARDEN');
  });

  test('every finding and task has a chain', async () => {
    await cli.run('explain', 'leaky.demarc', '--all', '--format', 'json');
    const { elements, tasks } = chains();
    expect(elements.every(({ owners }) => owners.length === 18)).toBe(true);
    expect(elements.flatMap(({ owners }) => owners).every(({ because }) => because.length > 0)).toBe(true);
    expect(tasks.every(({ because }) => because.length > 1)).toBe(true);
    expect(tasks.flatMap(({ findings }) => findings).every(({ because }) => because.length > 1)).toBe(true);
  });

  test('shows what is done only with --all', async () => {
    await cli.run('explain', 'leaky.demarc', '--format', 'json');
    expect(chains().tasks.some(({ status }) => status === 'done')).toBe(false);
  });

  test('explains templates, by logical id as label, and standard input', async () => {
    await cli.write('stack.yaml', template);
    expect(await cli.run('explain', 'stack.yaml', 'Receipts', 'FSBP:S3.8')).toBe(0);
    expect(cli.out()).toContain('FSBP:S3.8 is not met');
    expect(await cli.runWith(leaky, 'explain', '-', 'n_db')).toBe(0);
  });

  test('knows the services of packs', async () => {
    await cli.write('ledger.demarc', ledger);
    await cli.write('acme.json', JSON.stringify(acmePack));
    await cli.run('explain', 'ledger.demarc', 'acme:GOV-1', '--packs', 'acme.json');
    expect(cli.out()).toContain('acme:GOV-1 demands that Reviewed by the board is Yes.');
    await cli.run('explain', 'acme/ledger', '--packs', 'acme.json');
    expect(cli.out()).toContain('Acme Ledger');
  });

  test('ends with 2 where nothing is said of what is named', async () => {
    expect(await cli.run('explain', 'leaky.demarc', 'n_none')).toBe(2);
    expect(cli.err()).toContain('leaky.demarc: nothing is said of n_none. Name an element by its id or label');
    expect(await cli.run('explain', 'none.demarc')).toBe(2);
    expect(cli.err()).toContain("none.demarc: can't be read: it is not there.");
  });
});
