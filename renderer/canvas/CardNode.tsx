import { memo } from 'react';
import { useStore, type NodeProps } from '@xyflow/react';
import { iconAddress } from '../panels/controls/ServiceIcon.js';
import { Handles } from './Handles.js';
import type { MountedNode } from './mountedNodes.js';
import { ReactFigure } from './ReactFigure.js';

/** A node or note under the pointer, selected or near: its figure where near, and where connections start. */
export const CardNode = memo(function CardNode({ data, selected }: NodeProps<MountedNode>) {
  const { figure, rect, kind, pointed } = data;
  const isConnecting = useStore((store) => store.connection.inProgress);
  return (
    <>
      {figure ? (
        <svg
          className="card-figure"
          viewBox={`${String(rect.x)} ${String(rect.y)} ${String(rect.width)} ${String(rect.height)}`}
          width={rect.width}
          height={rect.height}
          aria-hidden
        >
          <ReactFigure figure={figure} iconHref={iconAddress} />
        </svg>
      ) : null}
      {kind === 'node' ? <Handles isShown={(selected || pointed) && !isConnecting} /> : null}
    </>
  );
});
