import { CommandButton } from '../panels/controls/CommandButton.js';
import { useOpenView } from '../state/views.js';

/** Says why a view is empty. */
export function EmptyView() {
  const view = useOpenView();
  if (!view) return null;
  return (
    <div className="empty-canvas" role="status">
      <h2>{view.name} shows nothing</h2>
      <p className="quiet">Nothing passes its filter, or all of it is hidden here. The diagram itself is whole.</p>
      <div className="row-of-buttons">
        <CommandButton command="view-show-all" className="button">
          Show everything here
        </CommandButton>
      </div>
    </div>
  );
}
