import { describe, expect, test } from 'vitest';
import { chordOf, isTyping, shownChord } from './shortcuts.js';

const press = (key: string, held: Partial<Parameters<typeof chordOf>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('chordOf', () => {
  test.each([
    [press('z', { ctrlKey: true }), 'Mod+Z'],
    [press('Z', { metaKey: true, shiftKey: true }), 'Mod+Shift+Z'],
    [press('!', { shiftKey: true, code: 'Digit1' }), 'Shift+1'],
    [press('?', { shiftKey: true, code: 'Slash' }), '?'],
    [press('ArrowLeft', { shiftKey: true }), 'Shift+ArrowLeft'],
    [press(' '), 'Space'],
    [press('+', { ctrlKey: true }), 'Mod++'],
  ])('names the keys of event %#', (event, chord) => {
    expect(chordOf(event)).toBe(chord);
  });
});

describe('isTyping', () => {
  test('single keys belong to a text field, chords with Ctrl or a function key do not', () => {
    expect(['A', '?', 'Delete', 'Shift+ArrowLeft'].every(isTyping)).toBe(true);
    expect(['Mod+S', 'F2', 'Alt+A'].some(isTyping)).toBe(false);
  });
});

describe('shownChord', () => {
  test('uses the words of the platform', () => {
    expect(shownChord('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(shownChord('Mod+Shift+Z', true)).toBe('⌘⇧Z');
    expect(shownChord('Mod++', false)).toBe('Ctrl++');
    expect(shownChord('Shift+ArrowUp', false)).toBe('Shift+↑');
  });
});
