import { mayConnect } from '../../../shared/commands/addEdge.js';
import { commitConnection } from '../../canvas/commitGestures.js';
import { readingOrder } from '../../canvas/readingOrder.js';
import { rectsOf } from '../../canvas/rects.js';
import { elementName } from '../../state/elements.js';
import { viewport } from '../../state/viewport.js';
import { presentDiagram, useWorkspace } from '../../state/workspace.js';
import { elementEntries } from './elementEntries.js';
import { PickList } from './PickList.js';

interface ConnectDialogProps {
  readonly from: string;
  readonly fromOutline: boolean;
}

/** Where a connection goes: every node and boundary but the one that it comes from. */
export function ConnectDialog({ from, fromOutline }: ConnectDialogProps) {
  const diagram = presentDiagram();
  const targets = readingOrder(diagram, rectsOf(diagram)).filter((id) => mayConnect(diagram, from, id));
  return (
    <PickList
      label={`Connect ${elementName(diagram, from)} to`}
      entries={elementEntries(diagram, targets)}
      nothing="No node or boundary is called that."
      onPick={(id) => {
        commitConnection(from, id);
        const [edge] = useWorkspace.getState().selection;
        if (!fromOutline) viewport()?.focus(edge);
      }}
    />
  );
}
