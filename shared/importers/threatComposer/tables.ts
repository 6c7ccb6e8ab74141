import { oneLine, textOfHtml } from '../text/htmlText.js';

/** A table of Markdown: column titles in lower case, and the cells of each row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MAX_ROWS = 2_000;

/** The tables in a Markdown text. */
export function tablesOf(markdown: string): readonly Table[] {
  const tables: { columns: readonly string[]; rows: (readonly string[])[] }[] = [];
  let open: { columns: readonly string[]; rows: (readonly string[])[] } | undefined;
  let previous = '';
  for (const line of markdown.split('\n')) {
    const isRow = line.trim().startsWith('|');
    if (isRow && isDivider(line) && previous !== '') {
      open = { columns: cellsOf(previous).map((cell) => cell.toLowerCase()), rows: [] };
      tables.push(open);
    } else if (isRow && open !== undefined) {
      if (open.rows.length < MAX_ROWS) open.rows.push(cellsOf(line));
    } else open = undefined;
    previous = isRow ? line : '';
  }
  return tables;
}

/** `|---|:--|`, also with a hyphen alone. */
function isDivider(line: string): boolean {
  return /^\|[\s:|-]*-[\s:|-]*$/.test(line.trim());
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => oneLine(textOfHtml(cell).replace(/[*`_]{1,3}(?=\S)|(?<=\S)[*`_]{1,3}/g, '')).slice(0, 200));
}
