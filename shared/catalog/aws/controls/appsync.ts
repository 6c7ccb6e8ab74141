import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const appsyncControls: readonly ControlTask[] = [
  {
    id: 'aws/appsync:accessLogs',
    appliesTo: ['aws/appsync'],
    scope: 'node',
    property: 'accessLogs',
    layer: 'logging-monitoring',
    title: 'Set accessLogs',
    why: 'Not yet described.',
    how: ['Set accessLogs'],
    controls: [control('CIS-AWS-7.0:4.10', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/appsync:cacheEncryption',
    appliesTo: ['aws/appsync'],
    scope: 'node',
    property: 'cacheEncryption',
    layer: 'server-side-encryption',
    title: 'Set cacheEncryption',
    why: 'Not yet described.',
    how: ['Set cacheEncryption'],
    controls: [control('FSBP:AppSync.1', 'medium', oneOf('provider-key', 'customer-key'))],
  },
  {
    id: 'aws/appsync:logging',
    appliesTo: ['aws/appsync'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [
      control('FSBP:AppSync.2', 'medium', oneOf('field-level', 'all')),
      control('cdk-nag:AwsSolutions-ASC3', 'high', oneOf('field-level', 'all'), { verdict: true }),
    ],
  },
];
