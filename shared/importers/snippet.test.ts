import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importSnippet } from './snippet.js';

const services = (text: string) => {
  const read = importSnippet(text, 'pasted');
  return 'error' in read ? read.error.message : [...read.diagram.nodes.values()].map(({ service }) => service).sort();
};

describe('importSnippet', () => {
  test.each([
    ['a template', 'Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n'],
    ['a resource in YAML', 'Bucket:\n  Type: AWS::S3::Bucket\n  Properties:\n    BucketName: orders\n'],
    ['an indented one', '    Bucket:\n      Type: "AWS::S3::Bucket"\n'],
    ['a resource in JSON', '{ "Bucket": { "Type": "AWS::S3::Bucket" } }'],
    ['a JSON entry without braces', '"Bucket": { "Type": "AWS::S3::Bucket" },\n'],
  ])('reads %s', (_, text) => {
    expect(services(text)).toEqual(['aws/s3']);
  });

  test.each([
    ['whole', '  Bucket:\n    Type: AWS::S3::Bucket\n  Queue:\n    Type: AWS::SQS::Queue\n'],
    [
      'without the spaces of the first line',
      'Bucket:\n    Type: AWS::S3::Bucket\n  Queue:\n    Type: AWS::SQS::Queue\n',
    ],
  ])('reads several resources copied out of a template, %s', (_, text) => {
    expect(services(text)).toEqual(['aws/s3', 'aws/sqs']);
  });

  test.each([
    ['nothing', ''],
    ['prose', 'Please look at the bucket.\nType: it is public.'],
    ['other YAML', 'services:\n  web:\n    image: nginx\n'],
    ['other JSON', '{"a": 1}'],
  ])('refuses %s in one sentence and what to do', (_, text) => {
    expect(services(text)).toMatch(/^This is neither a selection of Demarc nor a template\. Copy /);
  });

  test('refuses what is too large before looking at it', () => {
    expect(services(`Resources:\n${'x'.repeat(1_000_001)}`)).toMatch(/1000012 characters.*Save it as a file/);
  });

  test('refuses references that unfold without end', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      bomb.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`);
    }
    expect(services(`Bucket:\n  Type: AWS::S3::Bucket\n${bomb.join('\n')}`)).toEqual(expect.any(String));
  });

  test('never throws, whatever is pasted', () => {
    const parts = fc.constantFrom('Bucket:', '\n', '  ', 'Type: AWS::S3::Bucket', '{', '}', '"', '&a', '*a', ',', '\0');
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 30 }), (text) => {
        expect(importSnippet(text.join(''), 'pasted')).toBeDefined();
      }),
    );
  });
});
