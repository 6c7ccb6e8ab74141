import type { Size } from '../../model/geometry.js';
import { PAGE_WIDTH } from './style.js';

/** A page of its own for a diagram that could not be read on the first one. */
export interface Sheet {
  /** mm. */
  readonly paper: Size;
  /** px of the picture on it. */
  readonly width: number;
}

/** px to a mm at 96 to the inch. */
const PX = 96 / 25.4;
/** mm of both margins, and of the heading above the picture. */
const MARGINS: Size = { width: 28, height: 30 };
const HEADING = 14;
/** px: what the first page has left beside numbers, legend and table. */
const FIRST_PAGE: Size = { width: PAGE_WIDTH - 24, height: 400 };
/** Below it 13 px labels are too small on paper. */
const READABLE = 0.56;

/** A4 to A0, mm. */
const PAPERS: readonly Size[] = [
  { width: 297, height: 210 },
  { width: 420, height: 297 },
  { width: 594, height: 420 },
  { width: 841, height: 594 },
  { width: 1189, height: 841 },
];

function scaleOn(room: Size, picture: Size): number {
  return Math.min(1, room.width / picture.width, room.height / picture.height);
}

function roomOf({ width, height }: Size): Size {
  return { width: (width - MARGINS.width) * PX, height: (height - MARGINS.height - HEADING) * PX };
}

/** px that the picture gets on the first page. */
export function coverWidth(picture: Size): number {
  return Math.floor(picture.width * scaleOn(FIRST_PAGE, picture));
}

/** The smallest paper on which the picture can be read, turned to its shape; undefined where the first page does. */
export function sheetFor(picture: Size): Sheet | undefined {
  if (scaleOn(FIRST_PAGE, picture) >= READABLE) return undefined;
  const turned = PAPERS.map(({ width, height }) =>
    picture.width >= picture.height ? { width, height } : { width: height, height: width },
  );
  const paper = turned.find((one) => scaleOn(roomOf(one), picture) >= READABLE) ?? turned.at(-1);
  if (paper === undefined) return undefined;
  return { paper, width: Math.floor(picture.width * scaleOn(roomOf(paper), picture)) };
}
