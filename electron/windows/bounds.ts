import type { Rectangle } from 'electron';

/** px of a window, each way, that must be seen for a person to get hold of it. */
const ENOUGH = 100;

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}

/** Whether enough of a window lies on one of the screens. */
export function isOnScreen(window: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some(
    (screen) =>
      overlap(window.x, window.width, screen.x, screen.width) >= ENOUGH &&
      overlap(window.y, window.height, screen.y, screen.height) >= ENOUGH,
  );
}
