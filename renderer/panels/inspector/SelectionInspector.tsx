import { Button } from 'react-aria-components';
import type { Diagram } from '../../../shared/model/diagram.js';
import { elementName } from '../../state/elements.js';
import { COMMANDS, isEnabled, runCommand, type Command } from '../../state/commandTable.js';
import { counted } from '../../state/words.js';
import { select } from '../../state/workspace.js';

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
        <Button
          className="button button-small"
          onPress={() => {
            runCommand('edit-duplicate');
          }}
        >
          Duplicate
        </Button>
        <Button
          className="button button-small"
          onPress={() => {
            runCommand('edit-delete');
          }}
        >
          Delete
        </Button>
        <Button
          className="button button-small"
          onPress={() => {
            runCommand('view-fit-selection');
          }}
        >
          Fit in view
        </Button>
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
    <Button
      key={id}
      className="button button-small"
      onPress={() => {
        runCommand(id);
      }}
    >
      {label}
    </Button>
  ));
}
