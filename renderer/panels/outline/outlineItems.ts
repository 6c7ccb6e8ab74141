import type { Diagram } from '../../../shared/model/diagram.js';
import type { Severity } from '../../../shared/catalog/types.js';
import type { Shading } from '../../../shared/figures/displayList.js';
import { outstandingText } from '../../../shared/figures/nodeName.js';
import type { Party } from '../../../shared/figures/palette.js';
import { partyOf } from '../../../shared/figures/party.js';
import { ownerWord, PARTY_WORDS } from '../../../shared/figures/words.js';
import type { WindowAssessment } from '../../workers/engineMessages.js';
import { elementName, kindName } from '../../state/elements.js';
import { serviceOf } from '../../state/services.js';
import { isOutstanding } from '../../state/taskView.js';
import { isOpen, type Branch } from './outlineBranches.js';

/** A row as it is shown and said. */
export interface OutlineItem extends Pick<Branch, 'key' | 'id' | 'kind'> {
  readonly label: string;
  /** Service, kind of boundary, or how many. */
  readonly detail: string;
  readonly party?: Party;
  readonly outstanding: number;
  readonly worst?: Severity;
  /** All of the row for a screen reader. */
  readonly spoken: string;
  readonly hasChildren: boolean;
  /** Only while it is open: what nobody sees is not built. */
  readonly children: readonly OutlineItem[];
}

export interface OutlineView {
  readonly diagram: Diagram;
  readonly assessment: WindowAssessment | undefined;
  readonly shading: Shading;
  readonly toggled: ReadonlySet<string>;
  /** Everything that is left stands open. */
  readonly isFiltered: boolean;
}

type Face = Omit<OutlineItem, 'key' | 'id' | 'kind' | 'hasChildren' | 'children'>;

interface Load {
  readonly outstanding: number;
  readonly worst?: Severity;
}

const NO_LOAD: Load = { outstanding: 0 };

/** Rows of the outline; what looks the same stays the same object, so that an edit renders few rows anew. */
export class OutlineItems {
  private known: ReadonlyMap<string, OutlineItem> = new Map();

  of(branches: readonly Branch[], view: OutlineView): readonly OutlineItem[] {
    const made = new Map<string, OutlineItem>();
    const loads = edgeLoads(view);
    const itemOf = (branch: Branch): OutlineItem => {
      const isShown = view.isFiltered || isOpen(branch, view.toggled);
      const children = isShown ? branch.children.map(itemOf) : [];
      const { key, id, kind } = branch;
      const hasChildren = branch.children.length > 0;
      const item = this.kept({ key, id, kind, ...faceOf(branch, view, loads), hasChildren, children });
      made.set(key, item);
      return item;
    };
    const items = branches.map(itemOf);
    this.known = made;
    return items;
  }

  private kept(item: OutlineItem): OutlineItem {
    const before = this.known.get(item.key);
    return before && isSame(before, item) ? before : item;
  }
}

function isSame(a: OutlineItem, b: OutlineItem): boolean {
  return (
    a.spoken === b.spoken &&
    a.detail === b.detail &&
    a.party === b.party &&
    a.worst === b.worst &&
    a.hasChildren === b.hasChildren &&
    a.children.length === b.children.length &&
    a.children.every((child, index) => child === b.children[index])
  );
}

function faceOf(branch: Branch, view: OutlineView, edges: ReadonlyMap<string, Load>): Face {
  const { id, kind, children } = branch;
  if (id === undefined) {
    const label = 'Security groups';
    const detail = String(children.length);
    return { label, detail, outstanding: 0, spoken: `${label}, ${detail}` };
  }
  const { diagram } = view;
  const label = kind === 'edge' ? targetName(diagram, id) : elementName(diagram, id);
  const isPlain = kind === 'edge' || saysItself(label, kindName(diagram, id));
  const detail = isPlain ? '' : kindName(diagram, id);
  const { words, ...standing } = standingOf(id, view, edges);
  return { label, detail, ...standing, spoken: spoken(kind, label, detail, words) };
}

interface Standing extends Load {
  readonly party?: Party;
  readonly words: readonly string[];
}

/** Whose an element is and what is left to do for it. */
function standingOf(id: string, view: OutlineView, edges: ReadonlyMap<string, Load>): Standing {
  const { diagram, assessment, shading } = view;
  if (isDrawnOnly(diagram, id)) return { ...NO_LOAD, words: ['drawn only, not assessed'] };
  const element = assessment?.elements.get(id);
  const party = element && diagram.nodes.has(id) ? partyOf(element, shading) : undefined;
  const { outstanding, worst } = element ?? edges.get(id) ?? NO_LOAD;
  const words = [
    ...(party === undefined ? [] : [partyWord(party, shading)]),
    ...(outstanding > 0 ? [outstandingText({ outstanding, worst })] : []),
  ];
  return { outstanding, worst, party, words };
}

function isDrawnOnly({ nodes, boundaries, edges }: Diagram, id: string): boolean {
  return (nodes.get(id) ?? boundaries.get(id) ?? edges.get(id))?.scope === 'drawn-only';
}

/** `Private subnet · app` need not be called a subnet once more. */
function saysItself(name: string, kind: string): boolean {
  return name.toLowerCase().includes(kind.toLowerCase());
}

function spoken(kind: Branch['kind'], name: string, detail: string, words: readonly string[]): string {
  const head = kind === 'edge' ? `connection to ${name}` : name;
  return [head, detail, ...words].filter((part) => part !== '').join(', ');
}

function targetName(diagram: Diagram, id: string): string {
  const target = diagram.edges.get(id)?.target;
  return target === undefined ? id : elementName(diagram, target);
}

function partyWord(party: Party, { mode }: Shading): string {
  if (mode !== 'layer' || party === 'external') return PARTY_WORDS[party];
  return ownerWord(party).toLowerCase();
}

/** The window keeps no summaries of connections: theirs are counted from the task list. */
function edgeLoads({ diagram, assessment }: OutlineView): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  for (const { subjects, status, hardening, severity } of assessment?.tasks ?? []) {
    if (hardening || !isOutstanding(status)) continue;
    for (const id of subjects) {
      if (!diagram.edges.has(id)) continue;
      const before = loads.get(id);
      // worst first in the list
      loads.set(id, { outstanding: (before?.outstanding ?? 0) + 1, worst: before?.worst ?? severity });
    }
  }
  return loads;
}

/** Whether every typed word is in the name or the kind of an element. */
export function isCalled(diagram: Diagram, { id, kind }: Branch, query: string): boolean {
  if (id === undefined) return false;
  const node = diagram.nodes.get(id);
  const short = node ? (serviceOf(node.service)?.shortName ?? '') : '';
  const name = kind === 'edge' ? targetName(diagram, id) : elementName(diagram, id);
  const text = `${name} ${kindName(diagram, id)} ${short}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
