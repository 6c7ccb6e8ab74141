import { setCount } from '../../../shared/commands/setCount.js';
import type { DiagramNode } from '../../../shared/model/diagram.js';
import { edit } from '../../state/workspace.js';
import { CommitInput } from '../controls/CommitInput.js';
import { Section } from '../controls/Section.js';
import { NotesField, ScopeField, TagsField } from './CommonFields.js';
import { LinksField } from './LinksField.js';
import { ModelField } from './ModelField.js';

/** What is neither duty nor configuration: how many there are, whether it counts, and notes. */
export function NodeFields({ node }: { readonly node: DiagramNode }) {
  return (
    <Section id="notes" title="Notes">
      <ul className="facts">
        <li className="fact">
          <span className="fact-label">How many alike</span>
          <CommitInput
            label="How many alike"
            type="number"
            min={1}
            className="input input-fact"
            value={String(node.count ?? 1)}
            onCommit={(text) => {
              const count = Math.max(1, Math.round(Number(text)));
              edit(`Count ${node.label}`, (diagram) => setCount(diagram, node.id, count === 1 ? undefined : count));
            }}
          />
        </li>
        <ModelField node={node} />
        <ScopeField id={node.id} scope={node.scope} />
        <TagsField id={node.id} tags={node.tags} />
      </ul>
      <LinksField id={node.id} links={node.links} />
      <NotesField id={node.id} notes={node.notes} />
    </Section>
  );
}
