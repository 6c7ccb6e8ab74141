import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import { boundary, diagramOf, edge, facts, node, type BuiltEntity } from '../model/build.js';
import type { Fact } from '../model/diagram.js';
import { ruleContext } from './context.js';
import { TABLE_DAY } from './ruleTable.js';
import { encryptionOf, trustCrossing } from './transit.js';
import { containsBlock } from './addresses.js';
import { portsText } from './ports.js';

function contextOf(...entities: readonly BuiltEntity[]) {
  return ruleContext(diagramOf(...entities), catalog, TABLE_DAY);
}

const internet = node({ service: 'generic/internet' });

describe('trust of a zone', () => {
  test.each([
    ['the internet', [boundary({ kind: 'internet' }), node({ parent: 'b_internet' })], 0],
    ['a third party', [boundary({ kind: 'third-party' }), node({ parent: 'b_third-party' })], 1],
    ['an own site', [boundary({ kind: 'on-premises' }), node({ parent: 'b_on-premises' })], 2],
    ['a VPC', [boundary(), node({ parent: 'b_vpc' })], 3],
    ['the bare canvas', [node({})], 3],
    [
      'an isolated subnet',
      [boundary({ kind: 'subnet', facts: facts({ routing: 'isolated' }) }), node({ parent: 'b_subnet' })],
      4,
    ],
    [
      'a public subnet, as what is around it',
      [
        boundary({ kind: 'on-premises' }),
        boundary({ kind: 'subnet', parent: 'b_on-premises', facts: facts({ routing: 'public' }) }),
        node({ parent: 'b_subnet' }),
      ],
      2,
    ],
    [
      'a zone of its own statement',
      [boundary({ kind: 'generic-zone', facts: facts({ trust: 1 }) }), node({ parent: 'b_generic-zone' })],
      1,
    ],
  ] as const)('%s', (_name, entities, trust) => {
    expect(contextOf(...entities).trust('n_ec2')).toBe(trust);
  });

  test('of users on the bare canvas is that of the internet', () => {
    expect(contextOf(node({ service: 'generic/user' })).trust('n_user')).toBe(0);
    expect(contextOf(boundary(), node({ service: 'generic/user', parent: 'b_vpc' })).trust('n_user')).toBe(3);
  });

  test('of a boundary is its own', () => {
    expect(contextOf(boundary({ kind: 'on-premises' })).trust('b_on-premises')).toBe(2);
    expect(
      contextOf(boundary({ kind: 'isolated', id: 'b_x', facts: facts({ routing: 'isolated' }) })).trust('b_x'),
    ).toBe(3);
  });
});

describe('the highest class that a zone may hold', () => {
  const contract = facts({ contractRecord: 'DPA-7' });
  test.each([
    ['the internet', [boundary({ kind: 'internet' }), node({ parent: 'b_internet' })], 'public'],
    ['a third party', [boundary({ kind: 'third-party' }), node({ parent: 'b_third-party' })], 'internal'],
    [
      'a third party under contract',
      [boundary({ kind: 'third-party', facts: contract }), node({ parent: 'b_third-party' })],
      'confidential',
    ],
    [
      'a party in it under contract',
      [boundary({ kind: 'third-party' }), node({ parent: 'b_third-party', facts: contract })],
      'confidential',
    ],
    [
      'an own site',
      [boundary({ kind: 'on-premises', facts: contract }), node({ parent: 'b_on-premises' })],
      'restricted',
    ],
    ['a VPC', [boundary(), node({ parent: 'b_vpc' })], 'restricted'],
    [
      'a zone of its own statement',
      [boundary({ facts: facts({ maxClassification: 'internal' }) }), node({ parent: 'b_vpc' })],
      'internal',
    ],
  ] as const)('%s', (_name, entities, highest) => {
    expect(contextOf(...entities).maxClassification('n_ec2')).toBe(highest);
  });
});

