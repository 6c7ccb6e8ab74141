import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFiles } from '../index.js';
import { terraform } from './terraform.js';
import { planOf } from './testImport.js';

const REMEDY = /terraform show -json/;

function errorOf(text: string, name = 'plan.json'): string {
  const result = importFiles([{ name, text }]);
  return 'error' in result ? result.error.message : '';
}

describe('terraform on input that is no plan', () => {
  test.each([
    [
      'a configuration',
      'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
      /line 1.*configuration, not a plan/,
    ],
    [
      'a configuration with settings first',
      '# network\nterraform {\n  required_version = ">= 1.5"\n}\n',
      /configuration, not a plan/,
    ],
    [
      'what plan prints',
      'Terraform will perform the following actions:\n\n  # aws_vpc.main will be created\n',
      /printed for people/,
    ],
    ['a saved plan', `PK\u0003\u0004tfplan\u0000binary`, /saved plan/],
    [
      'a configuration in JSON',
      '{"resource": {"aws_vpc": {"main": {"cidr_block": "10.0.0.0/16"}}}}',
      /configuration in JSON/,
    ],
    [
      'a state of version 1',
      '{\n  "version": 1,\n  "serial": 3,\n  "lineage": "x",\n  "modules": []\n}',
      /line 2.*version 1.*only 3 and 4/,
    ],
    [
      'a state of a version to come',
      '{"version": 5, "terraform_version": "2.0.0", "serial": 1, "resources": []}',
      /version 5/,
    ],
    [
      'a plan without values',
      '{"format_version": "1.2", "terraform_version": "1.9.8", "version": "x", "prior_state": {}}',
      /neither planned values nor values/,
    ],
  ])('%s is refused with the command that helps', (_name, text, expected) => {
    const message = errorOf(text);
    expect(message).toMatch(expected);
    expect(message).toMatch(REMEDY);
    expect(message).not.toMatch(/unexpected|undefined|TypeError/i);
  });

  test.each([
    ['a truncated plan', '{"format_version": "1.2", "terraform_version": "1.9.8", "planned_values": {"root', /line 1/],
    [
      'nesting without end',
      `{"terraform_version": "1", "planned_values": ${'{"a":'.repeat(3000)}1${'}'.repeat(3001)}`,
      /nested more than/,
    ],
  ])('%s is refused with its place', (_name, text, expected) => {
    expect(errorOf(text)).toMatch(expected);
  });

  test.each([
    ['lists where records belong', { planned_values: [], resource_changes: {} }],
    ['resources that are texts', { planned_values: { root_module: { resources: ['x', 1, null, {}] } } }],
    [
      'a module in itself by name',
      { planned_values: { root_module: { child_modules: [{ address: 5, child_modules: 'x' }] } } },
    ],
    ['changes without a change', { resource_changes: [{ address: 'aws_vpc.a', type: 'aws_vpc' }, { change: {} }] }],
    [
      'addresses that are none',
      { planned_values: { root_module: { resources: [{ address: '..[' }, { address: 'a' }, { address: '' }] } } },
    ],
    [
      'a configuration of numbers',
      { planned_values: { root_module: {} }, configuration: { root_module: 3, provider_config: 1 } },
    ],
  ])('%s give an empty diagram', (_name, parts) => {
    const result = importFiles([
      { name: 'p.json', text: JSON.stringify({ format_version: '1.2', terraform_version: '1.9.8', ...parts }) },
    ]);
    expect('error' in result ? result.error.message : result.diagram.nodes.size).toBe(0);
  });

  test('a byte order mark does no harm', () => {
    const text = `\uFEFF${JSON.stringify(planOf({ address: 'aws_sqs_queue.a' }))}`;
    const result = importFiles([{ name: 'p.json', text }]);
    expect('error' in result ? 0 : result.diagram.nodes.size).toBe(1);
  });

  test('a file of empty lines is refused', () => {
    expect(errorOf('\n'.repeat(200_000))).toMatch(/not known/);
  });

  test('lines of a build system around the plan do no harm', () => {
    const plan = JSON.stringify(planOf({ address: 'aws_sqs_queue.a' }));
    const text = `[command]/usr/bin/terraform show -json plan.out\n${plan}%0A\n::set-output name=exitcode::0\n`;
    const result = importFiles([{ name: 'p.json', text }]);
    expect('error' in result ? 0 : result.diagram.nodes.size).toBe(1);
  });

  test('an address that is listed twice is drawn once', () => {
    const plan = planOf({ address: 'aws_sqs_queue.a' }, { address: 'aws_sqs_queue.a' });
    const result = importFiles([{ name: 'p.json', text: JSON.stringify(plan) }]);
    expect('error' in result ? 0 : result.diagram.nodes.size).toBe(1);
  });

  test('types and words that every object knows name nothing', () => {
    const plan = planOf(
      { address: 'constructor.a' },
      { address: '__proto__.a' },
      { address: 'aws_security_group_rule.toString', values: { type: 'valueOf', protocol: 'constructor' } },
      { address: 'aws_network_acl_rule.r', values: { protocol: 'constructor', rule_action: 'toString' } },
      { address: 'aws_s3_bucket.hasOwnProperty', values: { object_lock_enabled: 'constructor' } },
    );
    const result = importFiles([{ name: 'p.json', text: JSON.stringify(plan) }]);
    const written = 'error' in result ? result.error.message : JSON.stringify([...result.diagram.boundaries.values()]);
    expect(written).toContain('aws_security_group_rule.toString');
    expect(written).not.toContain('native code');
  });

  test('modules that refer to each other in a circle end', () => {
    const reference = (text: string): object => ({ references: [text] });
    const call = (other: string): object => ({
      expressions: { x: reference(`module.${other}.x`) },
      module: {
        outputs: { x: { expression: reference('var.x') } },
        resources: [
          { mode: 'managed', type: 'aws_instance', name: 'i', expressions: { subnet_id: reference('var.x') } },
        ],
      },
    });
    const resources = ['a', 'b'].map((name) => ({
      address: `module.${name}.aws_instance.i`,
      mode: 'managed',
      type: 'aws_instance',
      name: 'i',
      change: { actions: ['create'], after: {}, after_unknown: { subnet_id: true } },
    }));
    const text = JSON.stringify({
      format_version: '1.2',
      resource_changes: resources,
      configuration: { root_module: { module_calls: { a: call('b'), b: call('a') } } },
    });
    const result = importFiles([{ name: 'p.json', text }]);
    expect('error' in result ? 0 : result.diagram.nodes.size).toBe(2);
  });

  test('expressions that multiply are stopped', () => {
    const outputs = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [
        `o${String(index)}`,
        {
          expression: {
            references: Array.from({ length: 9 }, () => `module.m.o${String(index + 1)}`).map(
              (text, at) => `${text}[${String(at)}]`,
            ),
          },
        },
      ]),
    );
    const text = JSON.stringify({
      format_version: '1.2',
      resource_changes: [
        {
          address: 'aws_instance.i',
          mode: 'managed',
          type: 'aws_instance',
          name: 'i',
          change: { actions: ['create'], after: {}, after_unknown: { subnet_id: true } },
        },
      ],
      configuration: {
        root_module: {
          resources: [
            {
              mode: 'managed',
              type: 'aws_instance',
              name: 'i',
              expressions: { subnet_id: { references: ['module.m.o0'] } },
            },
          ],
          module_calls: {
            m: {
              expressions: {},
              module: {
                outputs: Object.fromEntries(
                  Object.entries(outputs).map(([key, value]) => [
                    key,
                    JSON.parse(JSON.stringify(value).replaceAll('module.m.', 'module.m.module.m.')) as unknown,
                  ]),
                ),
                module_calls: {},
              },
            },
          },
        },
      },
    });
    expect('error' in importFiles([{ name: 'p.json', text }])).toBe(false);
  });
});

