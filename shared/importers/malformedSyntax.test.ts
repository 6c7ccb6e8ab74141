import { describe, expect, test } from 'vitest';
import { importFiles } from './index.js';
import { malformedInputs } from './malformedInputs.js';

describe('importFiles on text that is broken', () => {
  test.each(malformedInputs())('%s gives an error with line and remedy', (_name, file) => {
    const result = importFiles([file]);
    const message = 'error' in result ? result.error.message : 'read as if it were sound';
    expect(message).toContain(file.name);
    expect(message).toMatch(/line \d+/);
    expect(message).toMatch(/\. [A-Z][^.]* (?:again|one)\b|\. (?:Choose|Write|Save|Correct|Complete|Export|Download) /);
    expect(message).not.toMatch(/undefined|TypeError|\n\s+at /);
  });
});

describe('importFiles on text without measure', () => {
  const list = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  test.each([
    [
      'resources of a template',
      'template.yaml',
      `Resources:\n${list(5_001, (i) => ` A${i}: {Type: AWS::SQS::Queue}`)}`,
    ],
    [
      'resources of a state',
      'terraform.tfstate',
      JSON.stringify({
        version: 4,
        terraform_version: '1.9.0',
        lineage: 'a',
        resources: Array.from({ length: 10_001 }, (_, i) => ({
          mode: 'managed',
          type: 'aws_vpc',
          name: `v${i}`,
          instances: [{ attributes: {} }],
        })),
      }),
    ],
  ])('too many %s are refused with a remedy', (_what, name, text) => {
    const result = importFiles([{ name, text }]);
    expect('error' in result ? result.error.message : '').toMatch(/more than the \d+ that are read\. \w/);
  });

  test('lists that only open are refused', () => {
    const result = importFiles([{ name: 'template.yaml', text: `Resources:\n${'- '.repeat(201)}[` }]);
    expect('error' in result ? result.error.message : '').toContain('nested more than 200 deep');
  });

  test('an alias stands for the last anchor of its name before it', () => {
    const text = 'Resources:\n A: &one {Type: AWS::SQS::Queue}\n B: *one\n C: &one {Type: AWS::SNS::Topic}\n D: *one\n';
    const result = importFiles([{ name: 'template.yaml', text }]);
    const services = 'error' in result ? [] : [...result.diagram.nodes.values()].map(({ service }) => service);
    expect(services.sort()).toEqual(['aws/sns', 'aws/sns', 'aws/sqs', 'aws/sqs']);
  });
});
