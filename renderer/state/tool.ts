import { create } from 'zustand';

/** What a drag on the bare canvas does: the rubber band, or once a line by hand around what is wanted. */
export const useTool = create<{ readonly tool: 'arrow' | 'lasso' }>()(() => ({ tool: 'arrow' }));

export function toggleLasso(): void {
  useTool.setState(({ tool }) => ({ tool: tool === 'lasso' ? 'arrow' : 'lasso' }));
}
