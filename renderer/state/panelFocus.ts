import { flushSync } from 'react-dom';
import { setPreference, type LeftPanel } from './preferences.js';

/** What F6 walks through, in the order of the window; what is not shown is passed over. */
const PANELS = ['palette-search', 'outline', 'canvas', 'tasks-panel', 'inspector'];

/** What takes the focus where a panel does not itself, in order of preference. */
const STOPS: Readonly<Record<string, readonly string[]>> = {
  outline: ['[role="row"][aria-selected="true"]', '[role="treegrid"]', 'input'],
  canvas: ['.focus-proxy'],
  'tasks-panel': ['[data-index][tabindex="0"]', 'input'],
};

/** Moves the focus to the next or previous panel. */
export function focusNextPanel(step: 1 | -1): void {
  const panels = PANELS.flatMap((id) => document.getElementById(id) ?? []).filter((panel) => panel.checkVisibility());
  const isIn = (panel: HTMLElement) =>
    panel.contains(document.activeElement) ||
    panel.closest('aside, section')?.contains(document.activeElement) === true;
  const at = panels.findIndex(isIn);
  const next = panels[(at + step + panels.length) % panels.length];
  if (next) focusPanel(next);
}

/** Shows what is wanted at the left of the canvas, and focuses it. */
export function showLeftPanel(wanted: LeftPanel): void {
  // what takes the focus has to be there
  flushSync(() => {
    setPreference('leftPanel', wanted);
  });
  const panel = document.getElementById(wanted === 'palette' ? 'palette-search' : 'outline');
  if (panel) focusPanel(panel);
}

function focusPanel(panel: HTMLElement): void {
  const stops = STOPS[panel.id];
  const found = stops?.map((stop) => panel.querySelector<HTMLElement>(stop)).find((stop) => stop !== null);
  (found ?? panel).focus();
}

/** Whether keys come from the outline: what they do leaves the focus there. */
export function fromOutline(): boolean {
  return document.activeElement?.closest('#outline') != null;
}
