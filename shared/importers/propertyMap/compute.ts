import { valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import { booleanOf, isList, listOf, textOf, Unresolved, type Value } from '../resources/value.js';
import { hasSupportedVersion, hasSupportedRuntime } from './versionTables.js';
import { computed, copied, given, switched, worded, type PropertyTable } from './row.js';

/** Any interface that asks for a public address decides. */
function publicAddress(resource: Resource): Value | undefined {
  const interfaces = listOf(valueAt(resource.properties, 'NetworkInterfaces'));
  const data = listOf(valueAt(resource.properties, 'LaunchTemplateData.NetworkInterfaces'));
  const states = [...interfaces, ...data].flatMap((one) => valueAt(one, 'AssociatePublicIpAddress') ?? []);
  return states.find((state) => booleanOf(state) === true) ?? states[0];
}

function healthCheck(value: Value, { properties }: Resource): string | undefined {
  const kind = textOf(value);
  if (kind === 'EC2') return 'ec2';
  if (kind?.split(',').includes('ELB') !== true) return undefined;
  return properties.HealthCheckGracePeriod === undefined ? 'elb-no-grace' : 'elb';
}

function anyContainer(key: string): (value: Value) => boolean | undefined {
  return (value) => {
    const states = listOf(value).map((container) => valueAt(container, key));
    if (states.some((state) => booleanOf(state) === true)) return true;
    return states.some((state) => state !== undefined && booleanOf(state) === undefined) ? undefined : false;
  };
}

function everyContainer(key: string): (value: Value) => boolean | undefined {
  return (value) => {
    const states = listOf(value).map((container) => valueAt(container, key) ?? false);
    if (states.some((state) => booleanOf(state) === undefined)) return undefined;
    return states.length > 0 && states.every((state) => booleanOf(state) === true);
  };
}

function containerInsights(value: Value): string | undefined {
  const setting = listOf(value).find((one) => valueAt(one, 'Name') === 'containerInsights');
  const state = setting && textOf(valueAt(setting, 'Value'));
  if (state === undefined) return setting === undefined ? 'none' : undefined;
  return state === 'enabled' || state === 'enhanced' ? 'container-insights' : 'none';
}

function controlPlaneAccess(value: Value): string | undefined {
  const open = valueAt(value, 'EndpointPublicAccess');
  if (open !== undefined && booleanOf(open) === undefined) return undefined;
  if (open !== undefined && booleanOf(open) === false) return 'blocked';
  const ranges = valueAt(value, 'PublicAccessCidrs');
  if (ranges instanceof Unresolved) return undefined;
  const listed = listOf(ranges).map(textOf);
  return listed.length > 0 && !listed.includes('0.0.0.0/0') ? 'restricted-cidr' : 'public';
}

const CONTROL_PLANE_LOGS = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

function controlPlaneLogs(value: Value): string | undefined {
  const types = valueAt(value, 'ClusterLogging.EnabledTypes[].Type');
  if (types instanceof Unresolved) return undefined;
  const enabled = listOf(types).map(textOf);
  if (CONTROL_PLANE_LOGS.every((type) => enabled.includes(type))) return 'all';
  return enabled.includes('audit') ? 'enabled' : 'disabled';
}

function zones(value: Value): boolean | undefined {
  return isList(value) && value.length >= 2 ? true : undefined;
}

export const computeProperties: PropertyTable = {
  'AWS::EC2::Instance': [
    copied('publicIp', publicAddress),
    worded('imdsV2', 'MetadataOptions.HttpTokens', { required: 'required', optional: 'optional' }),
    given('instanceRole', 'IamInstanceProfile', 'attached', { absent: 'none' }),
    switched('monitoring', 'Monitoring', 'enhanced', 'none', { absent: 'none' }),
    copied('deletionProtection', 'DisableApiTermination', { absent: false }),
    // machines that a group starts are no resources of their own
    given('inAutoScalingGroup', 'ImageId', false, { absent: false }),
    computed('imageId', 'ImageId', (value) => (/^ami-/.test(textOf(value) ?? '') ? textOf(value) : undefined)),
  ],
  'AWS::EC2::LaunchTemplate': [
    copied('publicIp', publicAddress),
    worded('imdsV2', 'LaunchTemplateData.MetadataOptions.HttpTokens', { required: 'required', optional: 'optional' }),
    copied('imdsHopLimit', 'LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit'),
    given('instanceRole', 'LaunchTemplateData.IamInstanceProfile', 'attached'),
  ],
  'AWS::AutoScaling::LaunchConfiguration': [
    copied('publicIp', 'AssociatePublicIpAddress'),
    worded('imdsV2', 'MetadataOptions.HttpTokens', { required: 'required', optional: 'optional' }),
    copied('imdsHopLimit', 'MetadataOptions.HttpPutResponseHopLimit'),
    given('instanceRole', 'IamInstanceProfile', 'attached'),
  ],
  'AWS::AutoScaling::AutoScalingGroup': [
    computed('multiAz', 'AvailabilityZones', zones),
    computed('multiAz', 'VPCZoneIdentifier', zones),
    computed('healthCheck', 'HealthCheckType', healthCheck, { absent: 'ec2' }),
    given('launchSource', 'LaunchTemplate', 'launch-template'),
    given('launchSource', 'MixedInstancesPolicy', 'launch-template'),
    given('launchSource', 'LaunchConfigurationName', 'launch-configuration'),
    given('hasLoadBalancer', 'TargetGroupARNs', true),
    given('hasLoadBalancer', 'LoadBalancerNames', true),
  ],
  'AWS::Lambda::Function': [
    given('vpcAttached', 'VpcConfig', true, { absent: false }),
    computed('versionSupported', 'Runtime', hasSupportedRuntime),
    worded('tracing', 'TracingConfig.Mode', { Active: 'enabled', PassThrough: 'disabled' }, { absent: 'disabled' }),
    computed('multiAz', 'VpcConfig.SubnetIds', zones),
    given('deadLetterQueue', 'DeadLetterConfig', true),
  ],
  'AWS::ECS::Service': [
    worded('publicIp', 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp', { ENABLED: true, DISABLED: false }),
    worded('platformVersion', 'PlatformVersion', { LATEST: 'latest' }, { otherwise: 'fixed', absent: 'latest' }),
  ],
  'AWS::ECS::TaskDefinition': [
    worded('containerNetworkMode', 'NetworkMode', { awsvpc: 'awsvpc', bridge: 'bridge', none: 'none', host: 'host' }),
    worded('hostPidMode', 'PidMode', { task: 'task', host: 'host' }),
    computed('privileged', 'ContainerDefinitions', anyContainer('Privileged')),
    computed('readOnlyRootFs', 'ContainerDefinitions', everyContainer('ReadonlyRootFilesystem')),
  ],
  'AWS::ECS::Cluster': [computed('monitoring', 'ClusterSettings', containerInsights, { absent: 'none' })],
  'AWS::EKS::Cluster': [
    computed('publicAccess', 'ResourcesVpcConfig', controlPlaneAccess, { absent: 'public' }),
    given('secretsEncryption', 'EncryptionConfig', 'customer-key'),
    computed('auditLogs', 'Logging', controlPlaneLogs, { absent: 'disabled' }),
    computed('versionSupported', 'Version', hasSupportedVersion),
  ],
  'Custom::AWSCDK-EKS-Cluster': [
    switched('publicAccess', 'Config.resourcesVpcConfig.endpointPublicAccess', 'public', 'blocked', {
      absent: 'public',
    }),
    given('secretsEncryption', 'Config.encryptionConfig', 'customer-key'),
    computed('versionSupported', 'Config.version', hasSupportedVersion),
  ],
  'AWS::CodeBuild::Project': [
    copied('privileged', 'Environment.PrivilegedMode', { absent: false }),
    worded('kmsKey', 'EncryptionKey', { 'alias/aws/s3': 'provider-managed' }, { absent: 'provider-managed' }),
    given('kmsKey', (resource) => ownKey(resource.properties.EncryptionKey), 'customer-managed'),
  ],
  'AWS::SageMaker::NotebookInstance': [
    worded('directInternet', 'DirectInternetAccess', { Enabled: true, Disabled: false }, { absent: true }),
    worded('rootAccess', 'RootAccess', { Enabled: true, Disabled: false }),
  ],
};

function ownKey(value: Value | undefined): Value | undefined {
  return textOf(value) === 'alias/aws/s3' ? undefined : value;
}
