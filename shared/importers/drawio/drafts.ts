import type { Role, Roles } from './roles.js';
import type { Shape } from './shapes.js';

/** What a vertex becomes, while labels, icons and numbers find the things that they belong to. */
export interface Draft {
  readonly shape: Shape;
  role: Role | 'folded';
  label: string;
  service?: string;
  /** Name of a library shape that stands for no service. */
  shapeName?: string;
  /** Kind of a boundary. */
  kind?: string;
  readonly notes: string[];
  /** What it was folded into. */
  into?: Draft;
}

/** The vertices of a page by what becomes of them. */
export class Drafts {
  readonly all: readonly Draft[];
  private readonly byShape: ReadonlyMap<Shape, Draft>;

  constructor({ roles, cards }: Roles) {
    this.all = [...roles]
      .map(([shape, role]): Draft => ({
        shape,
        role,
        label: shape.cell.label,
        service: shape.service,
        shapeName: shape.unknownShape,
        notes: [],
      }))
      .sort((a, b) => a.shape.order - b.shape.order);
    this.byShape = new Map(this.all.map((draft) => [draft.shape, draft]));
    // inner cards come first, so that what they carry reaches the outer ones
    for (const [part, card] of cards) this.merge(part, card);
  }

  private merge(part: Shape, card: Shape): void {
    const inner = this.byShape.get(part);
    const outer = this.byShape.get(card);
    if (inner === undefined || outer === undefined) return;
    outer.service ??= inner.service;
    outer.shapeName ??= inner.shapeName;
    if (outer.label === '') outer.label = inner.label;
    fold(inner, outer);
  }

  of(shape: Shape): Draft | undefined {
    return this.byShape.get(shape);
  }

  withRole(...roles: readonly Draft['role'][]): readonly Draft[] {
    return this.all.filter(({ role }) => roles.includes(role));
  }
}

export function fold(draft: Draft, into: Draft): void {
  draft.role = 'folded';
  draft.into = into;
}

/** The draft that stands for one which was folded, perhaps over several. */
export function hostOf(draft: Draft): Draft {
  let host = draft;
  while (host.into !== undefined) host = host.into;
  return host;
}
