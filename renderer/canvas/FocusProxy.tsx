import { ViewportPortal } from '@xyflow/react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { viewport } from '../state/viewport.js';
import { select, useWorkspace } from '../state/workspace.js';
import { usePointed } from './gesture.js';
import { readingOrder } from './readingOrder.js';
import type { Scene } from './useScene.js';

/**
 * The one stop of the Tab key on the canvas. It stands over the element that the keyboard is on and bears its name, so
 * that everything is reached in reading order, whether it is an element of the page or only painted.
 */
export function FocusProxy({ scene }: { readonly scene: Scene }) {
  const focused = usePointed((pointed) => pointed.focused);
  const selection = useWorkspace((workspace) => workspace.selection);
  const stop = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  const order = readingOrder(scene.diagram, scene.rects);
  const start = [...selection].find((id) => scene.figureOf.has(id)) ?? order[0];
  const current = focused !== undefined && scene.figureOf.has(focused) ? focused : start;
  const figure = current === undefined ? undefined : scene.figureOf.get(current);

  useLayoutEffect(() => {
    // Another element of the page is another thing to say for a screen reader.
    if (hadFocus.current) stop.current?.focus({ preventScroll: true });
  }, [current]);

  if (current === undefined || !figure) return null;
  const goTo = (id: string) => {
    hadFocus.current = true;
    usePointed.setState({ focused: id });
    select([id]);
    viewport()?.reveal([id]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
      const next = order[order.indexOf(current) + (event.shiftKey ? -1 : 1)];
      hadFocus.current = next !== undefined;
      if (next === undefined) return;
      event.preventDefault();
      goTo(next);
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      select([current]);
      hadFocus.current = false;
      document.getElementById('inspector')?.focus();
    }
  };
  const box = scene.rects.get(current) ?? figure.bounds;
  return (
    <ViewportPortal>
      <button
        key={current}
        ref={stop}
        type="button"
        className="focus-proxy"
        aria-label={figure.name}
        aria-pressed={selection.has(current)}
        style={{ transform: `translate(${String(box.x)}px, ${String(box.y)}px)`, width: box.width, height: box.height }}
        onFocus={() => {
          hadFocus.current = true;
          if (usePointed.getState().focused !== current) goTo(current);
        }}
        onBlur={(event) => {
          if (event.relatedTarget !== null) hadFocus.current = false;
        }}
        onKeyDown={onKeyDown}
      />
    </ViewportPortal>
  );
}
