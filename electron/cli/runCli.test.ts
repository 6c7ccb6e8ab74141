import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { boundary, diagramOf, node } from '../../shared/model/build.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import type { Io } from './io.js';
import { runCli } from './runCli.js';
import { acmePack, empty, leaky, ledger, template } from './testFixtures.js';

let folder: string;
let out: string;
let err: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-cli-'));
  out = '';
  err = '';
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function io(stdin = ''): Io {
  return {
    folder,
    assets: path.resolve('shared'),
    today: '2026-11-25',
    isColored: false,
    out: (data) => (out += String(data)),
    err: (text) => (err += text),
    stdin: () => Promise.resolve(stdin),
  };
}

const run = (...argv: readonly string[]) => runCli(argv, io());
const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const read = (name: string) => readFile(path.join(folder, name), 'utf8');

interface CheckOutput {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly nodes: readonly { readonly id: string; readonly owners: object; readonly sourceId: string | null }[];
    readonly findings: readonly { readonly rule: string; readonly subject: string; readonly status: string }[];
    readonly tasks: readonly { readonly id: string }[];
  }[];
}

const json = () => JSON.parse(out) as CheckOutput;

describe('demarc check', () => {
  test('lists what is outstanding and ends with 1 on a finding of high severity', async () => {
    await write('leaky.demarc', leaky);
    expect(await run('check', 'leaky.demarc')).toBe(1);
    expect(out).toContain('outstanding');
    expect(err).toBe('');
  });

  test('ends with 0 where nothing is found', async () => {
    await write('empty.demarc', empty);
    expect(await run('check', 'empty.demarc')).toBe(0);
  });

  test('leaves open tasks out of the exit code unless told', async () => {
    const unknown = writeDiagram(diagramOf(boundary({ id: 'b_vpc' }), node({ id: 'n_app', parent: 'b_vpc' })));
    await write('unknown.demarc', unknown);
    expect(await run('check', 'unknown.demarc', '--fail-on', 'critical')).toBe(0);
    expect(await run('check', 'unknown.demarc', '--fail-on', 'low', '--fail-on-unknown')).toBe(1);
    expect(await run('check', 'unknown.demarc', '--fail-on', 'never', '--fail-on-unknown')).toBe(0);
  });

  test('writes the contract as JSON, and nothing else, to stdout', async () => {
    await write('leaky.demarc', leaky);
    expect(await run('check', 'leaky.demarc', '--format', 'json', '--fail-on', 'never')).toBe(0);
    const { version, files } = json();
    expect(version).toBe(1);
    expect(files.map((file) => file.path)).toEqual(['leaky.demarc']);
    expect(Object.keys(files[0]?.nodes[0]?.owners ?? {})).toHaveLength(18);
    expect(files[0]?.findings.some(({ subject, status }) => subject === 'n_db' && status === 'fail')).toBe(true);
  });

  test('says the same twice', async () => {
    await write('leaky.demarc', leaky);
    await run('check', 'leaky.demarc', '--format', 'json', '--today', '2026-01-31');
    const first = out;
    out = '';
    await run('check', 'leaky.demarc', '--format', 'json', '--today', '2026-01-31');
    expect(out).toBe(first);
  });

  test('reads a template, also from standard input', async () => {
    await write('stack.yaml', template);
    await run('check', 'stack.yaml', '--format', 'json');
    expect(
      json()
        .files[0]?.nodes.map(({ sourceId }) => sourceId)
        .sort(),
    ).toEqual(['Events', 'Receipts']);
    out = '';
    await runCli(['check', '-', '--format', 'json'], io(template));
    expect(json().files.map((file) => [file.path, file.nodes.length])).toEqual([['-', 2]]);
  });

  test('reads every diagram and template of a folder and passes over what is neither', async () => {
    await mkdir(path.join(folder, 'infra', 'deep'), { recursive: true });
    await write('infra/a.demarc', empty);
    await write('infra/deep/b.yaml', template);
    await write('infra/package.json', '{"name": "x"}');
    expect(await run('check', 'infra', '--format', 'json', '--fail-on', 'never')).toBe(0);
    expect(json().files.map((file) => file.path)).toEqual(['infra/a.demarc', 'infra/deep/b.yaml']);
  });

  test('reads what a pattern matches', async () => {
    await write('a.demarc', empty);
    await write('b.demarc', empty);
    await run('check', '*.demarc', '--format', 'json');
    expect(json().files.map((file) => file.path)).toEqual(['a.demarc', 'b.demarc']);
  });

  test('names file and line of what it can not read, and still checks the others', async () => {
    await write('good.demarc', empty);
    await write('bad.demarc', empty.replace('"edges"', 'edges'));
    expect(await run('check', 'bad.demarc', 'good.demarc', '--format', 'json')).toBe(2);
    expect(json().files.map((file) => file.path)).toEqual(['good.demarc']);
    expect(err).toMatch(/^bad\.demarc, line \d+: /);
  });

  test.each([
    [['check', 'none.demarc'], "none.demarc: can't be read: it is not there."],
    [['check', '*.none'], '*.none: matches no file. Check the pattern.'],
    [['check', 'empty.demarc', '--today', 'tomorrow'], 'A day is written like 2026-11-30.'],
    [['check', 'empty.demarc', '--fail-on', 'everything'], 'Allowed choices are critical, high, medium, low, never'],
    [['check', 'empty.demarc', '--format', 'xls'], '"xls" is no format.'],
    [['check'], "missing required argument 'files'"],
    [['chekc', 'empty.demarc'], '(Did you mean check?)'],
    [[], 'Usage: demarc'],
  ])('ends with 2 and says why for %j', async (argv, message) => {
    await write('empty.demarc', empty);
    expect(await run(...argv)).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
  });
});

