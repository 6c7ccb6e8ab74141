import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diagramOf, boundary, node } from '../../../shared/model/build.js';
import { writeDiagram } from '../../../shared/model/writeDiagram.js';
import { acmePack, empty, leaky, leakyDiagram, ledger, template, testCli, type TestCli } from '../testFixtures.js';

let cli: TestCli;
beforeEach(async () => {
  cli = await testCli();
});
afterEach(() => cli.remove());

interface Output {
  readonly catalog: string;
  readonly files: readonly {
    readonly path: string;
    readonly policy?: string;
    readonly findings: readonly {
      rule: string;
      status: string;
      sources: readonly string[];
      because: readonly string[];
    }[];
    readonly tasks: readonly { id: string; status: string; subjects: readonly string[]; new?: readonly string[] }[];
  }[];
}

const output = () => cli.json() as Output;

const ENCRYPTED = leaky.replace('"value": "none"', '"value": "customer-key"');

describe('demarc check --format', () => {
  test.each([
    ['sarif', '"version": "2.1.0"'],
    ['junit', '<testsuites name="demarc check"'],
    ['markdown', '# Shared responsibility check: failed'],
    ['csv', 'File,Severity,Status,Fails'],
    ['html', '<!doctype html>'],
    ['matrix-csv', 'Node,Service,Model'],
  ])('writes %s and keeps the exit code', async (format, words) => {
    await cli.write('leaky.demarc', leaky);
    expect(await cli.run('check', 'leaky.demarc', '--format', format)).toBe(1);
    expect(cli.out().toLowerCase()).toContain(words.toLowerCase());
    expect(cli.err()).toBe('');
  });

  test('markdown lists the tasks of each file and what could not be read', async () => {
    await cli.write('a.demarc', leaky);
    await cli.write('b.demarc', '{');
    expect(await cli.run('check', 'a.demarc', 'b.demarc', '--format', 'markdown')).toBe(2);
    expect(cli.out()).toContain('## a.demarc: Test');
    expect(cli.out()).toMatch(/\| high \| finding \| yes \| Turn on encryption at rest/);
    expect(cli.out()).toContain('## Not read');
  });

  test('csv has one head for all files', async () => {
    await cli.write('a.demarc', leaky);
    await cli.write('b.demarc', leaky);
    await cli.run('check', 'a.demarc', 'b.demarc', '--format', 'csv');
    expect(cli.out().match(/File,Severity/g)).toHaveLength(1);
    expect(cli.out()).toMatch(/^a\.demarc,/m);
    expect(cli.out()).toMatch(/^b\.demarc,/m);
  });

  test('markdown of a clean file passes', async () => {
    await cli.write('empty.demarc', empty);
    expect(await cli.run('check', 'empty.demarc', '--format', 'markdown')).toBe(0);
    expect(cli.out()).toContain('check: passed');
    expect(cli.out()).toContain('Nothing is outstanding.');
  });
});

describe('demarc check --out', () => {
  test('writes the result to a file', async () => {
    await cli.write('leaky.demarc', leaky);
    expect(await cli.run('check', 'leaky.demarc', '--format', 'json', '--out', 'deep/result.json')).toBe(1);
    expect(cli.out()).toBe('');
    expect(await cli.read('deep/result.json')).toContain('"version": 1');
  });

  test('ends with 3 where it can not be written', async () => {
    await cli.write('leaky.demarc', leaky);
    await cli.write('blocked', '');
    expect(await cli.run('check', 'leaky.demarc', '--out', 'blocked/result.txt')).toBe(3);
    expect(cli.err()).toContain('blocked/result.txt: not written');
  });
});

