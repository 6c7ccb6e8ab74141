import { create } from 'zustand';

/** The element whose label is being typed on the canvas. */
export const useRenaming = create<{ readonly id?: string }>()(() => ({}));
