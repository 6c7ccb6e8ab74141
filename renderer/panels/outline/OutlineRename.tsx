import { useState } from 'react';
import { useRenaming } from '../../state/renaming.js';
import { presentDiagram } from '../../state/workspace.js';
import { RenameField } from '../controls/RenameField.js';

interface Place {
  /** px of the screen. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The name of an element is typed over its row. */
export function OutlineRename() {
  const { id, place } = useRenaming();
  return id !== undefined && place === 'outline' ? <Field key={id} id={id} /> : null;
}

function Field({ id }: { readonly id: string }) {
  const [at] = useState(() => placeOf(id));
  if (!at) return null;
  return (
    <RenameField
      id={id}
      before={labelOf(id)}
      className="outline-rename"
      style={at}
      onClose={() => {
        rowOf(id)?.focus();
      }}
    />
  );
}

/** Its own row, or the one that has the focus: a member of a group may be far from where it stands. */
function rowOf(id: string): HTMLElement | null {
  const own = document.querySelector<HTMLElement>(`#outline [role="row"][data-key="${CSS.escape(id)}"]`);
  return own ?? document.activeElement?.closest<HTMLElement>('#outline [role="row"]') ?? null;
}

/** Over the label, to the end of the row. */
function placeOf(id: string): Place | undefined {
  const row = rowOf(id);
  const label = row?.querySelector('.outline-text')?.getBoundingClientRect();
  const box = row?.getBoundingClientRect();
  if (!label || !box) return undefined;
  return { left: label.left - 6, top: box.top, width: box.right - label.left + 2 };
}

function labelOf(id: string): string {
  const { nodes, boundaries, edges, notes } = presentDiagram();
  return (nodes.get(id) ?? boundaries.get(id) ?? edges.get(id))?.label ?? notes.get(id)?.text ?? '';
}