const SEEDS = ['plan.json', 'state4.tfstate', 'state3.tfstate', 'shown.json'].map((name) => ({
  name,
  text: readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'),
}));

/** Runs of each property; `FUZZ_RUNS=100000` makes it a night's work. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The value with one place in it, found by walking along the numbers, replaced. */
function replaced(value: Json, walk: readonly number[], by: Json): Json {
  const [step, ...rest] = walk;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    const at = list.length === 0 ? 0 : step % list.length;
    return list.map((member, index) => (index === at ? replaced(member, rest, by) : member));
  }
  const entries = Object.entries(value);
  const at = entries.length === 0 ? 0 : step % entries.length;
  return Object.fromEntries(
    entries.map(([key, member], index) => [key, index === at ? replaced(member, rest, by) : member]),
  );
}

describe('terraform on damaged files', () => {
  test('never throws when a value is of another kind than it should be', () => {
    const seeds = SEEDS.map(({ name, text }) => ({ name, data: JSON.parse(text) as Json }));
    const odd = fc.constantFrom<Json>(
      null,
      true,
      7,
      '',
      'x',
      [],
      {},
      [null],
      [[]],
      [{}],
      { references: ['a.b.c'] },
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 9 }),
        odd,
        ({ name, data }, walk, by) => {
          const result = terraform.read([{ name, text: JSON.stringify(replaced(data, walk, by)) }]);
          expect('error' in result ? result.error.message.length > 0 : result.diagram.nodes.size >= 0).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  }, 120_000_000);

  test('never throws when the text is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.double({ min: 0, max: 1, noNaN: true }), ({ name, text }, share) => {
        const result = terraform.read([{ name, text: text.slice(0, Math.floor(share * text.length)) }]);
        expect('error' in result ? result.error.message.length > 0 : result.diagram.nodes.size >= 0).toBe(true);
      }),
      { numRuns: RUNS },
    );
  }, 120_000_000);
});
