import { describe, expect, test } from 'vitest';
import { importResources, importTemplates } from './testImport.js';

describe('text of a template that is not there', () => {
  test('resources that a macro brings are noted, not counted as left out', () => {
    const { diagram, warnings } = importResources(
      "Fn::Transform: { Name: 'AWS::Include', Parameters: { Location: 's3://parts/more.yaml' } }\nJobs: { Type: AWS::SQS::Queue }",
    );
    expect(diagram.nodes.size).toBe(1);
    expect(warnings).toMatchObject([{ kind: 'note', line: 2, message: expect.stringContaining('macro') as string }]);
  });

  test('properties that are included leave every verdict open', () => {
    const { verdicts } = importResources(
      "Disk: { Type: AWS::EC2::Volume, Properties: { 'Fn::Transform': { Name: 'AWS::Include' } } }",
    );
    expect(verdicts.map(({ status }) => status)).toEqual(verdicts.map(() => 'unknown'));
    expect(verdicts.length).toBeGreaterThan(0);
  });

  test('a second document is named with its line', () => {
    const one = 'Resources:\n  Jobs: { Type: AWS::SQS::Queue }\n';
    const { diagram, warnings } = importTemplates(`---\n${one}---\n${one}`);
    expect(diagram.nodes.size).toBe(1);
    expect(warnings).toMatchObject([{ kind: 'note', line: 4 }]);
  });

  test('the end of a document and an empty one behind it are nothing to tell', () => {
    const one = 'Resources:\n  Jobs: { Type: AWS::SQS::Queue }\n';
    expect(importTemplates(`---\n${one}...\n`).warnings).toEqual([]);
    expect(importTemplates(`${one}---\n`).warnings).toEqual([]);
  });
});
