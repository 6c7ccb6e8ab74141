import type { Diagram } from './diagram.js';

/** Node, boundary, edge, text note, view. */
export type IdPrefix = 'n' | 'b' | 'e' | 't' | 'v';

const MAX_SLUG = 40;

/** `n_<slug>[-k]`: the first that neither an element nor a kept task state uses, so that nothing old attaches to it. */
export function newId(diagram: Diagram, prefix: IdPrefix, label: string): string {
  const base = `${prefix}_${slug(label)}`;
  if (!isTaken(diagram, base)) return base;
  let k = 2;
  while (isTaken(diagram, `${base}-${String(k)}`)) k += 1;
  return `${base}-${String(k)}`;
}

/** Lower-case ASCII words joined by hyphens; `new` where nothing is left. */
export function slug(label: string): string {
  const words = label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'new' : words;
}

function isTaken(diagram: Diagram, id: string): boolean {
  return (
    diagram.nodes.has(id) ||
    diagram.boundaries.has(id) ||
    diagram.edges.has(id) ||
    diagram.notes.has(id) ||
    diagram.views.some((view) => view.id === id) ||
    subjectsOf(diagram).has(id)
  );
}

const subjectsCache = new WeakMap<Diagram['taskStates'], ReadonlySet<string>>();

function subjectsOf(diagram: Diagram): ReadonlySet<string> {
  let subjects = subjectsCache.get(diagram.taskStates);
  if (!subjects) {
    subjects = new Set([...diagram.taskStates.values()].map((state) => state.subject));
    subjectsCache.set(diagram.taskStates, subjects);
  }
  return subjects;
}
