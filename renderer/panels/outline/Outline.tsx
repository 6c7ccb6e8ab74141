import { ListFilter, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useShading } from '../../state/preferences.js';
import { counted } from '../../state/words.js';
import { useDiagram, useWorkspace } from '../../state/workspace.js';
import { IconButton } from '../controls/IconButton.js';
import { branchesOf, matching } from './outlineBranches.js';
import { isCalled, OutlineItems } from './outlineItems.js';
import { OutlineRename } from './OutlineRename.js';
import { useOutline } from './outlineState.js';
import { OutlineTree } from './OutlineTree.js';
import { RowGhost } from './RowGhost.js';

/** The diagram as a tree: everything that the canvas has, in reading order. */
export function Outline() {
  const diagram = useDiagram();
  const assessment = useWorkspace((workspace) => workspace.assessment);
  const { shading } = useShading();
  const { query, toggled } = useOutline();
  const sought = useDeferredValue(query).trim();
  const [known] = useState(() => new OutlineItems());
  const items = useMemo(() => {
    const all = branchesOf(diagram);
    const isFiltered = sought !== '';
    const branches = isFiltered ? matching(all, (branch) => isCalled(diagram, branch, sought)) : all;
    return known.of(branches, { diagram, assessment, shading, toggled, isFiltered });
  }, [known, diagram, assessment, shading, toggled, sought]);
  const elements = diagram.nodes.size + diagram.boundaries.size + diagram.notes.size;
  return (
    <aside id="outline" className="palette outline" aria-label="Outline">
      <Filter placeholder={`Filter ${counted(elements, 'element')}`} />
      <OutlineTree items={items} isFiltered={sought !== ''} />
      <OutlineRename />
      <RowGhost />
    </aside>
  );
}

function Filter({ placeholder }: { readonly placeholder: string }) {
  const query = useOutline((state) => state.query);
  const clear = () => {
    useOutline.setState({ query: '' });
  };
  return (
    <div className="palette-search">
      <ListFilter size={14} aria-hidden />
      <input
        type="search"
        aria-label="Filter the outline"
        placeholder={placeholder}
        value={query}
        onChange={({ target }) => {
          useOutline.setState({ query: target.value });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') {
            event.stopPropagation();
            clear();
          }
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('#outline [role="row"]')?.focus();
        }}
      />
      {query === '' ? null : (
        <IconButton label="Clear the filter" small bare onPress={clear}>
          <X size={14} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
