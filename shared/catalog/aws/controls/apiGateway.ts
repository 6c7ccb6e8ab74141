import { control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const apiGatewayControls: readonly ControlTask[] = [
  {
    id: 'aws/api-gateway:accessLogs',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'accessLogs',
    layer: 'logging-monitoring',
    title: 'Write an access log for each stage',
    why: 'Without it nobody can tell a broken client from somebody who tries every order number.',
    how: [
      "In the stage's Logs and tracing, name a log group and a format with caller, address, status and latency",
      'Set Access logs to on',
    ],
    controls: [
      control('FSBP:APIGateway.9', 'medium', oneOf('enabled'), { when: [when('apiType', oneOf('http', 'websocket'))] }),
      control('cdk-nag:AwsSolutions-APIG1', 'high', oneOf('enabled'), { verdict: true }),
      control('CIS-AWS-7.0:4.10', 'medium', oneOf('enabled')),
    ],
  },
  {
    id: 'aws/api-gateway:authentication',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'authentication',
    layer: 'identity-access',
    title: 'Require sign-in on every method',
    why: 'A method without an authorizer answers whoever finds its address, as if it were meant for them.',
    how: [
      'List the methods with authorization NONE; keep it for CORS preflight only',
      'Give the others IAM, a Cognito or JWT authorizer, or a function',
      'Set Authentication to the one used',
    ],
    controls: [
      control('FSBP:APIGateway.8', 'medium', oneOf('iam', 'oidc', 'cognito', 'lambda-authorizer', 'jwt', 'mtls')),
      control(
        'cdk-nag:AwsSolutions-APIG4',
        'high',
        oneOf('iam', 'oidc', 'cognito', 'lambda-authorizer', 'jwt', 'mtls'),
        { verdict: true },
      ),
      control('cdk-nag:AwsSolutions-COG4', 'high', oneOf('cognito'), { advisory: true, verdict: true }),
    ],
  },
  {
    id: 'aws/api-gateway:backendAuthentication',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'backendAuthentication',
    layer: 'traffic-protection',
    title: 'Prove to the backend who calls',
    why: "A backend that can't tell the API from a stranger answers both, past authorizer and limits.",
    how: [
      'In Client certificates generate one and choose it in the stage',
      'Let the backend refuse connections without it',
      'Set Backend authentication to client certificate',
    ],
    controls: [
      control('FSBP:APIGateway.2', 'medium', oneOf('client-certificate', 'mtls'), {
        when: [when('apiType', oneOf('rest'))],
      }),
    ],
  },
  {
    id: 'aws/api-gateway:cacheEncryption',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'cacheEncryption',
    layer: 'server-side-encryption',
    title: "Encrypt the stage's cache",
    why: "Cached answers hold the same personal data as the backend, in clear text on the cache's disk.",
    how: ["In the stage's cache settings tick Encrypt cache data", 'Set Cache encryption to provider key'],
    controls: [
      control('FSBP:APIGateway.5', 'medium', oneOf('provider-key', 'customer-key'), {
        when: [when('apiType', oneOf('rest'))],
      }),
    ],
  },
  {
    id: 'aws/api-gateway:logging',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Turn on execution logs for the stage',
    why: 'Why a request was refused, by authorizer, validation or backend, stands in the execution log and nowhere else.',
    how: [
      "Set the account's CloudWatch log role once, under Settings",
      "In the stage's Logs and tracing choose errors, for all methods",
      'Set Logging to on',
    ],
    controls: [
      control('FSBP:APIGateway.1', 'medium', oneOf('enabled'), { when: [when('apiType', oneOf('rest', 'websocket'))] }),
      control('cdk-nag:AwsSolutions-APIG6', 'high', oneOf('enabled'), {
        when: [when('apiType', oneOf('rest'))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/api-gateway:requestValidation',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'requestValidation',
    layer: 'application',
    title: 'Validate requests before the backend',
    why: 'Malformed and oversized bodies reach the code behind, which then has to be right about every one of them.',
    how: [
      'Describe body and parameters with a model',
      'In the method request choose a validator for body, query and headers',
      'Set Request validation to on',
    ],
    controls: [
      control('cdk-nag:AwsSolutions-APIG2', 'medium', oneOf(true), {
        when: [when('apiType', oneOf('rest'))],
        verdict: true,
      }),
    ],
  },
  {
    id: 'aws/api-gateway:resourcePolicy',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may call the API',
    why: 'A wildcard policy on a private API lets every account with an endpoint in, and on a public one adds nothing to the authorizer.',
    how: [
      'In Resource policy name accounts, VPC endpoints or address ranges',
      'Deploy the stage again, as the policy takes effect only then',
      'Set Resource policy to named principals',
    ],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
  {
    id: 'aws/api-gateway:tracing',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'tracing',
    layer: 'logging-monitoring',
    title: 'Trace requests through the API',
    why: 'When an answer takes ten seconds, only the trace shows in which of the five services they were spent.',
    how: [
      "In the stage's Logs and tracing turn on X-Ray tracing, and in the functions behind it as well",
      'Set Tracing to on',
    ],
    controls: [control('FSBP:APIGateway.3', 'low', oneOf('enabled'), { when: [when('apiType', oneOf('rest'))] })],
  },
  {
    id: 'aws/api-gateway:waf',
    appliesTo: ['aws/api-gateway'],
    scope: 'node',
    property: 'waf',
    layer: 'firewall-config',
    title: 'Put a web ACL before the API',
    why: 'Scans, injections and floods are answered by your backend and billed by the call.',
    how: [
      'Create a regional web ACL with the managed rule groups and a rate limit',
      "Choose it in the stage's settings; count for a week, then block",
      'Set Web application firewall to attached',
    ],
    controls: [
      control('FSBP:APIGateway.4', 'medium', oneOf('attached'), { when: [when('apiType', oneOf('rest'))] }),
      control('cdk-nag:AwsSolutions-APIG3', 'medium', oneOf('attached'), {
        when: [when('apiType', oneOf('rest'))],
        verdict: true,
      }),
    ],
  },
];
