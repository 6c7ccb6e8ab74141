import type { Diagram } from '../../../shared/model/diagram.js';
import { childrenOf } from '../../../shared/model/hierarchy.js';
import { inRows } from '../../canvas/readingOrder.js';

/** A row of the outline with those below it. */
export interface Branch {
  /** Of the row: the element's id, unless it stands here a second time as the member of a group. */
  readonly key: string;
  /** Absent for the heading of the security groups. */
  readonly id?: string;
  readonly kind: 'boundary' | 'node' | 'note' | 'edge' | 'group' | 'member' | 'groups';
  readonly children: readonly Branch[];
}

/** Heading over the security groups. */
export const GROUPS_KEY = 'groups';

const known = new WeakMap<Diagram, readonly Branch[]>();

/**
 * The diagram as nested rows in reading order: boundaries with what stands in them, elements with the connections that
 * they open, and at the end the security groups with their members.
 */
export function branchesOf(diagram: Diagram): readonly Branch[] {
  let branches = known.get(diagram);
  if (!branches) {
    branches = [...inside(diagram, undefined, edgesBySource(diagram)), ...groups(diagram)];
    known.set(diagram, branches);
  }
  return branches;
}

type EdgesBySource = ReadonlyMap<string, readonly Branch[]>;

function edgesBySource(diagram: Diagram): EdgesBySource {
  const bySource = new Map<string, Branch[]>();
  for (const { id, source } of diagram.edges.values()) {
    const row: Branch = { key: id, id, kind: 'edge', children: [] };
    const others = bySource.get(source);
    if (others) others.push(row);
    else bySource.set(source, [row]);
  }
  return bySource;
}

function inside(diagram: Diagram, parent: string | undefined, edges: EdgesBySource): readonly Branch[] {
  const { placements } = diagram.layout;
  const ids = (childrenOf(diagram).get(parent) ?? []).filter((id) => !isGroup(diagram, id));
  return inRows(ids, placements).map((id): Branch => {
    const own = edges.get(id) ?? [];
    if (diagram.boundaries.has(id)) {
      return { key: id, id, kind: 'boundary', children: [...inside(diagram, id, edges), ...own] };
    }
    return { key: id, id, kind: diagram.nodes.has(id) ? 'node' : 'note', children: own };
  });
}

function groups(diagram: Diagram): readonly Branch[] {
  const found = [...diagram.boundaries.values()].filter(({ id }) => isGroup(diagram, id));
  if (found.length === 0) return [];
  const rows = found.map(({ id, members = [] }): Branch => {
    const children = members
      .filter((member) => diagram.nodes.has(member))
      .map((member): Branch => ({ key: `${id}/${member}`, id: member, kind: 'member', children: [] }));
    return { key: id, id, kind: 'group', children };
  });
  return [{ key: GROUPS_KEY, kind: 'groups', children: rows }];
}

function isGroup(diagram: Diagram, id: string): boolean {
  return diagram.boundaries.get(id)?.kind === 'security-group';
}

/** The rows that match, with those around them so that one sees where they are. */
export function matching(branches: readonly Branch[], matches: (branch: Branch) => boolean): readonly Branch[] {
  return branches.flatMap((branch) => {
    const children = matching(branch.children, matches);
    if (children.length > 0) return [{ ...branch, children }];
    return matches(branch) ? [{ ...branch, children: [] }] : [];
  });
}

/** Boundaries and groups stand open until they are folded, nodes and their connections the other way round. */
export function isOpen({ key, kind }: Branch, toggled: ReadonlySet<string>): boolean {
  return (kind === 'node' || kind === 'note') === toggled.has(key);
}

/** Keys of the rows around an element, outermost first; undefined where it has no row. */
export function keysAround(branches: readonly Branch[], id: string): readonly Branch[] | undefined {
  for (const branch of branches) {
    if (branch.id === id && branch.kind !== 'member') return [];
    const below = keysAround(branch.children, id);
    if (below) return [branch, ...below];
  }
  return undefined;
}
