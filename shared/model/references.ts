import { taskStateKey } from './diagram.js';
import type { DiagramFile } from './diagramSchema.js';
import type { JsonPath } from './parseJson.js';

export interface Fault {
  readonly path: JsonPath;
  readonly message: string;
}

/** Collections whose ids share one name space, with the word for one of them. */
const ELEMENTS = { boundaries: 'boundary', nodes: 'node', edges: 'edge', notes: 'note' } as const;

/** The first id that is given twice or names nothing; a file is never repaired behind its author's back. */
export function findFault(file: DiagramFile): Fault | undefined {
  const { model, layout } = file;
  const ids = new Set<string>();
  const placeable = new Set([...model.boundaries, ...model.nodes, ...model.notes].map(({ id }) => id));
  return (
    doubledElement(file, ids) ??
    wrongParent(file) ??
    wrongFurtherSubnet(file) ??
    wrongEdge(file) ??
    wrongMember(file) ??
    doubledTaskState(file) ??
    doubled(model.reviews, ['model', 'reviews'], 'review') ??
    doubled(layout.views, ['layout', 'views'], 'view') ??
    doubledInViews(file) ??
    doubled(layout.placements, ['layout', 'placements'], 'placement') ??
    doubled(layout.edges, ['layout', 'edges'], 'edge course') ??
    layoutOfNothing(layout.placements, placeable, ['layout', 'placements']) ??
    layoutOfNothing(layout.edges, new Set(model.edges.map(({ id }) => id)), ['layout', 'edges'])
  );
}

function doubledElement({ model }: DiagramFile, ids: Set<string>): Fault | undefined {
  for (const collection of ['boundaries', 'nodes', 'edges', 'notes'] as const) {
    for (const [index, { id }] of model[collection].entries()) {
      if (ids.has(id)) {
        return fault(
          ['model', collection, index, 'id'],
          `The id "${id}" of this ${ELEMENTS[collection]} is taken by another element. Give one of them another id.`,
        );
      }
      ids.add(id);
    }
  }
  return undefined;
}

function wrongParent({ model }: DiagramFile): Fault | undefined {
  const parents = new Map(model.boundaries.map(({ id, parent }) => [id, parent]));
  for (const collection of ['boundaries', 'nodes', 'notes'] as const) {
    for (const [index, { id, parent }] of model[collection].entries()) {
      if (parent === undefined) continue;
      const path = ['model', collection, index, 'parent'];
      const what = `The ${ELEMENTS[collection]} "${id}"`;
      if (!parents.has(parent)) {
        return fault(path, `${what} stands in "${parent}", which is no boundary. Correct "parent", or remove it.`);
      }
      if (collection === 'boundaries' && isInside(parent, id, parents)) {
        return fault(path, `${what} stands inside itself, by way of "${parent}". Give it another "parent".`);
      }
    }
  }
  return undefined;
}

/** Whether going up from a boundary leads to another one; ends at any cycle. */
function isInside(start: string, target: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = start; next !== undefined && !seen.has(next); next = parents.get(next)) {
    if (next === target) return true;
    seen.add(next);
  }
  return false;
}

function wrongFurtherSubnet({ model }: DiagramFile): Fault | undefined {
  const boundaries = new Set(model.boundaries.map(({ id }) => id));
  for (const [index, { id, alsoIn }] of model.nodes.entries()) {
    const place = (alsoIn ?? []).findIndex((subnet) => !boundaries.has(subnet));
    if (place === -1) continue;
    return fault(
      ['model', 'nodes', index, 'alsoIn', place],
      `The node "${id}" also stands in "${alsoIn?.[place] ?? ''}", which is no boundary. Correct "alsoIn", or remove it.`,
    );
  }
  return undefined;
}

function wrongEdge({ model }: DiagramFile): Fault | undefined {
  const ends = new Set([...model.nodes, ...model.boundaries].map(({ id }) => id));
  for (const [index, edge] of model.edges.entries()) {
    for (const end of ['source', 'target'] as const) {
      if (ends.has(edge[end])) continue;
      return fault(
        ['model', 'edges', index, end],
        `The ${end} "${edge[end]}" of the edge "${edge.id}" is neither a node nor a boundary. Correct it, or remove the edge.`,
      );
    }
  }
  return undefined;
}

function wrongMember({ model }: DiagramFile): Fault | undefined {
  const nodes = new Set(model.nodes.map(({ id }) => id));
  for (const [index, boundary] of model.boundaries.entries()) {
    const seen = new Set<string>();
    for (const [place, member] of (boundary.members ?? []).entries()) {
      const path = ['model', 'boundaries', index, 'members', place];
      const what = `The member "${member}" of "${boundary.id}"`;
      if (!nodes.has(member)) return fault(path, `${what} is no node. Correct it, or remove it from the list.`);
      if (seen.has(member)) return fault(path, `${what} is listed twice. Remove one of them.`);
      seen.add(member);
    }
  }
  return undefined;
}

function doubledTaskState({ model }: DiagramFile): Fault | undefined {
  const seen = new Set<string>();
  for (const [index, { task, subject, source }] of model.taskStates.entries()) {
    const key = taskStateKey(task, subject, source);
    if (seen.has(key)) {
      return fault(
        ['model', 'taskStates', index],
        `The task "${task}" of "${subject}" has two states. Keep the one that holds.`,
      );
    }
    seen.add(key);
  }
  return undefined;
}

function doubled(items: readonly { readonly id: string }[], path: JsonPath, word: string): Fault | undefined {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) return fault([...path, index, 'id'], `There are two ${word}s of "${id}". Remove one of them.`);
    seen.add(id);
  }
  return undefined;
}

/** Views may name what is not there: another program deleted it, and it is left out of them too. */
function doubledInViews({ layout }: DiagramFile): Fault | undefined {
  for (const [index, { arrangement }] of layout.views.entries()) {
    const path = ['layout', 'views', index, 'arrangement'];
    const found =
      doubled(arrangement?.placements ?? [], [...path, 'placements'], 'placement') ??
      doubled(arrangement?.edges ?? [], [...path, 'edges'], 'edge course');
    if (found) return found;
  }
  return undefined;
}

function layoutOfNothing(
  items: readonly { readonly id: string }[],
  known: ReadonlySet<string>,
  path: JsonPath,
): Fault | undefined {
  const index = items.findIndex(({ id }) => !known.has(id));
  const item = items[index];
  if (!item) return undefined;
  return fault(
    [...path, index, 'id'],
    `This places "${item.id}", which the model does not have. Correct the id, or remove the entry.`,
  );
}

function fault(path: JsonPath, message: string): Fault {
  return { path, message };
}
