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

  test('short names lose it too where long ones do', () => {
    const names = ['SiteContentBucket', 'SiteContentReplicaBucket', 'SiteAcl'];
    expect(labels(names)).toEqual(['ContentBucket', 'ContentReplicaBucket', 'Acl']);
    expect(labels(['SiteContent', 'SiteLogs', 'SiteAcl'])).toEqual(['SiteContent', 'SiteLogs', 'SiteAcl']);
  });

  test('a long name does not end with the type of its resource', () => {
    const named = (label: string, type: string): string => {
      const draft = new Draft();
      const node = draft.addNode('aws/lambda', label);
      node.sources.push({ file: 'a.json', id: label, type, role: 'self' });
      shortenLabels(draft);
      return node.label;
    };
    expect(named('getAllOrdersLambdaFunction', 'AWS::Lambda::Function')).toBe('getAllOrders');
    expect(named('calculateTipsTopicSnsTopic', 'AWS::SNS::Topic')).toBe('calculateTipsTopic');
    expect(named('closeOutServiceStateMachine', 'AWS::StepFunctions::StateMachine')).toBe('closeOutService');
    expect(named('CloudFrontLogsReplicaBucket', 'AWS::S3::Bucket')).toBe('CloudFrontLogsReplicaBucket');
    expect(named('LambdaFunction', 'AWS::Lambda::Function')).toBe('LambdaFunction');
  });

  test('a beginning that only two of many have stays', () => {
    const names = ['managerapiLambdaRestApiForOrders', 'managerapiCognitoUserPoolForOrders', 'a', 'b', 'c', 'd'];
    expect(labels(names)).toEqual(names);
  });

  test('a node is not left with the name of its boundary', () => {
    const draft = new Draft();
    const subnet = draft.addBoundary('subnet', 'publicSubnet1');
    const node = draft.addNode('aws/nat-gateway', 'VpcpublicSubnet1NATGateway', subnet.id);
    node.sources.push({ file: 'a.json', id: 'Nat', type: 'AWS::EC2::NatGateway', role: 'self' });
    shortenLabels(draft);
    expect(node.label).toBe('VpcpublicSubnet1NATGateway');
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
