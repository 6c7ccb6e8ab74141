import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { keyText, parseAddress } from './address.js';
import { providerOf, type TerraformResource } from './terraformResource.js';

/** The resources of `values` or `planned_values`: a tree of modules. */
export function readShownState(values: RawRecord): readonly TerraformResource[] {
  const found: TerraformResource[] = [];
  const open: Raw[] = [values.root_module ?? null];
  for (let module = open.shift(); module !== undefined; module = open.shift()) {
    if (!isRawRecord(module)) continue;
    const { child_modules: children, resources } = module;
    if (isRawList(children)) open.push(...children);
    for (const resource of isRawList(resources) ? resources : []) {
      const read = isRawRecord(resource) ? shownResource(resource) : undefined;
      if (read !== undefined) found.push(read);
    }
  }
  return found;
}

function shownResource(resource: RawRecord): TerraformResource | undefined {
  const { mode, sensitive_values: sensitive, values } = resource;
  const id = addressOf(resource);
  const address = id === undefined ? undefined : parseAddress(id);
  if (id === undefined || address === undefined || mode === 'data' || address.mode === 'data') return undefined;
  return {
    address,
    id,
    provider: providerOf(address.type),
    values: values ?? null,
    unknown: null,
    sensitive: sensitive ?? null,
    planned: 'kept',
  };
}

/** Old versions write the address without the key of the instance. */
export function addressOf({ address, index }: RawRecord): string | undefined {
  if (typeof address !== 'string') return undefined;
  if (address.endsWith(']') || (typeof index !== 'string' && typeof index !== 'number')) return address;
  return address + keyText(index);
}
