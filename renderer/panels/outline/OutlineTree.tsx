import { useState, type PointerEvent } from 'react';
import { ListLayout, Tree, Virtualizer, type Selection } from 'react-aria-components';
import { visibleEnd } from '../../../shared/layout/absoluteRects.js';
import { openContextMenu } from '../../state/contextMenu.js';
import { selectEverything } from '../../state/edits.js';
import { viewport } from '../../state/viewport.js';
import { presentDiagram, select, useWorkspace } from '../../state/workspace.js';
import type { OutlineItem } from './outlineItems.js';
import { outlineRow } from './OutlineRow.js';
import { ROW_HEIGHT, rowsByKey, useShownSelection } from './shownSelection.js';
import { toggleRows } from './outlineState.js';
import { watchRowPress } from './rowDrag.js';

interface OutlineTreeProps {
  readonly items: readonly OutlineItem[];
  readonly isFiltered: boolean;
}

/** The rows in view; what is selected here is selected on the canvas and the other way round. */
export function OutlineTree({ items, isFiltered }: OutlineTreeProps) {
  const selection = useWorkspace((workspace) => workspace.selection);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = rowsByKey(items);
  const idsOf = (keys: Iterable<string>) => [...keys].flatMap((key) => rows.get(key)?.id ?? []);
  const list = useShownSelection(items);
  const openKeys = [...rows.values()].filter(({ children }) => children.length > 0).map(({ key }) => key);
  // the same set again keeps the row from which Shift selects
  const selected = isSame(new Set(idsOf(chosen)), selection) ? chosen : selection;

  const onSelectionChange = (keys: Selection) => {
    if (keys === 'all') {
      selectEverything();
      return;
    }
    setChosen(keys as ReadonlySet<string>);
    select(idsOf(keys as ReadonlySet<string>));
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button') !== null) return;
    const row = rows.get(event.target.closest('[role="row"]')?.getAttribute('data-key') ?? '');
    if (row?.id !== undefined && row.kind !== 'member') watchRowPress(event, row.id);
  };
  return (
    // the tree itself hears the keys
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={list}
      className="outline-rows"
      onPointerDownCapture={onPointerDown}
      onContextMenu={(event) => {
        event.preventDefault();
        const id = rowIdAt(event.target, rows);
        if (id !== undefined && !useWorkspace.getState().selection.has(id)) select([id]);
        openContextMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
        <Tree
          className="outline-tree scroll"
          aria-label="Outline"
          items={items}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={onSelectionChange}
          expandedKeys={openKeys}
          onExpandedChange={(keys) => {
            if (!isFiltered) toggleRows(changed(rows, new Set([...keys].map(String))));
          }}
          onAction={(key) => {
            showPlace(rows.get(String(key))?.id);
          }}
          renderEmptyState={() => (
            <p className="palette-nothing quiet">
              {isFiltered ? 'No element is called that.' : 'Nothing is drawn yet.'}
            </p>
          )}
        >
          {outlineRow}
        </Tree>
      </Virtualizer>
    </div>
  );
}

function rowIdAt(target: EventTarget, rows: ReadonlyMap<string, OutlineItem>): string | undefined {
  const row = target instanceof Element ? target.closest('[role="row"]') : null;
  return rows.get(row?.getAttribute('data-key') ?? '')?.id;
}

function changed(rows: ReadonlyMap<string, OutlineItem>, open: ReadonlySet<string>): readonly string[] {
  return [...rows.values()]
    .filter(({ key, hasChildren, children }) => hasChildren && open.has(key) !== children.length > 0)
    .map(({ key }) => key);
}

function showPlace(id: string | undefined): void {
  if (id !== undefined) viewport()?.reveal([visibleEnd(presentDiagram(), id)]);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
