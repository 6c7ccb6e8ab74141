import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFiles } from './index.js';
import type { ImportFile, ImportResult } from './types.js';

const XML = '<mxCell id="0"/><mxCell id="1" parent="0"/>';
const drawing = (...cells: readonly string[]): string =>
  `<mxfile><diagram name="P"><mxGraphModel><root>${XML}${cells.join('')}</root></mxGraphModel></diagram></mxfile>`;
const box = (id: string, extra = '', parent = '1', geometry = 'width="60" height="60"'): string =>
  `<mxCell id="${id}" value="Box" vertex="1" parent="${parent}" ${extra}><mxGeometry ${geometry} as="geometry"/></mxCell>`;
const packed = (text: string): string => Buffer.from(deflateSync(strToU8(text))).toString('base64');
const page = (content: string): string => `<mxfile><diagram name="P">${content}</diagram></mxfile>`;
const dragon = (cells: unknown): string => JSON.stringify({ summary: {}, detail: { diagrams: [{ cells }] } });
const otm = (more: object): string => JSON.stringify({ otmVersion: '0.2.0', project: { name: 'P' }, ...more });
const composer = (more: object): string =>
  JSON.stringify({ schema: 1, applicationInfo: { name: 'A' }, threats: [], ...more });
const threagile = (more: string): string => `threagile_version: 1.0.0\n${more}`;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (...bytes: readonly number[]): Uint8Array => Uint8Array.from([...signature, ...bytes]);
const chunk = (kind: string, data: string, length = data.length): readonly number[] => [
  0,
  0,
  (length >> 8) & 255,
  length & 255,
  ...strToU8(kind),
  ...strToU8(data, true),
  0,
  0,
  0,
  0,
];

function read(content: string | Uint8Array, name = 'input'): ImportResult {
  const file: ImportFile = typeof content === 'string' ? { name, text: content } : { name, text: '', bytes: content };
  return importFiles([file]);
}

