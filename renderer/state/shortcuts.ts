/** A chord as the command table writes it: `Mod+Shift+Z`, `Delete`, `?`. `Mod` is Ctrl, or Cmd on a Mac. */
export type Chord = string;

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The chord of a key event; digits are named by their key, so that Shift+1 is the same on every keyboard. */
export function chordOf(event: KeyPress): Chord {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const key = digit ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const isPrintedSign = key.length === 1 && !/[A-Z0-9 ]/.test(key);
  const parts = [
    event.ctrlKey || event.metaKey ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    // Which signs need Shift differs by keyboard: the sign alone counts.
    event.shiftKey && !isPrintedSign ? 'Shift' : '',
    key === ' ' ? 'Space' : key,
  ];
  return parts.filter((part) => part !== '').join('+');
}

/** Whether a chord types something, so that a text field keeps it. */
export function isTyping(chord: Chord): boolean {
  return !chord.startsWith('Mod+') && !chord.startsWith('Alt+') && !/^(Shift\+)?F\d+$/.test(chord);
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Escape: 'Esc',
};

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** As it is shown: `Ctrl+Shift+Z`, on a Mac `⌘⇧Z`. */
export function shownChord(chord: Chord, isMac: boolean): string {
  const parts = chord.split(/\+(?=.)/).map((part) => SIGNS[part] ?? part);
  if (isMac) return parts.map((part) => MAC_SIGNS[part] ?? part).join('');
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
}
