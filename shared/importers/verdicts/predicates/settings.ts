import type { Resource } from '../../resources/resource.js';
import { valueAt } from '../../resources/path.js';
import {
  booleanOf,
  isPartlyUnknown,
  isRecord,
  listOf,
  numberOf,
  textOf,
  Unresolved,
  type Value,
} from '../../resources/value.js';
import type { Subject } from '../subject.js';
import { LATEST_RUNTIMES } from '../runtimeTable.js';
import { allOf, type Truth } from '../truth.js';

/** Every device of the resource and of the launch template that it names is encrypted. */
export function ebsDevicesEncrypted({ resource, graph }: Subject): Truth {
  const template = launchTemplateOf({ resource, graph });
  const own = valueAt(resource.properties, 'BlockDeviceMappings');
  const inherited = template && valueAt(template.properties, 'LaunchTemplateData.BlockDeviceMappings');
  if (own instanceof Unresolved || inherited instanceof Unresolved) return undefined;
  const devices = [...listOf(own), ...listOf(inherited)];
  if (devices.length === 0) return false;
  return allOf(devices.map(isEncryptedDevice));
}

function isEncryptedDevice(device: Value): Truth {
  const volume = valueAt(device, 'Ebs');
  if (!isRecord(volume) || isPartlyUnknown(volume.Encrypted)) return undefined;
  return booleanOf(volume.Encrypted) === true;
}

export function hasLaunchTemplateInFile(subject: Subject): Truth {
  return launchTemplateOf(subject) !== undefined;
}

function launchTemplateOf({ resource, graph }: Pick<Subject, 'resource' | 'graph'>): Resource | undefined {
  const named = [
    valueAt(resource.properties, 'LaunchTemplate'),
    valueAt(resource.properties, 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification'),
  ].filter(isRecord);
  const ids = named.flatMap((specification) =>
    graph.targetsOf([specification.LaunchTemplateId ?? null, specification.LaunchTemplateName ?? null]),
  );
  const names = named.flatMap((specification) => textOf(specification.LaunchTemplateName) ?? []);
  return graph.ofType('AWS::EC2::LaunchTemplate').find((template) => {
    const name = textOf(template.properties.LaunchTemplateName);
    return ids.includes(template.id) || (name !== undefined && names.includes(name));
  });
}

/** Engine, by prefix → port that it listens on when nobody chooses one. */
const ENGINE_PORTS: readonly (readonly [engine: string, port: number])[] = [
  ['mysql', 3306],
  ['mariadb', 3306],
  ['postgres', 5432],
  ['oracle', 1521],
  ['sqlserver', 1433],
];

const CACHE_PORTS: Readonly<Record<string, number>> = { redis: 6379, valkey: 6379, memcached: 11211 };

/** The port is set, and not to the engine's usual one. */
export function portNotDefault({ resource }: Subject): Truth {
  const { Engine, Port, EngineMode } = resource.properties;
  if (Port instanceof Unresolved || Engine instanceof Unresolved) return undefined;
  const engine = textOf(Engine)?.toLowerCase();
  const port = numberOf(Port);
  if (resource.type.startsWith('AWS::ElastiCache::')) {
    return port !== undefined && CACHE_PORTS[engine ?? 'redis'] !== port;
  }
  if (resource.type === 'AWS::RDS::DBCluster') {
    if (EngineMode instanceof Unresolved) return undefined;
    return port !== undefined && !isUsualClusterPort(engine ?? '', textOf(EngineMode) ?? 'provisioned', port);
  }
  if (engine === undefined) return false;
  if (port === undefined) return engine.startsWith('aurora');
  return !ENGINE_PORTS.some(([name, usual]) => engine.startsWith(name) && usual === port);
}

function isUsualClusterPort(engine: string, mode: string, port: number): boolean {
  if (mode === 'provisioned') return engine.startsWith('aurora') && port === 3306;
  return (
    ((engine === 'aurora' || engine === 'aurora-mysql') && port === 3306) ||
    (engine === 'aurora-postgresql' && port === 5432)
  );
}

/** The runtime is the newest of its family in the dated table. */
export function runtimeLatest({ resource }: Subject): Truth {
  const runtime = textOf(resource.properties.Runtime);
  const family = runtime && /^[a-z]+/.exec(runtime)?.[0];
  const latest = family === undefined ? undefined : LATEST_RUNTIMES[family];
  return latest === undefined ? undefined : runtime === latest;
}

/** Whatever conversation log is on, is encrypted with a key. */
export function conversationLogEncrypted(subject: Subject, path = 'ConversationLogSettings'): Truth {
  const settings = valueAt(subject.resource.properties, path);
  if (settings === undefined) return true;
  if (!isRecord(settings)) return undefined;
  const audio = enabledLogs(settings.AudioLogSettings).map(
    (log) => valueAt(log, 'Destination.S3Bucket.KmsKeyArn') !== undefined,
  );
  const text = enabledLogs(settings.TextLogSettings).map((log) => isEncryptedGroup(log, subject));
  return allOf([...audio, ...text]);
}

function enabledLogs(list: Value | undefined): readonly Value[] {
  return listOf(list).filter((log) => booleanOf(valueAt(log, 'Enabled')) === true);
}

function isEncryptedGroup(log: Value, { graph }: Subject): Truth {
  const [id] = graph.targetsOf(valueAt(log, 'Destination.CloudWatch.CloudWatchLogGroupArn'));
  const group = id === undefined ? undefined : graph.all.get(id);
  return group === undefined ? undefined : group.properties.KmsKeyId !== undefined;
}
