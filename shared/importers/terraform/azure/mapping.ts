import {
  at,
  boundary,
  fold,
  node,
  usedBy,
  type FoldTarget,
  type Mapping,
  type MappingTable,
} from '../../resources/mapping.js';
import { ownEntry } from '../../resources/ownEntry.js';
import type { Resource } from '../../resources/resource.js';
import { booleanOf, textOf } from '../../resources/value.js';
import { mappingByName } from '../minorTypes.js';
import { serviceOfPrefix } from './services.js';

/** The whole of what a vault, server, namespace or account holds. */
const holder: readonly FoldTarget[] = [
  at('server_id'),
  at('server_name'),
  at('namespace_id'),
  at('namespace_name'),
  at('account_name'),
  at('cosmosdb_account_name'),
  at('key_vault_id'),
  at('storage_account_id'),
  at('storage_account_name'),
];

const inHolder = (service: string): Mapping => fold(holder, node(service));

function storageService({ properties }: Resource): string {
  return booleanOf(properties.is_hns_enabled) === true ? 'azure/data-lake-storage' : 'azure/storage-blob';
}

function gatewayService({ properties }: Resource): string {
  return textOf(properties.type)?.toLowerCase() === 'expressroute' ? 'azure/expressroute' : 'azure/vpn-gateway';
}

const networking: MappingTable = {
  azurerm_resource_group: boundary('resource-group'),
  azurerm_virtual_network: boundary('vpc'),
  azurerm_subnet: boundary('subnet'),
  azurerm_network_security_group: boundary('security-group'),
  azurerm_network_security_rule: fold([at('network_security_group_name')], 'region'),
  azurerm_subnet_network_security_group_association: fold([at('subnet_id'), at('network_security_group_id')], 'region'),
  azurerm_subnet_route_table_association: fold([at('subnet_id'), at('route_table_id')], 'region'),
  azurerm_subnet_nat_gateway_association: fold([at('nat_gateway_id'), at('subnet_id')], 'region'),
  azurerm_nat_gateway_public_ip_association: fold([at('nat_gateway_id')], 'region'),
  azurerm_route_table: fold([usedBy('route_table_id')], 'region'),
  azurerm_route: fold([at('route_table_name')], 'region'),
  azurerm_network_interface: fold(
    [usedBy('network_interface_ids', 'network_interface')],
    node('azure/network-interface'),
  ),
  azurerm_network_interface_security_group_association: fold([at('network_interface_id')], 'region'),
  azurerm_network_interface_application_security_group_association: fold([at('network_interface_id')], 'region'),
  azurerm_network_interface_backend_address_pool_association: fold([at('network_interface_id')], 'region', {
    edges: [{ from: 'backend_address_pool_id', to: 'network_interface_id' }],
  }),
  azurerm_network_interface_application_gateway_backend_address_pool_association: fold(
    [at('network_interface_id')],
    'region',
    { edges: [{ from: 'backend_address_pool_id', to: 'network_interface_id' }] },
  ),
  azurerm_application_security_group: fold([usedBy()], 'region'),
  azurerm_public_ip: fold([usedBy()], node('azure/public-ip', { references: false })),
  azurerm_public_ip_prefix: fold([usedBy()], node('azure/public-ip', { references: false })),
  azurerm_virtual_network_peering: fold([at('virtual_network_name')], 'region', { places: false }),
  azurerm_virtual_network_gateway: node(gatewayService),
  azurerm_virtual_network_gateway_connection: fold([at('virtual_network_gateway_id')], node('azure/vpn-gateway'), {
    edges: [
      { from: 'virtual_network_gateway_id', to: 'local_network_gateway_id' },
      { from: 'virtual_network_gateway_id', to: 'express_route_circuit_id' },
      { from: 'virtual_network_gateway_id', to: 'peer_virtual_network_gateway_id' },
    ],
  }),
  azurerm_express_route_port: fold([usedBy('express_route_port_id')], node('azure/expressroute')),
  azurerm_express_route_circuit_peering: fold([at('express_route_circuit_name')], node('azure/expressroute')),
  azurerm_express_route_circuit_authorization: fold([at('express_route_circuit_name')], 'region'),
  azurerm_express_route_connection: fold([at('express_route_gateway_id')], node('azure/expressroute'), {
    edges: [{ from: 'express_route_gateway_id', to: 'express_route_circuit_peering_id' }],
  }),
  azurerm_virtual_hub_connection: fold([at('virtual_hub_id')], 'region', { places: false }),
  azurerm_firewall: node('azure/firewall'),
  azurerm_firewall_policy: fold([usedBy('firewall_policy_id')], node('azure/firewall')),
  azurerm_firewall_policy_rule_collection_group: fold([at('firewall_policy_id')], 'region'),
  azurerm_firewall_network_rule_collection: fold([at('azure_firewall_name')], 'region'),
  azurerm_firewall_application_rule_collection: fold([at('azure_firewall_name')], 'region'),
  azurerm_firewall_nat_rule_collection: fold([at('azure_firewall_name')], 'region'),
  azurerm_lb_backend_address_pool: fold([at('loadbalancer_id')], 'region'),
  azurerm_lb_backend_address_pool_address: fold([at('backend_address_pool_id')], 'region', { places: false }),
  azurerm_lb_probe: fold([at('loadbalancer_id')], 'region'),
  azurerm_lb_rule: fold([at('loadbalancer_id')], 'region'),
  azurerm_lb_nat_rule: fold([at('loadbalancer_id')], 'region'),
  azurerm_lb_nat_pool: fold([at('loadbalancer_id')], 'region'),
  azurerm_lb_outbound_rule: fold([at('loadbalancer_id')], 'region'),
  azurerm_web_application_firewall_policy: fold([usedBy('firewall_policy_id')], node('azure/waf-policy')),
  azurerm_private_endpoint: node('azure/private-link'),
  azurerm_private_dns_zone_virtual_network_link: fold([at('private_dns_zone_name')], 'region', { places: false }),
  azurerm_network_watcher_flow_log: fold([at('target_resource_id'), at('network_security_group_id')], 'region', {
    edges: [{ from: 'network_watcher_name', to: 'storage_account_id', purpose: 'logs' }],
  }),
  azurerm_cdn_frontdoor_endpoint: fold([at('cdn_frontdoor_profile_id')], node('azure/front-door')),
  azurerm_cdn_frontdoor_origin_group: fold([at('cdn_frontdoor_profile_id')], node('azure/front-door')),
  azurerm_cdn_frontdoor_origin: fold([at('cdn_frontdoor_origin_group_id')], 'region', {
    edges: [{ from: 'cdn_frontdoor_origin_group_id', to: 'host_name' }],
  }),
  azurerm_cdn_frontdoor_route: fold([at('cdn_frontdoor_endpoint_id')], 'region'),
  azurerm_cdn_endpoint: fold([at('profile_name')], node('azure/cdn')),
};

