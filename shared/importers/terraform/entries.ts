import { connectionFacts, knownFacts, type EdgeFacts } from '../cloudformation/network/connection.js';
import { entries, type EntryWay, type WaysOf } from '../cloudformation/network/entries.js';
import type { Elements } from '../resources/elements.js';
import { referencesIn, valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import { booleanOf, listOf, numberOf, textOf, type Value } from '../resources/value.js';

const HTTPS: EdgeFacts = { protocol: 'https', port: 443, encryption: 'tls' };
const HTTP: EdgeFacts = { protocol: 'http', port: 80, encryption: 'none' };

const always = (): readonly EntryWay[] => [{ facts: HTTPS }];

function webApp({ properties }: Resource): readonly EntryWay[] {
  if (booleanOf(properties.public_network_access_enabled) === false) return [];
  const only = booleanOf(properties.https_only ?? false);
  return only === false ? [{ facts: HTTPS }, { facts: HTTP }] : [{ facts: HTTPS }];
}

function hasPublicAddress(configurations: Value | undefined): boolean {
  return listOf(configurations).some((one) => valueAt(one, 'public_ip_address_id') !== undefined);
}

function applicationGateway({ properties }: Resource): readonly EntryWay[] {
  if (!hasPublicAddress(properties.frontend_ip_configuration)) return [];
  const listeners = listOf(properties.http_listener).map((listener) =>
    connectionFacts(valueAt(listener, 'protocol'), undefined),
  );
  return listeners.length === 0 ? [{ facts: {} }] : listeners.map((facts) => ({ facts, filteredByGroups: true }));
}

function azureBalancer({ properties }: Resource): readonly EntryWay[] {
  return hasPublicAddress(properties.frontend_ip_configuration) ? [{ facts: {}, filteredByGroups: true }] : [];
}

function apiManagement({ properties }: Resource): readonly EntryWay[] {
  return textOf(properties.virtual_network_type) === 'Internal' ? [] : [{ facts: HTTPS }];
}

function containerApp({ properties }: Resource): readonly EntryWay[] {
  return booleanOf(valueAt(properties, 'ingress.external_enabled')) === true ? [{ facts: HTTPS }] : [];
}

function containerGroup({ properties }: Resource): readonly EntryWay[] {
  return (textOf(properties.ip_address_type) ?? 'Public').toLowerCase() === 'public' ? [{ facts: {} }] : [];
}

/** A range of addresses that a database lets in; only the widest ranges are everybody. */
function databaseRule({ properties }: Resource): readonly EntryWay[] {
  const from = textOf(properties.start_ip_address) ?? textOf(properties.start_ip);
  const to = textOf(properties.end_ip_address) ?? textOf(properties.end_ip);
  if (from === undefined || to === undefined) return [];
  const open = from === '0.0.0.0' || to === '255.255.255.255';
  const scope = open ? 'anywhere' : from === to ? 'single-host' : 'cidr';
  return [{ facts: { protocol: 'sql', sourceScope: scope } }];
}

function googleBalancer(resource: Resource, elements: Elements): readonly EntryWay[] {
  const scheme = textOf(resource.properties.load_balancing_scheme) ?? 'EXTERNAL';
  if (!scheme.startsWith('EXTERNAL')) return [];
  const port = numberOf(resource.properties.port_range) ?? numberOf(listOf(resource.properties.ports)[0]);
  const [target] = referencesIn(resource.properties.target);
  const type = target === undefined ? '' : (elements.graph.typeOf(target.resource) ?? '');
  if (/https_proxy/.test(type)) return [{ facts: HTTPS }];
  return [{ facts: /http_proxy/.test(type) ? HTTP : knownFacts({ port }) }];
}

function cloudRun({ properties }: Resource): readonly EntryWay[] {
  const ingress = textOf(properties.ingress) ?? 'INGRESS_TRAFFIC_ALL';
  return /ALL$/i.test(ingress) ? [{ facts: HTTPS }] : [];
}

function cloudFunction({ properties }: Resource): readonly EntryWay[] {
  const triggered = properties.event_trigger !== undefined;
  return triggered || (textOf(properties.ingress_settings) ?? 'ALLOW_ALL') !== 'ALLOW_ALL' ? [] : [{ facts: HTTPS }];
}

function cloudSql({ properties }: Resource): readonly EntryWay[] {
  const configuration = valueAt(properties, 'settings.ip_configuration');
  if (booleanOf(valueAt(configuration, 'ipv4_enabled') ?? true) !== true) return [];
  return listOf(valueAt(configuration, 'authorized_networks')).map((network) => {
    const range = textOf(valueAt(network, 'value'));
    const scope =
      range === undefined
        ? undefined
        : range.endsWith('/0')
          ? 'anywhere'
          : range.endsWith('/32')
            ? 'single-host'
            : 'cidr';
    return { facts: knownFacts({ protocol: 'sql', sourceScope: scope }) };
  });
}

/** Ways in from the internet for every provider. */
export const cloudEntries: ReadonlyMap<string, WaysOf> = new Map<string, WaysOf>([
  ...entries,
  ['azurerm_api_management', apiManagement],
  ['azurerm_app_service', webApp],
  ['azurerm_application_gateway', applicationGateway],
  ['azurerm_cdn_endpoint', always],
  ['azurerm_cdn_frontdoor_endpoint', always],
  ['azurerm_container_app', containerApp],
  ['azurerm_container_group', containerGroup],
  ['azurerm_frontdoor', always],
  ['azurerm_function_app', webApp],
  ['azurerm_lb', azureBalancer],
  ['azurerm_linux_function_app', webApp],
  ['azurerm_linux_web_app', webApp],
  ['azurerm_mssql_firewall_rule', databaseRule],
  ['azurerm_mysql_firewall_rule', databaseRule],
  ['azurerm_mysql_flexible_server_firewall_rule', databaseRule],
  ['azurerm_postgresql_firewall_rule', databaseRule],
  ['azurerm_postgresql_flexible_server_firewall_rule', databaseRule],
  ['azurerm_redis_firewall_rule', databaseRule],
  ['azurerm_sql_firewall_rule', databaseRule],
  ['azurerm_static_site', always],
  ['azurerm_static_web_app', always],
  ['azurerm_windows_function_app', webApp],
  ['azurerm_windows_web_app', webApp],
  ['google_api_gateway_gateway', always],
  ['google_app_engine_application', always],
  ['google_cloud_run_service', cloudRun],
  ['google_cloud_run_v2_service', cloudRun],
  ['google_cloudfunctions_function', cloudFunction],
  ['google_compute_forwarding_rule', googleBalancer],
  ['google_compute_global_forwarding_rule', googleBalancer],
  ['google_sql_database_instance', cloudSql],
]);
