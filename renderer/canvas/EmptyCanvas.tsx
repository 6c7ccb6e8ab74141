import { Button } from 'react-aria-components';
import { runCommand } from '../state/commandTable.js';

/** Teaches the first step. */
export function EmptyCanvas() {
  return (
    <div className="empty-canvas">
      <h2>Draw what you run, and see who secures it</h2>
      <p className="quiet">Drag a service or a boundary here from the palette, or press / and type what you use.</p>
      <div className="row-of-buttons">
        <Button
          className="button"
          onPress={() => {
            runCommand('file-import');
          }}
        >
          Import a template
        </Button>
        <Button
          className="button"
          onPress={() => {
            runCommand('file-sample');
          }}
        >
          Open the sample
        </Button>
      </div>
    </div>
  );
}
