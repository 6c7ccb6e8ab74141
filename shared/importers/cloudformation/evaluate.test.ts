import { describe, expect, test } from 'vitest';
import { Composed, flattenedText, Reference, Unresolved, type Value } from '../resources/value.js';
import { isRawRecord } from '../text/jsonText.js';
import { readTemplate } from './readTemplate.js';
import type { Stack } from './stack.js';
import { loadStacks } from './stacks.js';

const TEMPLATE = `
Parameters:
  Given: { Type: String, Default: prod }
  Open: { Type: String }
  Secret: { Type: String, NoEcho: true, Default: hunter2 }
  List: { Type: CommaDelimitedList, Default: 'a, b' }
  Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /path }
Mappings:
  Sizes: { prod: { Size: big }, test: { Size: small } }
  Same: { x: { V: one }, y: { V: one } }
Conditions:
  IsProd: !Equals [!Ref Given, prod]
  IsOpen: !Equals [!Ref Open, x]
  Both: !And [!Condition IsProd, !Condition IsOpen]
  Either: !Or [!Condition IsProd, !Condition IsOpen]
  Neither: !Not [!Condition Either]
  Round: !Not [!Condition Round]
Resources:
  Bucket: { Type: 'AWS::S3::Bucket' }
  Probe:
    Type: 'AWS::Test::Probe'
    Properties: { V: @@ }
`;

function stackOf(expression: string): Stack {
  const template = readTemplate({ name: 't.yaml', text: TEMPLATE.replace('@@', expression) });
  if ('error' in template) throw new Error(template.error.message);
  const [loaded] = loadStacks([template]);
  if (loaded === undefined) throw new Error('no stack');
  return loaded.stack;
}

function valueOf(expression: string): Value | undefined {
  const stack = stackOf(expression);
  const probe = stack.resources.Probe;
  const properties = isRawRecord(probe) && isRawRecord(probe.Properties) ? probe.Properties : {};
  return stack.evaluate(properties.V);
}

describe('evaluate', () => {
  test.each<[string, Value | undefined]>([
    ['!Ref Given', 'prod'],
    ['!Ref List', ['a', 'b']],
    ['!Ref AWS::NoValue', undefined],
    ['!Ref AWS::Region', 'us-east-1'],
    ['!Sub "${Given}-x-${!Raw}"', 'prod-x-${Raw}'],
    ['!Sub ["${A}-${Given}", {A: b}]', 'b-prod'],
    ['!Join ["-", [a, !Ref Given]]', 'a-prod'],
    ['!Select [1, !Ref List]', 'b'],
    ['!Select ["0", [x, y]]', 'x'],
    ['!Split [",", "a,b"]', ['a', 'b']],
    ['!FindInMap [Sizes, !Ref Given, Size]', 'big'],
    ['!FindInMap [Same, !Ref Open, V]', 'one'],
    ['!If [IsProd, yes-branch, no-branch]', 'yes-branch'],
    ['!If [Neither, a, !Ref AWS::NoValue]', undefined],
    ['[a, !If [Neither, b, !Ref AWS::NoValue]]', ['a']],
    ['!Select [0, !GetAZs ""]', 'us-east-1a'],
    ['!Base64 "x"', 'x'],
    ['{ "Fn::Length": [1, 2, 3] }', 3],
  ])('%s', (expression, expected) => {
    expect(valueOf(expression)).toEqual(expected);
  });

  test.each(['!GetAtt Bucket.Arn', '!GetAtt [Bucket, Arn]', '{ "Fn::GetAtt": "Bucket.Arn" }'])(
    '%s points to the resource',
    (expression) => {
      expect(valueOf(expression)).toEqual(new Reference('Bucket', 'Arn'));
    },
  );

  test('an attribute may hold dots', () => {
    expect(valueOf('!GetAtt Bucket.Endpoint.Address')).toEqual(new Reference('Bucket', 'Endpoint.Address'));
  });

  test('text around a reference stays text with a pointer in it', () => {
    const value = valueOf('!Sub "arn:aws:s3:::${Bucket}/*"');
    expect(value).toBeInstanceOf(Composed);
    expect(flattenedText(value)).toBe('arn:aws:s3:::<Bucket>/*');
  });

  test.each([
    ['!Ref Open', ['Open']],
    ['!Ref Secret', ['Secret']],
    ['!Ref Image', ['Image']],
    ['!FindInMap [Sizes, !Ref Open, Size]', ['Fn::FindInMap', 'Open']],
    ['!ImportValue shared-vpc', ['Fn::ImportValue']],
    ['!Rain::Embed x.sh', ['Fn::Rain::Embed']],
  ])('%s stays open and keeps names only', (expression, names) => {
    const value = valueOf(expression);
    expect(value).toBeInstanceOf(Unresolved);
    expect(value instanceof Unresolved && value.names).toEqual(names);
  });

  test('an undecided condition keeps the resources of both outcomes', () => {
    const value = valueOf('!If [IsOpen, !Ref Bucket, literal-secret]');
    expect(value instanceof Unresolved && value.undecided).toBe(true);
    expect(value instanceof Unresolved && value.references).toEqual([new Reference('Bucket')]);
    expect(JSON.stringify(value)).not.toContain('literal-secret');
  });

  test('a name that nothing declares is reported', () => {
    const stack = stackOf('!Ref Missing');
    stack.evaluate({ Ref: 'Missing' });
    expect([...stack.unknownNames]).toEqual(['Missing']);
  });
});

describe('conditions', () => {
  test.each([
    ['IsProd', true],
    ['IsOpen', undefined],
    ['Both', undefined],
    ['Either', true],
    ['Neither', false],
    ['Round', undefined],
    ['NotThere', undefined],
  ])('%s is %s', (name, expected) => {
    expect(stackOf('x').condition(name)).toBe(expected);
  });
});
