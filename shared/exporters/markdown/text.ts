import { singleLine } from '../../figures/textWidth.js';

/** One line in which nothing is taken for Markdown or HTML, at the start of a line neither. */
export function plain(text: string): string {
  return singleLine(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A table in which every cell is plain text. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => plain(String(cell))).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A heading of the second level and what stands below it; nothing at all without rows. */
export function tableSection(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [`## ${heading}`, tableOf(head, rows)];
}
