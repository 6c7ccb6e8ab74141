import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { terraform } from './terraform.js';
import { edgesBetween, elementOf, importPlan, importText, placeOf, planOf, sourceIds, valuesAt } from './testImport.js';

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

const plan = importText(fixture('plan.json'));

describe('terraform on a plan', () => {
  test('draws every resource once and says which one the plan deletes', () => {
    const seen = sourceIds(plan);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(21);
    expect(plan.warnings).toMatchObject([{ kind: 'condition-false', sourceId: 'aws_sqs_queue.old' }]);
  });

  test('follows a reference through the output of a module', () => {
    expect(placeOf(plan, 'aws_security_group.db')).toBe('shop');
    expect(placeOf(plan, 'aws_instance.web[0]')).toBe('front a.b/c');
    expect(elementOf(plan, 'aws_db_instance.orders')).toMatchObject({ alsoIn: [expect.any(String)] });
  });

  test('takes the region from the configuration of the provider', () => {
    expect([...plan.diagram.boundaries.values()].find(({ kind }) => kind === 'region')?.label).toBe('eu-west-1');
  });

  test('takes a subnet for public whose table has its route inside', () => {
    expect(valuesAt(plan, 'module.network.aws_subnet.front["a.b/c"]', 'routing')).toEqual(['public']);
  });

  test('makes instances members of the groups that they name', () => {
    const group = elementOf(plan, 'aws_security_group.web');
    expect(group && 'members' in group ? group.members : []).toEqual(['n_web-0', 'n_web-1']);
  });

  test('joins a rule that stands alone with its group, and draws the way that it opens', () => {
    const group = elementOf(plan, 'aws_security_group_rule.web_to_db');
    expect(group && 'rules' in group ? group.rules : []).toMatchObject([
      { direction: 'in', protocol: 'tcp', ports: '5432', peer: 'sg:b_web' },
    ]);
    expect(edgesBetween(plan, 'aws_instance.web[1]', 'aws_db_instance.orders')).toHaveLength(1);
  });

  test('gives settings of their own to the instance with the same key', () => {
    expect(valuesAt(plan, 'aws_s3_bucket.files["in"]', 'versioning')).toEqual([true]);
    expect(valuesAt(plan, 'aws_s3_bucket.files["out"]', 'versioning')).toEqual([false]);
  });

  test('leaves unknown what is only known after apply', () => {
    expect(valuesAt(plan, 'aws_db_instance.orders', 'multiAz')).toEqual([]);
    expect(valuesAt(plan, 'aws_db_instance.orders', 'kmsKey')).toEqual([]);
    expect(valuesAt(plan, 'aws_db_instance.orders', 'encryptionAtRest')).toEqual(['provider-key']);
  });

  test('keeps nothing of a secret', () => {
    const written = JSON.stringify([
      ...plan.diagram.nodes.values(),
      ...plan.diagram.boundaries.values(),
      plan.verdicts,
    ]);
    expect(written).not.toMatch(/correct-horse|hunter2/);
  });

  test('gives the same diagram every time', () => {
    expect(importText(fixture('plan.json'))).toEqual(plan);
  });

  test('knows things by the name that people gave them, or by what they are', () => {
    const labels = ['aws_instance.web[0]', 'module.network.aws_internet_gateway.this', 'aws_db_instance.orders'].map(
      (address) => elementOf(plan, address)?.label,
    );
    expect(labels).toEqual(['web-0', 'internet gateway', 'orders']);
  });

  test('takes the new object of a replacement and of an update', () => {
    const text = JSON.stringify({
      ...planOf({ address: 'aws_sqs_queue.jobs', values: { name: 'jobs' } }),
      resource_changes: [
        {
          address: 'aws_sqs_queue.jobs',
          mode: 'managed',
          type: 'aws_sqs_queue',
          name: 'jobs',
          change: { actions: ['create', 'delete'], after: { name: 'jobs' }, after_unknown: {} },
        },
      ],
    });
    expect(importText(text).warnings).toEqual([]);
    expect(sourceIds(importText(text))).toEqual(['aws_sqs_queue.jobs']);
  });

  test('draws the instances of a module that is called several times as groups', () => {
    const modules = ['dev', 'prod'].map((key) => ({
      address: `module.env["${key}"]`,
      resources: ['a', 'b', 'c', 'd', 'e'].map((name) => ({
        address: `module.env["${key}"].aws_sqs_queue.${name}`,
        mode: 'managed',
        type: 'aws_sqs_queue',
        name,
        values: {},
      })),
    }));
    const text = JSON.stringify({ format_version: '1.2', planned_values: { root_module: { child_modules: modules } } });
    const groups = [...importText(text).diagram.boundaries.values()].filter(({ kind }) => kind === 'group');
    expect(groups.map(({ label }) => label)).toEqual(['env dev', 'env prod']);
  });

  test('tells the same thing in several modules apart by their names', () => {
    const modules = ['orders', 'users'].map((name) => ({
      address: `module.${name}.module.db`,
      resources: [
        {
          address: `module.${name}.module.db.aws_sqs_queue.dead`,
          mode: 'managed',
          type: 'aws_sqs_queue',
          name: 'dead',
          values: {},
        },
      ],
    }));
    const text = JSON.stringify({ format_version: '1.2', planned_values: { root_module: { child_modules: modules } } });
    const labels = [...importText(text).diagram.nodes.values()].map(({ label }) => label);
    expect(labels).toEqual(['orders dead', 'users dead']);
  });

  test('points an unknown policy at what it names', () => {
    expect(edgesBetween(plan, 'aws_instance.web[0]', 'aws_s3_bucket.files["in"]')).toHaveLength(1);
    expect(edgesBetween(plan, 'aws_instance.web[0]', 'aws_s3_bucket.files["out"]')).toHaveLength(0);
  });

  test('takes the one network of a module for a local that stands for it', () => {
    const imported = importPlan(
      { address: 'aws_vpc.this[0]', unknown: { id: true } },
      { address: 'aws_subnet.inner', unknown: { vpc_id: true }, refers: { vpc_id: 'local.vpc_id' } },
      { address: 'aws_subnet.outer', unknown: { vpc_id: true }, refers: { vpc_id: 'local.vpc_id' } },
      { address: 'aws_instance.web', unknown: { subnet_id: true }, refers: { subnet_id: 'local.one_of_two' } },
    );
    expect(placeOf(imported, 'aws_subnet.inner')).toBe('vpc');
    expect(elementOf(imported, 'aws_vpc.this[0]')?.id).toBe(elementOf(imported, 'aws_subnet.inner')?.parent);
    expect(placeOf(imported, 'aws_instance.web')).toBe('VPC (local.one_of_two)');
  });

  test('a value under a variable that nobody sets stays a name', () => {
    const imported = importPlan({
      address: 'aws_lambda_function.work',
      unknown: { vpc_config: [{ subnet_ids: true }] },
      values: { function_name: 'work', vpc_config: [{}] },
      refers: { vpc_config: [{ subnet_ids: { references: ['var.subnets'] } }] },
    });
    expect(placeOf(imported, 'aws_lambda_function.work')).toBe('VPC (var.subnets)');
  });
});

