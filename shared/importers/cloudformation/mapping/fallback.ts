import { fold, node, type FoldTarget, type Mapping } from '../../resources/mapping.js';
import type { Resource } from '../../resources/resource.js';
import { KNOWN_NAMESPACES } from './knownTypes.js';

/** What a custom resource works on; the function that does the work is not part of it. */
const customSubject: FoldTarget = {
  find: (resource, graph) =>
    Object.entries(resource.properties)
      .filter(([key]) => key !== 'ServiceToken')
      .flatMap(([, value]) => graph.targetsOf(value)),
};

const custom: Mapping = fold([customSubject], 'region', { places: false });

/** Children of a service name their parent: `ApplicationId`, `IndexId`, `BotId`. */
const parentOfSameService: FoldTarget = {
  find: (resource, graph) => {
    const prefix = namespaceOf(resource.type);
    return Object.entries(resource.properties)
      .filter(([key, value]) => /(Id|Arn|Name|Identifier)$/.test(key) && !Array.isArray(value))
      .flatMap(([, value]) => graph.targetsOf(value))
      .filter((id) => namespaceOf(graph.typeOf(id) ?? '') === prefix);
  },
};

/** A type without its own entry: a child of its service, a node of it, or a node of an unknown kind. */
export function fallbackMapping({ type }: Resource): Mapping {
  if (type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource') return custom;
  const known = knownNamespace(type);
  const itself = node(known?.service ?? 'generic/unknown');
  return known === undefined ? itself : fold([parentOfSameService], itself);
}

function knownNamespace(type: string) {
  const known = KNOWN_NAMESPACES.get(namespaceOf(type));
  return known?.types.has(type.slice(type.lastIndexOf(':') + 1)) === true ? known : undefined;
}

function namespaceOf(type: string): string {
  return type.slice(0, type.lastIndexOf('::'));
}
