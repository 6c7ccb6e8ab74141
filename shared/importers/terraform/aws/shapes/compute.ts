import { booleanOf, isRecord, Unresolved, type Value, type ValueRecord } from '../../../resources/value.js';
import { blocksOf, isOpen } from '../renamed.js';
import { parsedJson } from '../documents.js';
import { asList, blockOf, given, known, type Shape, type ShapeTable } from './shape.js';

/** Disks of an instance as CloudFormation lists them; left open where only the image decides. */
function devicesOf({ root_block_device: root, ebs_block_device: others }: ValueRecord): Value | undefined {
  const devices = [...blocksOf(root), ...blocksOf(others)].map((device) => ({
    DeviceName: given(device.device_name) ?? 'root',
    Ebs: known({ Encrypted: encrypted(device), KmsKeyId: given(device.kms_key_id) }),
  }));
  if (devices.length > 0) return devices;
  return [root, others].find((value) => value instanceof Unresolved);
}

/** A disk that says nothing isn't encrypted, unless the account does it by default, which no file states. */
function encrypted({ encrypted: stated, kms_key_id: key }: ValueRecord): Value | undefined {
  if (isOpen(stated) && given(key) !== undefined && !isOpen(key)) return true;
  return given(stated) ?? false;
}

const DISKS = { RootBlockDevice: undefined, EbsBlockDevice: undefined };

const instance: Shape = (properties, values) => {
  const address = given(values.associate_public_ip_address);
  const interfaces = [
    ...blocksOf(values.network_interface).map((one) => known({ NetworkInterfaceId: given(one.network_interface_id) })),
    ...(address === undefined || isOpen(address) ? [] : [{ AssociatePublicIpAddress: address }]),
  ];
  return {
    ...DISKS,
    ImageId: properties.Ami,
    Ami: undefined,
    SecurityGroupIds: properties.VpcSecurityGroupIds,
    VpcSecurityGroupIds: undefined,
    AssociatePublicIpAddress: undefined,
    NetworkInterface: undefined,
    NetworkInterfaces: interfaces.length === 0 ? undefined : interfaces,
    BlockDeviceMappings: devicesOf(values),
  };
};

const launchConfiguration: Shape = (_properties, values) => ({ ...DISKS, BlockDeviceMappings: devicesOf(values) });

/** What CloudFormation keeps beside the data of a launch template. */
const TEMPLATE_KEYS: ReadonlySet<string> = new Set(['Name', 'Tags', 'Id', 'Arn', 'NamePrefix', 'Description']);

const launchTemplate: Shape = (properties) => {
  const data = Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => !TEMPLATE_KEYS.has(key))
      .map(([key, value]) => [key === 'VpcSecurityGroupIds' ? 'SecurityGroupIds' : key, value]),
  );
  const emptied = Object.fromEntries(Object.keys(properties).map((key) => [key, undefined]));
  return { ...emptied, LaunchTemplateName: properties.Name, Tags: properties.Tags, LaunchTemplateData: data };
};

const scalingGroup: Shape = (properties) => {
  const template = properties.LaunchTemplate;
  return {
    VPCZoneIdentifier: asList(properties.VPCZoneIdentifier),
    LaunchTemplate: isRecord(template) ? known({ ...template, Version: undefined }) : template,
  };
};

/** Containers are written as JSON text, in names with a small first letter. */
const taskDefinition: Shape = (properties) => ({
  ContainerDefinitions: containersOf(properties.ContainerDefinitions),
});

function containersOf(value: Value | undefined): Value | undefined {
  const parsed = parsedJson(value);
  return Array.isArray(parsed) ? parsed.map((container: Value) => containerOf(container)) : parsed;
}

function containerOf(container: Value): Value {
  if (!isRecord(container)) return container;
  const entries = Object.entries(container).flatMap(([key, value]): [string, Value][] => {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    if (given(value) === undefined) return [];
    if (name === 'LogConfiguration' && isRecord(value)) return [[name, containerOf(value)]];
    return [[name, value]];
  });
  return Object.fromEntries(entries);
}

const ADDRESS_WORDS: Readonly<Record<string, string>> = { true: 'ENABLED', false: 'DISABLED' };

const service: Shape = (properties) => {
  const network = properties.NetworkConfiguration;
  const own = isRecord(network) ? network.AwsvpcConfiguration : undefined;
  if (!isRecord(own)) return {};
  const address = own.AssignPublicIp;
  const word = ADDRESS_WORDS[String(booleanOf(address))] ?? (address instanceof Unresolved ? address : undefined);
  return { NetworkConfiguration: { AwsvpcConfiguration: known({ ...own, AssignPublicIp: word ?? 'DISABLED' }) } };
};

const cluster: Shape = (properties, values) => {
  const own = properties.ResourcesVpcConfig;
  const types = given(values.enabled_cluster_log_types);
  const enabled = Array.isArray(types) ? types.map((Type: Value) => ({ Type })) : types;
  return {
    EnabledClusterLogTypes: undefined,
    Logging: enabled === undefined ? undefined : { ClusterLogging: { EnabledTypes: enabled } },
    ResourcesVpcConfig: isRecord(own) ? known({ EndpointPublicAccess: true, ...own, VpcId: undefined }) : own,
  };
};

const beanstalk: Shape = (properties) => ({ OptionSettings: asList(properties.OptionSettings) });

const functionUrl: Shape = (properties) => ({ AuthType: properties.AuthType ?? 'NONE' });

const FILE_SYSTEMS: Readonly<Record<string, string>> = {
  aws_fsx_lustre_file_system: 'LUSTRE',
  aws_fsx_ontap_file_system: 'ONTAP',
  aws_fsx_openzfs_file_system: 'OPENZFS',
  aws_fsx_windows_file_system: 'WINDOWS',
};

const fileSystems: ShapeTable = Object.fromEntries(
  Object.entries(FILE_SYSTEMS).map(([type, FileSystemType]): [string, Shape] => [type, () => ({ FileSystemType })]),
);

const batch: Shape = (properties) => ({ ComputeResources: blockOf(properties.ComputeResources) });

export const computeShapes: ShapeTable = {
  ...fileSystems,
  aws_autoscaling_group: scalingGroup,
  aws_batch_compute_environment: batch,
  aws_ecs_service: service,
  aws_ecs_task_definition: taskDefinition,
  aws_eks_cluster: cluster,
  aws_elastic_beanstalk_environment: beanstalk,
  aws_instance: instance,
  aws_lambda_function_url: functionUrl,
  aws_launch_configuration: launchConfiguration,
  aws_launch_template: launchTemplate,
  aws_spot_instance_request: instance,
};
