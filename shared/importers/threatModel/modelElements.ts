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

/** Parents without circles: a chain that comes back to where it was is cut at its first member. */
export function withoutCircles(parents: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const result = new Map(parents);
  for (const start of parents.keys()) {
    const seen = new Set([start]);
    let next = result.get(start);
    while (next !== undefined) {
      if (seen.has(next)) {
        result.delete(start);
        break;
      }
      seen.add(next);
      next = result.get(next);
    }
  }
  return result;
}
