import { valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import type { ResourceGraph } from '../resources/resourceGraph.js';
import { booleanOf, listOf, numberOf, textOf, type Value } from '../resources/value.js';
import { computed, copied, given, switched, worded, type PropertyRow, type PropertyTable } from './row.js';

const TLS = {
  TLS1_0: '1.0',
  TLS1_1: '1.1',
  TLS1_2: '1.2',
  TLS1_3: '1.3',
  TLSEnforcementDisabled: '1.0',
  '1.0': '1.0',
  '1.1': '1.1',
  '1.2': '1.2',
  '1.3': '1.3',
  Disabled: '1.0',
};

/** Attributes that were renamed between versions of the provider: the first that is there. */
function either(...paths: readonly string[]): (resource: Resource) => Value | undefined {
  return ({ properties }) => paths.map((path) => valueAt(properties, path)).find((value) => value !== undefined);
}

const REPLICATION = {
  LRS: 'none',
  ZRS: 'same-region',
  GRS: 'cross-region',
  RAGRS: 'cross-region',
  GZRS: 'cross-region',
  RAGZRS: 'cross-region',
};

const NETWORK_ACTION = { Deny: 'deny', Allow: 'allow' };

const ENCRYPTED: PropertyRow = {
  property: 'encryptionAtRest',
  value: () => undefined,
  as: () => undefined,
  absent: 'provider-key',
};

const publicNetwork = (absent?: string): PropertyRow =>
  switched(
    'publicAccess',
    'public_network_access_enabled',
    'public',
    'blocked',
    absent === undefined ? {} : { absent },
  );

/** The services that get past the rules; the platform's own are among them by default. */
function trusts(value: Value): boolean | undefined {
  const names = listOf(value).map(textOf);
  return names.includes(undefined) ? undefined : names.includes('AzureServices');
}

/** An interface with a public address makes the machine public. */
function publicAddress({ properties }: Resource, graph: ResourceGraph): Value | undefined {
  const ids = graph.targetsOf([properties.network_interface_ids ?? null]);
  if (ids.length === 0) return undefined;
  const configurations = ids.flatMap((id) => listOf(graph.all.get(id)?.properties.ip_configuration));
  return configurations.some((one) => valueAt(one, 'public_ip_address_id') !== undefined);
}

const machine: readonly PropertyRow[] = [
  { property: 'publicIp', value: publicAddress, as: booleanOf },
  worded('patching', either('patch_mode', 'os_profile_windows_config.enable_automatic_upgrades'), {
    AutomaticByPlatform: 'automatic',
    AutomaticByOS: 'automatic',
    true: 'automatic',
    Manual: 'manual',
    false: 'manual',
  }),
  given('instanceRole', 'identity', 'attached'),
];

const webApp: readonly PropertyRow[] = [
  switched('viewerProtocol', 'https_only', 'https-only', 'http', { absent: 'http' }),
  worded('tlsMinimum', either('site_config.minimum_tls_version', 'site_config.min_tls_version'), TLS),
  publicNetwork(),
  given('vpcAttached', 'virtual_network_subnet_id', true),
];

const sqlServer: readonly PropertyRow[] = [
  worded('tlsMinimum', either('minimum_tls_version', 'ssl_minimal_tls_version_enforced'), TLS),
  switched('tlsRequired', 'ssl_enforcement_enabled', true, false),
  publicNetwork(),
  copied('backupRetentionDays', 'backup_retention_days'),
  given('authentication', either('azuread_administrator', 'authentication.active_directory_auth_enabled'), 'entra'),
  ENCRYPTED,
];

/** A range that starts or ends at the edge of all addresses lets in what nobody listed. */
function openRange(value: Value, { properties }: Resource): string | undefined {
  const from = textOf(value);
  const to = textOf(properties.end_ip_address) ?? textOf(properties.end_ip);
  if (from === undefined || to === undefined) return undefined;
  return from === '0.0.0.0' || to === '255.255.255.255' ? 'public' : 'restricted-cidr';
}

const firewallRule: readonly PropertyRow[] = [
  computed('publicAccess', either('start_ip_address', 'start_ip'), openRange),
];

const storage: readonly PropertyRow[] = [
  switched('tlsRequired', either('https_traffic_only_enabled', 'enable_https_traffic_only'), true, false, {
    absent: true,
  }),
  worded('tlsMinimum', 'min_tls_version', TLS),
  copied('anonymousAccess', either('allow_nested_items_to_be_public', 'allow_blob_public_access')),
  publicNetwork(),
  copied('sharedKeyAccess', 'shared_access_key_enabled', { absent: true }),
  copied('crossTenantReplication', 'cross_tenant_replication_enabled'),
  switched('authentication', 'default_to_oauth_authentication', 'entra', 'api-key', { absent: 'api-key' }),
  worded('networkDefaultAction', 'network_rules.default_action', NETWORK_ACTION, { absent: 'allow' }),
  computed('trustedServices', 'network_rules.bypass', trusts),
  worded('replication', 'account_replication_type', REPLICATION),
  given('kmsKey', 'customer_managed_key', 'customer-managed'),
  copied('versioning', 'blob_properties.versioning_enabled'),
  given('softDelete', 'blob_properties.delete_retention_policy', true),
  ENCRYPTED,
];

const networkRules: readonly PropertyRow[] = [
  worded('networkDefaultAction', 'default_action', NETWORK_ACTION),
  computed('trustedServices', 'bypass', trusts),
];

const expires = (property: string): readonly PropertyRow[] => [
  given(property, 'expiration_date', 'set', { absent: 'none' }),
];

export const azureProperties: PropertyTable = {
  azurerm_storage_account: storage,
  azurerm_storage_account_network_rules: networkRules,
  azurerm_storage_container: [
    worded(
      'anonymousAccess',
      'container_access_type',
      { private: false, blob: true, container: true },
      { absent: false },
    ),
  ],
  azurerm_storage_account_customer_managed_key: [given('kmsKey', 'key_vault_id', 'customer-managed')],
  azurerm_linux_virtual_machine: machine,
  azurerm_windows_virtual_machine: machine,
  azurerm_virtual_machine: machine,
  azurerm_managed_disk: [given('kmsKey', 'disk_encryption_set_id', 'customer-managed'), ENCRYPTED],
  azurerm_linux_web_app: webApp,
  azurerm_windows_web_app: webApp,
  azurerm_app_service: webApp,
  azurerm_linux_function_app: webApp,
  azurerm_windows_function_app: webApp,
  azurerm_function_app: webApp,
  azurerm_mssql_server: sqlServer,
  azurerm_sql_server: sqlServer,
  azurerm_postgresql_server: sqlServer,
  azurerm_postgresql_flexible_server: sqlServer,
  azurerm_mysql_server: sqlServer,
  azurerm_mysql_flexible_server: sqlServer,
  azurerm_sql_firewall_rule: firewallRule,
  azurerm_mssql_firewall_rule: firewallRule,
  azurerm_postgresql_firewall_rule: firewallRule,
  azurerm_postgresql_flexible_server_firewall_rule: firewallRule,
  azurerm_mysql_firewall_rule: firewallRule,
  azurerm_mysql_flexible_server_firewall_rule: firewallRule,
  azurerm_redis_firewall_rule: firewallRule,
  azurerm_key_vault: [
    switched('purgeProtection', 'purge_protection_enabled', true, false, { absent: false }),
    switched(
      'accessModel',
      either('rbac_authorization_enabled', 'enable_rbac_authorization'),
      'rbac',
      'access-policies',
      {
        absent: 'access-policies',
      },
    ),
    publicNetwork(),
    worded('networkDefaultAction', 'network_acls.default_action', NETWORK_ACTION),
  ],
  azurerm_key_vault_key: [
    ...expires('keyExpiry'),
    given('keyRotation', 'rotation_policy', true),
    worded('keyProtection', 'key_type', { 'RSA-HSM': 'hsm', 'EC-HSM': 'hsm', RSA: 'software', EC: 'software' }),
  ],
  azurerm_key_vault_secret: expires('secretExpiry'),
  azurerm_kubernetes_cluster: [
    { property: 'publicAccess', value: clusterAccess, as: textOf },
    switched(
      'authentication',
      either('role_based_access_control_enabled', 'role_based_access_control.enabled'),
      'rbac',
      'none',
    ),
  ],
  azurerm_cosmosdb_account: [publicNetwork(), given('kmsKey', 'key_vault_key_id', 'customer-managed'), ENCRYPTED],
  azurerm_redis_cache: [
    switched('tlsRequired', either('non_ssl_port_enabled', 'enable_non_ssl_port'), false, true, { absent: true }),
    worded('tlsMinimum', 'minimum_tls_version', TLS),
    publicNetwork(),
  ],
  azurerm_container_registry: [publicNetwork(), given('kmsKey', 'encryption', 'customer-managed')],
  azurerm_application_gateway: [
    copied('http2', 'enable_http2', { absent: false }),
    computed('waf', 'sku.tier', (value) => (/^WAF/.test(textOf(value) ?? '') ? 'attached' : undefined)),
    given('waf', either('waf_configuration', 'firewall_policy_id'), 'attached'),
    computed('tlsMinimum', 'ssl_policy.min_protocol_version', (value) => {
      const version = /^TLSv1_(\d)$/.exec(textOf(value) ?? '')?.[1];
      return version === undefined ? undefined : `1.${version}`;
    }),
  ],
  azurerm_web_application_firewall_policy: [
    copied('requestBodyInspection', 'policy_settings.request_body_check', { absent: true }),
  ],
  azurerm_monitor_diagnostic_setting: [given('logging', 'target_resource_id', 'enabled')],
  azurerm_recovery_services_vault: [copied('softDelete', 'soft_delete_enabled', { absent: true })],
  azurerm_databricks_workspace: [
    publicNetwork(),
    given('kmsKey', 'managed_disk_cmk_key_vault_key_id', 'customer-managed'),
  ],
  azurerm_log_analytics_workspace: [computed('logRetentionDays', 'retention_in_days', numberOf)],
};

/** Private, limited to listed addresses, or open. */
function clusterAccess({ properties }: Resource): Value | undefined {
  if (booleanOf(properties.private_cluster_enabled) === true) return 'blocked';
  const ranges =
    valueAt(properties, 'api_server_access_profile.authorized_ip_ranges') ?? properties.api_server_authorized_ip_ranges;
  if (ranges === undefined) return 'public';
  const texts = listOf(ranges).map(textOf);
  if (texts.includes(undefined)) return undefined;
  return texts.includes('0.0.0.0/0') ? 'public' : 'restricted-cidr';
}
