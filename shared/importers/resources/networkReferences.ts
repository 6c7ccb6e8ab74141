import { isPolicyKey } from './policyKeys.js';
import { isList, isRecord, Reference, Unresolved, type Value } from './value.js';

/** Below these a subnet, group or network is only spoken of; the resource doesn't stand in it. */
const MENTIONS: ReadonlySet<string> = new Set([
  'Code',
  'ContainerDefinitions',
  'DefinitionString',
  'DefinitionSubstitutions',
  'EcsParameters',
  'Environment',
  'Parameters',
  'RouteTableIds',
  'ServiceToken',
  'SourceSecurityGroups',
  'Tags',
  'Target',
  'Targets',
  'UserData',
  'VPCs',
  'network_acls',
  'network_rules',
  'virtual_network_rule',
]);

/** Attributes that stand for the thing itself; a network's address range, for instance, does not. */
const IDENTITY = /^(id|arn|name|self_link|groupid|subnetid|vpcid|subnetarn)$/i;

const NETWORK_KEY = /subnet|vpc|securitygroup/i;

/** Resources that a resource names directly as where it stands, and names it has for such places from elsewhere. */
export interface NetworkReferences {
  readonly targets: ReadonlySet<string>;
  /** Names in expressions for subnets, groups or networks that are not in the file. */
  readonly unresolved: readonly string[];
}

export function networkReferences(properties: Value): NetworkReferences {
  const found = { targets: new Set<string>(), unresolved: [] as string[] };
  collect(properties, '', found);
  return found;
}

interface Found {
  readonly targets: Set<string>;
  readonly unresolved: string[];
}

function collect(value: Value, key: string, found: Found): void {
  if (value instanceof Reference) {
    if (value.attribute === undefined || IDENTITY.test(value.attribute)) found.targets.add(value.resource);
  } else if (value instanceof Unresolved) {
    for (const reference of value.references) collect(reference, key, found);
    found.unresolved.push(...outsideNames(value, key));
  } else if (typeof value === 'string') {
    found.unresolved.push(...outsideNames(value, key));
  } else if (isList(value)) {
    for (const member of value) collect(member, key, found);
  } else if (isRecord(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (!MENTIONS.has(name) && !isPolicyKey(name)) collect(member, name, found);
    }
  }
}

/** The name of a place outside the file: a parameter, an import, or a literal id. */
function outsideNames(value: string | Unresolved, key: string): readonly string[] {
  if (!NETWORK_KEY.test(key)) return [];
  if (typeof value === 'string') return /^(subnet|vpc)-/.test(value) ? [''] : [];
  return value.references.length === 0 && !value.undecided ? [nameOf(value)] : [];
}

/** The parameter or import that a place comes from. */
export function nameOf(value: Unresolved): string {
  return value.names.find((name) => !name.startsWith('Fn::') && !name.startsWith('AWS::')) ?? value.names[0] ?? '';
}
