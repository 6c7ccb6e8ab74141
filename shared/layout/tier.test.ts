import { describe, expect, test } from 'vitest';
import { boundary, node } from '../model/build.js';
import { subnetTier, tierOfBoundary, tierOfNode } from './tier.js';

describe('tierOfNode', () => {
  test.each([
    ['generic/internet', 0],
    ['generic/user', 0],
    ['aws/cloudfront', 1],
    ['aws/elb', 1],
    ['aws/api-gateway', 1],
    ['aws/nat-gateway', 1],
    ['aws/lambda', 2],
    ['aws/ec2', 2],
    ['aws/sqs', 3],
    ['aws/rds', 3],
    ['aws/s3', 3],
    ['aws/kms', 4],
    ['aws/cloudwatch', 4],
    ['nobody/knows', 2],
  ])('%s belongs to tier %i', (service, tier) => {
    expect(tierOfNode(node({ service }))).toBe(tier);
  });
});

describe('tierOfBoundary', () => {
  test('what is outside stands first', () => {
    expect(tierOfBoundary(boundary({ kind: 'internet' }))).toBe(0);
    expect(tierOfBoundary(boundary({ kind: 'vpc' }))).toBe(2);
  });
});

describe('subnetTier', () => {
  const subnet = (label: string, routing?: string) =>
    boundary({
      kind: 'subnet',
      label,
      facts: routing === undefined ? undefined : { routing: [{ value: routing, provenance: 'import' }] },
    });

  test('follows the routing, whatever the name says', () => {
    expect(subnetTier(subnet('database', 'public'))).toBe(1);
    expect(subnetTier(subnet('public', 'private'))).toBe(2);
    expect(subnetTier(subnet('web', 'isolated'))).toBe(3);
  });

  test('follows the name where the routing is not known', () => {
    expect(['DMZ', 'app', 'database a'].map((label) => subnetTier(subnet(label)))).toEqual([1, 2, 3]);
  });
});
