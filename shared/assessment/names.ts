/** Stands for the name of a subject while siblings are compared. */
export const BLANK = '§';

/** Blanks out a name where it stands as a word of its own. */
export function withoutName(message: string, name: string): string {
  if (name === '' || !message.includes(name)) return message;
  const [first = '', ...rest] = message.split(name);
  return rest.reduce((text, part) => {
    const inside = /[\p{L}\p{N}]$/u.test(text) || /^[\p{L}\p{N}]/u.test(part);
    return `${text}${inside ? name : BLANK}${part}`;
  }, first);
}
