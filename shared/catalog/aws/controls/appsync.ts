import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const appsyncControls: readonly ControlTask[] = [
  {
    id: 'aws/appsync:accessLogs',
    appliesTo: ['aws/appsync'],
    scope: 'node',
    property: 'accessLogs',
    layer: 'logging-monitoring',
    title: 'Log the requests to the GraphQL API',
    why: 'One address serves all queries; without a log of requests nobody sees who walks through the whole schema.',
    how: [
      "In the API's Settings turn on logging with a service role",
      "Send the web ACL's log to the same place; then set Access logs to on",
    ],
    controls: [control('CIS-AWS-7.0:4.10', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/appsync:cacheEncryption',
    appliesTo: ['aws/appsync'],
    scope: 'node',
    property: 'cacheEncryption',
    layer: 'server-side-encryption',
    title: "Encrypt the API's cache",
    why: 'Cached results are kept on disk as the resolvers returned them, personal data among them.',
    how: [
      'Encryption is chosen when the cache is created: delete the cache and create it with encryption at rest and in transit',
      'Set Cache encryption to provider key',
    ],
    controls: [control('FSBP:AppSync.1', 'medium', oneOf('provider-key', 'customer-key'))],
  },
  {
    id: 'aws/appsync:logging',
    appliesTo: ['aws/appsync'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Log requests down to the field',
    why: 'A query can ask for anything; which field somebody was refused, or got, is in the field-level log only.',
    how: [
      "In the API's Settings set the field resolver log level to all or error, and leave verbose content off where data is personal",
      'Set Logging to field level',
    ],
    controls: [
      control('FSBP:AppSync.2', 'medium', oneOf('field-level', 'all')),
      control('cdk-nag:AwsSolutions-ASC3', 'high', oneOf('field-level', 'all'), { verdict: true }),
    ],
  },
];
