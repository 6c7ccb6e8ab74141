import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFiles } from './index.js';
import { fixtureFiles } from './testFixtures.js';

/** Runs of each property; `FUZZ_RUNS=100000` makes it a night's work. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

const SEEDS = [
  ...fixtureFiles('iac'),
  ...fixtureFiles('diagrams'),
  { name: 'seed.yaml', text: 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: { X: !Sub "${A}" }\n' },
  {
    name: 'seed.drawio',
    text: '<mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="A&lt;br&gt;b" style="shape=mxgraph.aws4.s3;html=1" vertex="1" parent="1"><mxGeometry x="1" y="2" width="60" height="60" as="geometry"/></mxCell><mxCell id="e" edge="1" parent="1" source="a" target="a"/></root></mxGraphModel></diagram></mxfile>',
  },
  {
    name: 'seed.otm',
    text: 'otmVersion: 0.2.0\nproject: { name: P, id: p }\ntrustZones:\n  - { id: z, name: Z }\ncomponents:\n  - { id: c, name: C, type: ec2, parent: { trustZone: z } }\n',
  },
].filter((file) => file.text.length < 12_000);

/** What damages a file: a piece cut out, doubled, or replaced. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 60 }),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      '"',
      "'",
      '\n',
      '  ',
      '- ',
      '!Ref ',
      '!If [',
      '&a ',
      '*a',
      '<<: ',
      '${',
      'null',
      '-1',
      '\0',
      '<',
      '>',
      '&amp;',
    ),
    fc.string({ maxLength: 8 }),
  ),
});

function damaged(
  text: string,
  changes: readonly { readonly at: number; readonly length: number; readonly insert: string }[],
): string {
  let result = text;
  for (const { at, length, insert } of changes) {
    const start = Math.floor(at * result.length);
    result = result.slice(0, start) + insert + result.slice(start + length);
  }
  return result;
}

describe('importFiles on damaged files', () => {
  test('never throws and always says what is wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.array(damage, { minLength: 1, maxLength: 4 }), (seed, changes) => {
        const result = importFiles([{ name: seed.name, text: damaged(seed.text, changes) }]);
        expect('error' in result ? result.error.message.length > 0 : result.diagram.nodes.size >= 0).toBe(true);
      }),
      { numRuns: RUNS },
    );
  }, 120_000_000);
});
