import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acmePack, empty, leaky, ledger, template, testCli, type TestCli } from './testFixtures.js';

let cli: TestCli;
beforeEach(async () => {
  cli = await testCli();
  await cli.write('old.demarc', leaky);
  await cli.write(
    'new.demarc',
    leaky.replace('"value": "none"', '"value": "customer-key"').replace('"x": 300', '"x": 308'),
  );
});
afterEach(() => cli.remove());

describe('demarc diff', () => {
  test('prints the meaning of the change', async () => {
    expect(await cli.run('diff', 'old.demarc', 'new.demarc')).toBe(0);
    expect(cli.out()).toBe(
      '~ db: Encryption at rest: None -> Customer key; 1 customer task closed\n    closed: Turn on encryption at rest (AES-256) (high, T-SSE-ON)\n',
    );
    expect(cli.err()).toBe('1 moved element is not shown; --layout shows more.\n');
  });

  test('prints where things stand with --layout', async () => {
    await cli.run('diff', 'old.demarc', 'new.demarc', '--layout');
    expect(cli.out()).toContain('~ placement of n_db: x 300 -> 308\n');
    expect(cli.err()).toBe('');
  });

  test('writes elements and fields as JSON', async () => {
    await cli.run('diff', 'old.demarc', 'new.demarc', '--format', 'json');
    expect(cli.json()).toMatchObject({
      version: 1,
      before: 'old.demarc',
      moved: 1,
      elements: [{ id: 'n_db', change: 'changed', closed: [{ id: 'T-SSE-ON' }] }],
      differences: [{ kind: 'node', id: 'n_db', fields: [{ field: 'facts.encryptionAtRest' }] }],
    });
  });

  test('ends with 1 on --exit-code where the two differ', async () => {
    expect(await cli.run('diff', 'old.demarc', 'new.demarc', '--exit-code')).toBe(1);
    expect(await cli.run('diff', 'old.demarc', 'old.demarc', '--exit-code')).toBe(0);
    expect(cli.out()).toBe('');
  });

  test('compares a template with a diagram', async () => {
    await cli.write('stack.yaml', template);
    expect(await cli.run('diff', 'stack.yaml', 'old.demarc')).toBe(0);
    expect(cli.out()).toContain('- Receipts: S3 in');
  });

  test('takes matrix, packs and day from the command line', async () => {
    await cli.write('ledger.demarc', ledger);
    await cli.write('reviewed.demarc', ledger.replace('"value": false', '"value": true'));
    await cli.write('acme.json', JSON.stringify(acmePack));
    await cli.run(
      'diff',
      'ledger.demarc',
      'reviewed.demarc',
      '--packs',
      'acme.json',
      '--profile',
      'refined',
      '--today',
      '2026-01-01',
    );
    expect(cli.out()).toContain('~ ledger: Reviewed by the board: No -> Yes; 1 customer task closed');
  });

  test('takes packs from the policy, for git from that of the work tree', async () => {
    await cli.write('acme.json', JSON.stringify(acmePack));
    await cli.write('.demarc-policy.yaml', 'packs: [acme.json]\n');
    await cli.write('ledger.demarc', ledger);
    await cli.run('diff', '--textconv', 'ledger.demarc');
    expect(cli.out()).toContain('Reviewed by the board: No');
    await cli.run('diff', '--git', 'ledger.demarc', '/dev/null', '.', '.', 'ledger.demarc', 'abc', '100644');
    expect(cli.out()).toContain('+ ledger: Ledger in account');
    await cli.run('diff', 'old.demarc', 'ledger.demarc', '--no-policy');
    expect(cli.out()).toContain('+ ledger: acme/ledger in account');
  });

  test.each([
    [['diff', 'old.demarc'], 'diff compares two files, and 1 is named. One alone is shown by --textconv.'],
    [['diff', 'old.demarc', 'new.demarc', 'old.demarc'], 'diff compares two files, and 3 are named.'],
    [['diff', 'old.demarc', 'none.demarc'], "none.demarc: can't be read"],
    [['diff', '--textconv', 'old.demarc', 'new.demarc'], '--textconv shows one file; name one.'],
    [['diff', '--git', 'old.demarc'], 'not merged yet, or not called by git'],
  ])('ends with 2 and says why for %j', async (argv, message) => {
    expect(await cli.run(...argv)).toBe(2);
    expect(cli.err()).toContain(message);
  });
});

