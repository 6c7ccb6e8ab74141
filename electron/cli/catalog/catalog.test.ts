import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CATALOG_VERSION } from '../../../shared/catalog/index.js';
import { acmePack, leaky, ledger, testCli, type TestCli } from '../testFixtures.js';

let cli: TestCli;
beforeEach(async () => {
  cli = await testCli();
  await cli.write('leaky.demarc', leaky);
});
afterEach(() => cli.remove());

const madeWith = (version: string) =>
  leaky.replace('"profile": "base",', `"profile": "base",\n    "catalog": { "version": "${version}" },`);

interface Kept {
  version: string;
  services: { id: string; model: string }[];
  controlTasks: { id: string; controls: { id: string }[] }[];
}

/** A catalog as this program keeps it, changed as an older one might have been. */
async function olderCatalog(change: (kept: Kept) => void): Promise<void> {
  await cli.run('catalog', 'keep', '--out', 'older.json');
  const kept = JSON.parse(await cli.read('older.json')) as Kept;
  kept.version = '2026.10.0';
  change(kept);
  await cli.write('older.json', JSON.stringify(kept));
}

describe('demarc catalog diff', () => {
  test('says that a file is of the same catalog', async () => {
    await cli.write('same.demarc', madeWith(CATALOG_VERSION));
    expect(await cli.run('catalog', 'diff', 'same.demarc', '--exit-code')).toBe(0);
    expect(cli.out()).toBe(
      `same.demarc was made with catalog ${CATALOG_VERSION}, which is the one of this program: no ruling and no task changes.\n`,
    );
  });

  test('does not pretend to know a catalog that it does not hold', async () => {
    await cli.write('old.demarc', madeWith('2026.10.0'));
    expect(await cli.run('catalog', 'diff', 'old.demarc')).toBe(0);
    expect(cli.out()).toContain('made with catalog 2026.10.0; this program has');
    expect(cli.out()).toContain('does not hold the rulings of 2026.10.0');
    await cli.run('catalog', 'diff', 'leaky.demarc');
    expect(cli.out()).toContain('does not say which catalog it was made with');
  });

  test('names what the catalog does not know any more', async () => {
    await cli.write(
      'strange.demarc',
      leaky.replace('"aws/rds"', '"aws/rds-of-old"').replaceAll('encryptionAtRest', 'x'),
    );
    expect(await cli.run('catalog', 'diff', 'strange.demarc', '--exit-code')).toBe(1);
    expect(cli.out()).toContain('? db (n_db): the service aws/rds-of-old is not in the catalog.');
  });

  test('derives the rulings of a catalog that was kept', async () => {
    await olderCatalog((kept) => {
      for (const service of kept.services) if (service.id === 'aws/rds') service.model = 'infrastructure';
    });
    expect(await cli.run('catalog', 'diff', 'leaky.demarc', '--from', 'older.json', '--exit-code')).toBe(1);
    expect(cli.out()).toContain('older.json is of catalog 2026.10.0; this program has');
    expect(cli.out()).toMatch(/~ db: \d+ customer tasks? closed/);
    expect(cli.out()).toContain("Guest operating system: yours -> the provider's");
  });

  test('names the tasks that a newer catalog adds', async () => {
    await olderCatalog((kept) => {
      kept.controlTasks = kept.controlTasks.filter(({ id }) => id !== 'aws/rds:backupPlan');
    });
    await cli.run('catalog', 'diff', 'leaky.demarc', '--from', 'older.json', '--format', 'json');
    const { elements } = cli.json() as { elements: { id: string; opened: { id: string }[] }[] };
    expect(elements.map(({ id, opened }) => [id, opened.map((task) => task.id)])).toEqual([
      ['n_db', ['aws/rds:backupPlan']],
    ]);
  });

  test('compares with an earlier result of a check', async () => {
    await cli.run('check', 'leaky.demarc', '--format', 'json', '--out', 'result.json');
    await cli.run('catalog', 'diff', 'leaky.demarc', '--from', 'result.json');
    expect(cli.out()).toContain('what differs comes from the diagram. No ruling and no task changes.');
    const result = (await cli.read('result.json'))
      .replace(CATALOG_VERSION, '2026.10.0')
      .replace('"operating-system": "provider"', '"operating-system": "customer"');
    await cli.write('result.json', result);
    expect(await cli.run('catalog', 'diff', 'leaky.demarc', '--from', 'result.json', '--exit-code')).toBe(1);
    expect(cli.out()).toContain("Guest operating system: yours -> the provider's");
  });

  test.each([
    ['<xml/>', 'is no JSON'],
    ['{"demarcCatalog": 1}', 'is damaged. Write it again with "demarc catalog keep"'],
    ['{"version": 1, "files": []}', 'has no result for leaky.demarc'],
    ['{}', 'is no result of a check'],
  ])('refuses %s as record', async (text, message) => {
    await cli.write('from.json', text);
    expect(await cli.run('catalog', 'diff', 'leaky.demarc', '--from', 'from.json')).toBe(2);
    expect(cli.err()).toContain(message);
  });
});

describe('demarc catalog keep', () => {
  test('keeps what derives the same rulings, packs too', async () => {
    await cli.write('ledger.demarc', ledger);
    await cli.write('acme.json', JSON.stringify(acmePack));
    expect(await cli.run('catalog', 'keep', '--packs', 'acme.json', '-o', 'kept.json')).toBe(0);
    expect(await cli.run('catalog', 'diff', 'ledger.demarc', '--packs', 'acme.json', '--from', 'kept.json')).toBe(0);
    expect(cli.out()).toContain('No ruling and no task changes.');
  });
});

describe('demarc catalog stamp', () => {
  test('records catalog and packs in the file, once', async () => {
    await cli.write('acme.json', JSON.stringify(acmePack));
    expect(await cli.run('catalog', 'stamp', 'leaky.demarc', '--packs', 'acme.json')).toBe(0);
    const text = await cli.read('leaky.demarc');
    expect(text).toContain(`"version": "${CATALOG_VERSION}"`);
    expect(text).toMatch(/"id": "acme",\s+"version": "2026\.1",\s+"hash": "[0-9a-f]{12}"/);
    expect(cli.err()).toBe(`leaky.demarc is of catalog ${CATALOG_VERSION} now\n`);
    await cli.run('catalog', 'stamp', 'leaky.demarc', '--packs', 'acme.json');
    expect(cli.err()).toBe('');
  });
});

describe('demarc catalog', () => {
  test.each([
    [['catalog', 'dif', 'leaky.demarc'], 'Allowed choices are diff, keep, stamp.'],
    [['catalog', 'diff'], 'catalog diff looks at one diagram; name one.'],
    [['catalog', 'keep', 'leaky.demarc'], 'catalog keep takes no file'],
    [['catalog', 'stamp'], 'catalog stamp writes into diagrams'],
  ])('ends with 2 and says why for %j', async (argv, message) => {
    expect(await cli.run(...argv)).toBe(2);
    expect(cli.err()).toContain(message);
  });
});

describe('demarc import and init', () => {
  test('record the catalog that they were made with', async () => {
    await cli.run('init', 'orders.demarc');
    expect(await cli.read('orders.demarc')).toContain(`"version": "${CATALOG_VERSION}"`);
    await cli.write(
      'stack.yaml',
      "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n",
    );
    await cli.run('import', 'stack.yaml');
    expect(await cli.read('stack.demarc')).toContain(`"version": "${CATALOG_VERSION}"`);
  });
});
