import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import type { LayerId } from '../catalog/layers.js';
import type { BuiltEntity } from '../model/build.js';
import { assess } from './assess.js';
import { providerDuties } from './explain.js';
import {
  assessed,
  boundary,
  diagramOf,
  edge,
  fact,
  facts,
  findingOn,
  firewallRule,
  fromInternet,
  groupOf,
  having,
  internet,
  node,
  state,
  statusOf,
  summaryOn,
  taskIds,
  taskOn,
  TODAY,
} from './testFixtures.js';

/** One service for each of the three models. */
const MODELS = { infrastructure: 'aws/ec2', container: 'aws/rds', abstract: 'aws/s3' } as const;

function ownersOf(service: string, layers: readonly LayerId[]): readonly string[] {
  const { owners } = summaryOn(assessed(node({ service, id: 'n_it' })), 'n_it');
  return layers.map((layer) => owners[layer].owner);
}

function everyModel(layers: readonly LayerId[]): readonly string[] {
  return [...new Set(Object.values(MODELS).flatMap((service) => ownersOf(service, layers)))];
}

describe('base statements', () => {
  test('S1 both sides own something of a node of every model', () => {
    for (const service of Object.values(MODELS)) {
      const { customer, shared, applicable } = summaryOn(assessed(node({ service, id: 'n_it' })), 'n_it');
      expect(customer + shared).toBeGreaterThan(0);
      expect(customer + shared).toBeLessThan(applicable);
    }
  });

  test('S1 a shared layer without a team leaves it to be named', () => {
    const ask = (values = {}) => findingOn(assessed(having('aws/rds', values)), 'n_rds', 'CX-48');
    expect(ask()).toMatchObject({ status: 'unknown', severity: 'low', taskId: 'T-ACC-TEAM' });
    expect(ask({ responsibleTeam: 'data' })?.status).toBe('pass');
  });

  test('S2 what is set on a node changes its tasks and not its owners', () => {
    const plain = assessed(having('aws/ec2'));
    const bad = assessed(having('aws/ec2', { patching: 'none', publicIp: true, imdsV2: 'optional' }));
    expect(summaryOn(bad, 'n_ec2').owners).toEqual(summaryOn(plain, 'n_ec2').owners);
    expect(bad.totals.findings).toBeGreaterThan(plain.totals.findings);
  });

  test('S2 who answers for a node is a question of its own', () => {
    expect(statusOf(assessed(having('aws/ec2')), 'n_ec2', 'T-ACC-TEAM')).toBe('open');
    expect(statusOf(assessed(having('aws/ec2', { responsibleTeam: 'web' })), 'n_ec2', 'T-ACC-TEAM')).toBe('done');
    expect(statusOf(assessed(boundary({ kind: 'account' })), 'b_account', 'T-ACC-TEAM')).toBe('open');
    expect(statusOf(assessed(boundary({ kind: 'organization' })), 'b_organization', 'T-ACC-TEAM')).toBe('absent');
  });

  test('S3 access is yours in every model, the machines beneath the provider’s', () => {
    expect(everyModel(['identity-access'])).toEqual(['customer']);
    expect(ownersOf('aws/ec2', ['firewall-config'])).toEqual(['customer']);
    expect(ownersOf('aws/rds', ['firewall-config'])).toEqual(['customer']);
    expect(everyModel(['hardware', 'global-infrastructure'])).toEqual(['provider']);
  });

  test('S3 a party that is let in without proof of who it is is a finding', () => {
    const partner = node({ service: 'generic/partner' });
    const flow = (authentication?: string) =>
      assessed(
        partner,
        node({}),
        edge({
          source: partner.id,
          target: 'n_ec2',
          facts: facts(authentication === undefined ? {} : { authentication }),
        }),
      );
    expect(statusOf(flow(), 'n_partner', 'T-IAM-PARTY')).toBe('open');
    expect(statusOf(flow('none'), 'n_partner', 'T-IAM-PARTY')).toBe('finding');
    expect(statusOf(flow('mtls'), 'n_partner', 'T-IAM-PARTY')).toBe('done');
    expect(statusOf(assessed(partner), 'n_partner', 'T-IAM-PARTY')).toBe('absent');
  });

  test('S4 nothing is said of a node while its model is not known', () => {
    const unknown = assessed(node({ service: 'aws/not-yet-invented', id: 'n_it' }));
    expect(taskIds(unknown, 'n_it')).toEqual(['T-MODEL-UNKNOWN']);
    expect(summaryOn(unknown, 'n_it').band).toBe('unknown');
    const chosen = assessed(node({ service: 'aws/not-yet-invented', id: 'n_it', model: 'abstract' }));
    expect(statusOf(chosen, 'n_it', 'T-MODEL-UNKNOWN')).toBe('absent');
    expect(summaryOn(chosen, 'n_it').band).toBe('B1');
  });

  test('S6 an option that moves the line is asked for until it is set', () => {
    const id = 'T-OPTION-UNKNOWN:capacity';
    expect(statusOf(assessed(node({ service: 'aws/ecs' })), 'n_ecs', id)).toBe('open');
    const set = node({ service: 'aws/ecs', options: { capacity: fact('ec2') } });
    expect(statusOf(assessed(set), 'n_ecs', id)).toBe('absent');
  });

  test('S5 what the provider owns is covered by its attestation and is no task', () => {
    const rds = assessed(having('aws/rds'));
    const element = summaryOn(rds, 'n_rds');
    const duties = providerDuties(element, catalog);
    expect(duties.map(({ layer }) => layer)).toContain('physical-facilities');
    expect(duties.every(({ evidence }) => evidence.includes('attestation of the provider'))).toBe(true);
    const duty = rds.tasks.filter(({ id }) => catalog.modelTasks.has(id));
    expect(duty.filter(({ layer }) => element.owners[layer].owner === 'provider')).toEqual([]);
  });

  test('S5 the vendor of an application shows contract and attestation, not older than a year', () => {
    const saas = (values: Record<string, string>) =>
      statusOf(assessed(having('generic/saas', values)), 'n_saas', 'T-3P-RECORD');
    expect(saas({})).toBe('open');
    expect(saas({ contractRecord: 'DPA-7' })).toBe('open');
    expect(saas({ contractRecord: 'DPA-7', attestationDate: '2025-11-25' })).toBe('done');
    expect(saas({ contractRecord: 'DPA-7', attestationDate: '2025-11-24' })).toBe('finding');
    expect(saas({ attestationDate: '2026-01-01' })).toBe('open');
  });

  test('S6 a service is of one of three models, each with its own line', () => {
    for (const [model, service] of Object.entries(MODELS)) {
      const element = summaryOn(assessed(node({ service, id: 'n_it' })), 'n_it');
      expect(element.model).toBe(model);
    }
    const lines = Object.values(MODELS).map((service) => ownersOf(service, ['operating-system', 'firewall-config']));
    expect(lines).toEqual([
      ['customer', 'customer'],
      ['provider', 'customer'],
      ['provider', 'provider'],
    ]);
  });

  test('S6 an option can move a service into another model', () => {
    const emr = node({ service: 'aws/emr', options: { mode: fact('serverless') } });
    expect(summaryOn(assessed(emr), 'n_emr').model).toBe('abstract');
  });

  test('S7 Regions, zones and edge locations are the provider’s in every model', () => {
    expect(everyModel(['global-infrastructure'])).toEqual(['provider']);
  });

  test('S8 the foundations of compute, storage, database and network are the provider’s in every model', () => {
    expect(everyModel(['foundation-services', 'virtualization'])).toEqual(['provider']);
  });

  test('S9 buildings and machines are the provider’s in every model', () => {
    expect(everyModel(['physical-facilities', 'hardware'])).toEqual(['provider']);
  });

  test('S9 they are yours on your own site, which is asked for once', () => {
    const site = boundary({ kind: 'on-premises' });
    const server = node({ service: 'generic/server', parent: site.id });
    const result = assessed(site, server);
    expect(summaryOn(result, 'n_server').owners['physical-facilities'].owner).toBe('customer');
    for (const id of ['T-PHYSICAL', 'T-HW-LIFE', 'T-VIRT-HOST']) {
      expect(taskOn(result, site.id, id)?.subjects).toEqual([site.id]);
    }
    expect(statusOf(assessed(node({ service: 'generic/server' })), 'n_server', 'T-PHYSICAL')).toBe('open');
    expect(statusOf(assessed(boundary({ kind: 'outpost' })), 'b_outpost', 'T-PHYSICAL')).toBe('open');
    expect(statusOf(assessed(boundary({ kind: 'region' })), 'b_region', 'T-PHYSICAL')).toBe('absent');
    expect(statusOf(assessed(node({ service: 'generic/partner' })), 'n_partner', 'T-HW-LIFE')).toBe('absent');
    const patched = having('generic/server', { patching: 'automatic' });
    expect(statusOf(assessed(patched), 'n_server', 'T-VIRT-HOST')).toBe('done');
  });

  test('S9 the facilities that the certificates rest on are named one by one', () => {
    const how = catalog.modelTasks.get('T-PHYSICAL')?.how.join(' ').toLowerCase();
    for (const part of ['enters', 'generator', 'ups', 'power distribution', 'air conditioning', 'fire suppression']) {
      expect(how).toContain(part);
    }
  });

  test('S10 what is put into the cloud is yours in every model', () => {
    expect(everyModel(['customer-data'])).toEqual(['customer']);
    for (const service of Object.values(MODELS)) {
      const ask = (values = {}) => assessed({ ...having(service, values), id: 'n_it' });
      expect(statusOf(ask({ dataClassification: 'internal' }), 'n_it', 'T-DATA-CLASSIFY')).toBe('done');
      expect(taskOn(ask(), 'n_it', 'T-DATA-CLASSIFY')?.severity).toBe('high');
    }
  });

  test('S10 what runs code is classified by the store that it talks to, or by what comes in', () => {
    const lambda = having('aws/lambda');
    const stored = [edge({ source: 'n_lambda', target: 'n_rds' }), edge({ source: 'n_rds', target: 'n_lambda' })];
    for (const flow of stored) {
      expect(statusOf(assessed(lambda, having('aws/rds'), flow), 'n_lambda', 'T-DATA-CLASSIFY')).toBe('absent');
    }
    const called = edge({ source: 'n_lambda', target: 'n_elb' });
    expect(statusOf(assessed(lambda, having('aws/elb'), called), 'n_lambda', 'T-DATA-CLASSIFY')).toBe('open');
    expect(statusOf(assessed(lambda), 'n_lambda', 'T-DATA-CLASSIFY')).toBe('open');
    const into = edge({ source: 'n_ec2', target: 'n_lambda', facts: facts({ dataClassification: 'public' }) });
    expect(statusOf(assessed(lambda, node({}), into), 'n_lambda', 'T-DATA-CLASSIFY')).toBe('done');
    expect(statusOf(assessed(having('aws/elb')), 'n_elb', 'T-DATA-CLASSIFY')).toBe('absent');
  });

  test('S10 retention is decided for what stores data', () => {
    const ask = (service: string, values = {}) =>
      statusOf(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-DATA-RETENTION');
    expect(ask('aws/s3')).toBe('open');
    expect(ask('aws/s3', { lifecyclePolicy: 'set' })).toBe('done');
    expect(ask('aws/ec2')).toBe('absent');
    expect(ask('generic/saas')).toBe('open');
  });

  test('S11 the list of the infrastructure model is yours', () => {
    const layers = [
      'client-encryption',
      'server-side-encryption',
      'traffic-protection',
      'operating-system',
      'network-config',
      'firewall-config',
      'application',
      'identity-access',
    ] as const;
    expect(new Set(ownersOf('aws/ec2', layers))).toEqual(new Set(['customer']));
    const result = assessed(boundary(), having('aws/ec2', {}, 'b_vpc'), internet, fromInternet('n_ec2'));
    const asked = [
      'CX-30',
      'T-OS-HARDEN',
      'T-OS-IMAGE',
      'T-NET-PLACE',
      'T-FW-SG',
      'T-FW-HOST',
      'T-NTP-TLS',
      'T-APP-DEPS',
      'T-APP-INPUT',
      'T-APP-SECRETS',
      'T-IAM-LEAST',
      'T-IAM-KEYS',
      'T-PLAT-INSTALL',
    ];
    expect(asked.filter((id) => statusOf(result, 'n_ec2', id) !== 'open')).toEqual([]);
    expect(statusOf(assessed(having('aws/ebs')), 'n_ebs', 'T-SSE-ON')).toBe('open');
  });

  test.each([
    ['T-APP-DEPS', 'imageScanning', 'on-push', 'none'],
    ['T-APP-SECRETS', 'secretsInConfig', 'none', 'present'],
    ['T-PLAT-INSTALL', 'patching', 'automatic', 'none'],
    ['T-OS-HARDEN', 'imdsV2', 'required', 'optional'],
  ])('S11 %s goes by %s', (id, property, good, bad) => {
    const ask = (value: string) => findingOn(assessed(having('aws/ec2', { [property]: value })), 'n_ec2', id)?.status;
    expect([ask(good), ask(bad)]).toEqual(['pass', 'fail']);
  });

  test('S11 application tasks are asked for where code of yours runs', () => {
    for (const id of ['T-APP-DEPS', 'T-APP-SECRETS', 'T-IAM-KEYS']) {
      expect(statusOf(assessed(having('aws/rds')), 'n_rds', id)).toBe('absent');
    }
    expect(statusOf(assessed(having('aws/ec2')), 'n_ec2', 'T-APP-INPUT')).toBe('absent');
    const volume = assessed(having('aws/ebs'));
    expect(statusOf(volume, 'n_ebs', 'T-PLAT-INSTALL')).toBe('absent');
    expect(statusOf(volume, 'n_ebs', 'T-FW-HOST')).toBe('absent');
  });

  test('S11 a place in the network is a subnet and no public address', () => {
    const subnet = boundary({ kind: 'subnet' });
    const ask = (values: Record<string, boolean>, parent?: string, service = 'aws/ec2') =>
      statusOf(assessed(subnet, { ...having(service, values, parent), id: 'n_it' }), 'n_it', 'T-NET-PLACE');
    expect(ask({}, subnet.id)).toBe('open');
    expect(ask({ publicIp: false }, subnet.id)).toBe('done');
    expect(ask({ publicIp: false })).toBe('open');
    expect(ask({ publicIp: true }, subnet.id)).toBe('finding');
    expect(ask({}, undefined, 'generic/server')).toBe('done');
    expect(ask({}, undefined, 'aws/nat-gateway')).toBe('absent');
    const because = (service: string) =>
      findingOn(assessed(subnet, node({ service, id: 'n_it', parent: subnet.id })), 'n_it', 'T-NET-PLACE')?.because;
    expect(because('aws/ec2')).toEqual(['in subnet subnet', 'Public IP is not known']);
    expect(because('generic/server')).toEqual(['in subnet subnet']);
  });

  test('S12 a person closes a task by doing it, by saying why not, or by accepting the risk', () => {
    const close = (more: Parameters<typeof state>[0]) =>
      statusOf(assessed(having('aws/ec2'), state(more)), 'n_ec2', 'T-FW-HOST');
    const one = { task: 'T-FW-HOST', subject: 'n_ec2' };
    expect(close({ ...one, status: 'done' })).toBe('done');
    expect(close({ ...one, status: 'not-applicable', reason: 'No host firewall here' })).toBe('not-applicable');
    const accepted = { status: 'accepted', approver: 'Ada', expiry: '2027-01-31' } as const;
    expect(close({ ...one, ...accepted, reason: 'Small blast radius' })).toBe('accepted');
    expect(close({ ...one, ...accepted })).toBe('open');
    expect(close({ ...one, status: undefined, note: 'We looked at it' })).toBe('open');
  });

  test('S12 a tool that is drawn and not connected resolves nothing', () => {
    const waf = node({ service: 'aws/waf' });
    const alb = having('aws/elb');
    expect(statusOf(assessed(waf, alb), 'n_elb', 'T-FW-WAF')).toBe('open');
    const connected = assessed(waf, alb, edge({ source: 'n_waf', target: 'n_elb' }));
    expect(statusOf(connected, 'n_elb', 'T-FW-WAF')).toBe('done');
  });

  test('S11 a web firewall is decided on entries only, and not on those that take none', () => {
    const ask = (entity: ReturnType<typeof node>) => statusOf(assessed(entity), entity.id, 'T-FW-WAF');
    expect(ask(having('aws/elb', { waf: 'none' }))).toBe('finding');
    expect(ask(node({ service: 'aws/elb', options: { type: fact('nlb') } }))).toBe('absent');
    expect(ask(node({ service: 'aws/elb', options: { type: fact('gwlb') } }))).toBe('absent');
    expect(ask(node({ service: 'aws/elb', options: { type: fact('classic') } }))).toBe('absent');
    expect(ask(having('aws/ec2'))).toBe('absent');
  });

  test('S12 users of an application are federated, with a second factor', () => {
    const ask = (values: Record<string, string | boolean>) =>
      statusOf(assessed(having('generic/saas', values)), 'n_saas', 'T-IAM-JML');
    expect(ask({})).toBe('open');
    expect(ask({ authentication: 'oidc', mfa: true })).toBe('done');
    expect(ask({ authentication: 'oidc', mfa: false })).toBe('finding');
  });

  test.each(['aws/rds', 'aws/emr', 'aws/elastic-beanstalk'])('S13 %s is a container service', (service) => {
    const { model, modelBecause } = summaryOn(assessed(node({ service, id: 'n_it' })), 'n_it');
    expect(model).toBe('container');
    expect(modelBecause.join(' ')).toContain('founding statements');
    expect(catalog.services.get(service)?.modelBasis).toBe('base');
  });

  test('S13 users inside the engine of a container service are yours', () => {
    const ask = (service: string, values = {}) =>
      statusOf(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-IAM-ENGINE');
    expect(ask('aws/rds')).toBe('open');
    expect(ask('aws/rds', { authentication: 'iam' })).toBe('done');
    expect(ask('aws/rds', { authentication: 'none' })).toBe('finding');
    expect(ask('aws/elastic-beanstalk')).toBe('absent');
    expect(ask('aws/dynamodb')).toBe('absent');
  });

  test('S14 platform, system and network move to the provider in the container model', () => {
    for (const service of ['aws/rds', 'aws/emr', 'aws/elastic-beanstalk']) {
      const moved = ownersOf(service, ['platform-management', 'operating-system', 'network-config']);
      expect(new Set(moved)).toEqual(new Set(['provider']));
    }
    const result = assessed(having('aws/rds'));
    for (const id of ['CX-30', 'T-OS-PATCH', 'T-OS-HARDEN', 'T-PLAT-VERSION', 'T-NET-PLACE']) {
      expect(statusOf(result, 'n_rds', id)).toBe('absent');
    }
  });

  test('S14 the version is yours to choose once the profile is refined', () => {
    const refined = (values: Record<string, boolean>) => {
      const diagram = { ...diagramOf(having('aws/rds', values)), profile: 'refined' as const };
      return statusOf(assess(diagram, catalog, TODAY), 'n_rds', 'T-PLAT-VERSION');
    };
    expect(refined({})).toBe('open');
    expect(refined({ versionSupported: true, autoMinorUpgrade: true })).toBe('done');
    expect(refined({ versionSupported: true, autoMinorUpgrade: false })).toBe('finding');
  });

  test.each(['aws/rds', 'aws/emr', 'aws/elastic-beanstalk'])('S15 the firewall of %s stays with you', (service) => {
    expect(ownersOf(service, ['firewall-config'])).toEqual(['customer']);
    const bare = assessed(boundary(), node({ service, id: 'n_it', parent: 'b_vpc' }));
    expect(taskOn(bare, 'n_it', 'T-FW-SG')?.severity).toBe('high');
    expect(findingOn(bare, 'n_it', 'CX-06')?.status).toBe('unknown');
    const group = groupOf('n_it', [firewallRule({ ports: '3306', peer: '10.0.0.0/16' })]);
    const guarded = assessed(boundary(), node({ service, id: 'n_it', parent: 'b_vpc' }), group);
    expect(statusOf(guarded, 'n_it', 'T-FW-SG')).toBe('done');
  });

  test('S15 a container service that may stand outside a network has its group inside one', () => {
    const ask = (parent?: string) =>
      statusOf(assessed(boundary(), having('aws/opensearch', {}, parent)), 'n_opensearch', 'T-FW-SG');
    expect([ask(), ask('b_vpc')]).toEqual(['absent', 'open']);
  });

  test.each(['aws/s3', 'aws/dynamodb', 'aws/s3-glacier', 'aws/sqs'])('S16 %s is an abstract service', (service) => {
    const { model, band } = summaryOn(assessed(node({ service, id: 'n_it' })), 'n_it');
    expect([model, band]).toEqual(['abstract', 'B1']);
    expect(catalog.services.get(service)?.modelBasis).toBe('base');
  });

  test('S17 traffic protection moves to the provider in the abstract model', () => {
    expect(ownersOf('aws/sqs', ['traffic-protection', 'network-config', 'operating-system'])).toEqual([
      'provider',
      'provider',
      'provider',
    ]);
    expect(ownersOf('aws/rds', ['traffic-protection'])).toEqual(['customer']);
    expect(ownersOf('aws/ec2', ['traffic-protection'])).toEqual(['customer']);
  });

  test('S17 requiring TLS of it is hardening on a layer that the provider runs', () => {
    const row = taskOn(assessed(having('aws/s3', { tlsRequired: false })), 'n_s3', 'aws/s3:tlsRequired');
    expect(row?.status).toBe('finding');
    expect(row?.onProviderLayer).toBe(true);
  });

  test('S18 permissions of an abstract service are known on both levels before they count as least', () => {
    const ask = (values: Record<string, string>) =>
      statusOf(assessed(having('aws/sqs', values)), 'n_sqs', 'T-IAM-LEAST');
    expect(ask({})).toBe('open');
    expect(ask({ identityPolicy: 'least-privilege' })).toBe('open');
    expect(ask({ resourcePolicy: 'named-principals' })).toBe('open');
    expect(ask({ identityPolicy: 'least-privilege', resourcePolicy: 'named-principals' })).toBe('done');
    expect(ask({ identityPolicy: 'least-privilege', resourcePolicy: 'wildcard' })).toBe('finding');
    expect(ask({ identityPolicy: 'admin', resourcePolicy: 'named-principals' })).toBe('finding');
  });

  test('S18 a machine has no policy of its own, and lines and plain entries hold no rights', () => {
    expect(statusOf(assessed(having('aws/ec2', { identityPolicy: 'least-privilege' })), 'n_ec2', 'T-IAM-LEAST')).toBe(
      'done',
    );
    for (const service of ['aws/elb', 'aws/nat-gateway']) {
      expect(statusOf(assessed(node({ service, id: 'n_it' })), 'n_it', 'T-IAM-LEAST')).toBe('absent');
    }
  });

  test('S19 duty falls from infrastructure to container to abstract', () => {
    const loads = Object.values(MODELS).map((service) => summaryOn(assessed(node({ service, id: 'n_it' })), 'n_it'));
    const [infrastructure, container, abstract] = loads;
    expect(infrastructure?.load).toBeGreaterThan(container?.load ?? 1);
    expect(container?.load).toBeGreaterThan(abstract?.load ?? 1);
    expect(loads.map(({ band }) => band)).toEqual(['B3', 'B2', 'B1']);
  });

  test('S20 a drawn account asks at once who gets in', () => {
    const result = assessed(boundary({ kind: 'account' }));
    for (const id of ['T-ACC-ROOT-MFA', 'T-ACC-ADMIN-MFA', 'T-ACC-ROOT-KEYS', 'T-ACC-CONTACTS', 'T-ACC-TEAM']) {
      const row = result.tasks.find((task) => task.id === id || findingOn(result, 'b_account', id)?.taskId === task.id);
      expect(row?.status, id).toBe('open');
    }
    expect(summaryOn(result, 'b_account').owners['account-governance'].owner).toBe('customer');
    expect(taskIds(assessed(boundary({ kind: 'region' })), 'b_region')).toEqual([]);
  });

  test('S20 both contacts are current', () => {
    const ask = (contacts: readonly string[]) => {
      const account = boundary({ kind: 'account', facts: facts({ contacts }) });
      return findingOn(assessed(account), account.id, 'T-ACC-CONTACTS')?.status;
    };
    expect(ask(['security-contact', 'account-contact'])).toBe('pass');
    expect(ask(['security-contact'])).toBe('fail');
  });

  test('S20 the keys and the daily use of root', () => {
    const ask = (values: Record<string, string>) =>
      findingOn(assessed(boundary({ kind: 'account', facts: facts(values) })), 'b_account', 'T-ACC-ROOT-KEYS')?.status;
    expect(ask({ rootAccessKeys: 'none', rootUse: 'break-glass-only' })).toBe('pass');
    expect(ask({ rootAccessKeys: 'none' })).toBe('unknown');
    expect(ask({ rootAccessKeys: 'present' })).toBe('fail');
  });

  test('S21 rights are as small as the work needs', () => {
    const ask = (identityPolicy: string) =>
      statusOf(assessed(having('aws/ec2', { identityPolicy })), 'n_ec2', 'T-IAM-LEAST');
    expect([ask('least-privilege'), ask('wildcard-actions'), ask('admin')]).toEqual(['done', 'finding', 'finding']);
  });

  test('S21 keys are young, or replaced by a role', () => {
    const ask = (age: number) =>
      statusOf(assessed(having('aws/ec2', { accessKeyAgeDays: age })), 'n_ec2', 'T-IAM-KEYS');
    expect([ask(90), ask(91)]).toEqual(['done', 'finding']);
    const flow = (authentication: string) =>
      assessed(
        having('aws/ec2'),
        having('aws/s3'),
        edge({ source: 'n_ec2', target: 'n_s3', facts: facts({ authentication }) }),
      );
    expect(statusOf(flow('iam-role'), 'n_ec2', 'T-IAM-KEYS')).toBe('done');
    expect(statusOf(flow('password'), 'n_ec2', 'T-IAM-KEYS')).toBe('open');
    expect(statusOf(assessed(having('aws/ec2')), 'n_ec2', 'T-IAM-KEYS')).toBe('open');
  });

  test('S22 root without a second factor is critical', () => {
    const ask = (rootMfa: string) => {
      const result = assessed(boundary({ kind: 'account', facts: facts({ rootMfa }) }));
      return taskOn(result, 'b_account', findingOn(result, 'b_account', 'CX-24')?.taskId ?? '');
    };
    expect(ask('none')).toMatchObject({ status: 'finding', severity: 'critical' });
    expect(ask('virtual')?.severity).toBe('low');
    expect(ask('hardware')?.status).toBe('done');
  });

  test('S22 every administrator needs a second factor', () => {
    const ask = (values: Record<string, boolean>) =>
      assessed(
        boundary({ kind: 'account' }),
        node({ parent: 'b_account' }),
        having('generic/admin', values),
        edge({ source: 'n_admin', target: 'n_ec2', facts: facts({ purpose: 'admin' }) }),
      );
    expect(findingOn(ask({ mfa: false }), 'n_admin', 'CX-26')).toMatchObject({ status: 'fail', severity: 'critical' });
    const states: readonly Record<string, boolean>[] = [{ mfa: true }, { mfa: false }, {}];
    const answers = states.map((values) => findingOn(ask(values), 'b_account', 'T-ACC-ADMIN-MFA'));
    expect(answers.map((finding) => finding?.status)).toEqual(['pass', undefined, undefined]);
    const alone = assessed(boundary({ kind: 'account' }), having('generic/admin', { mfa: true }));
    expect(findingOn(alone, 'b_account', 'T-ACC-ADMIN-MFA')?.status).toBe('unknown');
  });

  test('S22 an administrator of the account itself counts too', () => {
    const result = assessed(
      boundary({ kind: 'account' }),
      having('generic/admin', { mfa: true }),
      edge({ source: 'n_admin', target: 'b_account', facts: facts({ purpose: 'admin' }) }),
    );
    expect(findingOn(result, 'b_account', 'T-ACC-ADMIN-MFA')?.status).toBe('pass');
  });

  test('S23 patching the system of an instance is yours, and no notice comes', () => {
    const row = (values: Record<string, string>) => taskOn(assessed(having('aws/ec2', values)), 'n_ec2', 'CX-30');
    expect(row({})).toMatchObject({ status: 'open', severity: 'high' });
    expect(row({})?.message).toContain('no notice will come');
    expect(row({ patching: 'none' })?.status).toBe('finding');
    expect(row({ patching: 'manual' })?.status).toBe('finding');
    expect(row({ patching: 'automatic' })?.status).toBe('done');
    const rule = (values: Record<string, string>) =>
      findingOn(assessed(having('aws/ec2', values)), 'n_ec2', 'CX-30')?.status;
    expect(rule({ patching: 'manual', lastPatchedDate: '2026-10-26' })).toBe('pass');
    expect(rule({ patching: 'manual', lastPatchedDate: '2026-10-25' })).toBe('fail');
    expect(rule({ patching: 'none', lastPatchedDate: '2026-11-24' })).toBe('fail');
  });

  test('S23 the model task and the rule about patches are one row', () => {
    const result = assessed(having('aws/ec2', { lastPatchedDate: '2026-11-20' }));
    expect(findingOn(result, 'n_ec2', 'T-OS-PATCH')).toMatchObject({ status: 'pass', taskId: 'CX-30' });
    expect(statusOf(result, 'n_ec2', 'T-OS-PATCH')).toBe('absent');
    const none = assessed(having('aws/ec2', { patching: 'none', lastPatchedDate: '2026-11-20' }));
    expect(findingOn(none, 'n_ec2', 'T-OS-PATCH')?.status).toBe('fail');
    const old = assessed(having('aws/ec2', { lastPatchedDate: '2026-10-20' }));
    expect(findingOn(old, 'n_ec2', 'T-OS-PATCH')?.status).toBe('unknown');
  });

  test.each([
    ['windows', 'Windows'],
    ['ubuntu', 'Ubuntu'],
    ['suse', 'SUSE'],
    ['centos', 'CentOS'],
  ])('S24 hardening %s is yours and names the system', (osFamily, name) => {
    const row = taskOn(assessed(having('aws/ec2', { osFamily })), 'n_ec2', 'T-OS-HARDEN');
    expect(row?.status).toBe('open');
    expect(row?.message).toContain(name);
    expect(row?.ownerShare).toBe('customer');
  });

  test('S24 where no property tells, a person says that a system is hardened', () => {
    expect(statusOf(assessed(having('generic/server')), 'n_server', 'T-OS-HARDEN')).toBe('open');
    const done = state({ task: 'T-OS-HARDEN', subject: 'n_server' });
    expect(statusOf(assessed(having('generic/server'), done), 'n_server', 'T-OS-HARDEN')).toBe('done');
    expect(statusOf(assessed(having('azure/virtual-machines')), 'n_virtual-machines', 'T-OS-HARDEN')).toBe('open');
  });

  test('S25 a new image is no proof of patches', () => {
    const result = assessed(having('aws/ec2', { imageAgeDays: 0, imageId: 'ami-new' }));
    expect(statusOf(result, 'n_ec2', 'CX-30')).toBe('open');
    expect(statusOf(result, 'n_ec2', 'T-OS-IMAGE')).toBe('done');
    expect(taskOn(assessed(having('aws/ec2', { imageAgeDays: 31 })), 'n_ec2', 'T-OS-IMAGE')).toMatchObject({
      status: 'finding',
      severity: 'low',
      hardening: true,
    });
    expect(statusOf(assessed(having('aws/ec2', { imageAgeDays: 30 })), 'n_ec2', 'T-OS-IMAGE')).toBe('done');
  });

  test.each([
    ['rhel', 'yum update'],
    ['centos', 'yum update'],
    ['amazon-linux', 'yum update'],
    ['ubuntu', 'aptitude safe-upgrade'],
    ['debian', 'aptitude safe-upgrade'],
    ['suse', 'zypper patch'],
    ['windows', 'Windows Update'],
  ])('S25 %s is told its own command', (osFamily, command) => {
    expect(taskOn(assessed(having('aws/ec2', { osFamily })), 'n_ec2', 'CX-30')?.message).toContain(command);
  });

  test.each([
    ['anywhere on an administration port', firewallRule({ ports: '22' }), 'finding'],
    ['one host', firewallRule({ ports: '22', peer: '203.0.113.7/32' }), 'done'],
    ['another group', firewallRule({ ports: '22', peer: 'sg:b_other' }), 'done'],
    ['anywhere on the web port', firewallRule({ ports: '443' }), 'done'],
    ['anywhere on every port', firewallRule({ protocol: 'any', ports: undefined }), 'finding'],
  ])('S26 a group that lets in %s', (_name, rule, expected) => {
    const result = assessed(boundary(), node({ parent: 'b_vpc' }), groupOf('n_ec2', [rule]));
    expect(statusOf(result, 'n_ec2', 'T-FW-SG')).toBe(expected);
  });

  test('S26 a group whose rules nobody stated is asked for', () => {
    const result = assessed(boundary(), node({ parent: 'b_vpc' }), groupOf('n_ec2', undefined));
    expect(taskOn(result, 'n_ec2', 'T-FW-SG')?.message).toContain('rules of its security groups');
  });

  test('S26 the group is asked of what can have one', () => {
    const ask = (entity: ReturnType<typeof node>) =>
      statusOf(assessed(boundary(), { ...entity, id: 'n_it' }), 'n_it', 'T-FW-SG');
    expect(ask(node({}))).toBe('open');
    expect(ask(node({ service: 'aws/lambda' }))).toBe('absent');
    expect(ask(node({ service: 'aws/nat-gateway', parent: 'b_vpc' }))).toBe('absent');
    expect(ask(node({ service: 'aws/elb', options: { type: fact('gwlb') } }))).toBe('absent');
    expect(ask(node({ service: 'aws/elb', options: { type: fact('nlb'), securityGroup: fact('yes') } }))).toBe('open');
  });

  test('S27 a network ACL stands on a subnet and is decided there', () => {
    const ask = (values: Record<string, string>, more = {}) =>
      statusOf(assessed(boundary({ kind: 'subnet', facts: facts(values), ...more })), 'b_subnet', 'T-FW-NACL');
    expect(ask({})).toBe('open');
    expect(ask({ nacl: 'default' })).toBe('open');
    expect(ask({ nacl: 'custom' })).toBe('open');
    const inbound = [firewallRule({ ports: '443', priority: 100 })];
    expect(ask({ nacl: 'custom' }, { rules: inbound })).toBe('done');
    expect(ask({ nacl: 'custom-justified' }, { rules: inbound })).toBe('done');
    expect(ask({ nacl: 'default' }, { rules: inbound })).toBe('open');
    expect(statusOf(assessed(boundary()), 'b_vpc', 'T-FW-NACL')).toBe('absent');
  });

  test('S28 an ACL needs both directions, a group does not', () => {
    const subnet = (out: readonly ReturnType<typeof firewallRule>[]) =>
      boundary({ kind: 'subnet', facts: facts({ nacl: 'custom' }), rules: [firewallRule({ priority: 100 }), ...out] });
    const request = edge({ source: 'n_user', target: 'n_ec2', facts: facts({ protocol: 'tcp', port: '443' }) });
    const judge = (out: readonly ReturnType<typeof firewallRule>[]) =>
      findingOn(
        assessed(subnet(out), node({ parent: 'b_subnet' }), node({ service: 'generic/user' }), request),
        'b_subnet',
        'CX-10',
      )?.status;
    expect(judge([])).toBe('fail');
    expect(judge([firewallRule({ direction: 'out', ports: '1024-65535', priority: 100 })])).toBe('pass');
    const group = groupOf('n_ec2', [firewallRule({ peer: '10.0.0.0/8' })]);
    const grouped = assessed(boundary(), node({ parent: 'b_vpc' }), group);
    expect(statusOf(grouped, 'n_ec2', 'T-FW-SG')).toBe('done');
  });

  test('S29 a custom ACL is part of the protection against floods', () => {
    const ask = (nacl?: string) =>
      findingOn(
        assessed(
          internet,
          fromInternet('n_elb'),
          boundary({ kind: 'subnet', facts: facts(nacl === undefined ? {} : { nacl }) }),
          having('aws/elb', {}, 'b_subnet'),
        ),
        'n_elb',
        'CX-19',
      )?.status;
    expect([ask(), ask('default'), ask('custom')]).toEqual(['unknown', 'unknown', 'pass']);
  });

  test('S30 data at rest is encrypted', () => {
    const ask = (service: string, values = {}) =>
      statusOf(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-SSE-ON');
    expect(ask('aws/ebs')).toBe('open');
    expect(ask('aws/ebs', { encryptionAtRest: 'customer-key' })).toBe('done');
    expect(ask('aws/ebs', { encryptionAtRest: 'none' })).toBe('finding');
    expect(ask('aws/s3')).toBe('done');
    expect(ask('aws/ec2')).toBe('absent');
    expect(ask('aws/elb')).toBe('absent');
  });

  test('S30 whose key it is matters from confidential data on', () => {
    const ask = (values: Record<string, string>, service = 'aws/rds') =>
      taskOn(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-SSE-KEY');
    const encrypted = { encryptionAtRest: 'provider-key' };
    expect(ask({})).toBeUndefined();
    expect(ask({ encryptionAtRest: 'none' })).toBeUndefined();
    expect(ask(encrypted)).toMatchObject({ status: 'open', severity: 'low' });
    expect(ask({ ...encrypted, dataClassification: 'internal' })).toBeUndefined();
    expect(ask({ ...encrypted, dataClassification: 'confidential' })).toMatchObject({ status: 'open' });
    expect(ask({ ...encrypted, dataClassification: 'confidential' })?.severity).toBe('medium');
    expect(ask({ encryptionAtRest: 'customer-key' })?.status).toBe('done');
    expect(ask({ ...encrypted, kmsKey: 'customer-managed' })?.status).toBe('done');
    expect(ask({ ...encrypted, kmsKey: 'none' })?.status).toBe('finding');
    expect(ask({}, 'aws/dynamodb')).toBeUndefined();
  });

  test('S30 encryption by the client is decided where data is restricted', () => {
    const ask = (values: Record<string, string>, service = 'aws/s3') =>
      taskOn(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-CSE-DECIDE');
    expect(ask({ dataClassification: 'restricted' })).toMatchObject({ status: 'open', severity: 'medium' });
    expect(ask({})?.severity).toBe('low');
    expect(ask({ dataClassification: 'internal' })).toBeUndefined();
    expect(ask({ dataClassification: 'internal', clientEncryption: 'none' })?.status).toBe('finding');
    expect(ask({ dataClassification: 'restricted', clientEncryption: 'used' })?.status).toBe('done');
    expect(ask({ dataClassification: 'restricted' }, 'aws/ec2')).toBeUndefined();
  });

  test('S30 the integrity of data is verified', () => {
    const ask = (service: string, values = {}) =>
      statusOf(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-CSE-INTEGRITY');
    expect(ask('aws/s3')).toBe('open');
    expect(ask('aws/s3', { integrityCheck: 'checksum' })).toBe('done');
    expect(ask('aws/s3', { integrityCheck: 'none' })).toBe('finding');
    expect(ask('aws/ec2')).toBe('absent');
  });

  test('S30 traffic to a node is encrypted', () => {
    const ask = (values: Record<string, string | boolean>, encryption?: string) =>
      statusOf(
        assessed(
          node({}),
          having('aws/rds', values),
          edge({ source: 'n_ec2', target: 'n_rds', facts: facts(encryption === undefined ? {} : { encryption }) }),
        ),
        'n_rds',
        'T-NTP-TLS',
      );
    expect(ask({})).toBe('open');
    expect(ask({}, 'tls')).toBe('done');
    // the flow in clear text is a finding of its own; of the node it stays open whether it refuses such
    expect(ask({}, 'none')).toBe('open');
    expect(ask({ tlsRequired: true }, 'none')).toBe('done');
    expect(ask({ tlsRequired: true })).toBe('done');
    expect(ask({ tlsRequired: false }, 'none')).toBe('finding');
    expect(ask({ tlsRequired: false }, 'tls')).toBe('finding');
    expect(statusOf(assessed(having('aws/rds')), 'n_rds', 'T-NTP-TLS')).toBe('open');
    const balancer = having('aws/elb', { tlsMinimum: '1.0' });
    expect(statusOf(assessed(balancer), 'n_elb', 'T-NTP-TLS')).toBe('finding');
    for (const service of ['aws/nat-gateway', 'aws/ebs', 'aws/iam']) {
      expect(statusOf(assessed(node({ service, id: 'n_it' })), 'n_it', 'T-NTP-TLS')).toBe('absent');
    }
  });

  test('S30 what fails in transit is said first', () => {
    const reasons = (values: Record<string, string | boolean>) =>
      findingOn(assessed(having('aws/elb', values)), 'n_elb', 'T-NTP-TLS')?.because;
    expect(reasons({ tlsMinimum: '1.0' })?.[0]).toBe('Minimum TLS version = TLS 1.0 (user)');
    expect(reasons({ tlsRequired: false, tlsMinimum: '1.0' })?.[0]).toBe('TLS required = No (user)');
  });

  test('S30 a flow in clear text is said once, on the flow', () => {
    const said = (encryption: string) => {
      const result = assessed(having('aws/rds'), internet, fromInternet('n_rds', { encryption }));
      const rows = result.tasks.filter(({ id, status }) => ['T-NTP-TLS', 'CX-13'].includes(id) && status === 'finding');
      return {
        rows: rows.map(({ id }) => id),
        node: findingOn(result, 'n_rds', 'T-NTP-TLS'),
        asks: taskOn(result, 'n_rds', 'T-NTP-TLS')?.message,
      };
    };
    const plain = said('none');
    expect(plain.rows).toEqual(['CX-13']);
    expect(plain.asks).toBe('Not known: whether it refuses connections in clear text.');
    expect(taskOn(assessed(having('aws/rds')), 'n_rds', 'T-NTP-TLS')?.message).toBe(
      'Not known: whether traffic to it is encrypted.',
    );
    expect(plain.node?.because).toContain(`Traffic from ${internet.label} is not encrypted`);
    const sealed = said('tls');
    expect(sealed.rows).toEqual([]);
    expect(sealed.node?.because.at(-1)).toBe(`Traffic from ${internet.label}: tls`);
  });

  test('S11 certificates of an entry do not run out unseen', () => {
    const ask = (values: Record<string, string | number>, service = 'aws/elb') =>
      statusOf(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-NTP-CERT');
    expect(ask({})).toBe('open');
    expect(ask({ certificate: 'acm' })).toBe('done');
    expect(ask({ certificateExpiryDays: 30 })).toBe('done');
    expect(ask({ certificateExpiryDays: 29 })).toBe('finding');
    expect(ask({}, 'aws/rds')).toBe('absent');
  });

  test('S6 a global service drawn inside a network stands in the wrong place', () => {
    const ask = (service: string, parent?: string) =>
      findingOn(
        assessed(boundary(), node({ service, id: 'n_it', ...(parent === undefined ? {} : { parent }) })),
        'n_it',
        'T-PLACEMENT',
      )?.status;
    expect(ask('aws/cloudfront', 'b_vpc')).toBe('unknown');
    expect(ask('aws/cloudfront')).toBeUndefined();
    expect(ask('aws/rds', 'b_vpc')).toBeUndefined();
  });

  test('S7 zones are the provider’s, to stand in two of them is yours', () => {
    const ask = (values: Record<string, string | number | boolean>, service = 'aws/rds') =>
      findingOn(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-BAK-AZ')?.status;
    const production = { environment: 'production' };
    expect(ask({})).toBe('unknown');
    expect(ask({ multiAz: true })).toBe('pass');
    expect(ask({ multiAz: false })).toBe('unknown');
    expect(ask({ ...production })).toBe('unknown');
    expect(ask({ ...production, multiAz: false })).toBe('fail');
    expect(ask({ ...production, azCount: 1 })).toBe('fail');
    expect(ask({ azCount: 2, multiAz: false })).toBe('pass');
    expect(ask({ environment: 'test' })).toBeUndefined();
    expect(ask({}, 'aws/ec2')).toBeUndefined();
    expect(ask({}, 'aws/ebs')).toBeUndefined();
  });

  test('S12 backups are offered, and turned on by you', () => {
    const ask = (service: string, values = {}) =>
      findingOn(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-BAK-PLAN')?.status;
    expect(ask('aws/rds')).toBe('unknown');
    expect(ask('aws/rds', { backups: 'enabled' })).toBe('pass');
    expect(ask('aws/rds', { backupRetentionDays: 7 })).toBe('pass');
    expect(ask('aws/rds', { backupRetentionDays: 0 })).toBe('unknown');
    expect(ask('aws/dynamodb', { pointInTimeRecovery: true })).toBe('pass');
    const off = { backups: 'disabled', backupRetentionDays: 0, pointInTimeRecovery: false, backupPlan: false };
    expect(ask('aws/rds', off)).toBe('fail');
    expect(ask('aws/sqs')).toBeUndefined();
    expect(ask('aws/ec2')).toBeUndefined();
    expect(ask('generic/saas')).toBe('unknown');
  });

  test('S12 of a store on which no measure is read nobody knows what backs it up', () => {
    const { services } = catalog;
    const ledger = { ...services.get('aws/rds')!, id: 'acme/ledger' };
    const known = { ...catalog, services: new Map(services).set(ledger.id, ledger) };
    const result = assess(diagramOf(node({ service: ledger.id })), known, TODAY);
    expect(findingOn(result, 'n_ledger', 'T-BAK-PLAN')?.status).toBe('unknown');
  });

  test('S12 a drawn flow of copies is a backup', () => {
    const ask = (purpose: string, service = 'aws/s3') =>
      findingOn(
        assessed(
          having('aws/rds'),
          node({ service, id: 'n_to' }),
          edge({ source: 'n_rds', target: 'n_to', facts: facts({ purpose }) }),
        ),
        'n_rds',
        'T-BAK-PLAN',
      )?.status;
    expect(['backup', 'replication', 'request'].map((purpose) => ask(purpose))).toEqual(['pass', 'pass', 'unknown']);
  });

  test('S12 the test of a restore is asked for once there is a backup', () => {
    const ask = (values: Record<string, string>) =>
      findingOn(assessed(having('aws/rds', values)), 'n_rds', 'T-BAK-RESTORE')?.status;
    expect(ask({})).toBeUndefined();
    expect(ask({ backups: 'enabled' })).toBe('unknown');
    expect(ask({ backups: 'enabled', restoreTested: '2025-11-25' })).toBe('pass');
    expect(ask({ backups: 'enabled', restoreTested: '2025-11-24' })).toBe('fail');
  });

  test('S12 logs are offered, and turned on by you', () => {
    const ask = (service: string, values = {}) =>
      findingOn(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-LOG-ON')?.status;
    expect(ask('aws/rds')).toBe('unknown');
    expect(ask('aws/rds', { logging: 'all' })).toBe('pass');
    expect(ask('aws/rds', { logging: 'none' })).toBe('fail');
    expect(ask('aws/opensearch', { logging: 'none' })).toBe('unknown');
    expect(ask('aws/opensearch', { logging: 'none', auditLogs: 'enabled' })).toBe('pass');
    expect(ask('aws/opensearch', { logging: 'none', auditLogs: 'disabled' })).toBe('fail');
    expect(ask('aws/cloudwatch')).toBeUndefined();
    expect(ask('generic/partner')).toBeUndefined();
  });

  test('S12 a drawn flow of logs counts, another flow does not', () => {
    const ask = (purpose: string) =>
      findingOn(
        assessed(
          having('aws/rds'),
          having('aws/s3'),
          edge({ source: 'n_rds', target: 'n_s3', facts: facts({ purpose }) }),
        ),
        'n_rds',
        'T-LOG-ON',
      )?.status;
    expect([ask('logs'), ask('request')]).toEqual(['pass', 'unknown']);
  });

  test('S12 what network and account record counts for what stands in them', () => {
    const inVpc = (flowLogs: string, service = 'aws/nat-gateway') =>
      findingOn(
        assessed(boundary({ facts: facts({ flowLogs }) }), node({ service, id: 'n_it', parent: 'b_vpc' })),
        'n_it',
        'T-LOG-ON',
      )?.status;
    expect([inVpc('enabled'), inVpc('disabled'), inVpc('enabled', 'aws/ebs')]).toEqual(['pass', 'unknown', 'unknown']);
    const outside = assessed(having('aws/nat-gateway'));
    expect(findingOn(outside, 'n_nat-gateway', 'T-LOG-ON')?.status).toBe('unknown');
    const inAccount = (auditTrail: string, service = 'aws/iam') =>
      findingOn(
        assessed(
          boundary({ kind: 'account', facts: facts({ auditTrail }) }),
          node({ service, id: 'n_it', parent: 'b_account' }),
        ),
        'n_it',
        'T-LOG-ON',
      )?.status;
    expect(inAccount('multi-region')).toBe('pass');
    expect(inAccount('single-region')).toBe('pass');
    expect(inAccount('none')).toBe('unknown');
    expect(inAccount('multi-region', 'aws/rds')).toBe('unknown');
    expect(findingOn(assessed(having('aws/iam')), 'n_iam', 'T-LOG-ON')?.status).toBe('unknown');
  });

  test('S12 alerts are read by somebody', () => {
    const ask = (service: string, values = {}) =>
      findingOn(assessed({ ...having(service, values), id: 'n_it' }), 'n_it', 'T-LOG-ALERT')?.status;
    expect(ask('aws/rds')).toBe('unknown');
    expect(ask('aws/rds', { responsibleTeam: 'data' })).toBe('pass');
    expect(ask('aws/nat-gateway')).toBeUndefined();
  });

  test('S5 the record of an outside party stands on it, or on the boundary around it', () => {
    const around = (values: Record<string, string>) => boundary({ kind: 'third-party', facts: facts(values) });
    const record = { contractRecord: 'DPA-7', attestationDate: '2026-01-01' };
    const crm = (values: Record<string, string> = {}) => having('generic/saas', values, 'b_third-party');
    const on = (subject: string, ...entities: readonly BuiltEntity[]) =>
      statusOf(assessed(...entities), subject, 'T-3P-RECORD');
    expect(on('n_saas', around({}), crm())).toBe('open');
    expect(on('n_saas', around(record), crm())).toBe('done');
    expect(on('n_saas', around({}), crm(record))).toBe('done');
    expect(on('n_saas', around(record), crm({ contractRecord: 'DPA-8' }))).toBe('open');
    expect(on('b_third-party', around({}))).toBe('open');
    expect(on('b_third-party', around(record))).toBe('done');
    expect(on('b_third-party', around({}), crm())).toBe('absent');
    expect(on('b_vpc', boundary())).toBe('absent');
    expect(on('n_partner', having('generic/partner'))).toBe('open');
    expect(on('n_user', having('generic/user'))).toBe('absent');
  });
});
