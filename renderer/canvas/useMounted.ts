import { useStore, type ReactFlowState } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { Detail } from '../../shared/figures/displayList.js';
import type { Rect } from '../../shared/model/geometry.js';
import { useRenaming } from '../state/renaming.js';
import { useWorkspace } from '../state/workspace.js';
import { useGesture, usePointed } from './gesture.js';
import { mountedNodes, type MountedNode } from './mountedNodes.js';
import type { Scene } from './useScene.js';

/** Diagram px by which the mounted area moves on: within a step nothing is mounted anew. */
const STEP = 256;

const areaOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState): Rect => {
  const left = Math.floor(-x / zoom / STEP) * STEP - STEP;
  const top = Math.floor(-y / zoom / STEP) * STEP - STEP;
  const right = Math.ceil((width - x) / zoom / STEP) * STEP + STEP;
  const bottom = Math.ceil((height - y) / zoom / STEP) * STEP + STEP;
  return { x: left, y: top, width: right - left, height: bottom - top };
};

const sameArea = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The elements that React Flow handles at the moment; what is dragged stays where it is until it is dropped. */
export function useMounted(scene: Scene, detail: Detail): MountedNode[] {
  const area = useStore(areaOf, sameArea);
  const selection = useWorkspace((workspace) => workspace.selection);
  const { hovered, focused } = usePointed();
  const renamed = useRenaming((renaming) => renaming.id);
  const roots = useGesture(({ gesture }) => (gesture.kind === 'move' ? gesture.roots : undefined));
  const [known] = useState(() => new KnownNodes());
  return useMemo(() => {
    const pointed = new Set([hovered, focused, renamed, ...(roots ?? [])].filter((id) => id !== undefined));
    const { diagram, rects, figureOf } = scene;
    return known.keep(mountedNodes({ diagram, rects, figures: figureOf, detail, area, selection, pointed }));
  }, [known, scene, detail, area, selection, hovered, focused, renamed, roots]);
}

/** Hands out the same object for an element that looks the same, so that React Flow leaves it alone. */
class KnownNodes {
  private nodes: ReadonlyMap<string, MountedNode> = new Map();

  keep(made: readonly MountedNode[]): MountedNode[] {
    const kept = made.map((node) => {
      const before = this.nodes.get(node.id);
      return before && isSame(before, node) ? before : node;
    });
    this.nodes = new Map(kept.map((node) => [node.id, node]));
    return kept;
  }
}

function isSame(a: MountedNode, b: MountedNode): boolean {
  return (
    a.data.name === b.data.name &&
    a.data.pointed === b.data.pointed &&
    a.selected === b.selected &&
    a.draggable === b.draggable &&
    a.zIndex === b.zIndex &&
    a.data.rect.x === b.data.rect.x &&
    a.data.rect.y === b.data.rect.y &&
    a.data.rect.width === b.data.rect.width &&
    a.data.rect.height === b.data.rect.height
  );
}
