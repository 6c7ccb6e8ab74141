import { describe, expect, test } from 'vitest';
import { controlTasks } from './controls.js';
import { FRAMEWORKS } from './frameworks.js';
import { catalog } from './index.js';
import published from './fixtures/published.json' with { type: 'json' };
import { properties } from './properties.js';
import { services } from './services.js';
import { taskSeverity } from './severity.js';

const known = new Set(controlTasks.flatMap((task) => task.controls.map((control) => control.id)));

function publishedBy(source: string): readonly string[] {
  return published.controls.filter((id) => id.startsWith(source));
}

describe('parity with the published lists', () => {
  test.each([
    ['FSBP:', 286],
    ['cdk-nag:', 131],
    ['CIS-AWS-7.0:', 70],
    ['CIS-Azure-6.0:', 127],
    ['CIS-GCP-5.0:', 93],
  ])('%s has %i ids', (source, count) => {
    expect(publishedBy(source)).toHaveLength(count);
  });

  test('every control is the source of a task', () => {
    expect(published.controls.filter((id) => !known.has(id))).toEqual([]);
  });

  test('no source is cited that nobody published', () => {
    const ids = new Set(published.controls);
    expect([...known].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('every service of the three providers can be drawn', () => {
    expect(published.services).toHaveLength(274 + 121 + 102);
    expect(published.services.filter((id) => !catalog.services.has(id))).toEqual([]);
  });

  test('every word of the vocabulary is a property or an option', () => {
    const options = new Set(services.flatMap((service) => service.options.map((option) => option.id)));
    const words = new Set([...properties.map((property) => property.id), ...options]);
    expect(published.properties).toHaveLength(203);
    expect(published.properties.filter((word) => !words.has(word))).toEqual([]);
  });
});

describe('frameworks', () => {
  test('are mapped from controls that exist', () => {
    expect(Object.keys(FRAMEWORKS).filter((id) => !known.has(id))).toEqual([]);
  });

  test('stand with the control in every task that has it', () => {
    const controls = ['aws/rds:encryptionAtRest', 'aws/aurora:encryptionAtRest'].map((id) =>
      catalog.controlTasks.get(id)?.controls.find((control) => control.id === 'FSBP:RDS.27'),
    );
    for (const control of controls) {
      expect(control?.frameworks).toContain('NIST-800-53-R5:SC-28(1)');
      expect(control?.frameworks).toContain('PCI-DSS-3.2.1:3.4');
      expect(control?.frameworks).toContain('HIPAA:164.312(e)(2)(ii)');
    }
  });
});

describe('taskSeverity', () => {
  const of = (id: string) => taskSeverity(catalog.controlTasks.get(id)!);

  test('is the worst of the benchmark rows', () => {
    expect(of('aws/s3:publicAccess')).toBe('critical');
    expect(of('aws/rds:autoMinorUpgrade')).toBe('high');
  });

  test('leaves the cdk-nag row out where a benchmark speaks', () => {
    expect(of('aws/rds:deletionProtection')).toBe('low');
    expect(of('aws/elb:accessLogs')).toBe('medium');
  });

  test('takes the cdk-nag row where there is no other', () => {
    expect(of('aws/cloud9:connection')).toBe('high');
  });

  test('leaves advice out, and is low where nothing else is said', () => {
    expect(of('aws/eventbridge:resourcePolicy')).toBe('critical');
    expect(of('aws/account:policySource')).toBe('low');
  });

  // the benchmarks rate the same fact of other services: RDS.23, RDS.6, DynamoDB.6, RDS.11, ElastiCache.5, MSK.1
  test.each([
    ['aws/redshift:defaultPort', 'low'],
    ['aws/ec2:monitoring', 'low'],
    ['aws/ec2:deletionProtection', 'low'],
    ['aws/aurora:backupRetentionDays', 'medium'],
    ['aws/msk:tlsRequired', 'medium'],
    ['gcp/organization:mfaEnforcement', 'critical'],
  ])('rates %s as %s, like the same fact elsewhere', (id, severity) => {
    expect(of(id)).toBe(severity);
  });
});
