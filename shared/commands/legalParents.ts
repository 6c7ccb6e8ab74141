import { BOUNDARY_KINDS, type Diagram } from '../model/diagram.js';
import { ancestors } from '../model/hierarchy.js';

/** Boundary kind, or what else can stand in a boundary. */
export type ChildKind = string;

const GROUPS = ['stack', 'auto-scaling-group', 'resource-group', 'group'] as const;

/** Boundaries without a meaning of their own, and a zone that the user defines: they hold anything. */
const HOLDS_ANYTHING: ReadonlySet<string> = new Set([...GROUPS, 'generic-zone']);

const KNOWN: ReadonlySet<string> = new Set(BOUNDARY_KINDS);

/** Parent kind → what it may hold besides groups and notes (DOMAIN 5.2). */
const CONTENTS: Readonly<Record<string, readonly ChildKind[]>> = {
  internet: ['generic-node', 'generic-zone'],
  'third-party': ['generic-node', 'generic-zone', 'account'],
  'on-premises': [
    'node',
    'on-premises',
    'subnet',
    'cluster',
    'outpost',
    'edge-device',
    'generic-zone',
    'security-group',
  ],
  organization: ['node', 'organization', 'account'],
  account: ['node', 'region', 'vpc', 'cluster', 'outpost', 'edge-device', 'generic-zone', 'security-group'],
  region: ['node', 'vpc', 'az', 'cluster', 'outpost', 'edge-device', 'generic-zone', 'security-group'],
  vpc: ['node', 'az', 'subnet', 'cluster', 'outpost', 'edge-device', 'generic-zone', 'security-group'],
  az: ['node', 'subnet', 'cluster', 'outpost', 'edge-device'],
  subnet: ['node', 'cluster', 'security-group'],
  'security-group': [],
  cluster: ['node', 'security-group'],
  outpost: ['node', 'subnet', 'cluster', 'security-group'],
  'edge-device': ['node', 'subnet', 'cluster', 'security-group'],
};

/**
 * Whether a boundary of one kind may directly hold a child of another; `undefined` is the bare canvas.
 * A boundary of a kind that this version does not know is treated as a group.
 */
export function mayContain(parentKind: string | undefined, childKind: ChildKind, service?: string): boolean {
  if (parentKind === undefined || HOLDS_ANYTHING.has(parentKind) || !KNOWN.has(parentKind)) return true;
  if (parentKind === 'security-group') return false;
  const contents = CONTENTS[parentKind] ?? [];
  if (childKind === 'note' || isGroup(childKind) || contents.includes(childKind)) return true;
  return childKind === 'node' && contents.includes('generic-node') && (service?.startsWith('generic/') ?? false);
}

function isGroup(kind: ChildKind): boolean {
  return (GROUPS as readonly string[]).includes(kind) || !(KNOWN.has(kind) || kind === 'node');
}

/** Kind of an element as `mayContain` takes it; undefined for what can't have a parent. */
export function childKindOf(diagram: Diagram, id: string): ChildKind | undefined {
  if (diagram.nodes.has(id)) return 'node';
  if (diagram.notes.has(id)) return 'note';
  return diagram.boundaries.get(id)?.kind;
}

/** Whether an existing element may move into a boundary: its kind fits and it would not end up inside itself. */
export function mayMoveInto(diagram: Diagram, id: string, parent: string | undefined): boolean {
  const kind = childKindOf(diagram, id);
  if (kind === undefined) return false;
  if (parent === undefined) return true;
  const boundary = diagram.boundaries.get(parent);
  if (!boundary || parent === id || ancestors(diagram, parent).some((around) => around.id === id)) return false;
  return mayContain(boundary.kind, kind, diagram.nodes.get(id)?.service);
}

/** The boundary itself or the nearest one around it that may hold such a child; undefined = the bare canvas. */
export function nearestLegalParent(
  diagram: Diagram,
  parent: string | undefined,
  childKind: ChildKind,
  service?: string,
): string | undefined {
  const start = parent === undefined ? undefined : diagram.boundaries.get(parent);
  if (!start) return undefined;
  return [start, ...ancestors(diagram, start.id)].find((around) => mayContain(around.kind, childKind, service))?.id;
}
