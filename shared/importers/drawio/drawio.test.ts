// Own drawings, written for these tests (Apache-2.0).
import { deflateSync, strFromU8, strToU8, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { services } from '../../catalog/services.js';
import type { Diagram } from '../../model/diagram.js';
import type { Imported, ImportFile } from '../types.js';
import { drawio } from './drawio.js';
import { awsShapes } from './shapes/awsShapesTable.js';
import { azureShapes } from './shapes/azureShapesTable.js';
import { gcpShapes } from './shapes/gcpShapesTable.js';
import { genericShapes } from './shapes/genericShapesTable.js';
import { serviceOfShape } from './shapes/serviceOfShape.js';

interface Vertex {
  readonly label?: string;
  readonly style?: string;
  readonly parent?: string;
  readonly at?: readonly [x: number, y: number, width: number, height: number];
}

const AWS = (name: string): string => `shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.${name};html=1`;
const GROUP = (name: string): string => `shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.${name};html=1`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function vertex(id: string, { label = '', style = 'html=1', parent = '1', at = [0, 0, 60, 60] }: Vertex): string {
  const [x, y, width, height] = at;
  return `<mxCell id="${id}" value="${escaped(label)}" style="${escaped(style)}" vertex="1" parent="${parent}">
    <mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/></mxCell>`;
}

function edge(id: string, source: string, target: string, label = '', style = 'html=1'): string {
  return `<mxCell id="${id}" value="${escaped(label)}" style="${style}" edge="1" parent="1" source="${source}" target="${target}">
    <mxGeometry relative="1" as="geometry"/></mxCell>`;
}

function model(...cells: readonly string[]): string {
  return `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells.join('')}</root></mxGraphModel>`;
}

function file(...cells: readonly string[]): string {
  return `<mxfile><diagram name="Page-1">${model(...cells)}</diagram></mxfile>`;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function read(input: string | ImportFile): Imported {
  const result = drawio.read([typeof input === 'string' ? { name: 'orders.drawio', text: input } : input]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

function only<T>(items: ReadonlyMap<string, T>): T {
  expect(items.size).toBe(1);
  return [...items.values()][0]!;
}

function labelled(diagram: Diagram, label: string) {
  return [...diagram.nodes.values(), ...diagram.boundaries.values()].find((element) => element.label === label)!;
}

const LAMBDA = vertex('a', { label: 'Orders', style: AWS('lambda') });

describe('drawio: ways to write a drawing', () => {
  const packed = base64(deflateSync(strToU8(encodeURIComponent(model(LAMBDA)))));

  test.each([
    ['an mxfile', file(LAMBDA)],
    ['the old form without mxfile', model(LAMBDA)],
    ['a packed page', `<mxfile><diagram name="P">${packed}</diagram></mxfile>`],
    ['a percent-encoded page', `<mxfile><diagram>${encodeURIComponent(model(LAMBDA))}</diagram></mxfile>`],
    ['a byte order mark and a comment', `\uFEFF<?xml version="1.0"?>\n<!-- mine -->\n${file(LAMBDA)}`],
    [
      'a picture as SVG',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd"><svg xmlns="http://www.w3.org/2000/svg" content="${escaped(file(LAMBDA))}"><g/></svg>`,
    ],
  ])('reads %s', (_name, text) => {
    expect(drawio.accepts(text)).toBe(true);
    expect(only(read(text).diagram.nodes)).toMatchObject({ service: 'aws/lambda', label: 'Orders' });
  });

  function png(...chunks: readonly (readonly [kind: string, data: Uint8Array])[]): Uint8Array {
    const parts = chunks.flatMap(([kind, data]) => {
      const head = new Uint8Array(8);
      new DataView(head.buffer).setUint32(0, data.length);
      head.set(strToU8(kind), 4);
      return [head, data, new Uint8Array(4)];
    });
    const all = [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts];
    return Uint8Array.from(all.flatMap((part) => [...part]));
  }

  const content = strToU8(encodeURIComponent(file(LAMBDA)));
  const keyword = strToU8('mxfile\0');

  test.each([
    ['tEXt', png(['IHDR', new Uint8Array(13)], ['tEXt', Uint8Array.from([...keyword, ...content])])],
    ['zTXt with zlib', png(['zTXt', Uint8Array.from([...keyword, 0, ...zlibSync(content)])])],
    ['zTXt without its header', png(['zTXt', Uint8Array.from([...keyword, 0, ...deflateSync(content)])])],
    ['iTXt', png(['iTXt', Uint8Array.from([...keyword, 0, 0, 0, 0, ...content])])],
  ])('reads a picture as PNG with the drawing in %s', (_name, bytes) => {
    expect(drawio.acceptsBytes?.(bytes)).toBe(true);
    expect(only(read({ name: 'a.drawio.png', text: '', bytes }).diagram.nodes).label).toBe('Orders');
  });

  test('a picture without a drawing says how to get one', () => {
    const result = drawio.read([{ name: 'a.png', text: '', bytes: png(['IHDR', new Uint8Array(13)]) }]);
    expect('error' in result && result.error.message).toContain('Include a copy of my diagram');
  });

  test('pages become groups, one below the other', () => {
    const page = (name: string): string => `<diagram name="${name}">${model(LAMBDA)}</diagram>`;
    const { diagram } = read(`<mxfile>${page('Edge')}${page('Core')}</mxfile>`);
    expect([...diagram.boundaries.values()].map(({ label }) => label)).toEqual(['Edge', 'Core']);
    const [edgePlace, corePlace] = [...diagram.boundaries.keys()].map((id) => diagram.layout.placements.get(id)!);
    expect(corePlace!.y).toBeGreaterThan(edgePlace!.y + (edgePlace!.height ?? 0));
    expect([...diagram.nodes.values()].map(({ sources }) => sources?.[0]?.id)).toEqual(['Edge/a', 'Core/a']);
  });
});

describe('drawio: shapes', () => {
  test.each([
    ['shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.s3', 'aws/s3'],
    ['shape=mxgraph.aws4.lambda_function', 'aws/lambda'],
    ['shape=mxgraph.aws4.productIcon;prIcon=mxgraph.aws4.elastic_load_balancing', 'aws/elb'],
    ['shape=mxgraph.aws3.dynamo_db', 'aws/dynamodb'],
    ['shape=mxgraph.aws3d.application_server', 'aws/ec2'],
    ['shape=mxgraph.aws.networking.route_53', 'aws/route53'],
    ['shape=mxgraph.azure.sql_database', 'azure/sql-database'],
    ['shape=mxgraph.mscae.cloud.key_vault', 'azure/key-vault'],
    ['image;image=img/lib/azure2/compute/Virtual_Machine.svg', 'azure/virtual-machines'],
    ['image;image=img/lib/azure2/databases/Azure_Cosmos_DB.svg', 'azure/cosmos-db'],
    ['shape=mxgraph.gcp2.hexIcon;prIcon=cloud_storage', 'gcp/cloud-storage'],
    ['shape=mxgraph.gcp2.bigquery', 'gcp/bigquery'],
    ['shape=mxgraph.kubernetes.icon;prIcon=pod', 'generic/container'],
    ['shape=cylinder3', 'generic/database'],
    ['shape=umlActor', 'generic/user'],
    ['shape=mxgraph.networks.firewall', 'generic/firewall'],
  ])('%s is %s', (style, service) => {
    expect(only(read(file(vertex('a', { label: 'Thing', style }))).diagram.nodes).service).toBe(service);
  });

  test('every name in the tables stands for a service of the catalog, once a library', () => {
    const known = new Set(services.map(({ id }) => id));
    for (const table of [awsShapes, azureShapes, gcpShapes, genericShapes]) {
      const names = Object.values(table).flatMap((words) => words.split(' '));
      expect(Object.keys(table).filter((id) => !known.has(id))).toEqual([]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test('the name of a service is a shape name without a table', () => {
    const missed = services
      .filter(({ provider }) => provider !== 'generic')
      .filter(({ id, provider }) => {
        const name = id.slice(id.indexOf('/') + 1).replaceAll('-', '_');
        return serviceOfShape({ provider, name }) === undefined;
      });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('the address of a picture is never a service', () => {
    const style = 'shape=image;image=https://example.com/img/lib/azure2/x/Key_Vaults.svg.exe';
    expect(
      read(file(vertex('a', { label: 'Thing', style })))
        .diagram.nodes.values()
        .next().value?.service,
    ).toBe('generic/unknown');
  });

  test('a picture with the name of a product below is that product', () => {
    const style = 'shape=image;verticalLabelPosition=bottom;image=data:image/svg+xml,PHN2Zy8+';
    const drawing = file(vertex('a', { label: 'Raw pictures<br>Cloud Storage', style }));
    expect(only(read(drawing).diagram.nodes).service).toBe('gcp/cloud-storage');
  });
});

describe('drawio: labels', () => {
  test.each([
    ['<b>Order</b><br>service', 'Order service'],
    ['<div>Order</div><div>service</div>', 'Order service'],
    ['<img src=x onerror=alert(1)>Orders', 'Orders'],
    ['<svg onload=alert(1)><script>alert(2)</script>Orders</svg>', 'Orders'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Orders', 'alert(1)Orders'],
    ['A &amp; B', 'A & B'],
    ['List&lt;Order&gt;', 'List<Order>'],
    ['Orders\u202egnp.exe', 'Ordersgnp.exe'],
    ['a < b', 'a < b'],
  ])('%j becomes %j', (label, plain) => {
    expect(only(read(file(vertex('a', { label, style: AWS('lambda') }))).diagram.nodes).label).toBe(plain);
  });

  test('a long label is cut and stands whole in the notes', () => {
    const node = only(read(file(vertex('a', { label: 'word '.repeat(40), style: AWS('lambda') }))).diagram.nodes);
    expect(node.label.length).toBeLessThanOrEqual(80);
    expect(node.notes).toContain('word '.repeat(40).trim());
  });

  test('a script link is no link', () => {
    const wrap = (link: string): string =>
      file(
        `<UserObject id="a" label="Orders" link="${link}"><mxCell style="${AWS('lambda')}" vertex="1" parent="1"><mxGeometry width="60" height="60" as="geometry"/></mxCell></UserObject>`,
      );
    expect(only(read(wrap('javascript:alert(1)')).diagram.nodes).links).toBeUndefined();
    expect(only(read(wrap('https://example.com/a')).diagram.nodes).links).toEqual([
      { label: 'example.com/a', target: 'https://example.com/a' },
    ]);
  });

  test('custom data is kept as notes, secrets are not', () => {
    const text = file(
      `<object id="a" label="Orders" owner="Team A" apiKey="abc" tooltip="The core"><mxCell style="${AWS('lambda')}" vertex="1" parent="1"><mxGeometry width="60" height="60" as="geometry"/></mxCell></object>`,
    );
    const { notes = '' } = only(read(text).diagram.nodes);
    expect(notes).toContain('owner: Team A');
    expect(notes).toContain('The core');
    expect(notes).not.toContain('abc');
  });

  test('words below an icon without words are its label', () => {
    const { diagram } = read(
      file(
        vertex('a', { style: AWS('sqs'), at: [100, 100, 48, 48] }),
        vertex('t', { label: 'Orders to ship', style: 'text;html=1', at: [84, 150, 80, 20] }),
      ),
    );
    expect(only(diagram.nodes)).toMatchObject({ label: 'Orders to ship' });
    expect(only(diagram.nodes).sources).toContainEqual({
      file: 'orders.drawio',
      id: 't',
      type: 'text',
      role: 'folded',
    });
  });

  test('a banner over the drawing is its title; a bar that names a product, holds things or is connected is none', () => {
    const bar = (label: string) => vertex('t', { label, at: [0, 200, 600, 40] });
    const said = 'Servers of the order platform, draft';
    const { diagram } = read(file(LAMBDA, bar(said)));
    expect(only(diagram.notes).text).toBe(said);
    expect(diagram.nodes.size).toBe(1);
    const others = [
      file(LAMBDA, bar('Audit logs by AWS CloudTrail')),
      file(LAMBDA, bar('Internet')),
      file(vertex('a', { label: 'Web', style: AWS('ec2'), at: [20, 205, 30, 30] }), bar(said)),
      file(LAMBDA, bar(said), edge('e', 't', 'a')),
    ];
    for (const text of others) expect(read(text).diagram.notes.size).toBe(0);
  });

  test('words that stand alone stay a text, and it is said', () => {
    const { diagram, warnings } = read(
      file(LAMBDA, vertex('t', { label: 'Draft 3', style: 'text;html=1', at: [400, 0, 80, 20] })),
    );
    expect(only(diagram.notes).text).toBe('Draft 3');
    expect(warnings).toMatchObject([{ kind: 'note', sourceId: 't' }]);
  });
});

describe('drawio: boundaries', () => {
  const at = (x: number, y: number, width: number, height: number) => [x, y, width, height] as const;

  test('frames of the library hold what is drawn in them, by place or by parent', () => {
    const { diagram } = read(
      file(
        vertex('vpc', { label: 'VPC', style: GROUP('group_vpc'), at: at(0, 0, 600, 400) }),
        vertex('sub', { label: 'Public subnet', style: GROUP('group_security_group'), at: at(40, 40, 300, 300) }),
        vertex('a', { label: 'Web', style: AWS('ec2'), at: at(100, 100, 60, 60) }),
        vertex('b', { label: 'Jobs', style: AWS('ec2'), parent: 'sub', at: at(150, 200, 60, 60) }),
      ),
    );
    const subnet = labelled(diagram, 'Public subnet');
    expect(subnet).toMatchObject({ kind: 'subnet', parent: labelled(diagram, 'VPC').id });
    expect(subnet.facts?.routing).toMatchObject([{ value: 'public', provenance: 'import' }]);
    expect(labelled(diagram, 'Web').parent).toBe(subnet.id);
    expect(labelled(diagram, 'Jobs').parent).toBe(subnet.id);
  });

  test.each([
    ['Availability Zone 1', 'az'],
    ['us-east-1', 'region'],
    ['Production VPC', 'vpc'],
    ['Private subnet B', 'subnet'],
    ['EKS cluster', 'cluster'],
    ['Corporate data center', 'on-premises'],
    ['AWS Account (prod)', 'account'],
    ['Resource group rg-1', 'resource-group'],
    ['Auto Scaling group', 'auto-scaling-group'],
    ['Things', 'group'],
  ])('a plain box called %s is of kind %s', (label, kind) => {
    const { diagram } = read(
      file(
        vertex('box', { label, at: at(0, 0, 400, 400) }),
        vertex('a', { label: 'Web', style: AWS('ec2'), at: at(100, 100, 60, 60) }),
      ),
    );
    expect(only(diagram.boundaries).kind).toBe(kind);
  });

  test('a drawn security group has members and stands nowhere', () => {
    const { diagram } = read(
      file(
        vertex('vpc', { label: 'VPC', style: GROUP('group_vpc'), at: at(0, 0, 600, 400) }),
        vertex('sg', { label: 'Web security group', at: at(50, 50, 300, 200) }),
        vertex('a', { label: 'Web', style: AWS('ec2'), at: at(100, 100, 60, 60) }),
      ),
    );
    const web = labelled(diagram, 'Web');
    expect(labelled(diagram, 'Web security group')).toMatchObject({ kind: 'security-group', members: [web.id] });
    expect(web.parent).toBe(labelled(diagram, 'VPC').id);
  });

  test('a group that crosses two zones takes nothing out of them', () => {
    const { diagram } = read(
      file(
        vertex('z1', { label: 'Availability Zone 1', at: at(0, 0, 200, 400) }),
        vertex('z2', { label: 'Availability Zone 2', at: at(220, 0, 200, 400) }),
        vertex('asg', { label: 'Auto Scaling group', at: at(20, 100, 380, 120) }),
        vertex('a', { label: 'Web', style: AWS('ec2'), at: at(60, 130, 60, 60) }),
      ),
    );
    expect(labelled(diagram, 'Web').parent).toBe(labelled(diagram, 'Availability Zone 1').id);
    expect(labelled(diagram, 'Web').notes).toContain('“Auto Scaling group”');
    expect([...diagram.boundaries.values()].map(({ kind }) => kind)).toEqual(['az', 'az']);
    expect([...diagram.notes.values()].map(({ text }) => text)).toEqual(['Auto Scaling group']);
  });

  test('a card with an icon is one node', () => {
    const { diagram } = read(
      file(
        vertex('card', { style: 'strokeColor=#dddddd;html=1', at: at(0, 0, 160, 60) }),
        vertex('icon', {
          label: 'Messaging',
          style: 'shape=mxgraph.gcp2.cloud_pubsub;html=1',
          parent: 'card',
          at: at(8, 10, 44, 39),
        }),
      ),
    );
    expect(only(diagram.nodes)).toMatchObject({ service: 'gcp/pubsub', label: 'Messaging' });
    expect(diagram.boundaries.size).toBe(0);
  });
});

describe('drawio: edges', () => {
  const two = [
    vertex('a', { label: 'Web', style: AWS('ec2'), at: [0, 0, 60, 60] }),
    vertex('b', { label: 'Orders', style: AWS('rds'), at: [300, 0, 60, 60] }),
  ];

  test('a label of words gives protocol, port and encryption', () => {
    const { diagram } = read(file(...two, edge('e', 'a', 'b', 'mTLS, TCP 5432')));
    const found = only(diagram.edges);
    expect(found).toMatchObject({ label: 'mTLS, TCP 5432', source: labelled(diagram, 'Web').id });
    expect(found.facts).toMatchObject({
      protocol: [{ value: 'tls' }],
      port: [{ value: '5432' }],
      encryption: [{ value: 'mtls' }],
    });
  });

  test('an arrow at the source alone turns the connection round, two arrows make it both', () => {
    const back = read(file(...two, edge('e', 'a', 'b', '', 'startArrow=classic;endArrow=none'))).diagram;
    expect(only(back.edges).target).toBe(labelled(back, 'Web').id);
    const both = read(file(...two, edge('e', 'a', 'b', '', 'startArrow=classic;endArrow=classic'))).diagram;
    expect(only(both.edges).direction).toBe('both');
  });

  test('a loose end by a shape is connected, one in the void is left out and said so', () => {
    const loose = (x: number): string =>
      `<mxCell id="e${x}" edge="1" parent="1" source="a"><mxGeometry relative="1" as="geometry"><mxPoint x="${x}" y="30" as="targetPoint"/></mxGeometry></mxCell>`;
    expect(read(file(...two, loose(292))).diagram.edges.size).toBe(1);
    expect(read(file(...two, loose(900))).warnings).toMatchObject([{ kind: 'dropped', sourceId: 'e900' }]);
  });

  test('dots in which lines meet become connections through them', () => {
    const { diagram, warnings } = read(
      file(
        ...two,
        vertex('dot', { style: 'ellipse', at: [150, 26, 8, 8] }),
        edge('e1', 'a', 'dot'),
        edge('e2', 'dot', 'b'),
      ),
    );
    expect(only(diagram.edges)).toMatchObject({
      source: labelled(diagram, 'Web').id,
      target: labelled(diagram, 'Orders').id,
    });
    expect(
      only(diagram.edges)
        .sources?.map(({ id }) => id)
        .sort(),
    ).toEqual(['dot', 'e1', 'e2']);
    expect(warnings).toEqual([]);
  });

  test('a number on a connection is its step', () => {
    const { diagram } = read(
      file(...two, edge('e', 'a', 'b'), vertex('n', { label: '3', style: 'ellipse;html=1', at: [170, 20, 20, 20] })),
    );
    expect(only(diagram.edges).step).toBe(3);
  });
});

describe('drawio: places', () => {
  test('order and alignment stay, nothing overlaps', () => {
    const cells = [0, 1, 2].flatMap((row) =>
      [0, 1, 2].map((column) =>
        vertex(`n${row}${column}`, {
          label: `N${row}${column}`,
          style: AWS('sqs'),
          at: [column * 90, row * 90, 48, 48],
        }),
      ),
    );
    const { diagram } = read(file(...cells));
    const place = (label: string) => diagram.layout.placements.get(labelled(diagram, label).id)!;
    expect(place('N00').y).toBe(place('N02').y);
    expect(place('N01').x - place('N00').x).toBeGreaterThanOrEqual(176);
    expect(place('N10').y - place('N00').y).toBeGreaterThanOrEqual(80);
    expect(place('N00').x).toBe(place('N20').x);
  });

  test('places out of this world are brought back', () => {
    const { diagram, warnings } = read(
      file(LAMBDA, vertex('far', { label: 'Far', style: AWS('s3'), at: [1e300, 0, 60, 60] })),
    );
    for (const { x, y } of diagram.layout.placements.values())
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(1e6);
    expect(warnings).toMatchObject([{ kind: 'note', message: expect.stringContaining('50000 px') as string }]);
  });

  test('the same file gives the same diagram', () => {
    const text = file(LAMBDA, vertex('b', { label: 'B', style: AWS('s3'), at: [90, 0, 48, 48] }), edge('e', 'a', 'b'));
    expect(read(text)).toEqual(read(text));
    expect(strFromU8(strToU8(text))).toBe(text);
  });
});
