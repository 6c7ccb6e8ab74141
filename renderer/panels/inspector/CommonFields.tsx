import { setNotes } from '../../../shared/commands/setNotes.js';
import { setScope } from '../../../shared/commands/setScope.js';
import { setTags } from '../../../shared/commands/setTags.js';
import { edit, endMerging } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { CommitInput } from '../controls/CommitInput.js';

const SCOPES = [
  { id: 'in', label: 'Assessed' },
  { id: 'drawn-only', label: 'Drawn only' },
] as const;

/** Whether an element is assessed, or only drawn. */
export function ScopeField({ id, scope = 'in' }: { readonly id: string; readonly scope?: 'in' | 'drawn-only' }) {
  const label = SCOPES.find((one) => one.id === scope)?.label ?? '';
  return (
    <li className="fact">
      <span className="fact-label">Scope</span>
      <ChoiceMenu
        label={`Scope: ${label}`}
        className="chip chip-neutral"
        choices={SCOPES}
        selected={scope}
        onChoose={(chosen) => {
          edit('Change the scope', (diagram) => setScope(diagram, id, chosen === 'in' ? undefined : 'drawn-only'));
        }}
      >
        <span className="chip-text">{label}</span>
      </ChoiceMenu>
    </li>
  );
}

/** Words to filter views by, parted by commas. */
export function TagsField({ id, tags = [] }: { readonly id: string; readonly tags?: readonly string[] }) {
  return (
    <li className="fact">
      <span className="fact-label">Tags</span>
      <CommitInput
        label="Tags, parted by commas"
        className="input input-tags"
        placeholder="None"
        value={tags.join(', ')}
        onCommit={(text) => {
          edit('Change the tags', (diagram) => setTags(diagram, id, text.split(',')));
        }}
      />
    </li>
  );
}

/** Free notes; typing in one go is one step of the history. */
export function NotesField({ id, notes = '' }: { readonly id: string; readonly notes?: string }) {
  return (
    <textarea
      className="input"
      aria-label="Notes"
      placeholder="Notes"
      rows={3}
      value={notes}
      onChange={({ target }) => {
        const { value } = target;
        edit('Write notes', (diagram) => setNotes(diagram, id, value === '' ? undefined : value), `notes ${id}`);
      }}
      onBlur={endMerging}
    />
  );
}
