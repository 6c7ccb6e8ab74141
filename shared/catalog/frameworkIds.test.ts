import { describe, expect, test } from 'vitest';
import { frameworkNames, frameworksNamed, idsIn } from './frameworkIds.js';
import { catalog } from './index.js';

describe('frameworksNamed', () => {
  test.each([
    ['FSBP', ['FSBP']],
    ['fsbp', ['FSBP']],
    ['nist-800-53', ['NIST-800-53-R5']],
    ['NIST-800-53-R4', ['NIST-800-53-R4']],
    ['cis-aws', ['CIS-AWS-7.0']],
    ['cis', ['CIS-AWS-7.0', 'CIS-Azure-6.0', 'CIS-GCP-5.0']],
    ['NIST 800-53', ['NIST-800-53-R5']],
    ['PCI DSS', ['PCI-DSS-3.2.1']],
    ['AwsSolutions', ['cdk-nag']],
    ['constructor', []],
    ['sox', []],
  ])('%s means %j', (name, expected) => {
    expect(frameworksNamed(catalog, name)).toEqual(expected);
  });

  test('names are sorted and each once', () => {
    const names = frameworkNames(catalog);
    expect([...new Set(names)].sort()).toEqual(names);
    expect(names).toContain('HIPAA');
  });
});

describe('idsIn', () => {
  test('gives a control the ids that other frameworks have for it', () => {
    expect(idsIn(catalog, ['FSBP:APIGateway.4'], ['NIST-800-53-R5'])).toEqual(['NIST-800-53-R5:AC-4(21)']);
    expect(idsIn(catalog, ['FSBP:APIGateway.4', 'CX-18'], ['FSBP'])).toEqual(['FSBP:APIGateway.4']);
    expect(idsIn(catalog, ['CX-18'], ['FSBP'])).toEqual([]);
  });
});
