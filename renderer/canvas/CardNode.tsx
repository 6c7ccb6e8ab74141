import { memo } from 'react';
import { useStore, type NodeProps } from '@xyflow/react';
import { useIsMoving } from './gesture.js';
import { Handles } from './Handles.js';
import type { MountedNode } from './mountedNodes.js';

/** Where a node or note is pressed, dragged and connected; its picture is drawn on the canvas below. */
export const CardNode = memo(function CardNode({ data: { kind, pointed }, selected }: NodeProps<MountedNode>) {
  const isConnecting = useStore((store) => store.connection.inProgress);
  const isMoving = useIsMoving();
  return kind === 'node' ? <Handles isShown={(selected || pointed) && !isConnecting && !isMoving} /> : null;
});
