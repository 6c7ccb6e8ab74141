import type { VerdictRule } from '../rule.js';
import { all, isNoneOf, isOneOf, isSet, startsWith } from '../test.js';

export const developerToolsVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-CB4',
    property: 'kmsKey',
    subjects: [
      {
        type: 'AWS::CodeBuild::Project',
        good: all(isSet('EncryptionKey'), isNoneOf('EncryptionKey', ['alias/aws/s3'])),
      },
    ],
  },
  {
    id: 'AwsSolutions-CB5',
    property: 'buildImage',
    subjects: [{ type: 'AWS::CodeBuild::Project', good: startsWith('Environment.Image', 'aws/codebuild/') }],
    writes: { good: 'curated', bad: 'other' },
  },
  {
    id: 'AwsSolutions-C91',
    property: 'connection',
    subjects: [
      { type: 'AWS::Cloud9::EnvironmentEC2', good: isOneOf('ConnectionType', ['CONNECT_SSM'], 'CONNECT_SSH') },
    ],
    writes: { good: 'ssm-no-ingress', bad: 'other' },
  },
];
