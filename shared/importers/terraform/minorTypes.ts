import { fold, node, type FoldTarget, type Mapping } from '../resources/mapping.js';
import type { Resource } from '../resources/resource.js';
import type { ResourceGraph } from '../resources/resourceGraph.js';

/** Settings, attachments and versions: parts of something else by their name. */
const MINOR =
  /_(accepter|access|acl|alias|approval|assignment|association|associations|attached|attachment|attachments|authorization|binding|certificate|code|config|configuration|configurations|contact|copy|credential|database|default|definition|domain|entry|extension|filter|grant|integration|item|key|link|lock|member|membership|notification|object|options|parameter|parameters|password_policy|placement_group|permission|permissions|policy|policies|pool|preference|preferences|profile|record|registration|request|response|role|route|rule|rules|schedule|schema|secret|set|setting|settings|share|slot|snapshot|status|subscription|table|tag|target|template|token|user|users|validation|version|view)(_v\d+|_beta)?$/;

/** The resource that a part names, of the same family where it can be. */
const namedParent: FoldTarget = {
  find: (resource: Resource, graph: ResourceGraph) => {
    const named = Object.entries(resource.properties)
      .filter(([key]) => !/^(resource_group|location|region|zone|project|tags|labels|depends_on)/.test(key))
      .flatMap(([, value]) => graph.targetsOf(value))
      .filter((id) => !/_resource_group$/.test(graph.typeOf(id) ?? ''));
    const family = familyOf(resource);
    const kin = named.filter((id) => familyOf(graph.all.get(id)) === family);
    return (kin.length > 0 ? kin : named).slice(0, 1);
  },
};

/** `aws_sagemaker_space` → `sagemaker`, `google_compute_disk` → `compute`. */
function familyOf(resource: Resource | undefined): string {
  return (resource?.sourceType ?? '').split('_')[1] ?? '';
}

/** Whether a type is by its name a setting or part of something else. */
export function isMinorType(type: string): boolean {
  return MINOR.test(type);
}

/** A type without an entry of its own: a part of what it names, or a node of its service. */
export function mappingByName({ type }: Resource, service: string | undefined): Mapping {
  const itself = node(service ?? 'generic/unknown');
  return isMinorType(type) ? fold([namedParent], itself, { places: false }) : itself;
}
