import { setNotes } from '../../../shared/commands/setNotes.js';
import { setScope } from '../../../shared/commands/setScope.js';
import { edit, endMerging } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';

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
