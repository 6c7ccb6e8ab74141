/** Stands for the name of a subject while siblings are compared. */
export const BLANK = '§';

const LETTER_LAST = /[\p{L}\p{N}]$/u;
const LETTER_FIRST = /^[\p{L}\p{N}]/u;

/** Blanks out a name where it stands as a word of its own. */
export function withoutName(message: string, name: string): string {
  let at = name === '' ? -1 : message.indexOf(name);
  if (at < 0) return message;
  let text = message.slice(0, at);
  while (at >= 0) {
    const end = at + name.length;
    at = message.indexOf(name, end);
    const part = at < 0 ? message.slice(end) : message.slice(end, at);
    // a letter may take two places
    const inside = LETTER_LAST.test(text.slice(-2)) || LETTER_FIRST.test(part);
    text += `${inside ? name : BLANK}${part}`;
  }
  return text;
}
