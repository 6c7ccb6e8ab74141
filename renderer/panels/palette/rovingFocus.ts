import { useEffect, type RefObject } from 'react';

const ITEM = '[data-roving]';

/**
 * Keeps a container of many items one stop of the Tab key: the item that had the focus last, else the first.
 * Arrow keys walk through them in reading order; up and down go to the nearest of the next row.
 */
export function useRovingFocus(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(ITEM)) makeStop(element, target);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      moveFocus(element, event);
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [container]);
  useEffect(() => {
    const element = container.current;
    if (!element || element.querySelector(`${ITEM}[tabindex="0"]`)) return;
    const first = element.querySelector<HTMLElement>(ITEM);
    if (first) first.tabIndex = 0;
  });
}

function makeStop(container: HTMLElement, item: HTMLElement): void {
  for (const before of container.querySelectorAll<HTMLElement>(`${ITEM}[tabindex="0"]`)) before.tabIndex = -1;
  item.tabIndex = 0;
}

function moveFocus(container: HTMLElement, event: KeyboardEvent): void {
  const items = [...container.querySelectorAll<HTMLElement>(ITEM)];
  const from = document.activeElement instanceof HTMLElement ? items.indexOf(document.activeElement) : -1;
  if (from === -1) return;
  const to = target(event.key, items, from);
  if (to === undefined) return;
  event.preventDefault();
  if (to === 'leave') document.getElementById('palette-search')?.focus();
  else to.focus();
}

function target(key: string, items: readonly HTMLElement[], from: number): HTMLElement | 'leave' | undefined {
  switch (key) {
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    case 'ArrowRight':
      return items[from + 1];
    case 'ArrowLeft':
      return items[from - 1];
    case 'ArrowDown':
      return nearestOfNextRow(items[from], items.slice(from + 1));
    case 'ArrowUp':
      return nearestOfNextRow(items[from], items.slice(0, from).reverse()) ?? 'leave';
    default:
      return undefined;
  }
}

function nearestOfNextRow(start: HTMLElement | undefined, onwards: readonly HTMLElement[]): HTMLElement | undefined {
  if (!start) return undefined;
  const { top, left } = start.getBoundingClientRect();
  const others = onwards.map((item) => ({ item, box: item.getBoundingClientRect() }));
  const below = others.filter(({ box }) => Math.abs(box.top - top) > 4);
  const rowTop = below[0]?.box.top;
  if (rowTop === undefined) return undefined;
  const row = below.filter(({ box }) => Math.abs(box.top - rowTop) <= 4);
  return row.sort((a, b) => Math.abs(a.box.left - left) - Math.abs(b.box.left - left))[0]?.item;
}
