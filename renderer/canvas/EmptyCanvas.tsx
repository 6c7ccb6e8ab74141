import { CommandButton } from '../panels/controls/CommandButton.js';

/** Teaches the first step. */
export function EmptyCanvas() {
  return (
    <div className="empty-canvas">
      <h2>Draw what you run, and see who secures it</h2>
      <p className="quiet">Drag a service or a boundary here from the palette, or press / and type what you use.</p>
      <div className="row-of-buttons">
        <CommandButton command="file-import" className="button">
          Import a template
        </CommandButton>
        <CommandButton command="file-sample" className="button">
          Open the sample
        </CommandButton>
      </div>
    </div>
  );
}
