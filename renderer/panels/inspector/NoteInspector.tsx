import { setLabel } from '../../../shared/commands/setLabel.js';
import type { TextNote } from '../../../shared/model/diagram.js';
import { edit, endMerging } from '../../state/workspace.js';

export function NoteInspector({ note }: { readonly note: TextNote }) {
  return (
    <label className="field inspector-note">
      <span className="field-label">Text on the canvas</span>
      <textarea
        className="input"
        rows={8}
        value={note.text}
        onChange={({ target }) => {
          const { value } = target;
          edit('Write a note', (diagram) => setLabel(diagram, note.id, value), `text ${note.id}`);
        }}
        onBlur={endMerging}
      />
    </label>
  );
}
