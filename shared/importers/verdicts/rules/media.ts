import type { VerdictRule } from '../rule.js';
import { check, hasLength, isOneOf, isSet, isTrue } from '../test.js';

export const mediaVerdicts: readonly VerdictRule[] = [
  {
    id: 'AwsSolutions-MS1',
    property: 'accessLogs',
    subjects: [{ type: 'AWS::MediaStore::Container', good: isTrue('AccessLoggingEnabled') }],
    writes: { good: 'enabled', bad: 'disabled' },
  },
  {
    id: 'AwsSolutions-MS3',
    property: 'tlsRequired',
    subjects: [{ type: 'AWS::MediaStore::Container', good: check('deny-plain-transport', undefined, 'mediastore') }],
    writes: { good: true, bad: false },
  },
  {
    id: 'AwsSolutions-MS4',
    property: 'monitoring',
    subjects: [
      { type: 'AWS::MediaStore::Container', good: isOneOf('MetricPolicy.ContainerLevelMetrics', ['ENABLED']) },
    ],
    writes: { good: 'enabled', bad: 'none' },
  },
  {
    id: 'AwsSolutions-MS7',
    property: 'resourcePolicy',
    subjects: [{ type: 'AWS::MediaStore::Container', good: isSet('Policy') }],
  },
  {
    id: 'AwsSolutions-MS8',
    property: 'corsPolicy',
    subjects: [{ type: 'AWS::MediaStore::Container', good: hasLength('CorsPolicy', 1) }],
    writes: { good: 'set', bad: 'other' },
  },
  {
    id: 'AwsSolutions-MS10',
    property: 'lifecyclePolicy',
    subjects: [{ type: 'AWS::MediaStore::Container', good: isSet('LifecyclePolicy') }],
    writes: { good: 'set', bad: 'none' },
  },
];
