import { describe, expect, test } from 'vitest';
import { leaky } from '../testFixtures.js';
import { lineFinder } from './lines.js';

describe('lineFinder', () => {
  test('finds elements of a diagram, canonical or on one line', () => {
    const line = lineFinder(leaky)('n_db');
    expect(leaky.split('\n')[(line ?? 0) - 1]).toContain('"id": "n_db"');
    expect(lineFinder(JSON.stringify(JSON.parse(leaky)))('n_db')).toBe(1);
  });

  test('finds logical ids of YAML, not properties of the same name', () => {
    const text = [
      'Parameters:',
      '  Bucket: { Type: String }',
      'Resources:',
      '  # the queue',
      '  Queue:',
      '    Type: AWS::SQS::Queue',
      '    Properties:',
      '      Bucket: x',
      "  'Bucket':",
      '    Type: AWS::S3::Bucket',
      'Outputs:',
      '  Late: 1',
    ].join('\n');
    const lineOf = lineFinder(text);
    expect([lineOf('Queue'), lineOf('Bucket'), lineOf('Late'), lineOf('None')]).toEqual([5, 9, undefined, undefined]);
  });

  test('finds logical ids of JSON and addresses of a plan', () => {
    const json = '{\n  "Resources": {\n    "Queue": {\n      "Type": "AWS::SQS::Queue"\n    }\n  }\n}';
    expect(lineFinder(json)('Queue')).toBe(3);
    const plan = '{\n "planned_values": {\n  "address": "module.a[\\"x\\"].aws_instance.web"\n } }';
    expect(lineFinder(plan)('module.a["x"].aws_instance.web')).toBe(3);
  });

  test('finds resources of a state, with and without index and modules', () => {
    const state = '{\n "resources": [\n  {\n   "type": "aws_vpc", "name": "main" } ] }';
    expect(lineFinder(state)('aws_vpc.main')).toBe(4);
    expect(lineFinder(state)('module.net["a"].aws_vpc.main[0]')).toBe(4);
    expect(lineFinder('{\n "resources": {\n  "aws_vpc.old.1": {} } }')('aws_vpc.old')).toBe(3);
    expect(lineFinder(state)('aws_vpc.other')).toBeUndefined();
  });

  test('finds cells of a drawing', () => {
    expect(lineFinder('<mxfile>\n<mxCell id="7" value="x"/>\n</mxfile>')('7')).toBe(2);
  });
});
