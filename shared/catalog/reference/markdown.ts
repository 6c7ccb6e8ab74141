/** One row of a table; bars inside a cell would end it. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells)), ''];
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A page with its title and one sentence on where it comes from. */
export function page(title: string, lines: readonly string[]): string {
  const origin = 'Written by `npm run docs` from the catalog; change the data, not this page.';
  return `${[`# ${title}`, '', origin, '', ...lines].join('\n').trimEnd()}\n`;
}

/** The items in order of their first appearance, by what they have in common. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
