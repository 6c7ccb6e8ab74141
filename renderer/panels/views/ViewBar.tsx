import { Plus } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { runCommand } from '../../state/commandTable.js';
import { canEdit } from '../../state/edits.js';
import { EVERYTHING, showView, useOpenView } from '../../state/views.js';
import { useDiagram, useWorkspace } from '../../state/workspace.js';
import { IconButton } from '../controls/IconButton.js';
import { FilterPopover } from './FilterPopover.js';
import { HiddenPopover } from './HiddenPopover.js';
import { ViewMenu } from './ViewMenu.js';
import { ViewTab } from './ViewTab.js';

/** The pages of the diagram along the bottom of the canvas; what concerns the open one stands at the right. */
export function ViewBar() {
  const { views } = useDiagram();
  const open = useOpenView();
  const mayEdit = useWorkspace(canEdit);
  const tabs = useRef<HTMLDivElement>(null);
  const [renamed, setRenamed] = useState<string>();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const ids = [undefined, ...views.map(({ id }) => id)];
    const at = ids.indexOf(open?.id);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined || to < 0 || to >= ids.length) return;
    event.preventDefault();
    showView(ids[to]);
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div className="view-bar">
      {/* A list of tabs is walked through by arrow keys, which its tabs let through to it. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div ref={tabs} role="tablist" aria-label="Views" className="view-tabs scroll" onKeyDown={onKeyDown}>
        <ViewTab name={EVERYTHING} isOpen={open === undefined} isRenamed={false} />
        {views.map(({ id, name }) => (
          <ViewTab
            key={id}
            id={id}
            name={name}
            isOpen={id === open?.id}
            isRenamed={id === renamed}
            {...(mayEdit
              ? {
                  onRename: setRenamed,
                  onMenu: () => {
                    showView(id);
                    setMenuOpen(true);
                  },
                }
              : {})}
          />
        ))}
      </div>
      <IconButton
        label="New view"
        small
        bare
        isDisabled={!mayEdit}
        onPress={() => {
          runCommand('view-add');
        }}
      >
        <Plus size={14} aria-hidden />
      </IconButton>
      <span className="status-space" />
      {open ? (
        <div className="view-tools" role="group" aria-label={`View ${open.name}`}>
          <HiddenPopover view={open} mayEdit={mayEdit} />
          <FilterPopover key={open.id} view={open} isDisabled={!mayEdit} />
          <ViewMenu
            isOpen={isMenuOpen}
            onOpenChange={setMenuOpen}
            isDisabled={!mayEdit}
            onRename={() => {
              setRenamed(open.id);
            }}
          />
        </div>
      ) : null}
    </div>
  );
}