const data: MappingTable = {
  azurerm_storage_account: node(storageService),
  azurerm_storage_account_network_rules: fold([at('storage_account_id'), at('storage_account_name')], 'region', {
    places: false,
  }),
  azurerm_storage_account_customer_managed_key: fold([at('storage_account_id')], 'region', {
    edges: [{ from: 'storage_account_id', to: 'key_vault_id', purpose: 'key-use' }],
  }),
  azurerm_storage_container: fold(holder, node('azure/storage-blob')),
  azurerm_storage_blob: fold([at('storage_container_name'), ...holder], 'region'),
  azurerm_storage_share: fold(holder, node('azure/storage-files')),
  azurerm_storage_queue: fold(holder, node('azure/storage-queue')),
  azurerm_storage_table: fold(holder, node('azure/storage-table')),
  azurerm_storage_management_policy: fold(holder, 'region'),
  azurerm_managed_disk: node('azure/managed-disks', { references: false }),
  azurerm_disk_encryption_set: fold([usedBy('disk_encryption_set_id')], node('azure/managed-disks')),
  azurerm_virtual_machine_data_disk_attachment: fold([at('managed_disk_id'), at('virtual_machine_id')], 'region', {
    edges: [{ from: 'virtual_machine_id', to: 'managed_disk_id' }],
  }),
  azurerm_mssql_database: inHolder('azure/sql-database'),
  azurerm_sql_database: inHolder('azure/sql-database'),
  azurerm_mssql_elasticpool: inHolder('azure/sql-database'),
  azurerm_mssql_managed_database: fold([at('managed_instance_id')], node('azure/sql-managed-instance')),
  azurerm_postgresql_database: inHolder('azure/postgresql'),
  azurerm_postgresql_flexible_server_database: inHolder('azure/postgresql'),
  azurerm_mysql_flexible_database: inHolder('azure/mysql'),
  azurerm_key_vault_key: inHolder('azure/key-vault'),
  azurerm_key_vault_secret: inHolder('azure/key-vault'),
  azurerm_key_vault_certificate: inHolder('azure/key-vault'),
  azurerm_key_vault_access_policy: fold([at('key_vault_id')], 'region', { places: false }),
  azurerm_eventhub: inHolder('azure/event-hubs'),
  azurerm_servicebus_queue: inHolder('azure/service-bus'),
  azurerm_servicebus_topic: inHolder('azure/service-bus'),
  azurerm_servicebus_subscription: fold([at('topic_id'), at('topic_name')], node('azure/service-bus')),
  azurerm_backup_protected_vm: fold([at('recovery_vault_name')], 'region', {
    edges: [{ from: 'source_vm_id', to: 'recovery_vault_name', purpose: 'backup' }],
  }),
};

