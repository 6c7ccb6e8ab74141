import type { Detail } from '../../figures/displayList.js';
import { paintSvg } from '../../figures/svgPainter.js';
import type { Size } from '../../model/geometry.js';
import { html, NOTHING, raw, type Markup } from '../parts/html.js';
import { pictureName, pictureOf } from '../picture.js';
import type { Report } from '../types.js';
import { PAGE_WIDTH } from './style.js';

/** A page of its own for a diagram that could not be read on the first one. */
export interface Sheet {
  readonly name: string;
  /** mm. */
  readonly paper: Size;
  /** px of the picture on it. */
  readonly picture: Size;
  readonly scale: number;
}

/** px to a mm at 96 to the inch. */
const PX = 96 / 25.4;
/** mm of both margins, and of the heading above the picture. */
const MARGINS: Size = { width: 28, height: 30 };
const HEADING = 16;
/** px: what the first page has left beside numbers, legend and table. */
const FIRST_PAGE: Size = { width: PAGE_WIDTH - 2, height: 430 };
/** Scale below which the 13 px labels of nodes are clearly under 5 pt on paper. */
const READABLE = 0.5;

/** Scale from which the letters in the strips are worth their ink. */
const LETTERS = 0.6;

/** Landscape, mm. */
const PAPERS: readonly (Size & { readonly name: string })[] = [
  { name: 'A4', width: 297, height: 210 },
  { name: 'A3', width: 420, height: 297 },
  { name: 'A2', width: 594, height: 420 },
  { name: 'A1', width: 841, height: 594 },
  { name: 'A0', width: 1189, height: 841 },
];

function scaleOn(room: Size, picture: Size): number {
  return Math.min(1, room.width / picture.width, room.height / picture.height);
}

function roomOf({ width, height }: Size): Size {
  return { width: (width - MARGINS.width) * PX, height: (height - MARGINS.height - HEADING) * PX };
}

function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

/** px that the picture gets on the first page, if the rest of it leaves that much. */
export function coverSize(picture: Size): Size {
  return scaled(picture, scaleOn(FIRST_PAGE, picture));
}

/** What of a picture can be seen at all on the first page. */
export function coverDetail(picture: Size): Detail {
  const scale = scaleOn(FIRST_PAGE, picture);
  if (scale >= 0.3) return 'near';
  return scale >= 0.12 ? 'fit' : 'far';
}

/** The smallest paper on which the picture can be read, turned to its shape; undefined where the first page does. */
export function sheetFor(picture: Size): Sheet | undefined {
  return scaleOn(FIRST_PAGE, picture) >= READABLE ? undefined : smallestSheet(picture);
}

/** The smallest paper on which the picture can be read, whatever the first page does. */
export function smallestSheet(picture: Size): Sheet {
  const sheets = PAPERS.flatMap(({ name, width, height }) => [
    { name, paper: { width, height } },
    { name, paper: { width: height, height: width } },
  ]).map((sheet) => ({ ...sheet, scale: scaleOn(roomOf(sheet.paper), picture) }));
  const largest = sheets.reduce((a, b) => (b.scale > a.scale ? b : a));
  const { name, paper, scale } = sheets.find((one) => one.scale >= READABLE) ?? largest;
  return { name, paper, picture: scaled(picture, scale), scale };
}

/** Which page of its own a picture has. */
interface PageOfPicture {
  readonly heading: string;
  /** Name of the page in the style. */
  readonly page: string;
}

/** The picture on a page of its own, as large as it needs to be read. */
export function ownPage(
  report: Report,
  { name, picture, scale }: Sheet,
  { heading, page }: PageOfPicture = { heading: 'The diagram', page: 'sheet' },
): Markup {
  const { figures, bounds } = pictureOf(report, { legend: true, letters: scale >= LETTERS });
  const svg = paintSvg(figures, (icon) => report.icons.get(icon) ?? '', {
    name: `Diagram of ${pictureName(report)}`,
    viewBox: bounds,
  });
  const advice = html`<p class="quiet">This page is ${name}: on smaller paper its labels can hardly be read.</p>`;
  return html`<section class="sheet" style="page: ${page}">
    <h2>${heading}</h2>
    ${name === 'A4' ? NOTHING : advice}
    <div style="width: ${picture.width}px; height: ${picture.height}px">${raw(svg)}</div>
  </section>`;
}
