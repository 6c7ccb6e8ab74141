import { at, boundary, fold, node, usedBy, type Mapping, type MappingTable } from '../../resources/mapping.js';
import { ownEntry } from '../../resources/ownEntry.js';
import type { Resource } from '../../resources/resource.js';
import { mappingByName } from '../minorTypes.js';
import { serviceOfPrefix } from './services.js';

const BALANCING = 'gcp/load-balancing';

/** A balancer is written in five to eight resources; together they are one, told by its backends. */
const balancing: MappingTable = {
  google_compute_backend_service: node(BALANCING, {
    references: { skip: ['health_checks', 'security_policy'] },
    edges: [{ to: 'backend' }],
  }),
  google_compute_backend_bucket: node(BALANCING, { references: false, edges: [{ to: 'bucket_name' }] }),
  google_compute_url_map: fold([at('default_service'), at('path_matcher')], node(BALANCING, { references: false })),
  google_compute_target_http_proxy: fold([at('url_map')], node(BALANCING)),
  google_compute_target_https_proxy: fold([at('url_map')], node(BALANCING)),
  google_compute_target_ssl_proxy: fold([at('backend_service')], node(BALANCING)),
  google_compute_target_tcp_proxy: fold([at('backend_service')], node(BALANCING)),
  google_compute_target_pool: node(BALANCING),
  google_compute_forwarding_rule: fold([at('target'), at('backend_service')], node(BALANCING)),
  google_compute_global_forwarding_rule: fold([at('target'), at('backend_service')], node(BALANCING)),
  google_compute_health_check: fold([usedBy()], 'region'),
  google_compute_http_health_check: fold([usedBy()], 'region'),
  google_compute_https_health_check: fold([usedBy()], 'region'),
  google_compute_ssl_certificate: fold([usedBy()], node(BALANCING)),
  google_compute_managed_ssl_certificate: fold([usedBy()], node(BALANCING)),
  google_compute_ssl_policy: fold([usedBy()], node(BALANCING)),
  google_compute_network_endpoint_group: fold([usedBy('backend')], node(BALANCING)),
  google_compute_region_network_endpoint_group: fold([usedBy('backend')], node(BALANCING), { references: true }),
  google_compute_security_policy: node('gcp/cloud-armor', { references: false }),
};

const networking: MappingTable = {
  google_compute_network: boundary('vpc'),
  google_compute_subnetwork: boundary('subnet'),
  google_compute_firewall: boundary('security-group'),
  google_compute_network_peering: fold([at('network'), at('peer_network')], 'region', { places: false }),
  google_compute_network_peering_routes_config: fold([at('network')], 'region', { places: false }),
  google_compute_route: fold([at('network')], 'region'),
  google_compute_router: node('gcp/cloud-router', { references: false }),
  google_compute_router_nat: node('gcp/cloud-nat', { references: false }),
  google_compute_router_interface: fold([at('router')], 'region'),
  google_compute_router_peer: fold([at('router')], 'region'),
  google_compute_address: fold([usedBy()], node('gcp/external-ip', { references: false })),
  google_compute_global_address: fold([usedBy()], node('gcp/external-ip', { references: false })),
  google_compute_subnetwork_iam_member: fold([at('subnetwork')], 'region'),
  google_compute_subnetwork_iam_binding: fold([at('subnetwork')], 'region'),
  google_compute_shared_vpc_host_project: fold([], 'account'),
  google_compute_shared_vpc_service_project: fold([], 'account'),
  google_service_networking_connection: fold([at('network')], 'region', { places: false }),
  google_vpc_access_connector: fold([usedBy('vpc_access', 'vpc_connector')], node('gcp/vpc')),
  google_dns_record_set: fold([at('managed_zone')], 'account'),
  google_dns_managed_zone: node('gcp/cloud-dns', { global: true, references: false }),
  google_compute_vpn_tunnel: fold([at('vpn_gateway'), at('target_vpn_gateway')], node('gcp/cloud-vpn'), {
    edges: [{ from: 'vpn_gateway', to: 'peer_external_gateway' }],
  }),
};