describe('reach from the internet', () => {
  const alb = node({ service: 'aws/elb' });
  const ec2 = node({});
  const to = (values: Record<string, string>) => edge({ source: internet.id, target: alb.id, facts: facts(values) });
  const on = (values: Record<string, string>) => edge({ source: alb.id, target: ec2.id, facts: facts(values) });
  const depth = (id: string, ...edges: readonly BuiltEntity[]) =>
    contextOf(internet, alb, ec2, ...edges).reach(id).depth;

  test('is direct at the first hop, transitive behind it', () => {
    expect(depth('n_elb', to({}), on({}))).toBe('direct');
    expect(depth('n_ec2', to({}), on({}))).toBe('transitive');
    expect(depth('n_ec2', on({}))).toBe('none');
  });

  test.each([
    ['none', 'transitive'],
    ['network-only', 'transitive'],
    ['iam-role', 'none'],
    ['password', 'none'],
  ])('behind authentication %s it is %s', (authentication, expected) => {
    expect(depth('n_ec2', to({}), on({ authentication }))).toBe(expected);
  });

  test.each([
    ['request', 'transitive'],
    ['logs', 'none'],
  ])('along a flow of %s it is %s', (purpose, expected) => {
    expect(depth('n_ec2', to({}), on({ purpose }))).toBe(expected);
  });

  test('begins at whatever may come from anywhere', () => {
    const inside = edge({ source: ec2.id, target: alb.id, facts: facts({ sourceScope: 'anywhere' }) });
    expect(contextOf(alb, ec2, inside).reach('n_elb').depth).toBe('direct');
    expect(depth('n_elb', to({ sourceScope: 'single-host' }))).toBe('none');
  });

  test.each([
    ['a user on the bare canvas', [node({ service: 'generic/user', id: 'n_who' })], 'direct'],
    [
      'a user in the office',
      [boundary({ kind: 'on-premises' }), node({ service: 'generic/user', id: 'n_who', parent: 'b_on-premises' })],
      'none',
    ],
    ['an administrator on the bare canvas', [node({ service: 'generic/admin', id: 'n_who' })], 'none'],
    [
      'what stands in an internet boundary',
      [boundary({ kind: 'internet' }), node({ service: 'generic/server', id: 'n_who', parent: 'b_internet' })],
      'direct',
    ],
  ] as const)('from %s is %s', (_name, entities, expected) => {
    const flow = edge({ source: 'n_who', target: alb.id });
    expect(contextOf(alb, flow, ...entities).reach('n_elb').depth).toBe(expected);
  });

  test('from a boundary is that of the internet only where it is one', () => {
    const from = (kind: string) =>
      contextOf(alb, boundary({ kind, id: 'b_from' }), edge({ source: 'b_from', target: alb.id })).reach('n_elb').depth;
    expect([from('internet'), from('third-party')]).toEqual(['direct', 'none']);
  });
});

describe('the fact that decides', () => {
  const stated = (...values: readonly (boolean | string)[]): readonly Fact[] =>
    values.map((value) => ({ value, provenance: 'import' }));

  test('is the first that is not good', () => {
    const machine = (...values: readonly boolean[]) => node({ facts: { publicIp: stated(...values) } });
    const value = (...values: readonly boolean[]) => {
      const one = machine(...values);
      return contextOf(one).value(one, 'publicIp');
    };
    expect(value(false, true)).toBe(true);
    expect(value(true, false)).toBe(true);
    expect(value(false, false)).toBe(false);
    expect(value(true)).toBe(true);
  });
});

describe('elements', () => {
  test('are read in the order of their ids, without what is only drawn', () => {
    const context = contextOf(
      node({ id: 'n_b' }),
      node({ id: 'n_c', scope: 'drawn-only' }),
      node({ id: 'n_a' }),
      edge({ source: 'n_b', target: 'n_a' }),
      edge({ source: 'n_a', target: 'n_b' }),
      edge({ source: 'n_a', target: 'n_c', scope: 'drawn-only' }),
    );
    expect(context.nodes.map(({ id }) => id)).toEqual(['n_a', 'n_b']);
    expect(context.flows.map((flow) => flow.edge.id)).toEqual(['e_a-b', 'e_b-a']);
  });

  test('inside a boundary stand for it at the end of an edge', () => {
    const context = contextOf(
      boundary(),
      boundary({ kind: 'subnet', parent: 'b_vpc' }),
      node({ id: 'n_a', parent: 'b_subnet' }),
      node({ id: 'n_b' }),
      edge({ source: 'n_b', target: 'b_vpc' }),
    );
    expect(context.flows.map(({ source, target }) => `${source} ${target}`)).toEqual(['n_b n_a']);
  });
});

