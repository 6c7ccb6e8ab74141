import { describe, expect, test } from 'vitest';
import { Draft } from './draft.js';
import { shortenLabels } from './shortLabels.js';

/** Labels of nodes in the innermost of these boundaries, after shortening. */
function labels(names: readonly string[], around: readonly string[] = []): readonly string[] {
  const draft = new Draft();
  let parent: string | undefined;
  for (const name of around) parent = draft.addBoundary('group', name, parent).id;
  const nodes = names.map((name) => draft.addNode('aws/s3', name, parent));
  shortenLabels(draft);
  return nodes.map(({ label }) => label);
}

describe('shortenLabels', () => {
  test('a long name does not repeat the names of the boundaries around it', () => {
    expect(labels(['VpcPublicSubnet1NATGateway'], ['Region', 'Vpc', 'PublicSubnet1'])).toEqual(['NATGateway']);
  });

  test('also a short name does not repeat a boundary as a word of its own', () => {
    expect(labels(['env stage carts', 'env stager'], ['env stage'])).toEqual(['carts', 'env stager']);
  });

  test('a beginning that most names have is left out', () => {
    const names = [
      'testlambdacomprehendLambdaFunction',
      'testlambdacomprehendSourceBucket',
      'testlambdacomprehendTopic',
    ];
    expect(labels(names)).toEqual(['LambdaFunction', 'SourceBucket', 'Topic']);
  });

  test('a beginning that only two of many have stays', () => {
    const names = ['managerapiLambdaRestApiForOrders', 'managerapiCognitoUserPoolForOrders', 'a', 'b', 'c', 'd'];
    expect(labels(names)).toEqual(names);
  });

  test('short names and names that would become the same stay as they are', () => {
    expect(labels(['VpcNat'], ['Vpc'])).toEqual(['VpcNat']);
    const same = ['NetworkPrimaryGatewayForOutgoing', 'PrimaryGatewayForOutgoing'];
    expect(labels(same, ['Network'])).toEqual(same);
  });

  test('a word is never cut', () => {
    expect(labels(['VpcentreOfEverythingImportant'], ['Vpc'])).toEqual(['VpcentreOfEverythingImportant']);
    expect(labels(['PublicSubnet12GatewayOfCompany'], ['PublicSubnet1'])).toEqual(['PublicSubnet12GatewayOfCompany']);
  });

  test('ids don’t follow the shorter name', () => {
    const draft = new Draft();
    const vpc = draft.addBoundary('vpc', 'Vpc');
    const node = draft.addNode('aws/nat-gateway', 'VpcPublicSubnet1NATGateway', vpc.id);
    shortenLabels(draft);
    expect(node.label).toBe('PublicSubnet1NATGateway');
    expect(node.id).toBe(new Draft().addNode('aws/nat-gateway', 'VpcPublicSubnet1NATGateway').id);
  });
});
