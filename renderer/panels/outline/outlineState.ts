import { create } from 'zustand';

interface OutlineState {
  readonly query: string;
  /** Rows that are folded or open against what they are by themselves. */
  readonly toggled: ReadonlySet<string>;
}

/** Of the window: it survives a look at the palette. */
export const useOutline = create<OutlineState>()(() => ({ query: '', toggled: new Set() }));

export function toggleRows(keys: Iterable<string>): void {
  const toggled = new Set(useOutline.getState().toggled);
  for (const key of keys) if (!toggled.delete(key)) toggled.add(key);
  useOutline.setState({ toggled });
}
