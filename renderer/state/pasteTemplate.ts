/** Pasting text that is a template, or was copied out of one. */
import { boundaryAt } from '../../shared/commands/boundaryAt.js';
import { extractFragment } from '../../shared/commands/extractFragment.js';
import { pasteElements } from '../../shared/commands/pasteElements.js';
import type { OpenedDiagram } from '../../shared/ipc.js';
import type { Boundary, Diagram } from '../../shared/model/diagram.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { ancestors, childrenOf, elementOf } from '../../shared/model/hierarchy.js';
import { newId } from '../../shared/model/newId.js';
import { absolutePoint } from '../../shared/model/place.js';
import { boundsOf } from '../../shared/model/rect.js';
import type { ResourceVerdict } from '../../shared/model/verdict.js';
import { freeSpot, type Spot } from './adding.js';
import { openDialog } from './dialogs.js';
import { PADDING, growToFit, TITLE_HEIGHT } from './growToFit.js';
import { bridge } from './mainProcess.js';
import { pointerPlace } from './pointerPlace.js';
import { sizeOf } from './sizes.js';
import { showToast } from './toasts.js';
import { viewport } from './viewport.js';
import { counted } from './words.js';
import { edit, presentDiagram, select, useWorkspace } from './workspace.js';

/** Adds what a pasted template describes as one step; a text that is none changes nothing, and it is said why. */
export async function pasteTemplate(text: string): Promise<void> {
  const before = useWorkspace.getState().session;
  const outcome = await bridge.request('import:text', { text });
  // another document was opened meanwhile
  if (useWorkspace.getState().session !== before) return;
  if (!outcome.ok) {
    if (outcome.cancelled !== true) showToast(outcome.error.message, 'error');
    return;
  }
  add(outcome.value);
}

function add({ diagram: read, warnings, verdicts = [] }: OpenedDiagram): void {
  const known = presentDiagram();
  const landing = regionOf(known, landingBoundary(known), read);
  const { fragment, bare } = fittedInto(known, landing, read);
  const bounds = boundsOf(rootsIn(fragment).map((id) => rectIn(fragment, id)));
  if (!bounds) {
    showToast('Nothing in the pasted text can be drawn.');
    return;
  }
  const { width, height } = bounds;
  const spot = freeSpot(known, spotFor(known, landing, bounds), { width, height });
  const offset = {
    x: Math.round(spot.centre.x - bounds.width / 2 - bounds.x),
    y: Math.round(spot.centre.y - bounds.height / 2 - bounds.y),
  };
  const parent = landing === undefined ? {} : { parent: landing };
  edit('Paste a template', (diagram) => {
    const after = pasteElements(diagram, fragment, { newId, offset, bare, ...parent });
    return newIn(diagram, after).reduce((grown, id) => growToFit(grown, id, sizeOf), after);
  });
  const after = presentDiagram();
  const added = newIn(known, after);
  select(added);
  viewport()?.reveal(added);
  const { warnings: before, verdicts: held } = useWorkspace.getState();
  useWorkspace.setState({
    warnings: [...before, ...warnings],
    verdicts: [...held, ...movedVerdicts(verdicts, read, after)],
  });
  tell(added, after, warnings.length);
}

function tell(added: readonly string[], diagram: Diagram, notes: number): void {
  const nodes = added.filter((id) => diagram.nodes.has(id)).length;
  const show = {
    label: `Show ${counted(notes, 'note')}`,
    run: () => {
      openDialog({ kind: 'import-notes' });
    },
  };
  showToast(`Pasted ${counted(nodes, 'node')}.`, 'done', notes > 0 ? show : undefined);
}

/** The boundary that is selected, else the one under the pointer. */
function landingBoundary(diagram: Diagram): string | undefined {
  const [only, ...others] = useWorkspace.getState().selection;
  if (only !== undefined && others.length === 0 && diagram.boundaries.has(only)) return only;
  const point = pointOnCanvas();
  return point && boundaryAt(diagram, point)?.id;
}

/** The one region of an account, where what is pasted would else bring another one along. */
function regionOf(diagram: Diagram, landing: string | undefined, read: Diagram): string | undefined {
  if (landing === undefined || diagram.boundaries.get(landing)?.kind !== 'account') return landing;
  if (![...read.boundaries.values()].some(isAssumed)) return landing;
  const regions = (childrenOf(diagram).get(landing) ?? []).filter(
    (id) => diagram.boundaries.get(id)?.kind === 'region',
  );
  return regions.length === 1 ? regions[0] : landing;
}

/** Account or region of an import that stand in no file. */
function isAssumed({ kind, sources }: Boundary): boolean {
  return (kind === 'account' || kind === 'region') && sources === undefined;
}

function pointOnCanvas(): Point | undefined {
  const client = pointerPlace();
  return client && viewport()?.at(client);
}

function spotFor(diagram: Diagram, landing: string | undefined, { width, height }: Rect): Spot {
  if (landing === undefined) return { centre: pointOnCanvas() ?? viewport()?.centre() ?? { x: 0, y: 0 } };
  const { x, y } = absolutePoint(diagram, landing);
  return { centre: { x: x + PADDING + width / 2, y: y + TITLE_HEIGHT + PADDING + height / 2 }, parent: landing };
}

/** An import assumes account and region; where the landing has its own, what is inside of the assumed ones goes there. */
function fittedInto(diagram: Diagram, landing: string | undefined, read: Diagram) {
  const around = landing === undefined ? [] : [diagram.boundaries.get(landing), ...ancestors(diagram, landing)];
  const kinds = new Set(around.map((boundary) => boundary?.kind));
  const assumed = [...read.boundaries.values()].filter((one) => isAssumed(one) && kinds.has(one.kind));
  if (assumed.length === 0) return { fragment: read, bare: new Set<string>() };
  const gone = new Set(assumed.map(({ id }) => id));
  const kept = [read.boundaries, read.nodes, read.notes]
    .flatMap((elements) => [...elements.keys()])
    .filter((id) => !gone.has(id));
  const bare = new Set(rootsIn(read).filter((id) => !gone.has(id)));
  return { fragment: extractFragment(read, kept), bare };
}

function rootsIn({ nodes, boundaries, notes, layout }: Diagram): readonly string[] {
  return [...boundaries.values(), ...nodes.values(), ...notes.values()]
    .filter(({ id, parent }) => parent === undefined && layout.placements.has(id))
    .map(({ id }) => id);
}

function rectIn(diagram: Diagram, id: string): Rect {
  return { ...absolutePoint(diagram, id), ...sizeOf(diagram, id) };
}

function newIn(before: Diagram, { nodes, boundaries, notes }: Diagram): readonly string[] {
  return [nodes, boundaries, notes]
    .flatMap((elements) => [...elements.keys()])
    .filter((id) => elementOf(before, id) === undefined);
}

/** Verdicts follow their resources to the ids that these have now. */
function movedVerdicts(
  verdicts: readonly ResourceVerdict[],
  read: Diagram,
  diagram: Diagram,
): readonly ResourceVerdict[] {
  const file = [...read.nodes.values(), ...read.boundaries.values()].flatMap(({ sources = [] }) => sources)[0]?.file;
  const now = new Map<string, string>();
  for (const { id, sources = [] } of [...diagram.boundaries.values(), ...diagram.nodes.values()]) {
    for (const source of sources) if (source.file === file) now.set(source.id, id);
  }
  return verdicts.flatMap((verdict) => {
    const subject = now.get(verdict.sourceId);
    return verdict.subject === undefined || subject === undefined ? [] : [{ ...verdict, subject }];
  });
}
