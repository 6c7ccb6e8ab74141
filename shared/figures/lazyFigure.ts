import type { Figure, Primitive } from './displayList.js';

/** A figure that is drawn up when somebody first looks at it: of a large diagram few are painted near, and few names spoken. */
export class LazyFigure<Drawing> implements Figure {
  #items: readonly Primitive[] | undefined;
  #name: string | undefined;

  constructor(
    readonly id: string,
    readonly kind: Figure['kind'],
    readonly bounds: Figure['bounds'],
    private readonly drawing: Drawing,
    private readonly makers: {
      readonly items: (drawing: Drawing) => readonly Primitive[];
      readonly name: (drawing: Drawing) => string;
    },
  ) {}

  get items(): readonly Primitive[] {
    this.#items ??= this.makers.items(this.drawing);
    return this.#items;
  }

  get name(): string {
    this.#name ??= this.makers.name(this.drawing);
    return this.#name;
  }
}
