import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const elasticBeanstalkControls: readonly ControlTask[] = [
  {
    id: 'aws/elastic-beanstalk:logging',
    appliesTo: ['aws/elastic-beanstalk'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [
      control('FSBP:ElasticBeanstalk.3', 'high', oneOf('enabled')),
      control('cdk-nag:AwsSolutions-EB4', 'medium', oneOf('enabled'), { verdict: true }),
    ],
  },
  {
    id: 'aws/elastic-beanstalk:managedUpdates',
    appliesTo: ['aws/elastic-beanstalk'],
    scope: 'node',
    property: 'managedUpdates',
    layer: 'platform-management',
    title: 'Set managedUpdates',
    why: 'Not yet described.',
    how: ['Set managedUpdates'],
    controls: [control('cdk-nag:AwsSolutions-EB3', 'high', oneOf('on'), { verdict: true })],
  },
  {
    id: 'aws/elastic-beanstalk:monitoring',
    appliesTo: ['aws/elastic-beanstalk'],
    scope: 'node',
    property: 'monitoring',
    layer: 'logging-monitoring',
    title: 'Set monitoring',
    why: 'Not yet described.',
    how: ['Set monitoring'],
    controls: [control('FSBP:ElasticBeanstalk.1', 'low', oneOf('enhanced'))],
  },
  {
    id: 'aws/elastic-beanstalk:vpcAttached',
    appliesTo: ['aws/elastic-beanstalk'],
    scope: 'node',
    property: 'vpcAttached',
    layer: 'network-config',
    title: 'Set vpcAttached',
    why: 'Not yet described.',
    how: ['Set vpcAttached'],
    controls: [control('cdk-nag:AwsSolutions-EB1', 'high', oneOf(true), { verdict: true })],
  },
];
