/** Random edits for property tests: every command, with whatever the numbers of a step make of its arguments. */
import fc from 'fast-check';
import { BOUNDARY_KINDS, type Diagram, type FactValue } from '../model/diagram.js';
import { newId } from '../model/newId.js';
import { addBoundary } from './addBoundary.js';
import { addEdge } from './addEdge.js';
import { addNode } from './addNode.js';
import { addTextNote } from './addTextNote.js';
import { addView } from './addView.js';
import { alignElements } from './alignElements.js';
import { applyLayout } from './applyLayout.js';
import { deleteElements } from './deleteElements.js';
import { distributeElements } from './distributeElements.js';
import { duplicateView } from './duplicateView.js';
import { editInView } from './editInView.js';
import { extractFragment } from './extractFragment.js';
import { hideInView } from './hideInView.js';
import { matchSizes } from './matchSizes.js';
import { moveBy } from './moveBy.js';
import { moveElements } from './moveElements.js';
import { moveView } from './moveView.js';
import { pasteElements } from './pasteElements.js';
import { removeView } from './removeView.js';
import { renameView } from './renameView.js';
import { reparent } from './reparent.js';
import { resizeBoundary } from './resizeBoundary.js';
import { restack } from './restack.js';
import { setBends } from './setBends.js';
import { setCount } from './setCount.js';
import { setDirection } from './setDirection.js';
import { setEdgeEnds } from './setEdgeEnds.js';
import { setFacts } from './setFacts.js';
import { setLabel } from './setLabel.js';
import { setLinks } from './setLinks.js';
import { setMembers } from './setMembers.js';
import { setModel } from './setModel.js';
import { setNotes } from './setNotes.js';
import { setOption } from './setOption.js';
import { setOverride } from './setOverride.js';
import { setOwnArrangement } from './setOwnArrangement.js';
import { setPlacement } from './setPlacement.js';
import { setProfile } from './setProfile.js';
import { setRules } from './setRules.js';
import { setScope } from './setScope.js';
import { setStep } from './setStep.js';
import { setTags } from './setTags.js';
import { setTaskState } from './setTaskState.js';
import { setTitle } from './setTitle.js';
import { setViewFilter } from './setViewFilter.js';
import { showAllInView } from './showAllInView.js';
import { showInView } from './showInView.js';

/** Numbers that become ids, kinds and places. */
export interface Step {
  readonly action: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}

interface Arguments {
  /** Any element, as often as not of the wrong kind. */
  readonly one: string;
  readonly other: string;
  readonly edge: string;
  readonly view: string;
  readonly parent: string | undefined;
  readonly kind: string;
  readonly point: { readonly x: number; readonly y: number };
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly isEven: boolean;
  readonly number: number;
  readonly word: string;
  readonly value: FactValue;
}

type Edit = (diagram: Diagram, args: Arguments) => Diagram;

/** More than this is drawn on a canvas, and takes long in a test. */
const MOST_ELEMENTS = 120;

const isFull = ({ nodes, boundaries, notes }: Diagram) => nodes.size + boundaries.size + notes.size > MOST_ELEMENTS;
const adding =
  (edit: Edit): Edit =>
  (diagram, args) =>
    isFull(diagram) ? diagram : edit(diagram, args);
const rects = ({ one, other, rect }: Arguments) =>
  new Map([
    [one, rect],
    [other, { ...rect, x: rect.x + 50, y: rect.y - 30 }],
  ]);

