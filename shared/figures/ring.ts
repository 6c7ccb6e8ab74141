import type { ElementAssessment } from '../assessment/types.js';
import type { Rect } from '../model/geometry.js';
import type { Primitive } from './displayList.js';
import type { Palette } from './palette.js';
import { grown } from '../model/rect.js';

type RingKind = ElementAssessment['ring'];

const DASH: Readonly<Record<RingKind, readonly number[] | undefined>> = {
  finding: undefined,
  open: [5, 4],
  accepted: [1.5, 3],
  none: undefined,
};

export const RING_WIDTH = 1.75;

/** A hairline gives way to the ring; the strong border of high contrast stays and has it outside. */
export function ringGap(colors: Palette): number {
  return colors.border > 1 ? colors.border + 1 : 0;
}

/** Solid around findings, dashed around unanswered tasks, dotted around an accepted risk, nothing where all is settled. */
export function ringItems(
  ring: RingKind,
  worst: ElementAssessment['worst'],
  rect: Rect,
  radius: number,
  colors: Palette,
): readonly Primitive[] {
  if (ring === 'none') return [];
  return [
    {
      kind: 'rect',
      ...grown(rect, ringGap(colors)),
      radius: radius + ringGap(colors),
      stroke: ring === 'accepted' ? colors.quiet : colors.severity[worst ?? 'low'],
      strokeWidth: RING_WIDTH,
      dash: DASH[ring],
    },
  ];
}
