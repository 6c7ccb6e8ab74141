import { Button } from 'react-aria-components';
import type { Diagram } from '../../../shared/model/diagram.js';
import { elementName } from '../../state/elements.js';
import { COMMANDS, isEnabled, type Command } from '../../state/commandTable.js';
import { counted } from '../../state/words.js';
import { select } from '../../state/workspace.js';
import { CommandButton } from '../controls/CommandButton.js';

interface SelectionInspectorProps {
  readonly diagram: Diagram;
  readonly selection: ReadonlySet<string>;
}

const SHOWN = 50;
const VIEWING = COMMANDS.filter(({ id }) => id === 'view-hide' || id === 'view-only');
const ARRANGING = COMMANDS.filter(({ group, scope, keyOnly }) => group === 'Arrange' && scope === 'canvas' && !keyOnly);

/** Several elements at once: what they are and what can be done with all of them. */
export function SelectionInspector({ diagram, selection }: SelectionInspectorProps) {
  return (
    <div className="inspector-part">
      <h2 className="inspector-title">{counted(selection.size, 'element')} selected</h2>
      <div className="row-of-buttons">
        <CommandButton command="edit-duplicate" className="button button-small">
          Duplicate
        </CommandButton>
        <CommandButton command="edit-delete" className="button button-small">
          Delete
        </CommandButton>
        <CommandButton command="view-fit-selection" className="button button-small">
          Fit in view
        </CommandButton>
        <CommandButtons commands={VIEWING} />
      </div>
      <div className="row-of-buttons" role="group" aria-label="Arrange">
        <CommandButtons commands={ARRANGING} />
      </div>
      <ul className="selected-elements">
        {[...selection].slice(0, SHOWN).map((id) => (
          <li key={id}>
            <Button
              className="link-button"
              onPress={() => {
                select([id]);
              }}
            >
              {elementName(diagram, id)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function CommandButtons({ commands }: { readonly commands: readonly Command[] }) {
  return commands.filter(isEnabled).map(({ id, label }) => (
    <CommandButton key={id} command={id} className="button button-small">
      {label}
    </CommandButton>
  ));
}