describe('demarc import', () => {
  test('writes one laid out diagram of several templates', async () => {
    await write('a.yaml', template);
    await write('b.yaml', template.replace('Receipts', 'Invoices').replace('Events', 'Alerts'));
    expect(await run('import', 'a.yaml', 'b.yaml', '--title', 'Orders', '-o', 'orders.demarc')).toBe(0);
    const imported = readDiagram(await read('orders.demarc'));
    if ('error' in imported) throw new Error(imported.error.message);
    expect(imported.diagram.title).toBe('Orders');
    expect(imported.diagram.nodes.size).toBe(4);
    for (const id of imported.diagram.nodes.keys()) expect(imported.diagram.layout.placements.has(id)).toBe(true);
    expect(out).toBe('');
  });

  test('writes beside the template unless told', async () => {
    await write('stack.yaml', template);
    expect(await run('import', 'stack.yaml')).toBe(0);
    expect(await readdir(folder)).toEqual(['stack.demarc', 'stack.yaml']);
  });

  test('ends with 3 where the output can not be written', async () => {
    await write('stack.yaml', template);
    await write('blocked', '');
    expect(await run('import', 'stack.yaml', '-o', 'blocked/orders.demarc')).toBe(3);
    expect(err).toContain('blocked/orders.demarc: not written');
  });
});

