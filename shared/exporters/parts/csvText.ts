/** Excel takes a file for UTF-8 only if it starts with this. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that starts so is taken for a formula by spreadsheets; blanks before it don't help. */
const FORMULA = /^\s*[=+\-@\t\r|%]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: lines end in CRLF, cells are quoted where they must be and are never formulas. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
