import type { Raw } from '../text/jsonText.js';
import type { ImportWarning } from '../types.js';
import type { Sketch, SketchBoundary, SketchEdge, SketchNode } from '../drawing/sketch.js';

export type ModelElement = SketchNode | SketchBoundary | SketchEdge;

/** The elements of a model by their ids, and what has to be said of the rest. */
export class ModelElements {
  readonly byId = new Map<string, ModelElement>();
  readonly warnings: ImportWarning[] = [];
  private readonly taken = new Set<string>();

  constructor(
    readonly sketch: Sketch,
    readonly file: string,
    private readonly prefix: string,
  ) {}

  /** A source id that nothing else has: ids may be missing, and may be used twice. */
  freshId(wanted: string): string {
    const base = wanted === '' ? 'unnamed' : wanted;
    let id = base;
    for (let k = 2; this.taken.has(id); k += 1) id = `${base}~${k}`;
    this.taken.add(id);
    return id;
  }

  /** Records what an element stands for; the first one of an id is the one that others mean. */
  stands(element: ModelElement, id: string, type: string): void {
    element.sources.push({ file: this.file, id: this.prefix + id, type, role: 'self' });
    if (!this.byId.has(id)) this.byId.set(id, element);
  }

  /** Records what an element has taken in. */
  folded(element: ModelElement, id: string, type: string): void {
    element.sources.push({ file: this.file, id: this.prefix + id, type, role: 'folded' });
  }

  dropped(id: string, message: string, line?: number): void {
    const warning: ImportWarning = { kind: 'dropped', sourceId: this.prefix + id, message };
    this.warnings.push(line === undefined ? warning : { ...warning, line });
  }

  /** Says where something went that has an id and is no element. */
  kept(id: string, message: string): void {
    this.warnings.push({ kind: 'note', sourceId: this.prefix + id, message });
  }

  note(message: string): void {
    this.warnings.push({ kind: 'note', message });
  }

  /** The element that an id names; ids that are no text name nothing. */
  named(id: Raw | undefined): ModelElement | undefined {
    return typeof id === 'string' || typeof id === 'number' ? this.byId.get(String(id)) : undefined;
  }

  node(id: Raw | undefined): SketchNode | SketchBoundary | undefined {
    const element = this.named(id);
    return element !== undefined && this.sketch.element(element.id) !== undefined
      ? (element as SketchNode | SketchBoundary)
      : undefined;
  }
}

/** Deepest nesting of a model; real ones stay under 10. */
const MAX_DEPTH = 60;

/** Parents without circles and without endless nesting: such a chain is cut where it comes back or becomes too deep. */
export function withoutCircles(parents: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const result = new Map(parents);
  const depths = new Map<string, number>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const open = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !depths.has(at) && !open.has(at)) {
      path.push(at);
      open.add(at);
      at = result.get(at);
    }
    const last = path.at(-1);
    if (at !== undefined && open.has(at) && last !== undefined) result.delete(last);
    for (const id of path.reverse()) {
      const parent = result.get(id);
      const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1;
      if (depth > MAX_DEPTH) result.delete(id);
      depths.set(id, depth > MAX_DEPTH ? 0 : depth);
    }
  }
  return result;
}
