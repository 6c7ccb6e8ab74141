import { deleteElements } from '../../shared/commands/deleteElements.js';
import { extractFragment } from '../../shared/commands/extractFragment.js';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import { insertFragment, GRID, selectionWords } from './edits.js';
import { bridge } from './mainProcess.js';
import { pasteTemplate } from './pasteTemplate.js';
import { selectionText } from './selectionText.js';
import { showToast } from './toasts.js';
import { edit, presentDiagram, useWorkspace } from './workspace.js';

const MARK = 'demarc-fragment';

interface Copied {
  /** As Demarc writes it. */
  readonly text: string;
  readonly fragment: Diagram;
  /** How often it was pasted: each copy stands a step further. */
  pastes: number;
}

/** What this window copied or pasted last; the system's clipboard carries the same. */
let copied: Copied | undefined;

export async function copySelection(): Promise<void> {
  const fragment = extractFragment(presentDiagram(), useWorkspace.getState().selection);
  const text = fragmentText(fragment);
  copied = { text, fragment, pastes: 0 };
  await bridge.request('clipboard:write', { text: selectionText(fragment), fragment: text });
}

export async function cutSelection(): Promise<void> {
  const { selection } = useWorkspace.getState();
  const words = selectionWords();
  await copySelection();
  edit(`Cut ${words}`, (diagram) => deleteElements(diagram, selection));
  if (copied) copied.pastes = -1;
}

/** Elements of Demarc, or a template as text. */
export async function pasteClipboard(): Promise<void> {
  const clip = await bridge.request('clipboard:read', undefined);
  const text = clip.fragment ?? clip.text;
  if (text !== copied?.text) {
    const fragment = readFragment(text);
    copied = fragment ? { text, fragment, pastes: 0 } : undefined;
  }
  if (copied) {
    copied.pastes += 1;
    const step = 3 * GRID * copied.pastes;
    insertFragment('Paste', copied.fragment, { x: step, y: step });
  } else if (text.trim() === '') showToast('There is nothing on the clipboard that can be pasted here.');
  else await pasteTemplate(text);
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
