import { selectionWords } from '../../state/edits.js';
import { moveInto, possibleParents } from '../../state/movingInto.js';
import { viewport } from '../../state/viewport.js';
import { presentDiagram, useWorkspace } from '../../state/workspace.js';
import { elementEntries } from './elementEntries.js';
import { PickList } from './PickList.js';

const BARE_CANVAS = 'bare-canvas';

/** The boundaries that may take what is selected. */
export function MoveIntoDialog({ fromOutline }: { readonly fromOutline: boolean }) {
  const diagram = presentDiagram();
  const { selection } = useWorkspace.getState();
  const parents = possibleParents(diagram, selection);
  const boundaries = parents.filter((id) => id !== undefined);
  const bare = { id: BARE_CANVAS, label: 'The bare canvas', hint: 'Out of its boundary' };
  const entries = [...(boundaries.length < parents.length ? [bare] : []), ...elementEntries(diagram, boundaries)];
  return (
    <PickList
      label={`Move ${selectionWords()} into`}
      entries={entries}
      nothing="No boundary of that name may hold it."
      onPick={(id) => {
        moveInto(selection, id === BARE_CANVAS ? undefined : id);
        viewport()?.reveal([...selection]);
        const [only] = selection;
        if (!fromOutline) viewport()?.focus(only);
      }}
    />
  );
}
