import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import { LAYER_IDS } from '../catalog/layers.js';
import type { Service } from '../catalog/types.js';
import { boundary, diagramOf, fact, facts, node, type BuiltEntity } from '../model/build.js';
import type { DiagramNode } from '../model/diagram.js';
import { bandOf, countLayers, loadOf } from './band.js';
import { rulingsOf } from './ruling.js';
import { SERVICE_ROLES } from './serviceRoles.js';

function owners(element: DiagramNode, ...others: readonly BuiltEntity[]) {
  return rulingsOf(diagramOf(element, ...others), element, catalog);
}

const lower = LAYER_IDS.slice(13);

describe('rulingsOf', () => {
  test('gives lower layers to the customer inside the own site', () => {
    const ec2 = node({ parent: 'b_site' });
    const ruling = owners(ec2, boundary({ id: 'b_site', kind: 'on-premises', label: 'Frankfurt' }));
    expect(lower.map((layer) => ruling[layer].owner)).toEqual(Array(5).fill('customer'));
    expect(ruling.hardware.basis).toBe('boundary');
    expect(ruling.hardware.because[0]).toBe('Inside Frankfurt (on-premises)');
  });

  test('O20: an outpost puts facilities on the customer and shares hardware and uplink', () => {
    const ruling = owners(node({ parent: 'b_outpost' }), boundary({ kind: 'outpost' }));
    expect(lower.map((layer) => ruling[layer].owner)).toEqual(['provider', 'provider', 'shared', 'shared', 'customer']);
  });

  test('O22: a device in custody puts facilities on the customer and shares hardware', () => {
    const ruling = owners(node({ parent: 'b_edge-device' }), boundary({ kind: 'edge-device' }));
    expect(lower.map((layer) => ruling[layer].owner)).toEqual([
      'provider',
      'provider',
      'provider',
      'shared',
      'customer',
    ]);
  });

  test('lets the innermost place win', () => {
    const site = boundary({ id: 'b_site', kind: 'on-premises' });
    const outpost = boundary({ kind: 'outpost', parent: 'b_site' });
    const subnet = boundary({ kind: 'subnet', parent: 'b_outpost' });
    const ruling = owners(node({ parent: 'b_subnet' }), site, outpost, subnet);
    expect(ruling.hardware.owner).toBe('shared');
    expect(ruling.virtualization.owner).toBe('provider');
  });

  test('puts the place before an option, and a person before both', () => {
    const options = { tenancy: fact('dedicated-host') };
    const site = boundary({ id: 'b_site', kind: 'on-premises' });
    expect(owners(node({ parent: 'b_site', options }), site).virtualization.basis).toBe('boundary');
    const corrected = node({
      parent: 'b_site',
      options,
      overrides: [
        { layer: 'virtualization', owner: 'shared', reason: 'First try' },
        { layer: 'virtualization', owner: 'provider', reason: 'Hosted by a partner', by: 'Ada', at: '2026-11-02' },
      ],
    });
    const ruling = owners(corrected, site).virtualization;
    expect(ruling).toEqual({
      owner: 'provider',
      basis: 'human',
      because: ['Set by hand (Ada, 2026-11-02): Hosted by a partner'],
    });
  });

  test('says why, with the option, its reason and its source', () => {
    const ecs = node({ service: 'aws/ecs', options: { capacity: fact('ec2', 'import') } });
    expect(owners(ecs)['operating-system'].because).toEqual([
      'Capacity = EC2 instances (import)',
      'The capacity decides who patches the host that the containers run on.',
      'ECS developer guide, shared model pages (O1)',
    ]);
  });

  test('names the vendor of a platform as the provider', () => {
    const rosa = node({ service: 'aws/rosa', options: { plane: fact('hosted') } });
    expect(owners(rosa)['operating-system'].because.at(-1)).toBe('Evidence: attestation of Red Hat');
  });

  test('goes by the flags alone for a model chosen by hand', () => {
    expect(owners(node({ service: 'aws/quicksight', model: 'saas' })).application.owner).toBe('provider');
    expect(owners(node({ service: 'generic/saas', model: 'container' })).application.owner).toBe('not-applicable');
  });

  test('gives no layers to a tool that is only drawn', () => {
    const ruling = owners(node({ service: 'aws/cli' }));
    expect(new Set(Object.values(ruling).map(({ owner }) => owner))).toEqual(new Set(['not-applicable']));
  });

  test.each([
    ['account', 'account-governance', 'customer'],
    ['organization', 'account-governance', 'customer'],
    ['vpc', 'network-config', 'customer'],
    ['vpc', 'logging-monitoring', 'customer'],
    ['subnet', 'firewall-config', 'customer'],
    ['security-group', 'firewall-config', 'customer'],
    ['region', 'global-infrastructure', 'provider'],
    ['az', 'global-infrastructure', 'provider'],
    ['on-premises', 'physical-facilities', 'customer'],
    ['outpost', 'physical-facilities', 'customer'],
    ['third-party', 'account-governance', 'shared'],
    ['stack', 'account-governance', 'not-applicable'],
  ] as const)('rules a boundary of kind %s itself: %s is %s', (kind, layer, owner) => {
    const element = boundary({ kind });
    expect(rulingsOf(diagramOf(element), element, catalog)[layer].owner).toBe(owner);
  });

  test('takes a person’s word on a boundary too', () => {
    const element = boundary({ overrides: [{ layer: 'network-config', owner: 'shared', reason: 'Central team' }] });
    expect(rulingsOf(diagramOf(element), element, catalog)['network-config'].basis).toBe('human');
  });

  test('ends at a cycle of parents', () => {
    const a = boundary({ id: 'b_a', parent: 'b_b' });
    const b = boundary({ id: 'b_b', parent: 'b_a' });
    expect(owners(node({ parent: 'b_a' }), a, b).hardware.owner).toBe('provider');
  });
});