describe('demarc export and report', () => {
  test('draws an SVG of what --out says', async () => {
    await write('leaky.demarc', leaky);
    expect(await run('export', 'leaky.demarc', '-o', 'pictures/leaky.svg')).toBe(0);
    expect(await read('pictures/leaky.svg')).toMatch(/^<svg|^<\?xml/);
    expect(err).toBe('pictures/leaky.svg written\n');
  });

  test('exports several diagrams one by one, beside them or into a folder', async () => {
    await write('a.demarc', leaky);
    await write('b.demarc', empty);
    expect(await run('export', '*.demarc')).toBe(0);
    expect(err).toBe('a.svg written\nb.svg written\n');
    expect(await run('report', 'a.demarc', 'b.demarc', '--format', 'markdown', '-o', 'reports/')).toBe(0);
    expect(await readdir(path.join(folder, 'reports'))).toEqual(['a.md', 'b.md']);
    expect(await run('export', 'a.demarc', 'b.demarc', '-o', 'both.svg')).toBe(2);
    expect(err).toContain("both.svg: 2 diagrams can't be written into one file. Name a folder: --out both.svg/");
  });

  test('prints a text report to standard output', async () => {
    await write('leaky.demarc', leaky);
    expect(await run('report', 'leaky.demarc', '--format', 'markdown', '-o', '-')).toBe(0);
    expect(out).toMatch(/^# /m);
  });

  test.each([
    ['--format', 'docx', '"docx" is no format.'],
    ['--shading', 'rainbow', '"rainbow" is no shading.'],
  ])('ends with 2 for %s %s', async (option, value, message) => {
    await write('leaky.demarc', leaky);
    expect(await run('export', 'leaky.demarc', option, value)).toBe(2);
    expect(err).toContain(message);
  });
});

describe('demarc report with what an organisation sets', () => {
  test('takes packs and framework from the policy and its own options', async () => {
    await write('ledger.demarc', ledger);
    await write('acme.json', JSON.stringify(acmePack));
    await write('.demarc-policy.yaml', 'packs: [acme.json]\n');
    await run('report', 'ledger.demarc', '--format', 'markdown', '-o', '-');
    expect(out).toContain('Show it to the architecture board');
    out = '';
    await run('report', 'ledger.demarc', '--format', 'markdown', '-o', '-', '--no-policy');
    expect(out).not.toContain('Show it to the architecture board');
    out = '';
    await run('report', 'ledger.demarc', '--format', 'markdown', '-o', '-', '--framework', 'fsbp');
    expect(out).not.toContain('Show it to the architecture board');
  });

  test('reports by the ids of a framework', async () => {
    await write('leaky.demarc', leaky);
    expect(await run('report', 'leaky.demarc', '--format', 'csv', '-o', '-', '--framework', 'nist-800-53')).toBe(0);
    expect(out).toContain('NIST-800-53-R5:SC-28');
    expect(await run('report', 'leaky.demarc', '--format', 'csv', '--framework', 'sox')).toBe(2);
    expect(err).toContain('"sox" is no framework.');
  });

  test('says on the report which framework it is of, and asks where it could be several', async () => {
    await write('leaky.demarc', leaky);
    await run('report', 'leaky.demarc', '--format', 'markdown', '-o', '-', '--framework', 'cis');
    expect(out).toContain('CIS-AWS-7.0');
    const mixed = diagramOf(
      boundary({ id: 'b_account', kind: 'account' }),
      node({ id: 'n_s3', service: 'aws/s3', parent: 'b_account' }),
      node({ id: 'n_blob', service: 'azure/storage-blob' }),
    );
    await write('mixed.demarc', writeDiagram(mixed));
    expect(await run('report', 'mixed.demarc', '--format', 'markdown', '-o', '-', '--framework', 'cis')).toBe(2);
    expect(err).toContain('"cis" means CIS-AWS-7.0 and CIS-Azure-6.0 here, and a report is of one. Name it in full.');
  });

  test('draws the picture that a pack carries', async () => {
    const icon = 'data:image/png;base64,iVBORw0KGgo=';
    const services = acmePack.services.map((service) => ({ ...service, icon }));
    await write('ledger.demarc', ledger);
    await write('acme.json', JSON.stringify({ ...acmePack, services }));
    await run('export', 'ledger.demarc', '--packs', 'acme.json', '-o', '-');
    expect(out).toContain(icon);
  });
});

describe('demarc fmt', () => {
  test('rewrites what is not canonical, once', async () => {
    await write('orders.demarc', JSON.stringify(JSON.parse(leaky)));
    expect(await run('fmt', '--check', 'orders.demarc')).toBe(1);
    expect(await run('fmt', 'orders.demarc')).toBe(0);
    expect(await read('orders.demarc')).toBe(leaky);
    expect(await run('fmt', '--check', 'orders.demarc')).toBe(0);
  });

  test('prints what comes in, or only checks it', async () => {
    const loose = JSON.stringify(JSON.parse(leaky));
    expect(await runCli(['fmt', '-'], io(loose))).toBe(0);
    expect(out).toBe(leaky);
    out = '';
    expect(await runCli(['fmt', '--check', '-'], io(loose))).toBe(1);
    expect(await runCli(['fmt', '--check', '-'], io(leaky))).toBe(0);
    expect(out).toBe('');
  });

  test('does not touch a file of a newer version', async () => {
    const newer = empty.replace('"version": 1', '"version": 9');
    await write('newer.demarc', newer);
    expect(await run('fmt', 'newer.demarc')).toBe(2);
    expect(await read('newer.demarc')).toBe(newer);
  });
});

describe('demarc init', () => {
  test('starts from a template and never writes over a file unless told', async () => {
    expect(await run('init', 'orders.demarc', '--template', 'serverless-api', '--title', 'Mine')).toBe(0);
    expect(await read('orders.demarc')).toContain('"title": "Mine"');
    expect(await run('init', 'orders.demarc')).toBe(2);
    expect(err).toContain('orders.demarc is there already.');
    expect(await run('init', 'orders.demarc', '--force')).toBe(0);
  });

  test('names the templates it knows', async () => {
    expect(await run('init', 'x.demarc', '--template', 'castle')).toBe(2);
    expect(err).toContain('Known are container-app, serverless-api, three-tier.');
  });
});

describe('demarc services, rules, explain and schema', () => {
  test('lists services by words', async () => {
    expect(await run('services', 'dynamodb')).toBe(0);
    expect(out).toContain('aws/dynamodb');
    expect(out).not.toContain('aws/ec2 ');
  });

  test('lists the services of a pack', async () => {
    await write('acme.json', JSON.stringify(acmePack));
    expect(await run('services', 'ledger', '--packs', 'acme.json')).toBe(0);
    expect(out).toContain('acme/ledger');
  });

  test.each([
    ['hipaa', 'HIPAA:'],
    ['S23', 'S23'],
    ['CX-1', ''],
  ])('lists rules of %s', async (framework, words) => {
    expect(await run('rules', '--framework', framework, '--format', 'json')).toBe(framework === 'CX-1' ? 2 : 0);
    expect(out).toContain(words);
  });

  test('lists rules by words: provider, severity, layer', async () => {
    expect(await run('rules', 'gcp', 'critical')).toBe(0);
    const ids = out.trim().split('\n');
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.every((line) => line.startsWith('gcp/'))).toBe(true);
    expect(err).toMatch(/^\d+ of \d+ rules/);
  });

  test('says of a service who secures what, and what its options move', async () => {
    await run('explain', 'aws/ecs');
    expect(out).toContain('Shared: Backup and resilience, Logging and detection');
    expect(out).toContain(
      'ec2: Platform and application management shared, Guest operating system yours, Network configuration yours',
    );
    expect(out).toContain('fargate: as above');
  });

  test('lists rules of a framework as JSON', async () => {
    expect(await run('rules', '--framework', 'FSBP', '--format', 'json')).toBe(0);
    const { rules } = JSON.parse(out) as { readonly rules: readonly { readonly sources: readonly string[] }[] };
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.every(({ sources }) => sources.some((source) => source.startsWith('FSBP')))).toBe(true);
  });

  test.each([
    ['CX-13', 'CX-13'],
    ['fsbp:s3.8', 'FSBP:S3.8'],
    ['T-OS-PATCH', 'Patch the guest operating system'],
    ['aws/lambda', 'Options that move the line'],
    ['encryptionAtRest', 'Good: '],
    ['customer-data', 'customer-data'],
  ])('explains %s', async (id, words) => {
    expect(await run('explain', id)).toBe(0);
    expect(out).toContain(words);
  });

  test('says where to look for an id that it does not know', async () => {
    expect(await run('explain', 'CX-999')).toBe(2);
    expect(err).toContain('"demarc rules" lists them');
  });

  test('prints the published schema', async () => {
    expect(await run('schema')).toBe(0);
    const published = JSON.parse(await readFile('schema/demarc.schema.json', 'utf8')) as unknown;
    expect(JSON.parse(out)).toEqual(published);
  });
});

describe('demarc schema', () => {
  test.each([
    ['pack', 'demarcPack'],
    ['policy', 'fail-on-unknown'],
  ])('prints that of a %s', async (of, key) => {
    expect(await run('schema', of, '-o', 'out.schema.json')).toBe(0);
    expect(JSON.parse(await read('out.schema.json'))).toHaveProperty(['properties', key]);
  });

  test('ends with 2 for another file', async () => {
    expect(await run('schema', 'picture')).toBe(2);
  });
});

describe('demarc --version', () => {
  test('is that of the package', async () => {
    expect(await run('--version')).toBe(0);
    expect(out).toBe(`${version}\n`);
  });
});

describe('demarc --help', () => {
  test.each([
    [['--help'], 'Exit codes: 0 clean'],
    [['check', '--help'], 'demarc check template.yaml --fail-on critical'],
  ])('explains %j with examples and ends with 0', async (argv, words) => {
    expect(await run(...argv)).toBe(0);
    expect(out).toContain(words);
  });
});
