import type { Figure } from '../../shared/figures/displayList.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Gesture } from './gesture.js';

export interface Parted {
  /** Stays where it is while a gesture goes on. */
  readonly still: readonly Figure[];
  /** Moves along as it is. */
  readonly moving: readonly Figure[];
  /** Edges that end at something that moves or is resized. */
  readonly edges: readonly string[];
}

/** Parts the picture into what a gesture leaves alone and what it takes along. */
export function partedFigures(diagram: Diagram, figures: readonly Figure[], gesture: Gesture): Parted {
  const moved = movedBy(gesture);
  if (gesture.kind === 'move' && gesture.isCopy === true) return copied(diagram, figures, moved);
  if (moved.size === 0) return { still: figures, moving: [], edges: [] };
  const { cut, inner } = edgesOf(diagram, moved, gesture);
  const still: Figure[] = [];
  const moving: Figure[] = [];
  for (const figure of figures) {
    if (cut.has(figure.id)) continue;
    const place = figure.kind === 'overlay' ? overlayPlace(diagram, figure.id, moved) : undefined;
    if (place === 'torn') continue;
    const goes = place === 'goes' || inner.has(figure.id) || moved.has(figure.id);
    if (!goes) still.push(figure);
    else if (gesture.kind === 'move') moving.push(figure);
  }
  return { still, moving, edges: [...cut] };
}

/** Everything stays, and a picture of it goes. */
function copied(diagram: Diagram, figures: readonly Figure[], moved: ReadonlySet<string>): Parted {
  const inner = [...diagram.edges.values()].filter(({ source, target }) => moved.has(source) && moved.has(target));
  const going = new Set([...moved, ...inner.map(({ id }) => id)]);
  return { still: figures, moving: figures.filter(({ id }) => going.has(id)), edges: [] };
}

interface MovedEdges {
  /** One end stays behind. */
  readonly cut: ReadonlySet<string>;
  /** Both ends go along. */
  readonly inner: ReadonlySet<string>;
}

function edgesOf(diagram: Diagram, moved: ReadonlySet<string>, { kind }: Gesture): MovedEdges {
  const cut = new Set<string>();
  const inner = new Set<string>();
  for (const { id, source, target } of diagram.edges.values()) {
    if (kind === 'move' && moved.has(source) && moved.has(target)) inner.add(id);
    else if (moved.has(source) || moved.has(target)) cut.add(id);
  }
  return { cut, inner };
}

/** Ids whose figures a gesture takes from their place. */
function movedBy(gesture: Gesture): ReadonlySet<string> {
  if (gesture.kind === 'move') return gesture.moving;
  return new Set(gesture.kind === 'resize' ? [gesture.id] : []);
}

/** A group goes along when all its members do; torn apart it is left out until the drop. */
function overlayPlace(diagram: Diagram, group: string, moved: ReadonlySet<string>): 'stays' | 'goes' | 'torn' {
  const members = diagram.boundaries.get(group)?.members ?? [];
  const going = members.filter((id) => moved.has(id)).length;
  if (going === 0) return 'stays';
  return going === members.length ? 'goes' : 'torn';
}
