import { Handle } from '@xyflow/react';
import { SIDES } from './mountedNodes.js';

/** One handle a side: dragging from it makes a connection. */
export function Handles({ isShown }: { readonly isShown: boolean }) {
  return SIDES.map((side) => (
    <Handle
      key={side}
      id={side}
      type="source"
      position={side}
      className={isShown ? 'handle handle-shown' : 'handle'}
      aria-hidden
    />
  ));
}
