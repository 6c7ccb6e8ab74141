/** What runs inside the page of every contender; each function is sent there as text and stands alone. */

export interface GestureCall {
  readonly kind: 'pan' | 'zoom' | 'drag';
  /** Where the pointer is, css px. */
  readonly x: number;
  readonly y: number;
  /** For how long, ms. */
  readonly duration: number;
  /** Wheel px for one px of panning. */
  readonly wheel: number;
}

/** When a page had been painted, ms from its start. */
export interface Painted {
  /** All elements stood on the screen. */
  readonly drawn: number;
  /** Nothing changed any more: lines are led, what the engine says is shown. */
  readonly atRest: number;
}

/** Remembers when something was painted: a change of the document, or shapes on a canvas. */
export function watchPaints(): void {
  const frames: { at: number; shapes: number }[] = [];
  let shapes = 0;
  let isAsked = false;
  const changed = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        frames.push({ at: performance.now(), shapes });
        isAsked = false;
      });
    });
  };
  const prototype = CanvasRenderingContext2D.prototype as unknown as Record<
    'fill' | 'drawImage',
    (...values: unknown[]) => void
  >;
  const { fill, drawImage } = prototype;
  prototype.fill = function counted(this: unknown, ...shape: unknown[]) {
    shapes += 1;
    changed();
    Reflect.apply(fill, this, shape);
  };
  prototype.drawImage = function seen(this: unknown, ...image: unknown[]) {
    changed();
    Reflect.apply(drawImage, this, image);
  };
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  Object.assign(window, {
    /** Once nothing was painted for so long; a canvas is drawn with its first frame of so many shapes. */
    settled: async (quiet: number, elements: number): Promise<Painted> => {
      while (performance.now() - (frames.at(-1)?.at ?? performance.now()) < quiet || frames.length === 0) {
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
      }
      observer.disconnect();
      Object.assign(prototype, { fill, drawImage });
      const atRest = frames.at(-1)?.at ?? 0;
      return { drawn: frames.find((frame) => frame.shapes >= elements)?.at ?? atRest, atRest };
    },
  });
}

/** One event a frame, as a pointer would send it; ms of each frame. */
export async function perform({ kind, x, y, duration, wheel }: GestureCall): Promise<readonly number[]> {
  const frames: number[] = [];
  const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const at = { x, y };
  const send = (type: string, buttons: number): void => {
    const place = { clientX: at.x, clientY: at.y, screenX: at.x, screenY: at.y, button: 0, buttons };
    const init = {
      ...place,
      bubbles: true,
      cancelable: true,
      composed: true,
      view: window,
      pointerId: 1,
      isPrimary: true,
    };
    const target = document.elementFromPoint(at.x, at.y) ?? document.body;
    target.dispatchEvent(new PointerEvent(`pointer${type}`, { ...init, pointerType: 'mouse' }));
    target.dispatchEvent(new MouseEvent(`mouse${type}`, init));
  };
  const turn = (deltaX: number, deltaY: number, ctrlKey: boolean): void => {
    const init = { deltaX, deltaY, ctrlKey, clientX: x, clientY: y, bubbles: true, cancelable: true, view: window };
    document.elementFromPoint(x, y)?.dispatchEvent(new WheelEvent('wheel', init));
  };
  const steps = {
    // away and back again, a little further each time
    pan: (step: number) => {
      const way = step % 40 < 20 ? 1 : -0.9;
      turn(way * 24 * wheel, way * 14 * wheel, false);
    },
    zoom: (step: number) => {
      turn(0, step % 60 < 30 ? -20 : 19.5, true);
    },
    drag: (step: number) => {
      at.x = x + 110 * Math.sin(step / 9) + Math.min(step, 30);
      at.y = y + 70 * Math.sin(step / 7) + Math.min(step, 20);
      send('move', 1);
    },
  };
  send('move', 0);
  await nextFrame();
  await nextFrame();
  if (kind === 'drag') send('down', 1);
  const start = await nextFrame();
  let last = start;
  for (let step = 1; last - start < duration || step < 10; step += 1) {
    steps[kind](step);
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  if (kind === 'drag') send('up', 0);
  await nextFrame();
  await nextFrame();
  return frames;
}
