import { memo } from 'react';
import { NodeResizeControl, NodeResizer, useStore, type NodeProps, type ResizeParams } from '@xyflow/react';
import type { Rect } from '../../shared/model/geometry.js';
import { onGrid } from '../state/adding.js';
import { LEAST_BOUNDARY } from '../state/resizing.js';
import { useWorkspace } from '../state/workspace.js';
import { commitResize } from './commitGestures.js';
import { endGesture, setGesture, useIsMoving } from './gesture.js';
import { Handles } from './Handles.js';
import { SIDES, type MountedNode } from './mountedNodes.js';

/** The grips of a boundary; its picture is drawn on the canvas below. Its inside lets the pointer through. */
export const BoundaryNode = memo(function BoundaryNode({ id, data, selected }: NodeProps<MountedNode>) {
  const isConnecting = useStore((store) => store.connection.inProgress);
  const isMoving = useIsMoving();
  const isOnly = useWorkspace(({ selection }) => selection.size === 1);
  const rectOf = (params: ResizeParams): Rect => {
    const x = onGrid(params.x);
    const y = onGrid(params.y);
    return { x, y, width: onGrid(params.x + params.width) - x, height: onGrid(params.y + params.height) - y };
  };
  const isResizable = selected && isOnly && !isMoving;
  const resizing = {
    minWidth: LEAST_BOUNDARY.width,
    minHeight: LEAST_BOUNDARY.height,
    onResize: (_event: unknown, params: ResizeParams) => {
      setGesture({ kind: 'resize', id, rect: rectOf(params) });
    },
    onResizeEnd: (_event: unknown, params: ResizeParams) => {
      endGesture();
      commitResize(id, rectOf(params));
    },
  };
  return (
    <>
      <div className="drag-handle boundary-title" />
      <div className="drag-handle boundary-border boundary-border-left" />
      <div className="drag-handle boundary-border boundary-border-right" />
      <div className="drag-handle boundary-border boundary-border-bottom" />
      <NodeResizer isVisible={isResizable} handleClassName="resize-handle" lineClassName="resize-line" {...resizing} />
      {isResizable
        ? SIDES.map((side) => <NodeResizeControl key={side} position={side} className="resize-handle" {...resizing} />)
        : null}
      <Handles isShown={((selected && isOnly) || data.pointed) && !isConnecting && !isMoving} />
    </>
  );
});
