import { Button, Heading } from 'react-aria-components';
import { closeDialog } from '../../state/dialogs.js';
import { COMMANDS, type CommandGroup } from '../../state/commandTable.js';
import { IS_MAC } from '../../state/platform.js';
import { shownChord } from '../../state/shortcuts.js';

const GROUPS: readonly CommandGroup[] = ['File', 'Edit', 'Arrange', 'View', 'Help'];

/** What the pointer does; keys come from the command table. */
const GESTURES: readonly (readonly [string, string])[] = [
  ['Drag from the edge of a node', 'Connect'],
  ['Drag on the empty canvas', 'Select with a rubber band'],
  ['Q, or Alt + Shift + drag', 'Select with the lasso: what the line encloses'],
  ['Shift or Ctrl + click', 'Add to the selection'],
  ['Space or middle button + drag', 'Move the view'],
  ['Wheel', 'Move the view'],
  ['Ctrl + wheel', 'Zoom'],
  ['Alt while dragging', 'Off the grid'],
  ['Ctrl while dragging', 'Drag a copy'],
  ['Double click', 'Rename'],
  ['Tab', 'Next element, in reading order'],
  ['Enter', 'Go to the inspector'],
  ['Right button', 'Menu of what is under the pointer'],
  ['F6', 'Next panel'],
  ['Enter in the outline', 'Show it on the canvas'],
  ['Drag in the outline', 'Move into another boundary'],
  ['D, N, A in the task list', 'Done, not applicable, accepted'],
];

/** Every key and gesture. */
export function ShortcutsDialog() {
  return (
    <>
      <Heading slot="title" className="dialog-title">
        Keyboard and pointer
      </Heading>
      {/* scrolled by the arrow keys too */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="shortcuts-scroll scroll" role="region" aria-label="Shortcuts" tabIndex={0}>
        <div className="shortcuts">
          {GROUPS.map((group) => (
            <section key={group} className="shortcut-group">
              <h3 className="section-title">{group}</h3>
              <dl>
                {COMMANDS.filter((command) => command.group === group && command.shortcuts.length > 0).map(
                  (command) => (
                    <div key={command.id} className="shortcut">
                      <dt>{command.label}</dt>
                      <dd>
                        {command.shortcuts.map((chord) => (
                          <kbd key={chord}>{shownChord(chord, IS_MAC)}</kbd>
                        ))}
                      </dd>
                    </div>
                  ),
                )}
              </dl>
            </section>
          ))}
          <section className="shortcut-group">
            <h3 className="section-title">On the canvas</h3>
            <dl>
              {GESTURES.map(([gesture, meaning]) => (
                <div key={gesture} className="shortcut">
                  <dt>{meaning}</dt>
                  <dd>
                    <kbd>{gesture}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
      <div className="dialog-buttons">
        <Button className="button button-primary" onPress={closeDialog}>
          Close
        </Button>
      </div>
    </>
  );
}
