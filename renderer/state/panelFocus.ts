/** What F6 walks through, in the order of the window. */
const PANELS = ['palette-search', 'canvas', 'tasks-panel', 'inspector'];

/** Moves the focus to the next or previous panel. */
export function focusNextPanel(step: 1 | -1): void {
  const panels = PANELS.flatMap((id) => document.getElementById(id) ?? []);
  const isIn = (panel: HTMLElement) =>
    panel.contains(document.activeElement) ||
    panel.closest('aside, section')?.contains(document.activeElement) === true;
  const at = panels.findIndex(isIn);
  const next = panels[(at + step + panels.length) % panels.length];
  const stop = next?.matches('#canvas, #tasks-panel')
    ? next.querySelector<HTMLElement>('.focus-proxy, [data-index][tabindex="0"], input')
    : next;
  stop?.focus();
}
