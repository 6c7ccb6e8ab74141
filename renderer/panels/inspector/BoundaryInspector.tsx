import type { Boundary } from '../../../shared/model/diagram.js';
import { providerOfBoundary } from '../../state/boundaryProvider.js';
import { boundaryWord } from '../../state/boundaryWords.js';
import { propertiesOfBoundary } from '../../state/propertyIndex.js';
import { counted } from '../../state/words.js';
import { useDiagram, useWorkspace } from '../../state/workspace.js';
import { useDetails } from '../../workers/useDetails.js';
import { Section } from '../controls/Section.js';
import { childrenOf } from '../../../shared/model/hierarchy.js';
import { BoundarySwatch } from './BoundarySwatch.js';
import { NotesField, ScopeField, TagsField } from './CommonFields.js';
import { Duties } from './Duties.js';
import { ElementHeader } from './ElementHeader.js';
import { ElementTasks } from './ElementTasks.js';
import { LinksField } from './LinksField.js';
import { Members } from './Members.js';
import { Properties } from './Properties.js';
import { RulesEditor } from './RulesEditor.js';
import { Sources } from './Sources.js';

/** Kinds that carry firewall rules: a group's own, or a subnet's network ACL. */
const WITH_RULES: ReadonlySet<string> = new Set(['security-group', 'subnet']);

export function BoundaryInspector({ boundary }: { readonly boundary: Boundary }) {
  const { id, kind } = boundary;
  const diagram = useDiagram();
  const details = useDetails(id);
  const assessed = useWorkspace((workspace) => workspace.assessment?.elements.get(id));
  const isGroup = kind === 'security-group';
  const inside = isGroup ? (boundary.members ?? []).length : (childrenOf(diagram).get(id) ?? []).length;
  return (
    <>
      <ElementHeader
        id={id}
        label={boundary.label}
        picture={<BoundarySwatch boundary={boundary} />}
        subtitle={`${boundaryWord(diagram, boundary)} · ${counted(inside, isGroup ? 'member' : 'element')}`}
      />
      <Duties
        id={id}
        provider={providerOfBoundary(diagram, boundary)}
        assessed={assessed}
        details={details}
        overrides={boundary.overrides}
      />
      <ElementTasks details={details} />
      {isGroup ? <Members group={boundary} /> : null}
      {WITH_RULES.has(kind) ? <RulesEditor boundary={boundary} /> : null}
      <Properties id={id} properties={propertiesOfBoundary(kind)} facts={boundary.facts} details={details} />
      <Section id="notes" title="Notes">
        <ul className="facts">
          <ScopeField id={id} scope={boundary.scope} />
          <TagsField id={id} tags={boundary.tags} />
        </ul>
        <LinksField id={id} links={boundary.links} />
        <NotesField id={id} notes={boundary.notes} />
      </Section>
      <Sources sources={boundary.sources} />
    </>
  );
}
