import { describe, expect, test } from 'vitest';
import { importFiles } from './index.js';

const TEMPLATE = 'Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n';

function errorOf(text: string, name = 'input.yaml'): string {
  const result = importFiles([{ name, text }]);
  return 'error' in result ? result.error.message : '';
}

describe('importFiles on input that is not what it says', () => {
  test.each([
    ['an empty file', '', /not known/],
    ['prose', 'Dear all,\nplease find attached.', /not known/],
    ['binary', `Resources:\n\0\u0001\u0002`, /not a text file/],
    ['a truncated template', '{"Resources": {"A": {"Type": "AWS::S3::Bucket"', /line 1.*Complete or correct/],
    ['a broken indentation', `${TEMPLATE}   bad: [\n`, /line \d+.*Correct the line/],
    ['a list instead of resources', 'Resources:\n  - a\n', /line 1.*Choose a CloudFormation/],
    ['resources that are a text', 'Resources: none\n', /Resources section/],
    ['an open quote', `${TEMPLATE}    Properties: { BucketName: "x }\n`, /line \d+/],
    ['a tab as indentation', 'Resources:\n\tBucket:\n\t\tType: x\n', /line \d+/],
    ['nesting without end', `{"Resources": ${'{"a":'.repeat(3000)}1${'}'.repeat(3001)}`, /nested more than/],
  ])('%s gives an error with place or remedy', (_name, text, expected) => {
    const message = errorOf(text);
    expect(message).toMatch(expected);
    expect(message).toMatch(/\.( |$)/);
    expect(message).not.toMatch(/unexpected|undefined|TypeError|stack/i);
  });

  test('a resource without type is left out, the rest is read', () => {
    const result = importFiles([{ name: 'a.yaml', text: `${TEMPLATE}  Odd: 5\n` }]);
    expect('error' in result ? [] : result.warnings).toMatchObject([{ kind: 'dropped', sourceId: 'Odd', line: 4 }]);
    expect('error' in result ? 0 : result.diagram.nodes.size).toBe(1);
  });

  test('references in a circle end', () => {
    const text = `Resources:
  A: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { B: !Ref B } } } }
  B: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { A: !Ref A } } } }
Outputs: { X: { Value: !GetAtt S.Outputs.X } }
`;
    const result = importFiles([{ name: 'a.yaml', text }]);
    expect('error' in result ? 0 : result.diagram.edges.size).toBe(2);
  });

  test('a stack that deploys itself is not followed', () => {
    const text = 'Resources:\n  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./a.yaml } }\n';
    const files = [
      { name: 'a.yaml', text },
      { name: 'b.yaml', text },
    ];
    expect('error' in importFiles(files)).toBe(false);
  });

  test('loops that multiply are stopped and named', () => {
    const list = JSON.stringify(Array.from({ length: 100 }, (_, index) => `v${String(index)}`));
    const loop = (body: string, name: string): string => `{"Fn::ForEach::${name}": ["${name}", ${list}, ${body}]}`;
    const inner = loop(loop('{"R${A}${B}": {"Type": "AWS::SQS::Queue"}}', 'B'), 'A');
    const result = importFiles([{ name: 'a.json', text: `{"Resources": ${inner}}` }]);
    expect('error' in result ? '' : result.warnings.map(({ kind }) => kind)).toContain('dropped');
  });

  test('files of two formats are refused together', () => {
    const result = importFiles([
      { name: 'a.yaml', text: TEMPLATE },
      { name: 'b.txt', text: 'hello' },
    ]);
    expect('error' in result && result.error.message).toContain('b.txt');
  });

  test('no file at all is an error too', () => {
    expect('error' in importFiles([])).toBe(true);
  });
});