describe('demarc check on several files', () => {
  test('ends with a summary over all of them', async () => {
    await cli.write('infra/a.demarc', leaky);
    await cli.write('infra/b.demarc', empty);
    expect(await cli.run('check', 'infra')).toBe(1);
    expect(cli.out()).toMatch(/\n2 files: \d+ outstanding, \d+ critical; 1 fail\n$/);
  });

  test('says on a terminal how far it is', async () => {
    await cli.write('infra/a.demarc', empty);
    await cli.write('infra/b.demarc', empty);
    await cli.run('check', 'infra');
    expect(cli.progress()).toEqual(['1 of 2: infra/a.demarc', '2 of 2: infra/b.demarc', '']);
  });

  test('reads a hidden file only when it is named', async () => {
    await cli.write('infra/.hidden.demarc', leaky);
    await cli.write('infra/b.demarc', empty);
    expect(await cli.run('check', 'infra')).toBe(0);
    expect(await cli.run('check', 'infra/.hidden.demarc')).toBe(1);
  });

  test('refuses a folder without any diagram or template', async () => {
    await cli.write('docs/readme.md', '# Nothing');
    expect(await cli.run('check', 'docs')).toBe(2);
    expect(cli.err()).toBe('docs: holds no diagram and no template. Check the path.\n');
  });

  test.each([
    ['infra/**/*.demarc', ['infra/a.demarc', 'infra/deep/c1.demarc', 'infra/deep/c2.demarc']],
    ['infra/*.demarc', ['infra/a.demarc']],
    ['./infra/{a,b}.demarc', ['infra/a.demarc']],
    ['infra/deep/c?.demarc', ['infra/deep/c1.demarc', 'infra/deep/c2.demarc']],
    ['infra/deep/c[!2].demarc', ['infra/deep/c1.demarc']],
  ])('expands %s', async (pattern, expected) => {
    for (const name of ['infra/a.demarc', 'infra/deep/c1.demarc', 'infra/deep/c2.demarc']) await cli.write(name, empty);
    await cli.run('check', pattern, '--format', 'json');
    expect(output().files.map((file) => file.path)).toEqual(expected);
  });
});

describe('demarc check --fail-on', () => {
  /** Its one task below medium is a finding: no deletion protection. */
  const low = writeDiagram({
    ...leakyDiagram,
    nodes: new Map([
      [
        'n_db',
        node({ id: 'n_db', service: 'aws/rds', facts: { deletionProtection: [{ value: false, provenance: 'user' }] } }),
      ],
    ]),
    edges: new Map(),
    layout: { placements: new Map(), edges: new Map() },
  });

  test('low counts findings of low severity, which are folded away elsewhere', async () => {
    await cli.write('low.demarc', low);
    expect(await cli.run('check', 'low.demarc', '--fail-on', 'medium')).toBe(0);
    expect(cli.out()).not.toContain('deletion protection');
    expect(await cli.run('check', 'low.demarc', '--fail-on', 'low')).toBe(1);
    expect(cli.out()).toContain('deletion protection');
  });
});

describe('demarc check --baseline', () => {
  const baseline = async () => {
    await cli.write('orders.demarc', leaky);
    await cli.run('check', 'orders.demarc', '--format', 'json', '--out', 'baseline.json');
  };

  test('fails on nothing that it has already', async () => {
    await baseline();
    expect(await cli.run('check', 'orders.demarc', '--baseline', 'baseline.json')).toBe(0);
    expect(cli.out()).toContain('known from the baseline');
    expect(cli.out()).not.toContain('Turn on encryption at rest');
  });

  test('fails on what is new, and lists only that', async () => {
    await cli.write('orders.demarc', ENCRYPTED);
    await cli.run('check', 'orders.demarc', '--format', 'json', '--out', 'baseline.json');
    await cli.write('orders.demarc', leaky);
    expect(await cli.run('check', 'orders.demarc', '--baseline', 'baseline.json')).toBe(1);
    expect(cli.out()).toContain('Turn on encryption at rest');
    expect(cli.out()).toContain('1 outstanding');
  });

  test('takes a finding for new that was only not answered before', async () => {
    const db = node({ id: 'n_db', service: 'aws/rds', parent: 'b_account' });
    const open = { ...leakyDiagram, nodes: new Map([...leakyDiagram.nodes, ['n_db', db]]) };
    await cli.write('orders.demarc', writeDiagram(open));
    await cli.run('check', 'orders.demarc', '--format', 'json', '--out', 'baseline.json');
    await cli.write('orders.demarc', leaky);
    expect(await cli.run('check', 'orders.demarc', '--baseline', 'baseline.json')).toBe(1);
  });

  test('names the new subjects of each task as JSON', async () => {
    await cli.write('orders.demarc', ENCRYPTED);
    await cli.run('check', 'orders.demarc', '--format', 'json', '--out', 'baseline.json');
    await cli.write('orders.demarc', leaky);
    await cli.run('check', 'orders.demarc', '--format', 'json', '--baseline', 'baseline.json');
    const [file] = output().files;
    expect(file?.tasks.find(({ id }) => id === 'T-SSE-ON')?.new).toEqual(['n_db']);
    expect(file?.tasks.filter((task) => task.new?.length === 0).length).toBeGreaterThan(3);
  });

  test('follows a single file that moved', async () => {
    await baseline();
    await cli.write('moved/orders.demarc', leaky);
    expect(await cli.run('check', 'moved/orders.demarc', '--baseline', 'baseline.json')).toBe(0);
  });

  test.each([
    ['no JSON', '<xml/>', 'is no JSON. Write it with: demarc check'],
    ['something else', '{"version": 3}', 'is no result of a check.'],
  ])('refuses %s', async (_, text, message) => {
    await cli.write('orders.demarc', leaky);
    await cli.write('baseline.json', text);
    expect(await cli.run('check', 'orders.demarc', '--baseline', 'baseline.json')).toBe(2);
    expect(cli.err()).toContain(message);
  });

  test('refuses one that is not there', async () => {
    await cli.write('orders.demarc', leaky);
    expect(await cli.run('check', 'orders.demarc', '--baseline', 'none.json')).toBe(2);
    expect(cli.err()).toContain("none.json: can't be read: it is not there.");
  });
});

