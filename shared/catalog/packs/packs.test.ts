import { describe, expect, test } from 'vitest';
import { buildCatalog, type CatalogParts } from '../buildCatalog.js';
import { controlTasks } from '../controls.js';
import { LAYERS } from '../layers.js';
import { modelTasks } from '../modelTasks.js';
import { properties } from '../properties.js';
import { services } from '../services.js';
import { taskSeverity } from '../severity.js';
import { mergePacks } from './mergePacks.js';
import type { Pack } from './packTypes.js';
import { MAX_PACK_CHARACTERS, readPack } from './readPack.js';
import { acme } from './testFixtures.js';

const parts: CatalogParts = { version: 'test', layers: LAYERS, services, properties, controlTasks, modelTasks };

function read(change: object): Pack {
  const result = readPack(JSON.stringify({ ...acme, ...change }));
  if ('error' in result) throw new Error(result.error.message);
  return result.pack;
}

function errorOf(change: object): string {
  const result = readPack(JSON.stringify({ ...acme, ...change }, null, 2));
  return 'error' in result ? `${result.error.message} (line ${result.error.line ?? 0})` : 'no error';
}

describe('readPack', () => {
  test('reads services, properties, tasks and severities', () => {
    const pack = read({});
    expect(pack.services[0]).toMatchObject({
      id: 'acme/ledger',
      provider: 'generic',
      family: 'data',
      icon: 'glyph/unknown',
    });
    expect(pack.services[0]?.layersNotApplicable).toEqual(['application']);
    expect(pack.tasks[0]?.controls[0]?.id).toBe('acme:GOV-1');
  });

  test('says where a text is no JSON', () => {
    expect(readPack('{')).toHaveProperty('error.message');
  });

  test('refuses what is too large', () => {
    expect(readPack(' '.repeat(MAX_PACK_CHARACTERS + 1))).toHaveProperty(
      'error.message',
      expect.stringMatching(/2 MB/),
    );
  });

  test('refuses the namespace of a provider', () => {
    expect(errorOf({ id: 'aws' })).toMatch(/"aws" is a provider/);
  });

  test.each([
    ['services', { services: [{ ...acme.services[0], id: 'aws/s3' }] }],
    ['tasks', { tasks: [{ ...acme.tasks[0], id: 'aws/s3:versioning' }] }],
    ['properties', { properties: [{ ...acme.properties[0], id: 'versioning' }] }],
  ])('refuses %s outside its namespace', (_, change) => {
    expect(errorOf(change)).toMatch(/is outside the pack\. Begin it with "acme"\. \(line \d\d?\)/);
  });

  test('refuses the same id twice', () => {
    expect(errorOf({ services: [acme.services[0], acme.services[0]] })).toMatch(/stands in the pack twice/);
  });

  test.each([
    ['an address', 'https://example.com/icon.png'],
    ['a script', 'javascript:alert(1)'],
    ['a page', 'data:text/html;base64,PGI+'],
  ])('refuses %s as icon', (_, icon) => {
    expect(errorOf({ services: [{ ...acme.services[0], icon }] })).toMatch(/^services\.0\.icon/);
  });

  test('takes a picture in the file as icon', () => {
    const icon = 'data:image/png;base64,iVBORw0KGgo=';
    expect(read({ services: [{ ...acme.services[0], icon }] }).services[0]?.icon).toBe(icon);
  });

  test('knows no pattern that could run for long', () => {
    const control = { id: 'acme:X', severity: 'low', good: { op: 'matches', values: ['(a+)+$'] } };
    expect(errorOf({ tasks: [{ ...acme.tasks[0], controls: [control] }] })).toMatch(/^tasks\.0\.controls\.0\.good/);
  });

  test.each<[string, object, RegExp]>([
    ['what is missing', { version: undefined }, /^version is missing\. Add it\./],
    ['a misspelt key', { service: [] }, /^"service" is no key here\. Correct its name, or remove it\. \(line \d+\)/],
    [
      'a severity that does not exist',
      { severities: [{ ...acme.severities[0], severity: 'severe' }] },
      /^severities\.0\.severity is not known\. Choose one of critical, high, medium, low\. \(line \d\d\)/,
    ],
    ['a wrong type', { name: 7 }, /^name has to be of type string\. Correct it\. \(line 5\)/],
    ['an empty list', { tasks: [{ ...acme.tasks[0], how: [] }] }, /^tasks\.0\.how is empty\. Give at least one\./],
    ['an empty text', { name: ' ' }, /^name is empty\. Fill it in\./],
    ['a long text', { name: 'x'.repeat(200) }, /^name is longer than 80\. Shorten or split it\./],
    [
      'an id of another form',
      { services: [{ ...acme.services[0], id: 'Ledger' }] },
      /^services\.0\.id has not the right form\. Write ids/,
    ],
    ['another form of pack', { demarcPack: 2 }, /^demarcPack is not known\. Choose one of 1\./],
  ])('says of %s where it is and what to do', (_, change, message) => {
    expect(errorOf(change)).toMatch(message);
  });

  test('refuses a misspelt key', () => {
    expect(errorOf({ task: [] })).not.toBe('no error (line 0)');
    expect(errorOf({ task: [] })).toMatch(/task/);
  });
});

describe('mergePacks', () => {
  test('adds to what there is', () => {
    const { parts: merged, warnings } = mergePacks(parts, [read({})]);
    const catalog = buildCatalog(merged);
    expect(warnings).toEqual([]);
    expect(catalog.services.get('acme/ledger')?.shortName).toBe('Ledger');
    expect(catalog.controlTasksByService.get('aws/s3')?.map((task) => task.id)).toContain('acme/ledger:reviewed');
    expect(catalog.services.size).toBe(services.length + 1);
  });

  test('raises a severity without listing it', () => {
    const { parts: merged, lowered } = mergePacks(parts, [read({})]);
    expect(taskSeverity(merged.controlTasks.find((task) => task.id === 'aws/s3:versioning')!)).toBe('high');
    expect(lowered).toEqual([]);
  });

  test('lists what it lowers, with the reason', () => {
    const severities = [{ task: 'aws/s3:publicAccess', severity: 'low', reason: 'Only public data here' }];
    expect(mergePacks(parts, [read({ severities })]).lowered).toEqual([
      { pack: 'acme', task: 'aws/s3:publicAccess', from: 'critical', to: 'low', reason: 'Only public data here' },
    ]);
  });

  test('leaves out what refers to nothing, and says so', () => {
    const lost = [
      { ...acme.tasks[0], id: 'acme/a:reviewed', appliesTo: ['aws/nothing'] },
      { ...acme.tasks[0], id: 'acme/b:reviewed', property: 'acme.unheard' },
    ];
    const severities = [{ task: 'aws/s3:nothing', severity: 'low', reason: 'None' }];
    const { parts: merged, warnings } = mergePacks(parts, [read({ tasks: lost, severities })]);
    expect(merged.controlTasks).toHaveLength(controlTasks.length);
    expect(warnings).toEqual([
      'acme/a:reviewed names the service aws/nothing, which the catalog lacks. It was left out.',
      'acme/b:reviewed reads the property acme.unheard, which the catalog lacks. It was left out.',
      'acme changes the task aws/s3:nothing, which the catalog lacks. The change was left out.',
    ]);
  });

  test('does not touch the catalog it starts from', () => {
    mergePacks(parts, [read({})]);
    expect(taskSeverity(controlTasks.find((task) => task.id === 'aws/s3:versioning')!)).toBe('low');
  });
});
