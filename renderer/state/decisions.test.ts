import { expect, test } from 'vitest';
import { assess } from '../../shared/assessment/assess.js';
import { restsOf } from '../../shared/assessment/rests.js';
import { catalog } from '../../shared/catalog/index.js';
import { setTaskState } from '../../shared/commands/setTaskState.js';
import { importFiles } from '../../shared/importers/index.js';
import { decidedKeys } from './decisions.js';

const TODAY = '2026-11-25';

const TEMPLATE = `
Resources:
  Network: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: 10.0.0.0/16 } }
  Inner: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: !Ref Network, CidrBlock: 10.0.1.0/24 } }
  Database:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: mysql, StorageEncrypted: false, MultiAZ: false, MasterUsername: admin }
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies: [{ PolicyName: all, PolicyDocument: { Statement: [{ Effect: Allow, Action: '*', Resource: '*' }] } }]
  Worker:
    Type: AWS::Lambda::Function
    Properties: { Runtime: nodejs20.x, Handler: index.main, Role: !GetAtt Role.Arn, Code: { ZipFile: '' } }
  Receipts: { Type: 'AWS::S3::Bucket' }
  Bills: { Type: 'AWS::S3::Bucket' }
`;

test('any row of an import is settled by accepting it with a reason', () => {
  const read = importFiles([{ name: 'stack.yaml', text: TEMPLATE }]);
  if ('error' in read) throw new Error(read.error.message);
  const { diagram } = read;
  const outstanding = (of: typeof diagram) =>
    assess(of, catalog, TODAY).tasks.filter(({ status }) => status === 'finding' || status === 'open');
  const rows = outstanding(diagram);
  expect(rows.some(({ sourceIds }) => sourceIds.length > 0)).toBe(true);
  for (const row of rows) {
    const decided = decidedKeys(row).reduce(
      (before, key) =>
        setTaskState(before, {
          ...key,
          task: row.id,
          status: 'accepted',
          reason: 'A laboratory',
          rests: restsOf(diagram, catalog, key.subject, row.properties),
        }),
      diagram,
    );
    expect(outstanding(decided), row.title).toHaveLength(rows.length - 1);
  }
});