describe('terraform on states', () => {
  test('joins the resources of a state by their real ids', () => {
    const state = importText(fixture('state4.tfstate'), 'state4.tfstate');
    expect(placeOf(state, 'aws_lambda_function.work')).toBe('x.y in');
    expect(placeOf(state, 'module.net["x.y"].aws_subnet.in[0]')).toBe('main');
    expect(edgesBetween(state, 'aws_sqs_queue.jobs', 'aws_lambda_function.work')).toHaveLength(1);
    expect(elementOf(state, 'aws_iam_role.work')?.id).toBe(elementOf(state, 'aws_lambda_function.work')?.id);
    expect(JSON.stringify([...state.diagram.nodes.values()])).not.toContain('do-not-keep');
  });

  test('reads the flat attributes of version 3', () => {
    const state = importText(fixture('state3.tfstate'), 'state3.tfstate');
    const group = elementOf(state, 'module.web.aws_security_group.web');
    expect(group && 'rules' in group ? group.rules : []).toMatchObject([{ ports: '22', peer: '0.0.0.0/0' }]);
    expect(group && 'members' in group ? group.members : []).toEqual([
      elementOf(state, 'module.web.aws_instance.web[0]')?.id,
    ]);
    expect(valuesAt(state, 'module.web.aws_instance.web[0]', 'publicIp')).toEqual([true]);
    expect(elementOf(state, 'module.web.aws_instance.web[0]')?.label).toBe('web-one');
  });

  test('keeps two states apart that use the same addresses', () => {
    const text = fixture('state4.tfstate');
    const result = terraform.read([
      { name: 'a.tfstate', text },
      { name: 'b.tfstate', text },
    ]);
    const ids = 'error' in result ? [] : sourceIds(result);
    expect(ids).toContain('aws_vpc.main');
    expect(ids).toContain('b.tfstate/aws_vpc.main');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('terraform on Azure and Google Cloud', () => {
  const shown = importText(fixture('shown.json'), 'shown.json');

  test('gives each cloud an account of its own', () => {
    const accounts = [...shown.diagram.boundaries.values()].filter(({ kind }) => kind === 'account');
    expect(accounts.map(({ provider, label }) => [provider, label])).toEqual([
      ['azure', 'Azure subscription'],
      ['gcp', 'Google Cloud project'],
    ]);
  });

  test('stands an Azure machine in the subnet of its interface, public by its address', () => {
    expect(placeOf(shown, 'azurerm_linux_virtual_machine.web')).toBe('web');
    expect(elementOf(shown, 'azurerm_network_interface.web')?.id).toBe('n_web');
    expect(valuesAt(shown, 'azurerm_linux_virtual_machine.web', 'publicIp')).toEqual([true]);
    expect(placeOf(shown, 'azurerm_virtual_network.shop')).toBe('shop');
  });

  test('a group on a subnet holds for what stands in it, its rules in their order', () => {
    const group = elementOf(shown, 'azurerm_network_security_group.web');
    expect(group).toMatchObject({
      members: ['n_web'],
      rules: [{ direction: 'in', action: 'allow', priority: 100, protocol: 'tcp', ports: '22', peer: 'any' }],
    });
  });

  test('a firewall rule of Google holds for the machines with its tag', () => {
    const group = elementOf(shown, 'google_compute_firewall.ssh');
    expect(group).toMatchObject({ members: ['n_vm'], rules: [{ ports: '22', peer: '0.0.0.0/0', priority: 900 }] });
    expect(placeOf(shown, 'google_compute_instance.vm')).toBe('sub');
    const open = [...shown.diagram.edges.values()].filter(({ target }) => target === 'n_vm');
    expect(open).toHaveLength(1);
  });

  test('a grant to everybody makes the bucket public', () => {
    expect(valuesAt(shown, 'google_storage_bucket.data', 'publicAccess')).toEqual(['public']);
  });

  test('encryption that is always on is assumed', () => {
    const facts = elementOf(shown, 'google_storage_bucket.data')?.facts?.encryptionAtRest;
    expect(facts).toMatchObject([{ value: 'provider-key', provenance: 'assumed' }]);
  });
});
