import { valueAt } from './path.js';
import type { Resource } from './resource.js';
import { flattenedText, listOf, textOf, type ValueRecord } from './value.js';

const MAX_LABEL = 40;

/** Types whose Name tag people know better than the id in the template. */
const KNOWN_BY_TAG = /^AWS::EC2::(VPC|Subnet|Instance|SecurityGroup)$/;

/** The hash that the CDK appends to every logical id. */
const HASH = /^(.*[A-Za-z0-9])(?=[0-9A-F]*\d)(?=[0-9A-F]*[A-F])[0-9A-F]{8}$/;

/** A name that people recognise: the construct path, a literal Name tag, or the id without its hash. */
export function labelOf(resource: Resource): string {
  if (resource.type === 'AWS::EC2::VPCEndpoint') return endpointLabel(resource) ?? idLabel(resource);
  return resource.name ?? taggedName(resource.type, resource.properties) ?? idLabel(resource);
}

function idLabel({ id }: Resource): string {
  const last = id.slice(id.lastIndexOf('/') + 1);
  return HASH.exec(last)?.[1] ?? last;
}

/** A literal Name tag of a type that people know by it. */
export function taggedName(type: string, properties: ValueRecord): string | undefined {
  if (!KNOWN_BY_TAG.test(type)) return undefined;
  const tag = listOf(properties.Tags).find((item) => valueAt(item, 'Key') === 'Name');
  const name = textOf(valueAt(tag, 'Value'))?.trim();
  if (name === undefined || name === '' || name.length > MAX_LABEL) return undefined;
  // A construct path as a name tag: of groups it names the owner, of networks its last part is the name.
  if (!name.includes('/')) return name;
  return type === 'AWS::EC2::SecurityGroup' ? undefined : name.slice(name.lastIndexOf('/') + 1);
}

/** `com.amazonaws.<region>.ecr.api` → `ecr.api endpoint`. */
function endpointLabel({ properties }: Resource): string | undefined {
  const name = /^com\.amazonaws\.[^.]+\.([a-z0-9.-]+)$/.exec(flattenedText(properties.ServiceName) ?? '')?.[1];
  return name === undefined ? undefined : `${name} endpoint`;
}