const compute: MappingTable = {
  google_compute_attached_disk: fold([at('instance'), at('disk')], 'region', {
    edges: [{ from: 'instance', to: 'disk' }],
  }),
  google_compute_instance_template: fold([usedBy()], node('gcp/compute-engine'), { references: true }),
  google_compute_region_instance_template: fold([usedBy()], node('gcp/compute-engine'), { references: true }),
  google_compute_autoscaler: fold([at('target')], 'region'),
  google_compute_region_autoscaler: fold([at('target')], 'region'),
  google_compute_project_metadata: fold([], 'account'),
  google_compute_project_metadata_item: fold([], 'account'),
  google_compute_image: fold([usedBy()], node('gcp/compute-engine')),
  google_container_node_pool: fold([at('cluster')], node('gcp/gke'), { places: false }),
  google_container_registry: node('gcp/artifact-registry'),
};

const data: MappingTable = {
  google_sql_database: fold([at('instance')], node('gcp/cloud-sql')),
  google_sql_user: fold([at('instance')], 'region'),
  google_bigquery_table: fold([at('dataset_id')], node('gcp/bigquery')),
  google_pubsub_subscription: fold([at('topic')], node('gcp/pubsub'), {
    edges: [
      { from: 'topic', to: 'push_config' },
      { from: 'topic', to: 'bigquery_config' },
      { from: 'topic', to: 'cloud_storage_config' },
    ],
  }),
  google_kms_crypto_key: fold([at('key_ring')], node('gcp/kms', { references: false })),
  google_kms_key_ring: node('gcp/kms', { references: false }),
  google_storage_bucket: node('gcp/cloud-storage', {
    references: false,
    edges: [
      { to: 'logging', purpose: 'logs' },
      { to: 'encryption', purpose: 'key-use' },
    ],
  }),
  google_storage_notification: fold([at('bucket')], 'region', { edges: [{ from: 'bucket', to: 'topic' }] }),
  google_spanner_database: fold([at('instance')], node('gcp/spanner')),
};

const governance: MappingTable = {
  google_project: fold([], 'account'),
  google_project_service: fold([], 'account'),
  google_project_services: fold([], 'account'),
  google_project_organization_policy: fold([], 'account'),
  google_project_default_service_accounts: fold([], 'account'),
  google_folder: fold([], 'account'),
  google_service_account: fold(
    [usedBy('service_account', 'service_account_email', 'service_account_name', 'template', 'node_config')],
    node('gcp/iam', { global: true, references: false }),
  ),
  google_service_account_key: fold([at('service_account_id')], 'account'),
  google_logging_project_sink: fold([at('destination')], node('gcp/logging', { global: true }), { places: false }),
  google_logging_metric: fold([], 'account'),
  google_logging_project_bucket_config: fold([], 'account'),
  google_monitoring_alert_policy: fold([], 'account'),
  google_monitoring_notification_channel: fold([], 'account'),
};

const googleMappings: MappingTable = { ...balancing, ...networking, ...compute, ...data, ...governance };

/** Grants: on one resource, or on the project, folder or organisation. */
const GRANT = /_iam_(member|binding|policy|audit_config|custom_role|deny_policy)(_v\d+)?$|_iam_custom_role$/;

const REGIONAL = /^google_compute_region_(?!network_endpoint_group|instance|disk|autoscaler)/;

/** What becomes of a resource of the Google providers. */
export function googleMapping(resource: Resource): Mapping {
  const type = resource.type.replace(REGIONAL, 'google_compute_');
  const own = ownEntry(googleMappings, resource.type) ?? ownEntry(googleMappings, type);
  if (own !== undefined) return own;
  if (/^google_(project|folder|organization)_iam_/.test(type)) return fold([at('member'), at('members')], 'account');
  const service = serviceOfPrefix(type);
  if (!GRANT.test(type)) return mappingByName(resource, service);
  const subject = type.replace(GRANT, '').replace(/^google_[a-z0-9]+_/, '');
  return fold([at(subject), at('name'), at('bucket'), at('service'), at('service_account_id')], 'account', {
    places: false,
  });
}
