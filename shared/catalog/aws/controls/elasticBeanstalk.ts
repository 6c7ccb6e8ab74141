import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const elasticBeanstalkControls: readonly ControlTask[] = [
  {
    id: 'aws/elastic-beanstalk:logging',
    appliesTo: ['aws/elastic-beanstalk'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: "Keep the environment's logs outside of it",
    why: 'Instances are replaced without warning, and their logs go with them.',
    how: [
      "In the environment's Updates, monitoring and logging, turn on log streaming with a retention, and rotation to S3",
      'Set Logging to on',
    ],
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
    title: 'Turn on managed platform updates',
    why: 'The platform version holds operating system and runtime; without the updates both age from the day of the first deployment.',
    how: [
      "In the environment's managed updates choose a weekly window and the level minor and patch",
      'Set Managed platform updates to on',
    ],
    controls: [control('cdk-nag:AwsSolutions-EB3', 'high', oneOf('on'), { verdict: true })],
  },
  {
    id: 'aws/elastic-beanstalk:monitoring',
    appliesTo: ['aws/elastic-beanstalk'],
    scope: 'node',
    property: 'monitoring',
    layer: 'logging-monitoring',
    title: 'Turn on enhanced health reporting',
    why: 'Basic health shows green as long as the machine answers, whatever share of requests fails.',
    how: [
      "In the environment's Monitoring choose the enhanced health system",
      'Set Monitoring to detailed or enhanced',
    ],
    controls: [control('FSBP:ElasticBeanstalk.1', 'low', oneOf('enhanced'))],
  },
  {
    id: 'aws/elastic-beanstalk:vpcAttached',
    appliesTo: ['aws/elastic-beanstalk'],
    scope: 'node',
    property: 'vpcAttached',
    layer: 'network-config',
    title: 'Run the environment in a VPC of yours',
    why: 'In the default network its instances share subnets, and trust, with everything else that was put there.',
    how: [
      'Create the environment again in a VPC with the balancer in public and the instances in private subnets',
      'Swap the addresses; then set In a VPC to yes',
    ],
    controls: [control('cdk-nag:AwsSolutions-EB1', 'high', oneOf(true), { verdict: true })],
  },
];
