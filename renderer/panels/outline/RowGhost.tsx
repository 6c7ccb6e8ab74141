import { elementName } from '../../state/elements.js';
import { counted } from '../../state/words.js';
import { presentDiagram } from '../../state/workspace.js';
import { useRowDrag } from './rowDrag.js';

/** The rows that are dragged, beside the pointer. */
export function RowGhost() {
  const drag = useRowDrag((state) => state.drag);
  if (!drag) return null;
  const { ids, client, refused } = drag;
  const [first] = ids;
  const name = ids.length === 1 && first !== undefined ? elementName(presentDiagram(), first) : undefined;
  return (
    <div
      className={refused === undefined ? 'drag-ghost' : 'drag-ghost drag-ghost-refused'}
      style={{ transform: `translate(${String(client.x + 12)}px, ${String(client.y + 12)}px)` }}
      aria-hidden
    >
      {name ?? counted(ids.length, 'element')}
    </div>
  );
}
