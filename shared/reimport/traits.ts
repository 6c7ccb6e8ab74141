import type { Boundary, Diagram, DiagramNode, Edge, ImportedTraits, TextNote } from '../model/diagram.js';

export type Element = DiagramNode | Boundary | Edge | TextNote;

/** What both an import and a person may set; everything else belongs to one of the two. */
export const TRAITS = {
  nodes: ['label', 'parent', 'alsoIn', 'count', 'scope', 'notes', 'links'],
  boundaries: ['label', 'parent', 'members', 'rules', 'scope', 'notes', 'links'],
  edges: ['source', 'target', 'label', 'direction', 'step', 'scope', 'notes'],
  notes: ['text', 'parent'],
} as const;

export type Collection = keyof typeof TRAITS;

export const COLLECTIONS = ['boundaries', 'nodes', 'edges', 'notes'] as const satisfies readonly Collection[];

/** Longer texts are kept as a fingerprint. */
const LONGEST = 60;
/** Lists whose order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set(['alsoIn', 'members']);

/** Canonical text of a trait; undefined where it is not set. */
export function traitText(trait: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const listed = UNORDERED.has(trait) && Array.isArray(value) ? [...(value as readonly string[])].sort() : value;
  const text = typeof listed === 'string' ? listed : JSON.stringify(listed);
  return text.length > LONGEST ? fingerprint(text) : text;
}

export function traitOf(element: Element, trait: string): unknown {
  return (element as unknown as Readonly<Record<string, unknown>>)[trait];
}

/** The record of an element as an import states it. */
export function traitsOf(collection: Collection, element: Element): ImportedTraits {
  const texts = TRAITS[collection].flatMap((trait): readonly (readonly [string, string])[] => {
    const text = traitText(trait, traitOf(element, trait));
    return text === undefined ? [] : [[trait, text]];
  });
  return Object.fromEntries(texts);
}

/** The diagram of an import with the record of what it says; what a person changes later can be told from it. */
export function withTraits(diagram: Diagram): Diagram {
  const recorded = <T extends Element>(collection: Collection, elements: ReadonlyMap<string, T>) =>
    new Map([...elements].map(([id, element]) => [id, { ...element, imported: traitsOf(collection, element) }]));
  return {
    ...diagram,
    nodes: recorded('nodes', diagram.nodes),
    boundaries: recorded('boundaries', diagram.boundaries),
    edges: recorded('edges', diagram.edges),
    notes: recorded('notes', diagram.notes),
  };
}

/** 64 bits of FNV-1a over the code units, in two halves: enough to see that a text changed. */
function fingerprint(text: string): string {
  const half = (start: number): string => {
    let hash = start;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return `#${half(0x811c9dc5)}${half(0x01234567)}`;
}
