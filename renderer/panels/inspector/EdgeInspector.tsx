import { ArrowLeftRight, MoveRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { setEdgeEnds } from '../../../shared/commands/setEdgeEnds.js';
import type { Diagram, Edge } from '../../../shared/model/diagram.js';
import { elementName } from '../../state/elements.js';
import { propertiesOfEdge } from '../../state/propertyIndex.js';
import { edit, select } from '../../state/workspace.js';
import { useDetails } from '../../workers/useDetails.js';
import { Section } from '../controls/Section.js';
import { NotesField, ScopeField, TagsField } from './CommonFields.js';
import { ElementHeader } from './ElementHeader.js';
import { ElementTasks } from './ElementTasks.js';
import { FlowFields } from './FlowFields.js';
import { Properties } from './Properties.js';
import { Sources } from './Sources.js';

export function EdgeInspector({ diagram, edge }: { readonly diagram: Diagram; readonly edge: Edge }) {
  const details = useDetails(edge.id);
  const turnRound = () => {
    edit('Turn a connection round', (before) => setEdgeEnds(before, edge.id, edge.target, edge.source));
  };
  return (
    <>
      <ElementHeader
        id={edge.id}
        label={edge.label ?? ''}
        placeholder="Label"
        picture={
          <span className="edge-picture" aria-hidden>
            <MoveRight size={22} />
          </span>
        }
        subtitle="Connection"
      />
      <div className="edge-ends">
        <End diagram={diagram} id={edge.source} end="From" />
        <End diagram={diagram} id={edge.target} end="To" />
        <Button className="button button-small" onPress={turnRound}>
          <ArrowLeftRight size={12} aria-hidden /> Turn round
        </Button>
      </div>
      <ElementTasks details={details} />
      <Properties id={edge.id} properties={propertiesOfEdge()} facts={edge.facts} details={details} />
      <Section id="notes" title="Notes">
        <ul className="facts">
          <FlowFields edge={edge} />
          <ScopeField id={edge.id} scope={edge.scope} />
          <TagsField id={edge.id} tags={edge.tags} />
        </ul>
        <NotesField id={edge.id} notes={edge.notes} />
      </Section>
      <Sources sources={edge.sources} />
    </>
  );
}

interface EndProps {
  readonly diagram: Diagram;
  readonly id: string;
  readonly end: string;
}

function End({ diagram, id, end }: EndProps) {
  return (
    <p className="edge-end">
      <span className="field-label">{end}</span>
      <Button
        className="link-button"
        onPress={() => {
          select([id]);
        }}
      >
        {elementName(diagram, id)}
      </Button>
    </p>
  );
}
