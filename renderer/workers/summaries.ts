import type { ElementAssessment, Owners, Ruling } from '../../shared/assessment/types.js';
import { LAYER_IDS, type LayerId } from '../../shared/catalog/layers.js';
import type { Owner } from '../../shared/catalog/types.js';

/** One element's assessment for the wire: owners as one letter a layer, without their reasons. */
export type Summary = Omit<ElementAssessment, 'owners' | 'modelBecause'> & { readonly owners: string };

const LETTERS: Readonly<Record<Owner, string>> = {
  customer: 'C',
  shared: 'S',
  provider: 'P',
  'not-applicable': '-',
  unknown: '?',
};

/** Shared by all elements, so that a summary costs one object and not nineteen. */
const RULINGS: ReadonlyMap<string, Ruling> = new Map(
  (Object.entries(LETTERS) as [Owner, string][]).map(([owner, letter]) => [
    letter,
    { owner, basis: 'base', because: [] },
  ]),
);

const OWNERS = new Map<string, Owners>();

export function summaryOf(element: ElementAssessment): Summary {
  const { owners, modelBecause: _, ...rest } = element;
  return { ...rest, owners: LAYER_IDS.map((layer) => LETTERS[owners[layer].owner]).join('') };
}

/** The assessment as the figures take it; its reasons are empty and come with the details. */
export function fromSummary({ owners, ...rest }: Summary): ElementAssessment {
  return { ...rest, modelBecause: [], owners: ownersOf(owners) };
}

function ownersOf(letters: string): Owners {
  const known = OWNERS.get(letters);
  if (known) return known;
  const owners: Partial<Record<LayerId, Ruling>> = {};
  LAYER_IDS.forEach((layer, index) => {
    const ruling = RULINGS.get(letters.charAt(index)) ?? RULINGS.get('?');
    if (ruling) owners[layer] = ruling;
  });
  const complete = owners as Owners;
  OWNERS.set(letters, complete);
  return complete;
}