describe('.demarc-policy.yaml', () => {
  const OFF = `
off:
  - rule: T-SSE-ON
    reason: The disk below is encrypted
    expires: 2027-03-31
`;

  test('is found above the file, named, and sets the threshold', async () => {
    await cli.write('team/.demarc-policy.yaml', 'fail-on: never\n');
    await cli.write('team/infra/orders.demarc', leaky);
    expect(await cli.run('check', 'team/infra/orders.demarc')).toBe(0);
    expect(cli.out()).toContain('  policy team/.demarc-policy.yaml\n');
    expect(cli.err()).toBe('policy: team/.demarc-policy.yaml\n');
    await cli.run('check', 'team/infra/orders.demarc', '--format', 'json');
    expect(output().files[0]?.policy).toBe('team/.demarc-policy.yaml');
  });

  test('yields to the command line and to --no-policy', async () => {
    await cli.write('.demarc-policy.yaml', 'fail-on: never\n');
    await cli.write('orders.demarc', leaky);
    expect(await cli.run('check', 'orders.demarc', '--fail-on', 'high')).toBe(1);
    expect(await cli.run('check', 'orders.demarc', '--no-policy')).toBe(1);
    expect(cli.err()).toBe('');
  });

  test('holds for each file by itself', async () => {
    await cli.write('a/.demarc-policy.yaml', 'fail-on: never\n');
    await cli.write('a/orders.demarc', leaky);
    await cli.write('b/orders.demarc', leaky);
    expect(await cli.run('check', 'a')).toBe(0);
    expect(await cli.run('check', 'a', 'b')).toBe(1);
  });

  test('may end in yml', async () => {
    await cli.write('.demarc-policy.yml', 'fail-on: never\n');
    await cli.write('orders.demarc', leaky);
    expect(await cli.run('check', 'orders.demarc')).toBe(0);
  });

  test('of another repository has no say', async () => {
    await cli.write('.demarc-policy.yaml', 'fail-on: never\n');
    await cli.write('repository/.git/HEAD', '');
    await cli.write('repository/orders.demarc', leaky);
    expect(await cli.run('check', 'repository/orders.demarc')).toBe(1);
  });

  test('switches a task off with its reason until a day', async () => {
    await cli.write('orders.demarc', leaky);
    await cli.write('.demarc-policy.yaml', OFF);
    expect(await cli.run('check', 'orders.demarc', '--format', 'json')).toBe(0);
    const [file] = output().files;
    expect(file?.tasks.find(({ id }) => id === 'T-SSE-ON')?.status).toBe('not-applicable');
    const said = file?.findings.filter(({ because }) => because.some((line) => line.startsWith('Off by policy')));
    expect(said?.every(({ status }) => status === 'not-applicable')).toBe(true);
    expect(said?.[0]?.because.at(-1)).toBe('Off by policy until 2027-03-31: The disk below is encrypted');
    await cli.run('check', 'orders.demarc');
    expect(cli.out()).toContain('1 rule off by policy');
  });

  test('counts a rule again after its day, and says so', async () => {
    await cli.write('orders.demarc', leaky);
    await cli.write('.demarc-policy.yaml', OFF);
    expect(await cli.run('check', 'orders.demarc', '--today', '2027-04-01')).toBe(1);
    expect(cli.err()).toContain('"T-SSE-ON" was off until 2027-03-31; it counts again.');
  });

  test('switches a rule off for the subjects or resources that it names only', async () => {
    await cli.write('orders.demarc', leaky);
    await cli.write('.demarc-policy.yaml', `${OFF}    only: [n_other]\n`);
    expect(await cli.run('check', 'orders.demarc')).toBe(1);
    await cli.write('.demarc-policy.yaml', `${OFF}    only: [n_db]\n`);
    expect(await cli.run('check', 'orders.demarc')).toBe(0);
  });

  test('leaves a task to its other controls', async () => {
    await cli.write('stack.yaml', template);
    await cli.write('.demarc-policy.yaml', OFF.replace('T-SSE-ON', 'FSBP:S3.8'));
    await cli.run('check', 'stack.yaml', '--format', 'json');
    const [file] = output().files;
    const off = file?.findings.filter(({ rule }) => rule === 'FSBP:S3.8');
    expect(off?.every(({ status }) => status === 'not-applicable')).toBe(true);
    expect(file?.tasks.find(({ id }) => id === 'CX-17')?.status).toBe('finding');
  });

  test('warns of a rule that does not exist', async () => {
    await cli.write('orders.demarc', leaky);
    await cli.write('.demarc-policy.yaml', OFF.replace('T-SSE-ON', 'T-SSE-OM'));
    await cli.run('check', 'orders.demarc');
    expect(cli.err()).toContain('"T-SSE-OM" is no rule, control or task');
  });

  test('sets profile, packs and framework', async () => {
    await cli.write('packs/acme.json', JSON.stringify(acmePack));
    await cli.write('.demarc-policy.yaml', 'packs: [packs/acme.json]\nprofile: refined\n');
    await cli.write('deep/ledger.demarc', ledger);
    expect(await cli.run('check', 'deep/ledger.demarc')).toBe(1);
    expect(cli.out()).toContain('Show it to the architecture board');
    await cli.write('.demarc-policy.yaml', 'packs: [packs/acme.json]\nframework: FSBP\n');
    await cli.run('check', 'deep/ledger.demarc');
    expect(cli.out()).not.toContain('Show it to the architecture board');
  });

  test.each([
    ['fail-on: hight', 1, 'fail-on: choose one of critical, high, medium, low, never.'],
    ['profile: base\nfailon: high', 2, 'failon: a policy has no such key. Known are fail-on,'],
    ['off:\n  - rule: X\n    expires: 2027-01-01', 2, 'off.0.reason: it is missing. Add it.'],
    ['off:\n  - rule: X\n    reason: Y\n    expires: soon', 4, 'off.0.expires: a day is written like 2027-03-31'],
    ['off:\n  - rule: X\n    reason: Y\n    expires: 2027-02-31x', 4, 'off.0.expires: a day is written'],
    ['fail-on-unknown: maybe', 1, 'fail-on-unknown: this is no boolean. Correct it.'],
    ['a: [', 1, 'Correct the YAML.'],
  ])('names line and remedy of %j', async (text, line, message) => {
    await cli.write('orders.demarc', empty);
    await cli.write('.demarc-policy.yaml', text);
    expect(await cli.run('check', 'orders.demarc')).toBe(2);
    expect(cli.err()).toContain(`.demarc-policy.yaml, line ${line}: `);
    expect(cli.err()).toContain(message);
  });

  test('can be named, and then has to be there', async () => {
    await cli.write('strict.yaml', 'fail-on: low\nfail-on-unknown: true\n');
    await cli.write(
      'vpc.demarc',
      writeDiagram(diagramOf(boundary({ id: 'b_vpc' }), node({ id: 'n_app', parent: 'b_vpc' }))),
    );
    expect(await cli.run('check', 'vpc.demarc')).toBe(0);
    expect(await cli.run('check', 'vpc.demarc', '--policy', 'strict.yaml')).toBe(1);
    expect(await cli.run('check', 'vpc.demarc', '--policy', 'none.yaml')).toBe(2);
    expect(cli.err()).toContain("none.yaml: can't be read: it is not there. Correct --policy.");
  });
});

