import { create } from 'zustand';

interface Renaming {
  readonly id?: string;
  /** Where its label is typed; absent = on the canvas. */
  readonly place?: 'outline';
}

/** The element whose label is being typed. */
export const useRenaming = create<Renaming>()(() => ({}));
