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

/** Remembers when something was painted last: a change of the document, or a canvas that was cleared to be drawn. */
export function watchPaints(): void {
  let painted = 0;
  const changed = (): void => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        painted = performance.now();
      });
    });
  };
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function clear(...area) {
    changed();
    clearRect.apply(this, area);
  };
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  Object.assign(window, {
    /** ms from the start of the page to the last paint that nothing followed for so long. */
    settled: async (quiet: number): Promise<number> => {
      while (painted === 0 || performance.now() - painted < quiet) {
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
      }
      observer.disconnect();
      CanvasRenderingContext2D.prototype.clearRect = clearRect;
      return painted;
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