describe('demarc check --packs', () => {
  test('knows services, properties and tasks of the organisation', async () => {
    await cli.write('ledger.demarc', ledger);
    await cli.write('acme.json', JSON.stringify(acmePack));
    expect(await cli.run('check', 'ledger.demarc', '--packs', 'acme.json')).toBe(1);
    expect(cli.out()).toContain('critical  finding  Show it to the architecture board: ledger');
    expect(cli.out()).toContain('Reviewed by the board: No.');
  });

  test('lists what a pack lowers, with the reason', async () => {
    await cli.write('ledger.demarc', ledger);
    await cli.write('acme.json', JSON.stringify(acmePack));
    await cli.run('check', 'ledger.demarc', '--packs', 'acme.json');
    expect(cli.err()).toBe('note: acme lowers aws/s3:publicAccess from critical to low: Only public data here\n');
  });

  test('keeps the nodes of a missing pack and warns', async () => {
    const stamped = ledger.replace(
      '"profile": "base",',
      '"profile": "base",\n    "packs": [{ "id": "acme", "version": "2026.1", "hash": "abc" }],',
    );
    await cli.write('ledger.demarc', stamped);
    await cli.write('acme.json', JSON.stringify(acmePack));
    expect(await cli.run('check', 'ledger.demarc', '--format', 'json')).toBe(0);
    expect(cli.out()).toContain('"service": "acme/ledger"');
    expect(cli.err()).toContain('was made with the pack acme 2026.1, which is not given');
    await cli.run('check', 'ledger.demarc', '--packs', 'acme.json');
    expect(cli.err()).toMatch(/made with the pack acme 2026\.1 \(abc\); this is 2026\.1 \([0-9a-f]{12}\)/);
  });

  test('names line and remedy of what is wrong in a pack', async () => {
    await cli.write('ledger.demarc', ledger);
    await cli.write('acme.json', JSON.stringify({ ...acmePack, id: 'aws' }, null, 2));
    expect(await cli.run('check', 'ledger.demarc', '--packs', 'acme.json')).toBe(2);
    expect(cli.err()).toBe('acme.json, line 3: "aws" is a provider. Choose the name of your organisation.\n');
    expect(await cli.run('check', 'ledger.demarc', '--packs', 'none.json')).toBe(2);
    expect(cli.err()).toContain("none.json: can't be read");
  });

  test('refuses the same pack twice', async () => {
    await cli.write('ledger.demarc', ledger);
    await cli.write('acme.json', JSON.stringify(acmePack));
    await cli.write('copy.json', JSON.stringify(acmePack));
    expect(await cli.run('check', 'ledger.demarc', '--packs', 'acme.json,copy.json')).toBe(2);
    expect(cli.err()).toContain('the pack "acme" is given twice');
  });
});

