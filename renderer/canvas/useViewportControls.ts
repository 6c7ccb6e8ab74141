import { useReactFlow, useStore, useStoreApi, type Viewport } from '@xyflow/react';
import { useEffect, useRef, type RefObject } from 'react';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { boundsOf, centreOf, contains, grown } from '../../shared/model/rect.js';
import { elementOf } from '../../shared/model/hierarchy.js';
import { elementName } from '../state/elements.js';
import { showToast } from '../state/toasts.js';
import { useViewport } from '../state/viewport.js';
import { EVERYTHING, openView, showView, useOpenView } from '../state/views.js';
import { presentDiagram, select, useWorkspace } from '../state/workspace.js';
import { usePointed } from './gesture.js';
import type { Scene } from './useScene.js';

const MARGIN = { top: 32, right: 32, bottom: 72, left: 32 };
const MOST_FIT_ZOOM = 1;
const REVEAL_MARGIN = 48;

/** Lets the rest of the window steer the viewport, fits what is newly opened, and comes back to where a view was left. */
export function useViewportControls(scene: Scene, container: RefObject<HTMLDivElement | null>): void {
  const { setViewport, zoomTo, screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  const latest = useRef(scene);
  const left = useRef(new Map<string, Viewport>());
  const session = useWorkspace((workspace) => workspace.session);
  const viewId = useOpenView()?.id;
  const isMeasured = useStore(({ width, height }) => width > 0 && height > 0);
  const zoom = useStore((state) => state.transform[2]);

  useEffect(() => {
    latest.current = scene;
  }, [scene]);

  useEffect(() => {
    useViewport.setState({ zoom });
  }, [zoom]);

  useEffect(() => {
    if (!isMeasured) return undefined;
    const show = (rect: Rect, mostZoom: number, duration: number) => {
      const { width, height, minZoom } = store.getState();
      const room = { x: width - MARGIN.left - MARGIN.right, y: height - MARGIN.top - MARGIN.bottom };
      const fitting = Math.min(mostZoom, room.x / Math.max(1, rect.width), room.y / Math.max(1, rect.height));
      const wanted = Math.max(minZoom, fitting);
      const centre = centreOf(rect);
      void setViewport(
        {
          x: MARGIN.left + room.x / 2 - centre.x * wanted,
          y: MARGIN.top + room.y / 2 - centre.y * wanted,
          zoom: wanted,
        },
        { duration: calm(duration) },
      );
    };
    const visible = (): Rect => {
      const { transform, width, height } = store.getState();
      const [x, y, scale] = transform;
      return { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale };
    };
    const fit = (rect?: Rect, duration = 160) => {
      const all = rect ?? boundsOf(latest.current.figures.map(({ bounds }) => bounds));
      if (all) show(all, MOST_FIT_ZOOM, duration);
      else void setViewport({ x: 0, y: 0, zoom: 1 });
    };
    const rectOf = (id: string): Rect | undefined =>
      latest.current.rects.get(id) ?? latest.current.figureOf.get(id)?.bounds;
    useViewport.setState({
      controls: {
        fit,
        zoomBy: (factor) => {
          void zoomTo(store.getState().transform[2] * factor, { duration: calm(120) });
        },
        zoomTo: (wanted) => {
          void zoomTo(wanted, { duration: calm(120) });
        },
        reveal: (ids) => {
          const rect = boundsOf(ids.flatMap((id) => rectOf(id) ?? []));
          if (!rect) {
            offerHidden(ids);
            return;
          }
          const area = grown(rect, REVEAL_MARGIN / store.getState().transform[2]);
          const isReadable = store.getState().transform[2] >= 0.5;
          if (contains(visible(), area) && isReadable) return;
          show(area, isReadable ? store.getState().transform[2] : 0.8, 180);
        },
        centre: () => centreOf(visible()),
        at: (client) => pointIn(container.current, client, screenToFlowPosition),
        focus: (id) => {
          container.current?.focus({ preventScroll: true });
          if (id === undefined) return;
          usePointed.setState({ focused: id });
          // its stop of the Tab key has to stand over it first
          requestAnimationFrame(() => {
            if (document.activeElement !== container.current) return;
            container.current?.querySelector<HTMLElement>('.focus-proxy')?.focus({ preventScroll: true });
          });
        },
      },
    });
    return () => {
      useViewport.setState({ controls: undefined });
    };
  }, [isMeasured, store, setViewport, zoomTo, screenToFlowPosition, container]);

  useEffect(() => (isMeasured ? fitUntilTouched(store.subscribe) : undefined), [session, isMeasured, store]);

  useEffect(() => {
    if (!isMeasured) return undefined;
    const key = `${String(session)} ${viewId ?? ''}`;
    const places = left.current;
    const before = places.get(key);
    if (before) void setViewport(before);
    else useViewport.getState().controls?.fit(undefined, 0);
    return () => {
      const [x, y, scale] = store.getState().transform;
      places.set(key, { x, y, zoom: scale });
    };
  }, [session, viewId, isMeasured, setViewport, store]);
}

type Sized = { readonly width: number; readonly height: number };

/** While the window is still being laid out what was opened stays fitted; whoever touches it has the view. */
function fitUntilTouched(subscribe: (listener: (now: Sized, before: Sized) => void) => () => void): () => void {
  const touched = new AbortController();
  const stop = () => {
    touched.abort();
  };
  const unsubscribe = subscribe((now, before) => {
    if (now.width === before.width && now.height === before.height) return;
    useViewport.getState().controls?.fit(undefined, 0);
  });
  touched.signal.addEventListener('abort', unsubscribe);
  for (const kind of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(kind, stop, { capture: true, signal: touched.signal });
  }
  return stop;
}

/** What is to be seen is not in the open view: everything has it. */
function offerHidden(ids: readonly string[]): void {
  const view = openView();
  const diagram = presentDiagram();
  const hidden = ids.find((id) => elementOf(diagram, id) !== undefined);
  if (!view || hidden === undefined) return;
  showToast(`${elementName(diagram, hidden)} is hidden in ${view.name}.`, 'info', {
    label: `Show it in ${EVERYTHING}`,
    run: () => {
      showView(undefined);
      select(ids);
      requestAnimationFrame(() => useViewport.getState().controls?.reveal(ids));
    },
  });
}

function pointIn(
  element: Element | null,
  client: Point,
  toDiagram: (client: Point, options: { snapToGrid: boolean }) => Point,
): Point | undefined {
  const box = element?.getBoundingClientRect();
  if (!box || client.x < box.left || client.x > box.right || client.y < box.top || client.y > box.bottom) {
    return undefined;
  }
  return toDiagram(client, { snapToGrid: false });
}

/** Nothing glides for people who asked for less motion. */
function calm(duration: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;
}
