/** What the window shows of the document: the view that is open, and the diagram as it is seen there. */
import { editInView } from '../../shared/commands/editInView.js';
import { showInView } from '../../shared/commands/showInView.js';
import type { Diagram, View } from '../../shared/model/diagram.js';
import { parentOf } from '../../shared/model/hierarchy.js';
import { shownInView, type ViewContext } from '../../shared/model/shownInView.js';
import { arrangedDiagram, viewedDiagram } from '../../shared/model/viewedDiagram.js';
import type { WindowAssessment } from '../workers/engineMessages.js';
import { growToFit } from './growToFit.js';
import { sizeOf } from './sizes.js';
import type { Workspace } from './workspace.js';

/** What of the workspace decides about it. */
type Seen = Pick<Workspace, 'history' | 'viewId' | 'assessment'>;

/** Undefined = everything; also where the view was removed, or its adding undone. */
export function viewIn({ history, viewId }: Pick<Workspace, 'history' | 'viewId'>): View | undefined {
  return viewId === undefined ? undefined : history.present.views.find(({ id }) => id === viewId);
}

/** Everything, at the places of the open view. */
export function arrangedIn(workspace: Pick<Workspace, 'history' | 'viewId'>): Diagram {
  return arranged(workspace.history.present, viewIn(workspace));
}

/** What the open view shows, where it shows it. */
export function shownIn(workspace: Seen): Diagram {
  const view = viewIn(workspace);
  return viewed(workspace.history.present, view, view?.filter?.openTasks === true ? workspace.assessment : undefined);
}

/** Of one view at a time: the picture before is where the next one starts. */
const viewed = remembered((diagram, view, assessment, before) =>
  viewedDiagram(diagram, view, contextOf(assessment), before),
);
const arranged = remembered((diagram, view) => arrangedDiagram(diagram, view));

type Look = (diagram: Diagram, view: View | undefined, assessment?: WindowAssessment, before?: Diagram) => Diagram;

/** The last answer again while nothing changed that it was made of. */
function remembered(look: Look): (diagram: Diagram, view: View | undefined, assessment?: WindowAssessment) => Diagram {
  let last: { readonly from: readonly unknown[]; readonly made: Diagram } | undefined;
  return (diagram, view, assessment) => {
    if (!view) return diagram;
    const from = [diagram, view, assessment];
    if (last?.from.every((part, index) => part === from[index]) === true) return last.made;
    const made = look(diagram, view, assessment, last?.made);
    last = { from, made };
    return made;
  };
}

/** What a filter by tasks goes by. */
export function contextOf(assessment: WindowAssessment | undefined): ViewContext {
  if (!assessment) return {};
  const withBadge = [...assessment.elements].filter(([, { outstanding }]) => outstanding > 0).map(([id]) => id);
  return { outstanding: new Set(withBadge) };
}

/** An edit as it is made in the open view: what is new is seen there, whatever its filter says. */
export function editSeen(workspace: Seen, change: (diagram: Diagram) => Diagram): Diagram {
  const before = workspace.history.present;
  const view = viewIn(workspace);
  const after = editInView(before, view?.id, change);
  if (!view || after === before) return after;
  const grown = view.arrangement ? withRoom(before, after) : after;
  const now = grown.views.find(({ id }) => id === view.id);
  const added = [grown.nodes, grown.boundaries, grown.notes, grown.edges].flatMap((elements, index) => {
    const known = [before.nodes, before.boundaries, before.notes, before.edges][index];
    return [...elements.keys()].filter((id) => known?.has(id) !== true);
  });
  if (!now || added.length === 0) return grown;
  const context = contextOf(workspace.assessment);
  const shown = shownInView(grown, now, context);
  const unseen = added.filter((id) => !shown.has(id));
  return unseen.length === 0 ? grown : showInView(grown, view.id, unseen, context);
}

/** What came into a boundary in a view with places of its own has its room there; everywhere else it needs it too. */
function withRoom(before: Diagram, after: Diagram): Diagram {
  const arrived = [...after.layout.placements.keys()].filter(
    (id) => !before.layout.placements.has(id) || parentOf(before, id) !== parentOf(after, id),
  );
  return arrived.reduce((grown, id) => growToFit(grown, id, sizeOf), after);
}
