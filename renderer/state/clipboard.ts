import { deleteElements } from '../../shared/commands/deleteElements.js';
import { extractFragment } from '../../shared/commands/extractFragment.js';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import type { Point } from '../../shared/model/geometry.js';
import { insertFragment, selectionWords } from './edits.js';
import { bridge } from './mainProcess.js';
import { besideLanding, boundaryLanding, pointLanding, type Landing } from './pasteLanding.js';
import { pasteTemplate } from './pasteTemplate.js';
import { selectionText } from './selectionText.js';
import { showToast } from './toasts.js';
import { viewport } from './viewport.js';
import { edit, presentDiagram, useWorkspace } from './workspace.js';

const MARK = 'demarc-fragment';

interface Copied {
  /** As Demarc writes it. */
  readonly text: string;
  readonly fragment: Diagram;
  /** How often it was pasted: each copy stands a step further. */
  pastes: number;
  /** What the last paste added and selected. */
  made: ReadonlySet<string>;
}

/** What this window copied or pasted last; the system's clipboard carries the same. */
let copied: Copied | undefined;

export async function copySelection(): Promise<void> {
  const fragment = extractFragment(presentDiagram(), useWorkspace.getState().selection);
  const text = fragmentText(fragment);
  copied = { text, fragment, pastes: 0, made: new Set() };
  await bridge.request('clipboard:write', { text: selectionText(fragment), fragment: text });
}

export async function cutSelection(): Promise<void> {
  const { selection } = useWorkspace.getState();
  const words = selectionWords();
  await copySelection();
  edit(`Cut ${words}`, (diagram) => deleteElements(diagram, selection));
  if (copied) copied.pastes = -1;
}

/** Elements of Demarc, or a template as text; elements at a point of the screen, where one is given. */
export async function pasteClipboard(client?: Point): Promise<void> {
  const clip = await bridge.request('clipboard:read', undefined);
  const text = clip.fragment ?? clip.text;
  if (text !== copied?.text) {
    const fragment = readFragment(text);
    copied = fragment ? { text, fragment, pastes: 0, made: new Set() } : undefined;
  }
  if (copied) {
    const { offset, parent } = landingOf(copied, client);
    insertFragment('Paste', copied.fragment, offset, parent);
    copied.made = useWorkspace.getState().selection;
    viewport()?.reveal([...copied.made]);
  } else if (text.trim() === '') showToast('There is nothing on the clipboard that can be pasted here.');
  else await pasteTemplate(text);
}

/** At the point, in the one boundary that is selected, else beside the last copy. */
function landingOf(copy: Copied, client: Point | undefined): Landing {
  const diagram = presentDiagram();
  const point = client && viewport()?.at(client);
  const landing = point ? pointLanding(copy.fragment, point) : intoSelected(diagram, copy);
  if (landing) return landing;
  copy.pastes += 1;
  return besideLanding(copy.pastes);
}

/** A boundary that was itself copied or pasted just now is no place for the copy: it is meant to stand beside it. */
function intoSelected(diagram: Diagram, { fragment, made }: Copied): Landing | undefined {
  const [only, ...others] = useWorkspace.getState().selection;
  if (only === undefined || others.length > 0 || !diagram.boundaries.has(only)) return undefined;
  if (fragment.boundaries.has(only) || made.has(only)) return undefined;
  return boundaryLanding(diagram, fragment, only);
}

/** Maps as lists of entries, so that another window of Demarc reads it back. */
export function fragmentText(fragment: Diagram): string {
  return JSON.stringify({ [MARK]: 1, ...fragment }, (_key, value: unknown) =>
    value instanceof Map ? { entries: [...value] } : value,
  );
}

/** Undefined where the text is not a fragment of Demarc. */
export function readFragment(text: string): Diagram | undefined {
  if (!text.startsWith(`{"${MARK}":`)) return undefined;
  try {
    const { [MARK]: _, ...read } = JSON.parse(text, (_key, value: unknown) =>
      isEntries(value) ? new Map(value.entries) : value,
    ) as Record<string, unknown>;
    return isFragment(read) ? { ...emptyDiagram(''), ...read } : undefined;
  } catch {
    return undefined;
  }
}

function isEntries(value: unknown): value is { readonly entries: readonly [string, unknown][] } {
  if (typeof value !== 'object' || value === null || !('entries' in value)) return false;
  const { entries } = value;
  return Array.isArray(entries) && entries.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string');
}

function isFragment(read: object): read is Diagram {
  const { nodes, boundaries, edges, layout } = read as Partial<Diagram>;
  return nodes instanceof Map && boundaries instanceof Map && edges instanceof Map && layout?.placements instanceof Map;
}