describe('demarc diff --textconv', () => {
  test('prints one file as lines', async () => {
    expect(await cli.run('diff', '--textconv', 'old.demarc')).toBe(0);
    expect(cli.out()).toContain('node db (n_db): RDS in account\n');
    expect(cli.out()).not.toContain('300');
  });

  test('prints a file that can not be read as it is, so that git can go on', async () => {
    await cli.write('torn.demarc', '<<<<<<< ours\n');
    expect(await cli.run('diff', '--textconv', 'torn.demarc')).toBe(0);
    expect(cli.out()).toBe('<<<<<<< ours\n');
    expect(cli.err()).toContain('torn.demarc, line 1');
  });
});

describe('demarc diff --git', () => {
  test('takes the arguments of an external diff, nothing for a new file', async () => {
    await cli.run('diff', '--git', 'orders.demarc', '/dev/null', '.', '.', 'old.demarc', 'abc', '100644');
    expect(cli.out()).toMatch(/^orders\.demarc\n/);
    expect(cli.out()).toContain('+ db: RDS in account');
    await cli.run('diff', '--git', 'orders.demarc', 'old.demarc', 'abc', '100644', 'old.demarc', 'abc', '100644');
    expect(cli.out()).toBe('');
  });
});

describe('demarc merge', () => {
  const three = ['base.demarc', 'ours.demarc', 'theirs.demarc'] as const;
  beforeEach(async () => {
    await cli.write('base.demarc', leaky);
    await cli.write('ours.demarc', leaky.replace('"label": "db"', '"label": "ours"'));
    await cli.write('theirs.demarc', leaky.replace('"value": "none"', '"value": "customer-key"'));
  });
  const contest = () => cli.write('theirs.demarc', leaky.replace('"label": "db"', '"label": "theirs"'));

  test('prints the merge of both', async () => {
    expect(await cli.run('merge', ...three)).toBe(0);
    expect(cli.out()).toContain('"label": "ours"');
    expect(cli.out()).toContain('"customer-key"');
    expect(cli.err()).toBe('');
  });

  test('writes where --out says, or into ours as a driver', async () => {
    await cli.run('merge', ...three, '-o', 'merged.demarc');
    const merged = await cli.read('merged.demarc');
    expect(await cli.run('merge', '--driver', ...three)).toBe(0);
    expect(await cli.read('ours.demarc')).toBe(merged);
    await cli.write('blocked', '');
    expect(await cli.run('merge', ...three, '-o', 'blocked/x.demarc')).toBe(3);
  });

  test('leaves a conflict between markers and ends with 1', async () => {
    await contest();
    expect(await cli.run('merge', ...three, '--path', 'orders.demarc', '--marker-size', '9')).toBe(1);
    expect(cli.out()).toContain(
      '<<<<<<<<< ours\n        "label": "ours",\n=========\n        "label": "theirs",\n>>>>>>>>> theirs\n',
    );
    expect(cli.err()).toBe('orders.demarc: conflict: node ours (n_db), label: ours "ours", theirs "theirs"\n');
  });

  test.each(['ours', 'theirs'])('settles conflicts for %s on request', async (side) => {
    await contest();
    expect(await cli.run('merge', ...three, '--favor', side)).toBe(0);
    expect(cli.out()).toContain(`"label": "${side}"`);
    expect(cli.err()).toContain(`settled for ${side}`);
  });

  test('takes an empty base for two files of the same name', async () => {
    await cli.write('base.demarc', '');
    await cli.write('theirs.demarc', await cli.read('ours.demarc'));
    expect(await cli.run('merge', ...three)).toBe(0);
  });

  test('leaves ours alone where a side can not be read', async () => {
    await cli.write('theirs.demarc', '{');
    const before = await cli.read('ours.demarc');
    expect(await cli.run('merge', '--driver', ...three)).toBe(2);
    expect(cli.err()).toContain('theirs.demarc, line 1');
    expect(await cli.read('ours.demarc')).toBe(before);
    await cli.write('theirs.demarc', empty.replace('"version": 1', '"version": 9'));
    expect(await cli.run('merge', '--driver', ...three)).toBe(2);
  });
});
