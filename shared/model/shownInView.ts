/** What a view shows: its filter, what is left out by hand, and what follows from both. */
import type { Diagram, DiagramNode, Facts, View, ViewFilter } from './diagram.js';
import { ancestors, descendants, elementOf } from './hierarchy.js';

/** What a filter asks for that the diagram itself does not say. */
export interface ViewContext {
  /** Node, boundary and edge ids with outstanding tasks; absent = not known yet, everything passes. */
  readonly outstanding?: ReadonlySet<string>;
}

/** Value of a filter that finds what has no value. */
export const UNKNOWN = 'unknown';

/**
 * Ids of all that a view shows. What is inside of something hidden is hidden, an edge with a hidden end too; the
 * boundaries around something shown are shown, a security group as long as one of its members is.
 */
export function shownInView(diagram: Diagram, view: View, context: ViewContext = {}): ReadonlySet<string> {
  const filter = view.filter ?? {};
  const cut: Cut = {
    diagram,
    filter,
    context,
    hidden: withContents(diagram, view.hidden ?? []),
    pinned: new Set(view.shown),
    scope: scopeOf(diagram, filter),
  };
  const shown = new Set<string>();
  addBoxes(cut, shown);
  addNotes(cut, shown);
  addGroups(cut, shown);
  addEdges(cut, shown);
  return shown;
}

/** A view while it is worked out. */
interface Cut {
  readonly diagram: Diagram;
  readonly filter: ViewFilter;
  readonly context: ViewContext;
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** All that `within` names; undefined = everything. */
  readonly scope: ReadonlySet<string> | undefined;
}

function isWanted({ diagram, filter, context, hidden, pinned, scope }: Cut, id: string): boolean {
  if (hidden.has(id)) return false;
  return pinned.has(id) || (scope?.has(id) !== false && passes(diagram, id, filter, context));
}

function addWithFrames(diagram: Diagram, shown: Set<string>, id: string): void {
  shown.add(id);
  for (const around of ancestors(diagram, id)) shown.add(around.id);
}

function addBoxes(cut: Cut, shown: Set<string>): void {
  const { diagram } = cut;
  for (const id of [...diagram.nodes.keys(), ...diagram.boundaries.keys()]) {
    if (!isOverlay(diagram, id) && isWanted(cut, id)) addWithFrames(diagram, shown, id);
  }
}

/** A note belongs to the boundary that it stands in. */
function addNotes({ diagram, hidden, pinned, scope }: Cut, shown: Set<string>): void {
  for (const { id, parent } of diagram.notes.values()) {
    if (hidden.has(id)) continue;
    const stands = (parent === undefined || shown.has(parent)) && scope?.has(id) !== false;
    if (stands || pinned.has(id)) addWithFrames(diagram, shown, id);
  }
}

function addGroups(cut: Cut, shown: Set<string>): void {
  for (const { id, members = [] } of cut.diagram.boundaries.values()) {
    if (!isOverlay(cut.diagram, id) || cut.hidden.has(id)) continue;
    if (members.length === 0 ? isWanted(cut, id) : members.some((member) => shown.has(member))) shown.add(id);
  }
}

function addEdges({ diagram, filter, hidden, pinned }: Cut, shown: Set<string>): void {
  for (const { id, source, target, facts } of diagram.edges.values()) {
    if (hidden.has(id) || !shown.has(source) || !shown.has(target)) continue;
    if (pinned.has(id) || isAmong(facts, 'protocol', filter.protocols)) shown.add(id);
  }
}

/** Whether a filter lets everything through. */
export function isEmptyFilter(filter: ViewFilter | undefined): boolean {
  return Object.entries(filter ?? {}).every(
    ([, value]) => value === undefined || value === false || (Array.isArray(value) && value.length === 0),
  );
}

function withContents(diagram: Diagram, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => [id, ...(diagram.boundaries.has(id) ? descendants(diagram, id) : [])]));
}

function isOverlay(diagram: Diagram, id: string): boolean {
  return diagram.boundaries.get(id)?.kind === 'security-group';
}

/** Everything that `within` names; undefined where it names nothing that there is. */
function scopeOf(diagram: Diagram, { within = [], connected }: ViewFilter): ReadonlySet<string> | undefined {
  const roots = within.filter((id) => elementOf(diagram, id) !== undefined);
  if (roots.length === 0) return undefined;
  const members = roots.flatMap((id) => diagram.boundaries.get(id)?.members ?? []);
  const scope = new Set(withContents(diagram, [...roots, ...members]));
  for (const { id, source, target } of diagram.edges.values()) if (roots.includes(id)) scope.add(source).add(target);
  if (connected !== true) return scope;
  const neighbours = [...diagram.edges.values()].flatMap(({ source, target }) => {
    if (scope.has(source) === scope.has(target)) return [];
    return [scope.has(source) ? target : source];
  });
  return new Set([...scope, ...neighbours]);
}

function passes(diagram: Diagram, id: string, filter: ViewFilter, { outstanding }: ViewContext): boolean {
  const element = diagram.nodes.get(id) ?? diagram.boundaries.get(id);
  if (!element) return true;
  if (filter.tags?.length && !filter.tags.some((tag) => element.tags?.includes(tag) === true)) return false;
  if (filter.openTasks === true && outstanding?.has(id) === false) return false;
  if ('service' in element) return nodePasses(element, filter);
  // of themselves boundaries have neither provider nor data: they are shown around what has
  return !filter.providers?.length && !filter.data?.length;
}

function nodePasses({ service, facts }: DiagramNode, { providers, data }: ViewFilter): boolean {
  if (providers?.length && !providers.includes(service.slice(0, service.indexOf('/')))) return false;
  return isAmong(facts, 'dataClassification', data);
}

function isAmong(facts: Facts | undefined, property: string, wanted: readonly string[] | undefined): boolean {
  if (!wanted?.length) return true;
  const values = facts?.[property] ?? [];
  if (values.length === 0) return wanted.includes(UNKNOWN);
  return values.some(({ value }) => typeof value === 'string' && wanted.includes(value));
}
