import { Button, Heading } from 'react-aria-components';
import { closeDialog } from '../../state/dialogs.js';
import { useWorkspace } from '../../state/workspace.js';

const WORDS = { dropped: 'Left out', 'condition-false': 'Not deployed', note: 'Note' } as const;

/** What the import could not take over, or took over with a remark. */
export function ImportNotesDialog() {
  const warnings = useWorkspace((workspace) => workspace.warnings);
  return (
    <>
      <Heading slot="title" className="dialog-title">
        Notes on the import
      </Heading>
      <ul className="import-notes scroll selectable">
        {warnings.map(({ kind, sourceId, message, line }, index) => (
          <li key={index} className="import-note">
            <span className={kind === 'dropped' ? 'chip chip-bad' : 'chip chip-neutral'}>{WORDS[kind]}</span>
            <span>
              {sourceId === undefined ? null : <span className="source-id">{sourceId} </span>}
              {message}
              {line === undefined ? null : <span className="quiet"> Line {line}.</span>}
            </span>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button className="button button-primary" onPress={closeDialog}>
          Close
        </Button>
      </div>
    </>
  );
}
