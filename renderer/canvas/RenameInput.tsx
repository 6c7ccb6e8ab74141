import { useStore, ViewportPortal } from '@xyflow/react';
import type { Rect } from '../../shared/model/geometry.js';
import { middleOf } from '../../shared/figures/path.js';
import { CARD } from '../../shared/figures/nodeSize.js';
import { RenameField } from '../panels/controls/RenameField.js';
import { useRenaming } from '../state/renaming.js';
import { viewport } from '../state/viewport.js';
import type { Scene } from './useScene.js';

const LEAST_WIDTH = 140;

/** A field over the label of an element; Enter keeps what was typed, Escape does not. */
export function RenameInput({ scene }: { readonly scene: Scene }) {
  const id = useRenaming((renaming) => (renaming.place === undefined ? renaming.id : undefined));
  const place = id === undefined ? undefined : placeOf(scene, id);
  if (id === undefined || !place) return null;
  return <Field key={id} id={id} place={place} before={labelOf(scene, id)} />;
}

interface FieldProps {
  readonly id: string;
  readonly place: Rect;
  readonly before: string;
}

function Field({ id, place, before }: FieldProps) {
  // As large as on the screen, however small the diagram is shown.
  const scale = useStore((store) => Math.max(1, 1 / store.transform[2]));
  return (
    <ViewportPortal>
      <RenameField
        id={id}
        before={before}
        className="rename-input nodrag nopan"
        style={{
          transform: `translate(${String(place.x)}px, ${String(place.y)}px) scale(${String(scale)})`,
          width: Math.max(LEAST_WIDTH, place.width / scale),
        }}
        onClose={() => viewport()?.focus()}
      />
    </ViewportPortal>
  );
}

function labelOf({ diagram }: Scene, id: string): string {
  const named = diagram.nodes.get(id) ?? diagram.boundaries.get(id) ?? diagram.edges.get(id);
  return named?.label ?? diagram.notes.get(id)?.text ?? '';
}

function placeOf({ diagram, rects, routes, frames }: Scene, id: string): Rect | undefined {
  const route = routes.get(id);
  if (route) {
    const { x, y } = middleOf(route.points);
    return { x: x - LEAST_WIDTH / 2, y: y - 14, width: LEAST_WIDTH, height: 28 };
  }
  const rect = rects.get(id) ?? frames.get(id)?.[0];
  if (!rect) return undefined;
  const isNode = diagram.nodes.has(id);
  if (!isNode) return { x: rect.x, y: rect.y - 2, width: Math.min(rect.width, 260), height: 28 };
  return { x: rect.x + CARD.textLeft - 8, y: rect.y + 8, width: rect.width - CARD.textLeft, height: 28 };
}
