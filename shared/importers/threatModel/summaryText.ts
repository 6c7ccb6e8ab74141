import type { Sketch } from '../drawing/sketch.js';
import { boundsOf } from '../../model/rect.js';

/** What a model says of itself as a whole stands as a text above what is drawn. */
export function addSummaryText(sketch: Sketch, lines: readonly string[]): void {
  const words = lines.filter((line) => line !== '').join('\n');
  if (words === '') return;
  const bounds = boundsOf(sketch.items().flatMap(({ rect }) => rect ?? []));
  const text = sketch.addText(words);
  if (bounds !== undefined) text.rect = { x: bounds.x, y: bounds.y - 160, width: 440, height: 100 };
}
