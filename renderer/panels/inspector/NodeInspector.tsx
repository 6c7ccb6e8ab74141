import type { DiagramNode } from '../../../shared/model/diagram.js';
import { propertiesOfNode } from '../../state/propertyIndex.js';
import { serviceOf } from '../../state/services.js';
import { MODEL_WORDS } from '../../state/words.js';
import { useWorkspace } from '../../state/workspace.js';
import { useDetails } from '../../workers/useDetails.js';
import { ServiceIcon } from '../controls/ServiceIcon.js';
import { Duties } from './Duties.js';
import { ElementHeader } from './ElementHeader.js';
import { ElementTasks } from './ElementTasks.js';
import { Memberships } from './Memberships.js';
import { NodeFields } from './NodeFields.js';
import { Options } from './Options.js';
import { Properties } from './Properties.js';
import { Sources } from './Sources.js';

export function NodeInspector({ node }: { readonly node: DiagramNode }) {
  const service = serviceOf(node.service);
  const details = useDetails(node.id);
  const assessed = useWorkspace((workspace) => workspace.assessment?.elements.get(node.id));
  const provider = service?.provider ?? 'generic';
  const model = MODEL_WORDS[assessed?.model ?? service?.model ?? 'unknown'];
  return (
    <>
      <ElementHeader
        id={node.id}
        label={node.label}
        picture={<ServiceIcon icon={service?.icon ?? 'glyph/unknown'} size={40} />}
        subtitle={`${service?.name ?? `${node.service} (not in this catalog)`} · ${model}`}
      />
      <Duties id={node.id} provider={provider} assessed={assessed} details={details} overrides={node.overrides} />
      <ElementTasks details={details} />
      {service ? <Options node={node} service={service} /> : null}
      <Properties id={node.id} properties={propertiesOfNode(node.service)} facts={node.facts} details={details} />
      <Memberships node={node} />
      <NodeFields node={node} />
      <Sources sources={node.sources} />
    </>
  );
}
