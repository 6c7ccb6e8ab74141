import type { VerdictRule } from '../rule.js';
import { all, any, check, isAbsent, isSet, isTrue, isTrueWhenGiven } from '../test.js';

export const storageVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-S1',
    property: 'accessLogs',
    subjects: [
      {
        type: 'AWS::S3::Bucket',
        good: any(
          isSet('LoggingConfiguration.DestinationBucketName'),
          isSet('LoggingConfiguration.LogFilePrefix'),
          check('is-log-target'),
        ),
      },
    ],
  },
  // Absent block: all four on by default for new buckets (provenance assumed)
  {
    id: 'AwsSolutions-S2',
    property: 'publicAccess',
    subjects: [
      {
        type: 'AWS::S3::Bucket',
        good: any(
          isAbsent('PublicAccessBlockConfiguration'),
          all(
            isTrue('PublicAccessBlockConfiguration.BlockPublicAcls'),
            isTrue('PublicAccessBlockConfiguration.BlockPublicPolicy'),
            isTrue('PublicAccessBlockConfiguration.IgnorePublicAcls'),
            isTrue('PublicAccessBlockConfiguration.RestrictPublicBuckets'),
          ),
        ),
      },
    ],
  },
  {
    id: 'AwsSolutions-S5',
    property: 'originAccess',
    subjects: [
      { type: 'AWS::S3::Bucket', good: any(isAbsent('WebsiteConfiguration'), check('bucket-policy-only-cdn-read')) },
    ],
  },
  {
    id: 'AwsSolutions-S10',
    property: 'tlsRequired',
    subjects: [
      { type: 'AWS::S3::Bucket', good: check('deny-plain-transport', undefined, 's3') },
      { type: 'AWS::S3::BucketPolicy', good: check('deny-plain-transport', undefined, 's3') },
    ],
    writes: { good: true, bad: false },
  },
  // Absent attribute stays unknown: the service default is not encrypted, the checker passes it
  {
    id: 'AwsSolutions-EFS1',
    property: 'encryptionAtRest',
    subjects: [{ type: 'AWS::EFS::FileSystem', good: isTrueWhenGiven('Encrypted') }],
  },
];