describe('encryption of a flow that states none', () => {
  const implied = (target: ReturnType<typeof node>, source = node({ id: 'n_from' })) => {
    const flow = edge({ source: source.id, target: target.id });
    const context = contextOf(source, target, flow);
    return encryptionOf(context, context.flows[0]!);
  };

  test.each([
    ['an endpoint-only service of a provider is called over TLS', node({ service: 'aws/sqs' }), 'tls'],
    ['an API of the provider too', node({ service: 'aws/api-gateway' }), 'tls'],
    ['a generic queue may be anything', node({ service: 'generic/queue' }), undefined],
    ['a database may be anything', node({ service: 'aws/rds' }), undefined],
    ['a CDN decides for itself', node({ service: 'aws/cloudfront' }), undefined],
    ['a service that is not known may be anything', node({ service: 'aws/not-yet-invented' }), undefined],
    ['what demands TLS gets it', node({ service: 'aws/rds', facts: facts({ tlsRequired: true }) }), 'tls'],
    [
      'what redirects to HTTPS gets it',
      node({ service: 'aws/elb', facts: facts({ viewerProtocol: 'redirect-to-https' }) }),
      'tls',
    ],
    [
      'what offers plain HTTP gets that',
      node({ service: 'aws/elb', facts: facts({ viewerProtocol: 'http' }) }),
      'none',
    ],
  ] as const)('%s', (_name, target, expected) => {
    expect(implied(target)).toBe(expected);
  });

  test('from the internet to an endpoint is not known', () => {
    expect(implied(node({ service: 'aws/s3' }), internet)).toBeUndefined();
    expect(implied(node({ service: 'aws/api-gateway' }), internet)).toBe('tls');
  });

  test('to a boundary is not known', () => {
    const context = contextOf(node({ id: 'n_from' }), boundary(), edge({ source: 'n_from', target: 'b_vpc' }));
    expect(encryptionOf(context, context.flows[0]!)).toBeUndefined();
  });
});

describe('the boundary of trust that a flow crosses', () => {
  test('is the outermost kind that holds one end only', () => {
    const account = boundary({ kind: 'account', label: 'orders' });
    const vpc = boundary({ parent: 'b_account', label: 'shop' });
    const region = boundary({ kind: 'region', label: 'eu' });
    const crossed = (parent?: string) => {
      const context = contextOf(
        account,
        vpc,
        region,
        node({ id: 'n_a', parent: 'b_vpc' }),
        node({ id: 'n_b', ...(parent === undefined ? {} : { parent }) }),
        edge({ source: 'n_a', target: 'n_b' }),
      );
      return trustCrossing(context, context.flows[0]!);
    };
    expect([crossed(), crossed('b_account'), crossed('b_vpc'), crossed('b_region')]).toEqual([
      'orders',
      'shop',
      undefined,
      'orders',
    ]);
  });

  test('is looked for at the target too', () => {
    const context = contextOf(
      boundary({ kind: 'region', label: 'eu' }),
      boundary({ label: 'shop' }),
      node({ id: 'n_a', parent: 'b_region' }),
      node({ id: 'n_b', parent: 'b_vpc' }),
      edge({ source: 'n_a', target: 'n_b' }),
    );
    expect(trustCrossing(context, context.flows[0]!)).toBe('shop');
  });
});

describe('containsBlock', () => {
  test.each([
    ['0.0.0.0/0', '10.0.0.0/8', 'yes'],
    ['any', 'not an address', 'yes'],
    ['10.0.0.0/8', '10.1.0.0/16', 'yes'],
    ['10.1.0.0/16', '10.0.0.0/8', 'unknown'],
    ['10.0.0.0/8', '192.168.0.0/16', 'no'],
    ['10.0.0.0/8', 'not an address', 'unknown'],
    ['pl:office', '10.0.0.0/8', 'unknown'],
  ])('%s around %s: %s', (outer, inner, expected) => {
    expect(containsBlock(outer, inner)).toBe(expected);
  });
});

describe('portsText', () => {
  test.each([
    [[{ from: 0, to: 65535 }], 'any'],
    [[{ from: 443, to: 443 }], '443'],
    [[{ from: 0, to: 1024 }], '0-1024'],
    [
      [
        { from: 1024, to: 65535 },
        { from: 22, to: 22 },
      ],
      '1024-65535, 22',
    ],
  ])('%j is written %s', (ranges, text) => {
    expect(portsText(ranges)).toBe(text);
  });
});
