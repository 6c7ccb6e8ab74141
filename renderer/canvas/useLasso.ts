import { useReactFlow } from '@xyflow/react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Point } from '../../shared/model/geometry.js';
import { useTool } from '../state/tool.js';
import { select, useWorkspace } from '../state/workspace.js';
import { followPointer, swallowClick } from './followPointer.js';
import { endGesture, setGesture } from './gesture.js';
import { lassoSelection } from './lasso.js';
import type { Scene } from './useScene.js';

/** px of the screen between two points of the line. */
const STEP = 4;

/** Draws a line around what is to be selected; React Flow hears nothing of that press. */
export function useLasso(scene: Scene) {
  const { screenToFlowPosition } = useReactFlow();

  const start = ({ clientX, clientY, shiftKey, altKey }: ReactPointerEvent) => {
    const toDiagram = (client: Point) => screenToFlowPosition(client, { snapToGrid: false });
    // Shift alone adds; with Alt it only asks for the lasso
    const before = shiftKey && !altKey ? [...useWorkspace.getState().selection] : [];
    let last = { x: clientX, y: clientY };
    let points: readonly Point[] = [toDiagram(last)];
    followPointer({
      move: (client) => {
        if (Math.hypot(client.x - last.x, client.y - last.y) < STEP) return;
        last = client;
        points = [...points, toDiagram(client)];
        setGesture({ kind: 'lasso', points });
        select([...before, ...lassoSelection(scene.diagram, scene.rects, points)]);
      },
      drop: () => {
        swallowClick();
        if (points.length === 1) select(before);
      },
      end: () => {
        endGesture();
        useTool.setState({ tool: 'arrow' });
      },
    });
  };

  return {
    onPress: (event: ReactPointerEvent) => {
      if (!isLasso(event)) return;
      event.stopPropagation();
      start(event);
    },
  };
}

/** Whether a press with the main button means the lasso: its tool is on, or Alt and Shift are held. */
export function isLasso({ button, altKey, shiftKey }: Pick<MouseEvent, 'button' | 'altKey' | 'shiftKey'>): boolean {
  return button === 0 && (useTool.getState().tool === 'lasso' || (altKey && shiftKey));
}
