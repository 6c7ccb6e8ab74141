import { html, type Markup } from '../parts/html.js';
import { pictureOf } from '../picture.js';
import type { Report, ReportView } from '../types.js';
import { ownPage, smallestSheet, type Sheet } from './sheet.js';

/** A view with the page that it is on. */
export interface ViewPage {
  readonly view: ReportView;
  /** Name of the page in the style. */
  readonly page: string;
  /** Absent where the view shows nothing. */
  readonly sheet?: Sheet;
}

export function viewPagesOf(report: Report): readonly ViewPage[] {
  return (report.views ?? []).map((view, index) => {
    const { bounds } = pictureOf({ ...report, view }, { legend: true, letters: false });
    const page = `view-${String(index + 1)}`;
    return view.rects.size === 0 ? { view, page } : { view, page, sheet: smallestSheet(bounds) };
  });
}

/** One page a view, in the order of their tabs. */
export function viewPages(report: Report, pages: readonly ViewPage[]): Markup {
  return html`${pages.map(({ view, page, sheet }) => {
    const heading = `View: ${view.name}`;
    if (sheet) return ownPage({ ...report, view }, sheet, { heading, page });
    return html`<section class="chapter">
      <h2>${heading}</h2>
      <p class="quiet">This view shows nothing.</p>
    </section>`;
  })}`;
}
