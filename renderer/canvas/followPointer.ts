import type { Point } from '../../shared/model/geometry.js';

interface Follower {
  /** px of the screen. */
  readonly move: (client: Point) => void;
  /** After `end`. */
  readonly drop: (client: Point) => void;
  /** However it ended: let go, given up by Escape, or lost. */
  readonly end: () => void;
}

/** Hears the pointer from a press until it is let go. */
export function followPointer({ move, drop, end }: Follower): void {
  const controller = new AbortController();
  const { signal } = controller;
  const finish = () => {
    controller.abort();
    end();
  };
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      move({ x: clientX, y: clientY });
    },
    { signal },
  );
  window.addEventListener(
    'pointerup',
    ({ clientX, clientY }) => {
      finish();
      drop({ x: clientX, y: clientY });
    },
    { signal },
  );
  window.addEventListener('pointercancel', finish, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      finish();
    },
    { signal, capture: true },
  );
}

/** A drag that ends where it began is no click on what lies there. */
export function swallowClick(): void {
  const controller = new AbortController();
  window.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
    },
    { capture: true, signal: controller.signal },
  );
  setTimeout(() => {
    controller.abort();
  }, 0);
}
