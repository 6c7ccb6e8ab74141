import { useEffect } from 'react';
import { cancelGesture } from '../canvas/useCanvasHandlers.js';
import { commandFor, runCommand } from './commandTable.js';
import { useDialogs } from './dialogs.js';
import { focusNextPanel } from './panelFocus.js';
import { chordOf, isTyping } from './shortcuts.js';

/** Where keys belong to what has the focus, and not to the canvas. */
const OWN_KEYS =
  '[role="menu"], [role="listbox"], [role="tablist"], [role="grid"], [role="dialog"], [role="radiogroup"], .inspector';

/** Listens to the shortcuts of the command table. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || useDialogs.getState().open) return;
  if (event.key === 'F6') {
    event.preventDefault();
    focusNextPanel(event.shiftKey ? -1 : 1);
    return;
  }
  if (event.key === 'Escape' && cancelGesture()) return;
  const chord = chordOf(event);
  const target = event.target instanceof Element ? event.target : document.body;
  const isInText = target.closest('input:not([type="radio"]), textarea, select, [contenteditable]') !== null;
  if (isInText && (isTyping(chord) || isEditing(chord))) return;
  const command = commandFor(chord, !isInText && isForCanvas(chord, target));
  if (!command) return;
  event.preventDefault();
  runCommand(command.id);
}

/** The outline is the same diagram, but letters there seek a row. */
function isForCanvas(chord: string, target: Element): boolean {
  if (target.closest('.outline')) return !isTyping(chord) || ['Delete', 'Backspace', 'Escape'].includes(chord);
  return target.closest(OWN_KEYS) === null;
}

/** What a text field does itself: its own undo, clipboard and selection. */
function isEditing(chord: string): boolean {
  return ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+X', 'Mod+C', 'Mod+V', 'Mod+A'].includes(chord);
}
