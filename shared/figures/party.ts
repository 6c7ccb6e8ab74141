import type { Band, ElementAssessment } from '../assessment/types.js';
import { LAYER_IDS, type LayerId } from '../catalog/layers.js';
import type { Shading } from './displayList.js';
import type { Party } from './palette.js';

const BANDS: Readonly<Record<Band, Party>> = {
  B1: 'provider',
  B2: 'shared',
  B3: 'customer',
  unknown: 'unknown',
  none: 'not-applicable',
};

export function isLayer(text: string): text is LayerId {
  return (LAYER_IDS as readonly string[]).includes(text);
}

/** Whose colour a card wears: by its share of the layers, or by the owner of the layer that was chosen. */
export function partyOf(element: ElementAssessment, shading: Shading): Party {
  if (element.model === 'external') return 'external';
  if (element.model === 'unknown') return 'unknown';
  if (shading.mode === 'layer') return isLayer(shading.layer) ? element.owners[shading.layer].owner : 'unknown';
  return BANDS[element.band];
}
