import type { Home } from '../resources/areas.js';
import { ownEntry } from '../resources/ownEntry.js';
import type { Resource } from '../resources/resource.js';
import { textOf, type Value, type ValueRecord } from '../resources/value.js';
import type { ImportWarning } from '../types.js';
import { moduleText, type Address } from './address.js';
import { companions, withCompanion } from './aws/companions.js';
import { plainBlocks } from './blocks.js';
import { pascalCase } from './aws/renamed.js';
import { translated, type Translated } from './aws/translate.js';
import { Configuration } from './configuration.js';
import { distinguished } from './distinguished.js';
import { homesOf } from './homes.js';
import { isMinorType } from './minorTypes.js';
import { nameOf, saysNothing, type NameContext } from './names.js';
import { RealIds } from './realIds.js';
import { References } from './references.js';
import type { TerraformFile } from './readTerraform.js';
import { referencesIn } from '../resources/path.js';
import { taggedName } from '../resources/label.js';
import type { TerraformResource } from './terraformResource.js';
import { valuesOf, type Resolver } from './values.js';

/** What one file gives: resources, where they stand, and what has to be said about others. */
export interface FileResources {
  readonly resources: readonly Resource[];
  readonly homes: ReadonlyMap<string, Home>;
  /** Where things stand that belong to no single resource. */
  readonly usual: Home;
  readonly warnings: readonly ImportWarning[];
}

/** A resource with the values that Terraform writes, which the companions of others need. */
interface Read {
  readonly resource: Resource;
  readonly values: ValueRecord;
  readonly home: Home;
  readonly address: Address;
}

/** Attributes that name an Azure resource group. */
const GROUP_KEYS = ['resource_group_name', 'resource_group_id'];

/** The resources of a file, evaluated; `prefix` keeps the addresses of several files apart. */
export function resourcesOf(file: TerraformFile, prefix: string): FileResources {
  const kept = file.resources.filter((resource) => resource.planned === 'kept').map((one) => prefixed(one, prefix));
  const configuration =
    file.configuration === undefined ? undefined : new Configuration(file.configuration, file.providers);
  const resolver: Resolver = {
    configuration,
    references: configuration === undefined ? undefined : new References(configuration, kept),
    realIds: new RealIds(kept),
  };
  const homeOf = homesOf(kept, configuration);
  const ids = new Set(kept.map(({ id }) => id));
  const silent = silentTypes(kept);
  const read = kept.map((resource): Read => {
    const values = valuesOf(resource, resolver);
    const home = homeOf(resource);
    // `this[0]` alone is a switch, not the first of many.
    const alone = !ids.has(`${resource.id.replace(/\[0\]$/, '')}[1]`);
    const label = (translation: Translated): string | undefined =>
      labelOf(
        resource,
        {
          alone,
          grouped: home.group !== undefined,
          amongOthers: (silent.get(moduleText(resource.address.modules))?.size ?? 0) > 1,
          realName: realNameOf(values),
        },
        translation,
      );
    return {
      resource: resourceOf(resource, values, file.file, resolver, label),
      values,
      home,
      address: resource.address,
    };
  });
  const linked = withCompanions(distinguished(read));
  return {
    resources: linked,
    homes: new Map(read.map(({ resource, home }) => [resource.id, home])),
    usual: homeOf(undefined),
    warnings: file.resources
      .filter(({ planned }) => planned === 'deleted')
      .map((one) => deleted(one, file.file, prefix)),
  };
}

function prefixed(resource: TerraformResource, prefix: string): TerraformResource {
  return prefix === '' ? resource : { ...resource, id: prefix + resource.id };
}

function resourceOf(
  { address, id, provider }: TerraformResource,
  values: ValueRecord,
  file: string,
  { realIds }: Resolver,
  label: (translation: Translated) => string | undefined,
): Resource {
  const link = (text: string): Value => realIds.linked(text, id);
  const translation =
    provider === 'aws'
      ? translated(address.type, values, link)
      : { type: address.type, properties: plainBlocks(values) };
  const shared = { id, ...translation, sourceType: address.type, file, name: label(translation) };
  const within = GROUP_KEYS.flatMap((key) => referencesIn(values[key]).map((reference) => reference.resource))[0];
  return within === undefined || within === id ? shared : { ...shared, within };
}

/** Module → types of the things in it whose names say nothing; their settings and parts don't count. */
function silentTypes(resources: readonly TerraformResource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { address } of resources) {
    if (!saysNothing(address) || isMinorType(address.type)) continue;
    const module = moduleText(address.modules);
    found.set(module, (found.get(module) ?? new Set()).add(address.type));
  }
  return found;
}

const MAX_NAME = 40;

function realNameOf({ name, bucket }: ValueRecord): string | undefined {
  const text = textOf(name) ?? textOf(bucket);
  return text === undefined || text === '' || text.length > MAX_NAME ? undefined : text;
}

/** Undefined where the mapping reads a Name tag, which people know better. */
function labelOf(
  { address }: TerraformResource,
  context: NameContext,
  { type, properties }: Translated,
): string | undefined {
  return taggedName(type, properties) === undefined ? nameOf(address, context) : undefined;
}

/** Settings that Terraform keeps apart go to what they set; an attachment says what belongs together. */
function withCompanions(read: readonly Read[]): readonly Resource[] {
  const byId = new Map(read.map(({ resource }) => [resource.id, resource]));
  for (const { resource, values } of read) {
    const companion = ownEntry(companions, resource.type);
    if (companion === undefined) continue;
    const named = companion.targets.flatMap((target) => referencesIn(resource.properties[pascalCase(target)]));
    for (const id of new Set(named.map((reference) => reference.resource))) {
      const target = byId.get(id);
      if (target !== undefined)
        byId.set(id, { ...target, properties: withCompanion(target.properties, companion, values) });
    }
  }
  return [...byId.values()];
}

function deleted(resource: TerraformResource, file: string, prefix: string): ImportWarning {
  return {
    kind: 'condition-false',
    sourceId: prefix + resource.id,
    message: `${file}: ${resource.id} is not drawn, because the plan deletes it.`,
  };
}
