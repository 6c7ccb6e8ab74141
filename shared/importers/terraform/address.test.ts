import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressText, keyText, parseAddress, parseModulePath } from './address.js';

describe('parseAddress', () => {
  test.each([
    ['aws_vpc.main', { modules: [], mode: 'managed', type: 'aws_vpc', name: 'main' }],
    ['aws_subnet.a[2]', { modules: [], mode: 'managed', type: 'aws_subnet', name: 'a', key: 2 }],
    ['aws_s3_bucket.b["a.b/c"]', { modules: [], mode: 'managed', type: 'aws_s3_bucket', name: 'b', key: 'a.b/c' }],
    ['data.aws_ami.x', { modules: [], mode: 'data', type: 'aws_ami', name: 'x' }],
    [
      'module.env["dev"].module.net[0].aws_vpc.this["say \\"hi\\""]',
      {
        modules: [
          { name: 'env', key: 'dev' },
          { name: 'net', key: 0 },
        ],
        mode: 'managed',
        type: 'aws_vpc',
        name: 'this',
        key: 'say "hi"',
      },
    ],
  ])('takes %s apart', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  test.each(['', 'x', 'module.a', '[0]', '...'])('%o is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test('reads back what it writes, whatever the keys hold', () => {
    const key = fc.option(fc.oneof(fc.nat({ max: 99 }), fc.string({ maxLength: 8 })), { nil: undefined });
    const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,6}$/).filter((text) => text !== 'module' && text !== 'data');
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, key }), { maxLength: 3 }),
        name,
        name,
        key,
        (modules, type, own, index) => {
          const address = { modules, mode: 'managed' as const, type, name: own, key: index };
          expect(parseAddress(addressText(address))).toEqual(address);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('parseModulePath', () => {
  test('takes the path of a module apart', () => {
    expect(parseModulePath('module.a["x"].module.b')).toEqual([{ name: 'a', key: 'x' }, { name: 'b' }]);
  });
});

describe('keyText', () => {
  test('writes keys as Terraform does', () => {
    expect([keyText(undefined), keyText(0), keyText('a"b')]).toEqual(['', '[0]', '["a\\"b"]']);
  });
});