/** Name of a command → an edit with it. */
export const EDITS: Readonly<Record<string, Edit>> = {
  addBoundary: adding((diagram, { kind, parent, rect }) =>
    addBoundary(diagram, { id: newId(diagram, 'b', kind), kind, label: kind, parent, ...rect }),
  ),
  addEdge: (diagram, { one, other }) =>
    addEdge(diagram, { id: newId(diagram, 'e', 'edge'), source: one, target: other }),
  addNode: adding((diagram, { parent, point }) =>
    addNode(diagram, { id: newId(diagram, 'n', 'node'), service: 'aws/ec2', label: 'node', parent, ...point }),
  ),
  addTextNote: adding((diagram, { parent, point, word }) => {
    const around = parent === undefined ? {} : { parent };
    return addTextNote(diagram, { id: newId(diagram, 't', word), text: word, ...around, ...point });
  }),
  addView: (diagram, { word }) =>
    diagram.views.length > 8 ? diagram : addView(diagram, { id: newId(diagram, 'v', word), name: word }),
  alignElements: (diagram, args) => alignElements(diagram, rects(args), args.isEven ? 'left' : 'middle'),
  applyLayout: (diagram, { one, edge, point }) =>
    applyLayout(diagram, { placements: new Map([[one, point]]), edges: new Map([[edge, { bends: [point] }]]) }),
  deleteElements: (diagram, { one }) => deleteElements(diagram, [one]),
  distributeElements: (diagram, args) =>
    distributeElements(diagram, rects(args), args.isEven ? 'horizontal' : 'vertical'),
  duplicateView: (diagram, { view, word }) =>
    diagram.views.length > 8 ? diagram : duplicateView(diagram, view, { id: newId(diagram, 'v', word), name: word }),
  editInView: (diagram, { view, one, parent, point }) =>
    editInView(diagram, view, (seen) => reparent(moveElements(seen, new Map([[one, point]])), [one], parent)),
  hideInView: (diagram, { view, one, edge }) => hideInView(diagram, view, [one, edge]),
  matchSizes: (diagram, args) => matchSizes(diagram, rects(args)),
  moveBy: (diagram, { one, point }) => moveBy(diagram, new Map([[one, point]])),
  moveElements: (diagram, { one, point }) => moveElements(diagram, new Map([[one, point]])),
  moveView: (diagram, { view, isEven }) => moveView(diagram, view, isEven ? 1 : -1),
  pasteElements: adding((diagram, { one, other, point }) =>
    pasteElements(diagram, extractFragment(diagram, [one, other]), { newId, offset: point }),
  ),
  removeView: (diagram, { view }) => removeView(diagram, view),
  renameView: (diagram, { view, word }) => renameView(diagram, view, word),
  reparent: (diagram, { one, parent }) => reparent(diagram, [one], parent),
  resizeBoundary: (diagram, { one, rect }) => resizeBoundary(diagram, one, rect),
  restack: (diagram, { one, other, isEven }) => restack(diagram, [one, other], isEven ? 'front' : 'back'),
  setBends: (diagram, { edge, point, isEven }) => setBends(diagram, edge, isEven ? [point] : undefined),
  setCount: (diagram, { one, number }) => setCount(diagram, one, number),
  setDirection: (diagram, { edge, isEven }) => setDirection(diagram, edge, isEven ? 'both' : undefined),
  setEdgeEnds: (diagram, { edge, one, other }) => setEdgeEnds(diagram, edge, one, other),
  setFacts: (diagram, { one, word, value }) => setFacts(diagram, one, word, [{ value, provenance: 'user' }]),
  setLabel: (diagram, { one, word }) => setLabel(diagram, one, word),
  setLinks: (diagram, { one, word }) => setLinks(diagram, one, [{ label: word, target: 'other.demarc' }]),
  setMembers: (diagram, { one, isEven }) =>
    setMembers(
      diagram,
      one,
      [...diagram.nodes.keys()].filter((_, index) => isEven || index % 2 === 0),
    ),
  setModel: (diagram, { one, isEven }) => setModel(diagram, one, isEven ? 'container' : undefined),
  setNotes: (diagram, { one, word }) => setNotes(diagram, one, word),
  setOption: (diagram, { one, word, value }) => setOption(diagram, one, word, value),
  setOverride: (diagram, { one, word, isEven }) => {
    const layer = 'application';
    return setOverride(diagram, one, layer, isEven ? { layer, owner: 'shared', reason: word } : undefined);
  },
  setOwnArrangement: (diagram, { view, isEven }) => setOwnArrangement(diagram, view, isEven),
  setPlacement: (diagram, { one, isEven }) => setPlacement(diagram, one, { locked: isEven, collapsed: !isEven }),
  setProfile: (diagram, { isEven }) => setProfile(diagram, isEven ? 'base' : 'refined'),
  setRules: (diagram, { one, other }) =>
    setRules(diagram, one, [{ direction: 'in', action: 'allow', peer: `sg:${other}` }]),
  setScope: (diagram, { one, isEven }) => setScope(diagram, one, isEven ? 'drawn-only' : undefined),
  setStep: (diagram, { edge, number }) => setStep(diagram, edge, number),
  setTags: (diagram, { one, word }) => setTags(diagram, one, [word, 'tag']),
  setTaskState: (diagram, { one, isEven }) =>
    setTaskState(diagram, { task: 'patch-guest-os', subject: one, ...(isEven ? { status: 'done' } : { note: 'n' }) }),
  setTitle: (diagram, { word }) => setTitle(diagram, word),
  setViewFilter: (diagram, { view, one, isEven }) =>
    setViewFilter(diagram, view, isEven ? { within: [one], connected: true } : { within: [], tags: ['tag'] }),
  showAllInView: (diagram, { view }) => showAllInView(diagram, view),
  showInView: (diagram, { view, one }) => showInView(diagram, view, [one]),
};

const NAMES = Object.keys(EDITS);

/** Adding is worth more than the others, or nothing is there to edit. */
const ACTIONS = [...NAMES, 'addNode', 'addNode', 'addNode', 'addBoundary', 'addBoundary', 'addEdge', 'addEdge'];

export const step: fc.Arbitrary<Step> = fc.record({
  action: fc.nat(ACTIONS.length - 1),
  a: fc.nat(60),
  b: fc.nat(60),
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
});

export function applyStep(diagram: Diagram, { action, a, b, x, y }: Step): Diagram {
  const { boundaries, nodes, notes, edges, views } = diagram;
  const ids = [...boundaries.keys(), ...nodes.keys(), ...notes.keys(), ...edges.keys()];
  const pick = <T>(items: readonly T[], index: number) => items[index % Math.max(1, items.length)];
  const other = pick(ids, b) ?? 'n_none';
  const edit = EDITS[ACTIONS[action] ?? ''];
  if (!edit) return diagram;
  return edit(diagram, {
    one: pick(ids, a) ?? 'n_none',
    other,
    edge: pick([...edges.keys()], a) ?? 'e_none',
    view: pick(views, b)?.id ?? 'v_none',
    parent: boundaries.has(other) ? other : pick([undefined, ...boundaries.keys()], b),
    kind: pick(BOUNDARY_KINDS, a) ?? 'group',
    point: { x, y },
    rect: { x, y, width: 50 + a, height: 50 + b },
    isEven: (a + b) % 2 === 0,
    number: 1 + (a % 9),
    word: `word${a % 7}`,
    value: pick(['yes', true, 3], b) ?? 'yes',
  });
}
