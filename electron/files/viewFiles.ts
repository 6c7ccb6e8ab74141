import type { View } from '../../shared/model/diagram.js';
import { slug } from '../../shared/model/newId.js';

/** One picture of several: what it shows and the name of its file. */
export interface ViewFile {
  /** Absent = everything. */
  readonly view?: View;
  readonly file: string;
}

/** `orders.svg` for everything and `orders-<view>.svg` for each view beside it, no name twice. */
export function viewFiles(file: string, views: readonly View[]): readonly ViewFile[] {
  const dot = file.lastIndexOf('.');
  const [base, ending] = [file.slice(0, dot), file.slice(dot)];
  const taken = new Set<string>();
  const named = views.map((view): ViewFile => {
    const name = slug(view.name);
    let free = name;
    for (let k = 2; taken.has(free); k += 1) free = `${name}-${String(k)}`;
    taken.add(free);
    return { view, file: `${base}-${free}${ending}` };
  });
  return [{ file }, ...named];
}
