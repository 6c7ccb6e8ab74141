import { escapeXml } from '../../figures/escapeXml.js';

/** Text that is HTML already. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | undefined;

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}

/** Everything put into the template is escaped unless it is markup itself. */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const markup = template.reduce((text, part, index) => text + markupOf(values[index - 1]) + part);
  return { markup };
}

/** HTML from a trusted painter. */
export function raw(markup: string): Markup {
  return { markup };
}

export const NOTHING: Markup = { markup: '' };

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Value;
  /** Right-aligned, tabular figures. */
  readonly numeric?: boolean;
  /** Share of the width, percent. */
  readonly width?: number;
}

/** A nought stands back, so that the other numbers are seen. */
function shown(value: Value): Value {
  return value === 0 ? html`<span class="zero">0</span>` : value;
}

/** A table whose first column names the row; `caption` is for screen readers. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Markup {
  const kind = ({ numeric }: Column<Row>) => (numeric === true ? html` class="number"` : NOTHING);
  const head = columns.map((column) => html`<th scope="col" ${kind(column)}>${column.name}</th>`);
  const sizes = columns.map(({ width }) =>
    width === undefined ? html`<col />` : html`<col style="width: ${width}%" />`,
  );
  const body = rows.map((row) => {
    const cells = columns.map((column, index) =>
      index === 0
        ? html`<th scope="row">${column.cell(row)}</th>`
        : html`<td${kind(column)}>${shown(column.cell(row))}</td>`,
    );
    return html`<tr>
      ${cells}
    </tr>`;
  });
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <colgroup>
      ${sizes}
    </colgroup>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}
