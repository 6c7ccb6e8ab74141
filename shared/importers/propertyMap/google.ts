import { valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import { booleanOf, isRecord, listOf, textOf, Unresolved, type Value } from '../resources/value.js';
import { computed, copied, given, switched, worded, type PropertyRow, type PropertyTable } from './row.js';

const ENCRYPTED: PropertyRow = {
  property: 'encryptionAtRest',
  value: () => undefined,
  as: () => undefined,
  absent: 'provider-key',
};

/** An interface with an access configuration has an address of its own. */
function publicAddress({ properties }: Resource): Value | undefined {
  const interfaces = listOf(properties.network_interface).filter(isRecord);
  if (interfaces.length === 0) return undefined;
  const states = interfaces.map((one) => one.access_config);
  if (states.some((state) => state instanceof Unresolved)) return states.find((state) => state instanceof Unresolved);
  return states.some((state) => state !== undefined);
}

/** The default account of a project may edit everything in it. */
function role(value: Value): string | undefined {
  const email = textOf(valueAt(value, 'email'));
  if (email === undefined) return isRecord(value) && value.email !== undefined ? 'attached' : undefined;
  if (!email.endsWith('-compute@developer.gserviceaccount.com')) return 'attached';
  return listOf(valueAt(value, 'scopes')).some((scope) => textOf(scope)?.endsWith('cloud-platform') === true)
    ? 'default-full-access'
    : 'default';
}

const metadata =
  (key: string) =>
  (resource: Resource): Value | undefined => {
    const map = resource.properties.metadata;
    return isRecord(map) ? map[key] : map;
  };

const machine: readonly PropertyRow[] = [
  { property: 'publicIp', value: publicAddress, as: booleanOf },
  copied('ipForwarding', 'can_ip_forward', { absent: false }),
  computed('instanceRole', 'service_account', role, { absent: 'none' }),
  { property: 'serialPort', value: metadata('serial-port-enable'), as: truthful, absent: false },
  {
    property: 'projectSshKeys',
    value: metadata('block-project-ssh-keys'),
    as: (value) => {
      const blocked = truthful(value);
      return blocked === undefined ? undefined : !blocked;
    },
    absent: true,
  },
  {
    property: 'shieldedVm',
    value: 'shielded_instance_config',
    as: (value) => {
      const vtpm = booleanOf(valueAt(value, 'enable_vtpm') ?? true);
      const integrity = booleanOf(valueAt(value, 'enable_integrity_monitoring') ?? true);
      return vtpm === undefined || integrity === undefined ? undefined : vtpm && integrity;
    },
  },
  copied('confidentialComputing', 'confidential_instance_config.enable_confidential_compute', { absent: false }),
];

function truthful(value: Value): boolean | undefined {
  const text = textOf(value)?.toLowerCase();
  if (text === undefined) return undefined;
  return text === 'true' || text === '1' || text === 'y';
}

/** Members of a grant: everybody, or those who are named. */
function grantedTo(value: Value): string | undefined {
  const members = listOf(value).map(textOf);
  if (members.some((member) => member === 'allUsers' || member === 'allAuthenticatedUsers')) return 'public';
  return undefined;
}

const grant: readonly PropertyRow[] = [
  computed('publicAccess', 'member', grantedTo),
  computed('publicAccess', 'members', grantedTo),
];

const functionGrant: readonly PropertyRow[] = [
  computed('authentication', 'member', (value) => (grantedTo(value) === 'public' ? 'none' : undefined)),
  computed('authentication', 'members', (value) => (grantedTo(value) === 'public' ? 'none' : undefined)),
];

/** `7776000s` → 90. */
function days(value: Value): number | undefined {
  const seconds = /^(\d+)s$/.exec(textOf(value) ?? '')?.[1];
  return seconds === undefined ? undefined : Math.round(Number(seconds) / 86_400);
}

function database(value: Value): string | undefined {
  const networks = listOf(valueAt(value, 'authorized_networks'));
  if (booleanOf(valueAt(value, 'ipv4_enabled') ?? true) === false) return 'blocked';
  const ranges = networks.map((network) => textOf(valueAt(network, 'value')));
  if (ranges.includes(undefined)) return undefined;
  return ranges.some((range) => range?.endsWith('/0') === true) ? 'public' : 'restricted-cidr';
}

function databaseTls(value: Value): boolean | undefined {
  const mode = textOf(valueAt(value, 'ssl_mode'));
  if (mode !== undefined) return mode === 'ENCRYPTED_ONLY' || mode === 'TRUSTED_CLIENT_CERTIFICATE_REQUIRED';
  return booleanOf(valueAt(value, 'require_ssl') ?? false);
}

const TLS_PROFILES = { TLS_1_0: '1.0', TLS_1_1: '1.1', TLS_1_2: '1.2', TLS_1_3: '1.3' };

const run: readonly PropertyRow[] = [
  worded('publicAccess', 'ingress', {
    INGRESS_TRAFFIC_ALL: 'public',
    INGRESS_TRAFFIC_INTERNAL_ONLY: 'blocked',
    INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'blocked',
  }),
];

export const googleProperties: PropertyTable = {
  google_compute_instance: machine,
  google_compute_instance_template: machine,
  google_compute_region_instance_template: machine,
  google_compute_disk: [given('kmsKey', 'disk_encryption_key', 'customer-managed'), ENCRYPTED],
  google_storage_bucket: [
    switched('aclsEnabled', 'uniform_bucket_level_access', false, true, { absent: true }),
    worded('publicAccess', 'public_access_prevention', { enforced: 'blocked' }),
    copied('versioning', 'versioning.enabled', { absent: false }),
    given('accessLogs', 'logging', 'enabled', { absent: 'disabled' }),
    given('kmsKey', 'encryption.default_kms_key_name', 'customer-managed'),
    switched('objectLock', 'retention_policy.is_locked', 'compliance', 'governance'),
    ENCRYPTED,
  ],
  google_storage_bucket_iam_member: grant,
  google_storage_bucket_iam_binding: grant,
  google_storage_bucket_access_control: [computed('publicAccess', 'entity', grantedTo)],
  google_storage_default_object_access_control: [computed('publicAccess', 'entity', grantedTo)],
  google_storage_bucket_acl: [
    worded('publicAccess', 'predefined_acl', { publicRead: 'public', publicReadWrite: 'public' }),
  ],
  google_sql_database_instance: [
    computed('publicAccess', 'settings.ip_configuration', database),
    computed('publicIp', 'settings.ip_configuration.ipv4_enabled', booleanOf, { absent: true }),
    computed('tlsRequired', 'settings.ip_configuration', databaseTls, { absent: false }),
    switched('backups', 'settings.backup_configuration.enabled', 'enabled', 'disabled', { absent: 'disabled' }),
    copied('deletionProtection', 'deletion_protection'),
    worded('multiAz', 'settings.availability_type', { REGIONAL: true, ZONAL: false }, { absent: false }),
    given('kmsKey', 'encryption_key_name', 'customer-managed'),
    ENCRYPTED,
  ],
  google_container_cluster: [
    { property: 'publicAccess', value: controlPlane, as: textOf },
    given('secretsEncryption', 'database_encryption', 'customer-key'),
  ],
  google_kms_crypto_key: [computed('keyRotationDays', 'rotation_period', days)],
  google_kms_crypto_key_iam_member: [
    computed('resourcePolicy', 'member', (value) => (grantedTo(value) === 'public' ? 'wildcard' : undefined)),
  ],
  google_bigquery_dataset: [
    given('kmsKey', 'default_encryption_configuration', 'customer-managed'),
    computed('publicAccess', 'access', (value) =>
      listOf(value).some((one) =>
        ['allUsers', 'allAuthenticatedUsers'].includes(textOf(valueAt(one, 'special_group')) ?? ''),
      )
        ? 'public'
        : undefined,
    ),
    ENCRYPTED,
  ],
  google_bigquery_dataset_iam_member: grant,
  google_dns_managed_zone: [
    worded(
      'dnssec',
      'dnssec_config.state',
      { on: 'enabled', off: 'disabled', transfer: 'enabled' },
      { absent: 'disabled' },
    ),
  ],
  google_compute_ssl_policy: [worded('tlsMinimum', 'min_tls_version', TLS_PROFILES, { absent: '1.0' })],
  google_compute_backend_service: [
    switched('accessLogs', 'log_config.enable', 'enabled', 'disabled', { absent: 'disabled' }),
    given('waf', 'security_policy', 'attached'),
    given('originAccess', 'iap', 'proxy-only'),
  ],
  google_cloud_run_v2_service: run,
  google_cloud_run_service_iam_member: functionGrant,
  google_cloud_run_v2_service_iam_member: functionGrant,
  google_cloudfunctions_function: [
    worded('publicAccess', 'ingress_settings', {
      ALLOW_ALL: 'public',
      ALLOW_INTERNAL_ONLY: 'blocked',
      ALLOW_INTERNAL_AND_GCLB: 'blocked',
    }),
  ],
  google_cloudfunctions_function_iam_member: functionGrant,
  google_pubsub_topic: [given('kmsKey', 'kms_key_name', 'customer-managed'), ENCRYPTED],
  google_redis_instance: [
    worded(
      'tlsRequired',
      'transit_encryption_mode',
      { SERVER_AUTHENTICATION: true, DISABLED: false },
      { absent: false },
    ),
    switched('authentication', 'auth_enabled', 'password', 'none', { absent: 'none' }),
  ],
  google_dataproc_cluster: [given('kmsKey', 'cluster_config.encryption_config', 'customer-managed')],
};

function controlPlane({ properties }: Resource): Value | undefined {
  if (booleanOf(valueAt(properties, 'private_cluster_config.enable_private_endpoint')) === true) return 'blocked';
  const ranges = listOf(valueAt(properties, 'master_authorized_networks_config.cidr_blocks'));
  if (ranges.length === 0) return 'public';
  const texts = ranges.map((range) => textOf(valueAt(range, 'cidr_block')));
  if (texts.includes(undefined)) return undefined;
  return texts.includes('0.0.0.0/0') ? 'public' : 'restricted-cidr';
}
