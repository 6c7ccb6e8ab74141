import type { SourceRef } from '../../../shared/model/diagram.js';
import { Section } from '../controls/Section.js';

/** The template resources that an element stands for. */
export function Sources({ sources }: { readonly sources: readonly SourceRef[] | undefined }) {
  if (!sources || sources.length === 0) return null;
  return (
    <Section id="sources" title="From the template">
      <ul className="sources selectable">
        {sources.map(({ file, id, type, role }) => (
          <li key={`${file} ${id}`} title={file}>
            <span className="source-id">{id}</span>
            <span className="quiet">
              {type}
              {role === 'folded' ? ', folded in' : ''}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