describe('demarc check --framework', () => {
  test.each([
    ['FSBP', 'FSBP'],
    ['nist-800-53', 'NIST-800-53-R5'],
    ['cis', 'CIS-AWS-7.0'],
    ['hipaa', 'HIPAA'],
  ])('%s leaves what has a source there', async (name, spelled) => {
    await cli.write('stack.yaml', template);
    await cli.run('check', 'stack.yaml', '--framework', name, '--format', 'json');
    const [file] = output().files;
    expect(file?.findings.length).toBeGreaterThan(0);
    expect(file?.findings.every(({ sources }) => sources.some((id) => id.startsWith(`${spelled}:`)))).toBe(true);
  });

  test('is refused with the names that are known', async () => {
    await cli.write('stack.yaml', template);
    expect(await cli.run('check', 'stack.yaml', '--framework', 'SOX')).toBe(2);
    expect(cli.err()).toContain('"SOX" is no framework. Known are CIS-AWS-7.0,');
  });
});

describe('demarc check --profile', () => {
  test('overrules the matrix of the diagram', async () => {
    await cli.write('orders.demarc', leaky);
    await cli.run('check', 'orders.demarc', '--format', 'json');
    const base = cli.out();
    await cli.run('check', 'orders.demarc', '--format', 'json', '--profile', 'refined');
    expect(cli.out()).not.toBe(base);
    expect(await cli.run('check', 'orders.demarc', '--profile', 'other')).toBe(2);
  });
});
