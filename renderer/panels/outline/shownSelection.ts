import { useEffect, useRef, type RefObject } from 'react';
import { presentDiagram, useWorkspace } from '../../state/workspace.js';
import { branchesOf, isOpen, keysAround } from './outlineBranches.js';
import type { OutlineItem } from './outlineItems.js';
import { toggleRows, useOutline } from './outlineState.js';

/** px */
export const ROW_HEIGHT = 26;

/** The rows that are shown, from top to bottom. */
export function rowsByKey(items: readonly OutlineItem[]): ReadonlyMap<string, OutlineItem> {
  const rows = new Map<string, OutlineItem>();
  const add = (item: OutlineItem) => {
    rows.set(item.key, item);
    item.children.forEach(add);
  };
  items.forEach(add);
  return rows;
}

/** What is selected elsewhere is unfolded and scrolled into view; one's own choice in the outline stays where it is. */
export function useShownSelection(items: readonly OutlineItem[]): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef<ReadonlySet<string>>(undefined);
  const selection = useWorkspace((workspace) => workspace.selection);
  useEffect(() => {
    if (shown.current === selection) return undefined;
    const isOwn = list.current?.contains(document.activeElement) === true;
    const [id] = selection;
    if (isOwn || id === undefined) {
      shown.current = selection;
      return undefined;
    }
    const folded = foldedAround(id);
    if (folded.length > 0) {
      toggleRows(folded);
      return undefined;
    }
    shown.current = selection;
    const index = [...rowsByKey(items).keys()].indexOf(id);
    if (index === -1) return undefined;
    // the list takes its new height first
    const frame = requestAnimationFrame(() => {
      scrollTo(list.current?.querySelector('.outline-tree'), index);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [selection, items]);
  return list;
}

function foldedAround(id: string): readonly string[] {
  const { toggled, query } = useOutline.getState();
  if (query.trim() !== '') return [];
  const around = keysAround(branchesOf(presentDiagram()), id) ?? [];
  return around.filter((branch) => !isOpen(branch, toggled)).map(({ key }) => key);
}

function scrollTo(tree: Element | null | undefined, index: number): void {
  if (!tree) return;
  const top = index * ROW_HEIGHT;
  if (top < tree.scrollTop) tree.scrollTop = top;
  else if (top + ROW_HEIGHT > tree.scrollTop + tree.clientHeight) tree.scrollTop = top + ROW_HEIGHT - tree.clientHeight;
}
