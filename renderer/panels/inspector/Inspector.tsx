import { useDiagram, useWorkspace } from '../../state/workspace.js';
import { BoundaryInspector } from './BoundaryInspector.js';
import { DiagramInspector } from './DiagramInspector.js';
import { EdgeInspector } from './EdgeInspector.js';
import { NodeInspector } from './NodeInspector.js';
import { NoteInspector } from './NoteInspector.js';
import { SelectionInspector } from './SelectionInspector.js';

/** All about what is selected; about the whole diagram when nothing is. */
export function Inspector() {
  return (
    <aside id="inspector" className="inspector scroll" aria-label="Inspector" tabIndex={-1}>
      <Content />
    </aside>
  );
}

function Content() {
  const diagram = useDiagram();
  const selection = useWorkspace((workspace) => workspace.selection);
  const [id] = selection;
  if (id === undefined) return <DiagramInspector diagram={diagram} />;
  if (selection.size > 1) return <SelectionInspector diagram={diagram} selection={selection} />;
  const node = diagram.nodes.get(id);
  if (node) return <NodeInspector key={id} node={node} />;
  const boundary = diagram.boundaries.get(id);
  if (boundary) return <BoundaryInspector key={id} boundary={boundary} />;
  const edge = diagram.edges.get(id);
  if (edge) return <EdgeInspector key={id} diagram={diagram} edge={edge} />;
  const note = diagram.notes.get(id);
  return note ? <NoteInspector key={id} note={note} /> : <DiagramInspector diagram={diagram} />;
}
