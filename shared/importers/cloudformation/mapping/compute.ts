import { at, fold, node, usedBy, type FoldTarget, type MappingTable } from '../../resources/mapping.js';
import type { Resource } from '../../resources/resource.js';
import type { ResourceGraph } from '../../resources/resourceGraph.js';
import { isPolicyKey } from '../../resources/policyKeys.js';

/** A function that nothing but custom resources call only helps the deployment: it belongs to what they set up. */
const customResourcesOf: FoldTarget = {
  find: (resource: Resource, graph: ResourceGraph) => {
    const referrers = graph.referrersOf(resource.id).filter((referrer) => !isPolicyKey(referrer.key));
    const callers = referrers.filter((referrer) => referrer.key === 'ServiceToken');
    const others = referrers.filter((referrer) => !/^AWS::(Lambda|Logs)::/.test(referrer.resource.type));
    return callers.length === others.length ? callers.map((referrer) => referrer.resource.id) : [];
  },
};

export const computeMapping: MappingTable = {
  'AWS::EC2::Instance': node('aws/ec2', {
    options: [
      {
        option: 'tenancy',
        path: 'Tenancy',
        values: { default: 'shared', dedicated: 'dedicated-instance', host: 'dedicated-host' },
        absent: 'shared',
      },
    ],
  }),
  'AWS::EC2::EC2Fleet': node('aws/ec2'),
  'AWS::EC2::SpotFleet': node('aws/ec2'),
  'AWS::EC2::LaunchTemplate': fold([usedBy()], 'region', { references: true }),
  'AWS::EC2::KeyPair': fold([usedBy()], 'region'),
  'AWS::EC2::PlacementGroup': fold([usedBy()], 'region'),
  'AWS::EC2::Host': fold([usedBy()], 'region'),
  'AWS::EC2::Volume': node('aws/ebs', { references: false }),
  'AWS::EC2::VolumeAttachment': fold([at('VolumeId'), at('InstanceId')], 'region', {
    edges: [{ from: 'InstanceId', to: 'VolumeId' }],
  }),
  'AWS::AutoScaling::AutoScalingGroup': node('aws/ec2-auto-scaling', {
    references: { skip: ['TargetGroupARNs', 'LoadBalancerNames', 'NotificationConfigurations'] },
    edges: [{ from: 'TargetGroupARNs' }, { from: 'LoadBalancerNames' }],
  }),
  'AWS::AutoScaling::LaunchConfiguration': fold([usedBy('LaunchConfigurationName')], 'region', { references: true }),
  'AWS::AutoScaling::ScalingPolicy': fold([at('AutoScalingGroupName')], 'region'),
  'AWS::AutoScaling::ScheduledAction': fold([at('AutoScalingGroupName')], 'region'),
  'AWS::AutoScaling::LifecycleHook': fold([at('AutoScalingGroupName')], 'region', {
    edges: [{ to: 'NotificationTargetARN' }],
  }),
  'AWS::AutoScaling::WarmPool': fold([at('AutoScalingGroupName')], 'region'),
  'AWS::ApplicationAutoScaling::ScalableTarget': fold([at('ResourceId')], 'region'),
  'AWS::ApplicationAutoScaling::ScalingPolicy': fold([at('ScalingTargetId'), at('ResourceId')], 'region'),

  'AWS::Lambda::Function': node('aws/lambda', {
    references: { skip: ['Code', 'Layers', 'LoggingConfig'] },
    options: [
      { option: 'package', path: 'PackageType', values: { Zip: 'zip', Image: 'image' }, absent: 'zip' },
      {
        option: 'runtimeUpdate',
        path: 'RuntimeManagementConfig.UpdateRuntimeOn',
        values: { Auto: 'auto', FunctionUpdate: 'function-update', Manual: 'manual' },
        absent: 'auto',
      },
      { option: 'vpcAttached', path: 'VpcConfig', present: 'yes', absent: 'no' },
    ],
    unless: [customResourcesOf],
  }),
  'AWS::Lambda::Version': fold([at('FunctionName')], 'region'),
  'AWS::Lambda::Alias': fold([at('FunctionName')], 'region'),
  'AWS::Lambda::Url': fold([at('TargetFunctionArn')], 'region'),
  'AWS::Lambda::EventInvokeConfig': fold([at('FunctionName')], 'region', { edges: [{ to: 'DestinationConfig' }] }),
  'AWS::Lambda::Permission': fold([at('FunctionName')], 'region', {
    edges: [{ from: 'SourceArn', to: 'FunctionName' }],
  }),
  'AWS::Lambda::EventSourceMapping': fold([at('FunctionName')], 'region', {
    edges: [
      { from: 'EventSourceArn', to: 'FunctionName', polledServices: ['aws/msk', 'aws/mq', 'aws/documentdb'] },
      { from: 'FunctionName', to: 'DestinationConfig' },
      { from: 'FunctionName', to: 'DestinationConfig' },
    ],
  }),
  'AWS::Lambda::LayerVersion': fold([usedBy('Layers')], 'region'),
  'AWS::Lambda::LayerVersionPermission': fold([at('LayerVersionArn')], 'region'),
  'AWS::Lambda::CodeSigningConfig': fold([usedBy('CodeSigningConfigArn')], 'region'),

  'AWS::ElasticBeanstalk::Environment': node('aws/elastic-beanstalk'),
  'AWS::ElasticBeanstalk::Application': fold([usedBy('ApplicationName')], node('aws/elastic-beanstalk')),
  'AWS::ElasticBeanstalk::ApplicationVersion': fold([usedBy('VersionLabel'), at('ApplicationName')], 'region'),
  'AWS::ElasticBeanstalk::ConfigurationTemplate': fold([usedBy('TemplateName'), at('ApplicationName')], 'region'),
  'AWS::AppRunner::Service': node('aws/app-runner', {
    options: [
      { option: 'source', path: 'SourceConfiguration.ImageRepository', present: 'image' },
      { option: 'source', path: 'SourceConfiguration.CodeRepository', present: 'code' },
    ],
  }),
  'AWS::AppRunner::VpcConnector': fold([usedBy('NetworkConfiguration')], node('aws/app-runner'), {
    options: [{ option: 'vpcConnector', path: 'Subnets', present: 'yes' }],
  }),
  'AWS::AppRunner::AutoScalingConfiguration': fold([usedBy()], 'region'),
  'AWS::Batch::ComputeEnvironment': node('aws/batch', {
    options: [
      {
        option: 'compute',
        path: 'ComputeResources.Type',
        values: { FARGATE: 'fargate', FARGATE_SPOT: 'fargate', EC2: 'ec2', SPOT: 'ec2' },
      },
      { option: 'environmentType', path: 'Type', values: { MANAGED: 'managed', UNMANAGED: 'unmanaged' } },
    ],
  }),
  'AWS::Batch::JobQueue': fold([at('ComputeEnvironmentOrder')], node('aws/batch')),
  'AWS::Batch::JobDefinition': node('aws/batch'),
  'AWS::Batch::SchedulingPolicy': fold([usedBy()], 'region'),
};