describe('importFiles on drawings and models that are not what they say', () => {
  test.each<readonly [string, string | Uint8Array, RegExp]>([
    [
      'an entity bomb',
      '<!DOCTYPE mxfile [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><mxfile>&c;</mxfile>',
      /not known|DOCTYPE/,
    ],
    ['entities behind a harmless start', `<mxfile><!DOCTYPE x [<!ENTITY a "b">]></mxfile>`, /line 1/],
    [
      'an external entity',
      '<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg content="&x;"/>',
      /line 1.*(valid XML|entity)/,
    ],
    ['an unknown entity', drawing('&boom;'), /line 1.*valid XML/],
    ['a cut drawing', drawing(box('a')).slice(0, 200), /line 1.*valid XML/],
    ['an open attribute', '<mxfile host="x', /valid XML/],
    ['two roots', '<mxfile/><mxfile/>', /valid XML/],
    ['a closing tag too many', '<mxfile></mxfile></mxfile>', /valid XML/],
    ['the same attribute twice', '<mxfile a="1" a="2"/>', /valid XML/],
    [
      'more attributes than anybody writes',
      `<mxfile ${Array.from({ length: 1200 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      /more than 1000 attributes/,
    ],
    ['elements without end', '<mxfile>'.repeat(3000), /nested more than 256/],
    ['more elements than anybody draws', `<mxfile>${'<a/>'.repeat(100_001)}</mxfile>`, /more than 100000 elements/],
    ['a control character', drawing('\u0001'), /valid XML/],
    ['no page', '<mxfile></mxfile>', /holds no page/],
    ['an empty page', drawing(), /drawing is empty/],
    ['a page of nothing', page(''), /drawing is empty/],
    ['a page that is no base64', page('%%%'), /page 1 \(P\) can't be unpacked/],
    ['a page of random bytes', page('AAAABBBBCCCC'), /can't be unpacked/],
    [
      'a packed page that is cut',
      page(packed(encodeURIComponent(drawing(box('a')))).slice(0, 40)),
      /can't be unpacked|valid XML/,
    ],
    ['a packed page of prose', page(packed('Dear all')), /page 1.*valid XML/],
    ['a packed page of another kind', page(packed('<html/>')), /is not a drawing/],
    ['broken percent signs', page(packed('%3Cmx%ZZ')), /can't be unpacked/],
    ['a bomb in a page', page(packed('a'.repeat(20_000_000))), /larger than 8 million/],
    ['many pages', `<mxfile>${'<diagram/>'.repeat(200)}</mxfile>`, /more than 100 pages/],
    ['a library of shapes', '<mxlibrary>[]</mxlibrary>', /library of shapes/],
    ['a picture without a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', /Include a copy/],
    ['a picture with prose inside', '<svg content="hello"/>', /inside the picture is damaged/],
    ['a picture with another kind inside', '<svg content="&lt;html/&gt;"/>', /not a drawing/],
    [
      'a drawing with too many shapes',
      drawing(...Array.from({ length: 5001 }, (_, i) => box(`n${i}`))),
      /more than 5000 shapes/,
    ],
    [
      'a page that only nests',
      drawing(
        ...Array.from({ length: 1500 }, (_, i) =>
          box(`n${i}`, '', '1', `x="${i}" y="${i}" width="${9000 - 2 * i}" height="${9000 - 2 * i}"`),
        ),
      ),
      /more than 1000 boxes/,
    ],
    ['bytes that are no picture', Uint8Array.from([1, 2, 3]), /not known/],
    ['a picture of pixels', png(...chunk('IHDR', 'x'.repeat(13))), /Include a copy/],
    ['a cut picture', png(...chunk('tEXt', 'mxfile\0<mx', 500)), /damaged/],
    ['a picture with damaged text', png(...chunk('zTXt', 'mxfile\0\0xyz')), /damaged/],
    ['a picture with broken percent signs', png(...chunk('tEXt', 'mxfile\0%3C%ZZ')), /damaged/],
    ['a picture with prose', png(...chunk('tEXt', 'mxfile\0Dear all')), /damaged/],
    ['a model without diagrams', JSON.stringify({ summary: {}, detail: { diagrams: [] } }), /no diagram with elements/],
    ['a model with an empty diagram', dragon([]), /no diagram with elements/],
    ['cells that are a text', dragon('none'), /no diagram with elements/],
    [
      'a model with too many cells',
      dragon(Array.from({ length: 5001 }, (_, i) => ({ id: `c${i}`, shape: 'process' }))),
      /more than 5000/,
    ],
    ['a cut model', dragon([{ id: 'a', shape: 'process' }]).slice(0, -3), /line 1.*Complete or correct/],
    [
      'a model nested without end',
      `{"summary":{},"detail":{"diagrams":[${'['.repeat(400)}${']'.repeat(400)}]}}`,
      /nested more than/,
    ],
    ['an OTM without anything', otm({}), /no components and no trust zones/],
    ['components that are a text', otm({ components: 'none' }), /no components/],
    [
      'an OTM with too many components',
      otm({ components: Array.from({ length: 5001 }, (_, i) => ({ id: `c${i}` })) }),
      /more than 5000/,
    ],
    ['broken YAML', 'otmVersion: 1\ncomponents: [\n', /line \d+.*valid YAML/],
    ['a YAML that is a list', '- otmVersion: 1\n', /not known/],
    [
      'an alias bomb',
      `otmVersion: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
        .map(
          (c, i) =>
            `${c}: &${c} [${Array(9)
              .fill(`*${'abcdefgh'.charAt(i)}`)
              .join(',')}]`,
        )
        .join('\n')}\ncomponents: *h\n`,
      /aliases unfold/,
    ],
    ['YAML without end', `otmVersion: 1\n#${'x'.repeat(300_001)}`, /larger than 300 thousand/],
    ['a Threagile model without assets', threagile('title: x\n'), /no technical assets/],
    ['assets that are a list', threagile('technical_assets:\n  - a\n'), /no technical assets/],
    ['a tab as indentation', threagile('technical_assets:\n\tA: 1\n'), /line \d+/],
    [
      'too many statements',
      composer({ threats: Array.from({ length: 5001 }, () => ({})) }),
      /more than 5000 statements/,
    ],
  ])('%s gives an error with place or remedy', (_name, content, expected) => {
    const result = read(content);
    const message = 'error' in result ? result.error.message : '';
    expect(message).toMatch(expected);
    expect(message).toMatch(/\.( |$)/);
    expect(message).not.toMatch(/undefined|TypeError|RangeError|\[object/);
  });

  const far = 'x="1e308" y="NaN" width="-5" height="Infinity"';

  test.each<readonly [string, string, number]>([
    ['a cell inside itself', drawing(box('a', '', 'a')), 1],
    ['cells inside each other', drawing(box('a', '', 'b'), box('b', '', 'a')), 1],
    [
      'a chain of cells that is too long',
      drawing(
        ...Array.from({ length: 300 }, (_, i) =>
          box(`n${i}`, 'style="shape=mxgraph.aws4.s3"', i === 0 ? '1' : `n${i - 1}`),
        ),
      ),
      300,
    ],
    ['two cells with one id', drawing(box('a'), box('a', '', '1', 'x="300" width="60" height="60"')), 2],
    [
      'a cell without an id',
      drawing('<mxCell value="Box" vertex="1" parent="1"><mxGeometry width="60" height="60" as="geometry"/></mxCell>'),
      1,
    ],
    ['a parent that is not there', drawing(box('a', '', 'gone')), 1],
    ['places out of this world', drawing(box('a', '', '1', far)), 1],
    ['no geometry at all', drawing('<mxCell id="a" value="Box" vertex="1" parent="1"/>'), 1],
    ['an edge of edges', drawing(box('a'), '<mxCell id="e" edge="1" parent="1" source="e" target="e"/>'), 1],
    [
      'keys of every object',
      drawing(
        box('__proto__'),
        box('constructor', 'style="__proto__=1;constructor=2;toString"', '1', 'x="300" width="60" height="60"'),
      ),
      2,
    ],
    ['a style of rubbish', drawing(box('a', 'style=";;==;shape=;image=data:;resIcon=;grIcon"')), 1],
    ['a label without end', drawing(box('a').replace('Box', '&lt;b'.repeat(20_000) + 'Box')), 0],
    [
      'odd cells of a model',
      dragon([null, 5, 'x', [], { shape: 5 }, { id: 'a', shape: 'process', position: { x: 'far', y: {} } }]),
      1,
    ],
    [
      'a model with places out of this world',
      dragon([{ id: 'a', shape: 'process', position: { x: 1e300, y: -1e300 }, size: { width: -1, height: 1e300 } }]),
      1,
    ],
    [
      'a flow to itself',
      dragon([
        { id: 'a', shape: 'process', position: { x: 0, y: 0 } },
        { id: 'f', shape: 'flow', source: { cell: 'a' }, target: { cell: 'a' } },
      ]),
      1,
    ],
    [
      'cells with one id',
      dragon([
        { id: 'a', shape: 'store' },
        { id: 'a', shape: 'store' },
      ]),
      2,
    ],
    [
      'components inside each other',
      otm({
        components: [{ id: 'a', parent: { component: 'b' } }, { id: 'b', parent: { component: 'a' } }, { id: 'c' }],
      }),
      2,
    ],
    ['a component inside itself', otm({ components: [{ id: 'a', parent: { component: 'a' } }] }), 1],
    ['components without ids', otm({ components: [{}, {}, { id: 5 }, { name: 'A' }] }), 4],
    [
      'components of wrong kinds',
      otm({
        components: [{ id: 'a', threats: 'x', assets: 5, representations: [{ position: 'left' }] }],
        dataflows: [{}, 5],
        threats: [5],
        assets: [null],
      }),
      1,
    ],
    [
      'a chain of components',
      otm({ components: Array.from({ length: 200 }, (_, i) => ({ id: `c${i}`, parent: { component: `c${i + 1}` } })) }),
      4,
    ],
    [
      'boundaries inside each other',
      threagile(
        'technical_assets: { A: { id: a } }\ntrust_boundaries:\n  X: { id: x, trust_boundaries_nested: [y] }\n  Y: { id: y, trust_boundaries_nested: [x], technical_assets_inside: [a, b] }\n',
      ),
      1,
    ],
    [
      'an asset in two boundaries',
      threagile(
        'technical_assets: { A: { id: a } }\ntrust_boundaries:\n  X: { id: x, technical_assets_inside: [a] }\n  Y: { id: y, technical_assets_inside: [a] }\n',
      ),
      1,
    ],
    [
      'assets of wrong kinds',
      threagile(
        'technical_assets: { A: { id: a, communication_links: [1], tags: x, data_assets_stored: { a: 1 } }, B: 5 }\ndata_assets: 5\nrisk_tracking: [1]\n',
      ),
      1,
    ],
    [
      'statements of wrong kinds',
      composer({
        threats: [5, null, {}, { impactedAssets: 'x', metadata: 5 }],
        mitigations: {},
        assumptions: [{}],
        dataflow: { description: 5 },
      }),
      1,
    ],
  ])('%s is read as far as it goes', (_name, text, nodes) => {
    const result = read(text);
    expect('error' in result ? result.error.message : result.diagram.nodes.size).toBe(nodes);
    if ('error' in result) return;
    for (const { x, y } of result.diagram.layout.placements.values()) {
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(1_000_000);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('a drawing and a model are refused together', () => {
    const result = importFiles([
      { name: 'a.drawio', text: drawing(box('a')) },
      { name: 'b.json', text: dragon([{ id: 'a', shape: 'process' }]) },
    ]);
    expect('error' in result && result.error.message).toContain('b.json');
  });
});
