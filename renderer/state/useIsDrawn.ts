import { startTransition, useEffect, useState } from 'react';
import { afterFrames } from './frames.js';
import { useWorkspace } from './workspace.js';

/** Within so many frames after opening the drawing is laid out, painted and put on the screen. */
const FRAMES = 3;

/** Whether the first document has been opened and drawn. */
export function useIsDrawn(): boolean {
  const isOpened = useWorkspace(({ session }) => session > 0);
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    if (!isOpened) return;
    void afterFrames(FRAMES).then(() => {
      startTransition(() => {
        setIsDrawn(true);
      });
    });
  }, [isOpened]);
  return isDrawn;
}
