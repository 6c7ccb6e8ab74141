import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { addressText, parseAddress, parseModulePath, type Address } from './address.js';
import { unflattened } from './unflattened.js';
import { providerOf, type TerraformResource } from './terraformResource.js';

/** Resources of a state in format 4: instances under each resource. */
export function readState4(resources: readonly Raw[]): readonly TerraformResource[] {
  return resources.filter(isRawRecord).flatMap((resource) => {
    const { mode, module, name, type } = resource;
    if (mode === 'data' || typeof type !== 'string' || typeof name !== 'string') return [];
    const modules = typeof module === 'string' ? parseModulePath(module) : [];
    const instances = isRawList(resource.instances) ? resource.instances.filter(isRawRecord) : [];
    return instances.map((instance) => instanceOf({ modules, mode: 'managed', type, name }, instance));
  });
}

function instanceOf(place: Address, instance: RawRecord): TerraformResource {
  const { attributes, attributes_flat: flat, index_key: key } = instance;
  const address = typeof key === 'string' || typeof key === 'number' ? { ...place, key } : place;
  return {
    address,
    id: addressText(address),
    provider: providerOf(place.type),
    values: attributes ?? (isRawRecord(flat) ? unflattened(flat) : null),
    unknown: null,
    sensitive: sensitivePaths(instance.sensitive_attributes),
    planned: 'kept',
  };
}

/** `[[{ "type": "get_attr", "value": "password" }]]` → `{ password: true }`. */
function sensitivePaths(list: Raw | undefined): Raw {
  const found: Record<string, Raw> = {};
  for (const path of isRawList(list) ? list : []) {
    const [first] = isRawList(path) ? path : [];
    const value = isRawRecord(first) ? first.value : undefined;
    if (typeof value === 'string' && value !== '__proto__') found[value] = true;
  }
  return found;
}

/** Resources of a state in format 3: flat maps under each module. */
export function readState3(modules: readonly Raw[]): readonly TerraformResource[] {
  return modules.filter(isRawRecord).flatMap((module) => {
    const path = texts(module.path).slice(1);
    const prefix = path.map((name) => `module.${name}.`).join('');
    const resources = isRawRecord(module.resources) ? Object.entries(module.resources) : [];
    return resources.flatMap(([key, resource]) => {
      const address = parseAddress(prefix + indexed(key));
      const primary = isRawRecord(resource) ? resource.primary : undefined;
      if (address === undefined || address.mode === 'data' || !isRawRecord(resource)) return [];
      const attributes = isRawRecord(primary) && isRawRecord(primary.attributes) ? primary.attributes : {};
      return [
        {
          address,
          id: addressText(address),
          provider: providerOf(address.type),
          values: unflattened(attributes),
          unknown: null,
          sensitive: null,
          planned: 'kept' as const,
        },
      ];
    });
  });
}

/** `aws_instance.web.0` → `aws_instance.web[0]`. */
function indexed(key: string): string {
  return key.replace(/\.(\d+)$/, '[$1]');
}

function texts(list: Raw | undefined): readonly string[] {
  return isRawList(list) ? list.filter((item) => typeof item === 'string') : [];
}