const compute: MappingTable = {
  azurerm_availability_set: fold([usedBy('availability_set_id')], node('azure/virtual-machines')),
  azurerm_proximity_placement_group: fold([usedBy()], 'region'),
  azurerm_ssh_public_key: fold([usedBy()], 'region'),
  azurerm_virtual_machine_extension: fold([at('virtual_machine_id')], 'region'),
  azurerm_service_plan: fold([usedBy('service_plan_id')], node('azure/app-service')),
  azurerm_app_service_plan: fold([usedBy('app_service_plan_id')], node('azure/app-service')),
  azurerm_app_service_virtual_network_swift_connection: fold([at('app_service_id')], 'region'),
  azurerm_container_app_environment: fold([usedBy('container_app_environment_id')], node('azure/container-apps')),
  azurerm_kubernetes_cluster_node_pool: fold([at('kubernetes_cluster_id')], node('azure/aks')),
};

const governance: MappingTable = {
  azurerm_user_assigned_identity: fold([usedBy('identity', 'identity_ids')], node('azure/managed-identity')),
  azurerm_role_assignment: fold([at('scope'), at('principal_id')], 'account', { places: false }),
  azurerm_role_definition: fold([usedBy('role_definition_id')], 'account'),
  azurerm_management_lock: fold([at('scope')], 'account'),
  azurerm_monitor_diagnostic_setting: fold([at('target_resource_id')], 'region', {
    places: false,
    edges: [
      { from: 'target_resource_id', to: 'log_analytics_workspace_id', purpose: 'logs' },
      { from: 'target_resource_id', to: 'storage_account_id', purpose: 'logs' },
      { from: 'target_resource_id', to: 'eventhub_name', purpose: 'logs' },
    ],
  }),
  azurerm_monitor_action_group: fold([usedBy('action')], 'region'),
  azurerm_monitor_metric_alert: fold([at('scopes')], 'region', { places: false }),
  azurerm_monitor_activity_log_alert: fold([at('scopes')], 'account', { places: false }),
  azurerm_security_center_contact: fold([], 'account'),
  azurerm_security_center_subscription_pricing: fold([], 'account'),
  azurerm_security_center_auto_provisioning: fold([], 'account'),
  azurerm_security_center_setting: fold([], 'account'),
  azurerm_policy_definition: fold([usedBy()], 'account'),
  azurerm_subscription_policy_assignment: fold([], 'account'),
  azurerm_resource_group_policy_assignment: fold([at('resource_group_id')], 'account'),
  azurerm_resource_provider_registration: fold([], 'account'),
  azurerm_consumption_budget_subscription: fold([], 'account'),
  azuread_application: node('azure/entra-id', { global: true, references: false }),
  azuread_service_principal: fold(
    [at('client_id'), at('application_id')],
    node('azure/entra-id', { global: true, references: false }),
  ),
  azuread_service_principal_password: fold([at('service_principal_id')], 'account'),
  azuread_application_password: fold([at('application_id'), at('application_object_id')], 'account'),
  azuread_group_member: fold([at('group_object_id')], 'account'),
};

const azureMappings: MappingTable = { ...networking, ...data, ...compute, ...governance };

/** Rules of the firewalls of databases, caches and brokers belong to what they protect. */
const FIREWALL_RULE =
  /_(firewall_rule|virtual_network_rule|vnet_rule|configuration|administrator|active_directory_administrator)$/;

/** What becomes of a resource of the Azure providers. */
export function azureMapping(resource: Resource): Mapping {
  const { type } = resource;
  const own = ownEntry(azureMappings, type);
  if (own !== undefined) return own;
  const service = type.startsWith('azuread_') ? 'azure/entra-id' : serviceOfPrefix(type);
  if (FIREWALL_RULE.test(type) && service !== undefined) return fold(holder, 'region', { places: false });
  return mappingByName(resource, service);
}
