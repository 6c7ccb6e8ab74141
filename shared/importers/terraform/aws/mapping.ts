import { awsPlan } from '../../cloudformation/cloudFormation.js';
import { at, fold, node, usedBy, type Mapping, type MappingTable } from '../../resources/mapping.js';
import { ownEntry } from '../../resources/ownEntry.js';
import type { Resource } from '../../resources/resource.js';
import type { ResourceGraph } from '../../resources/resourceGraph.js';
import { mappingByName } from '../minorTypes.js';
import { companions } from './companions.js';
import { pascalCase } from './renamed.js';
import { serviceOfPrefix } from './services.js';

/** Types that only Terraform has, beyond the companions. */
const ownTypes: MappingTable = {
  aws_account_alternate_contact: fold([], 'account'),
  aws_ami_copy: fold([usedBy()], 'region'),
  aws_ami_from_instance: fold([at('SourceInstanceId')], 'region'),
  aws_ami_launch_permission: fold([at('ImageId')], 'region'),
  aws_api_gateway_integration: fold([at('RestApiId')], 'region', {
    edges: [{ to: 'Uri' }, { to: 'ConnectionId' }, { to: 'Credentials' }],
  }),
  aws_api_gateway_rest_api_policy: fold([at('RestApiId')], 'region'),
  aws_appautoscaling_scheduled_action: fold([at('ResourceId')], 'region'),
  aws_cloudfront_monitoring_subscription: fold([at('DistributionId')], 'account'),
  aws_config_configuration_recorder_status: fold([at('Name')], 'region'),
  aws_db_instance_role_association: fold([at('DbInstanceIdentifier')], 'region'),
  aws_db_snapshot: fold([at('DbInstanceIdentifier')], 'region'),
  aws_dynamodb_table_item: fold([at('TableName')], 'region'),
  aws_ebs_encryption_by_default: fold([], 'account'),
  aws_ebs_default_kms_key: fold([], 'account'),
  aws_ebs_snapshot: fold([at('VolumeId')], node('aws/ebs', { references: false })),
  aws_ebs_snapshot_copy: fold([at('SourceSnapshotId')], node('aws/ebs', { references: false })),
  aws_efs_file_system_policy: fold([at('FileSystemId')], 'region'),
  aws_eks_access_policy_association: fold([at('ClusterName')], 'region'),
  aws_iam_account_alias: fold([], 'account'),
  aws_iam_account_password_policy: fold([], 'account'),
  aws_iam_server_certificate: fold([usedBy()], 'account'),
  aws_iam_service_specific_credential: fold([at('UserName')], 'account'),
  aws_iam_user_login_profile: fold([at('User')], 'account'),
  aws_iam_user_ssh_key: fold([at('Username')], 'account'),
  aws_kms_external_key: node('aws/kms', { references: false }),
  aws_kms_grant: fold([at('KeyId')], 'region'),
  aws_lambda_provisioned_concurrency_config: fold([at('FunctionName')], 'region'),
  aws_main_route_table_association: fold([at('VpcId'), at('RouteTableId')], 'region'),
  aws_network_interface_sg_attachment: fold([at('NetworkInterfaceId'), at('SecurityGroupId')], 'region'),
  aws_rds_cluster_endpoint: fold([at('ClusterIdentifier')], 'region'),
  aws_rds_cluster_role_association: fold([at('DbClusterIdentifier')], 'region'),
  aws_route53_query_log: fold([at('ZoneId')], 'account'),
  aws_route53_vpc_association_authorization: fold([at('ZoneId')], 'account'),
  aws_route53_zone_association: fold([at('ZoneId')], 'account', { places: false }),
  aws_s3_account_public_access_block: fold([], 'account'),
  aws_secretsmanager_secret_version: fold([at('SecretId')], 'region'),
  aws_security_group_rule: fold([at('GroupId')], 'region'),
  aws_snapshot_create_volume_permission: fold([at('SnapshotId')], 'region'),
  aws_vpc_endpoint_policy: fold([at('VpcEndpointId')], 'region'),
  aws_vpc_endpoint_route_table_association: fold([at('VpcEndpointId')], 'region'),
  aws_vpc_endpoint_security_group_association: fold([at('VpcEndpointId')], 'region'),
  aws_vpc_endpoint_subnet_association: fold([at('VpcEndpointId')], 'region'),
  aws_vpc_peering_connection_accepter: fold([at('VpcPeeringConnectionId')], node('aws/vpc-peering')),
  aws_vpc_peering_connection_options: fold([at('VpcPeeringConnectionId')], 'region'),
  aws_wafv2_web_acl_rule_group_association: fold([at('WebAclArn')], 'region'),
};

const companionMappings: MappingTable = Object.fromEntries(
  Object.entries(companions).map(([type, { targets }]): [string, Mapping] => [
    type,
    fold(
      [...targets.map((target) => at(pascalCase(target))), at('PolicyArn'), at('Arn'), at('TargetId')],
      /^aws_iam_/.test(type) ? 'account' : 'region',
      { places: false },
    ),
  ]),
);

/** What becomes of a resource of the AWS provider. */
export function awsMapping(resource: Resource, graph: ResourceGraph): Mapping {
  const { type } = resource;
  if (type.startsWith('AWS::')) return awsPlan.mappingOf(resource, graph);
  const own = ownEntry(ownTypes, type) ?? ownEntry(companionMappings, type);
  if (own !== undefined) return own;
  return mappingByName(resource, serviceOfPrefix(type));
}