/** The service without options and with every combination of them. */
function everyChoice(service: Service): readonly DiagramNode[] {
  let combinations: readonly NonNullable<DiagramNode['options']>[] = [{}];
  for (const { id, values } of service.options) {
    const set = values.map((value) => ({ [id]: fact(value.id) }));
    combinations = combinations.flatMap((others) => [others, ...set.map((one) => ({ ...others, ...one }))]);
  }
  return combinations.map((options) => ({ ...node({ service: service.id }), options }));
}

const assessed = [...catalog.services.values()].filter(({ family }) => family !== 'no-matrix');

describe('owner-split', () => {
  test('S1: neither side owns all, for every service, option and profile', () => {
    const wrong: string[] = [];
    for (const service of assessed.filter(({ model }) => model !== 'unknown')) {
      for (const element of everyChoice(service)) {
        for (const profile of ['base', 'refined'] as const) {
          const ruling = Object.values(rulingsOf({ ...diagramOf(element), profile }, element, catalog));
          const has = (owner: string) => ruling.some((entry) => entry.owner === owner);
          // on own hosts nothing is left for a provider
          const own = has('customer') && lower.every((layer) => owners(element)[layer].owner === 'customer');
          if (!(has('customer') || has('shared')) || !(own || has('provider'))) wrong.push(service.id);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('S19: duty falls from infrastructure to container to abstract', () => {
    const customerLayers = (service: string) => {
      const counts = countLayers(owners(node({ service })));
      return counts.customer + counts.shared / 2;
    };
    expect(['aws/ec2', 'aws/elastic-beanstalk', 'aws/lambda', 'aws/s3'].map(customerLayers)).toEqual([13, 9, 6.5, 5.5]);
  });

  test.each(['aws', 'azure', 'gcp'])('S19: on the whole of %s it falls too', (provider) => {
    const mean = (model: string) => {
      const loads = assessed
        .filter((service) => service.provider === provider && service.model === model)
        .map((service) => loadOf(countLayers(owners(node({ service: service.id })))));
      return loads.reduce((sum, load) => sum + load, 0) / loads.length;
    };
    const [infrastructure = 0, container = 0, abstract = 0] = ['infrastructure', 'container', 'abstract'].map(mean);
    expect(infrastructure).toBeGreaterThan(container);
    expect(container).toBeGreaterThan(abstract);
  });

  test('S19: the bands of the whole AWS catalog fall in that order', () => {
    const bands: Record<string, Record<string, number>> = {};
    for (const service of assessed.filter(({ provider }) => provider === 'aws')) {
      const band = bandOf(countLayers(owners(node({ service: service.id }))));
      const row = (bands[service.model] ??= {});
      row[band] = (row[band] ?? 0) + 1;
    }
    expect(bands).toEqual({
      infrastructure: { B2: 15, B3: 11 },
      container: { B2: 56 },
      abstract: { B1: 169 },
      'on-premises': { B3: 1 },
    });
  });
});

describe('bandOf', () => {
  test('puts the three base examples into B3, B2 and B1', () => {
    const band = (service: string) => bandOf(countLayers(owners(node({ service }))));
    expect(['aws/ec2', 'aws/rds', 'aws/s3'].map(band)).toEqual(['B3', 'B2', 'B1']);
  });

  test.each([
    [{ customer: 5, shared: 2 }, 15, 'B2'],
    [{ customer: 5, shared: 1 }, 15, 'B1'],
    [{ customer: 13, shared: 0 }, 20, 'B3'],
    [{ customer: 12, shared: 1 }, 20, 'B2'],
    [{ customer: 0, shared: 0 }, 0, 'none'],
  ])('compares in integers: %j of %i is %s', (part, applicable, band) => {
    const counts = { ...part, provider: applicable - part.customer - part.shared, unknown: 0, applicable };
    expect(bandOf(counts)).toBe(band);
  });

  test('has no band while an owner is unknown', () => {
    expect(bandOf({ customer: 1, shared: 0, provider: 0, unknown: 1, applicable: 2 })).toBe('unknown');
  });
});

describe('loadOf', () => {
  test('counts a shared layer half', () => {
    expect(loadOf(countLayers(owners(node({ service: 'aws/lambda' }))))).toBeCloseTo(6.5 / 18);
  });

  test('is 0 where no layer applies', () => {
    expect(loadOf(countLayers(owners(node({ service: 'generic/internet' }))))).toBe(0);
  });
});

describe('SERVICE_ROLES', () => {
  test('names services of the catalog only', () => {
    const ids = Object.values(SERVICE_ROLES).flat();
    expect(ids.filter((id) => !catalog.services.has(id))).toEqual([]);
  });
});

describe('factsOf, by way of vpcAttached', () => {
  test('an own fact wins over the nesting', () => {
    const rds = node({ service: 'aws/rds', parent: 'b_vpc', facts: facts({ vpcAttached: false }) });
    const ruling = rulingsOf({ ...diagramOf(rds, boundary()), profile: 'refined' }, rds, catalog);
    expect(ruling['network-config'].owner).toBe('provider');
  });
});
