import type { LayerId } from '../catalog/layers.js';
import type { Owner } from '../catalog/types.js';
import type { Boundary } from '../model/diagram.js';
import type { Surroundings } from './surroundings.js';

/** What a place does to the lower layers of everything that stands in it (DOMAIN 5.3, rows O20 and O22). */
export interface Place {
  readonly owners: Readonly<Partial<Record<LayerId, Owner>>>;
  readonly because: string;
  readonly source: string;
}

export const PLACES: Readonly<Record<string, Place>> = {
  'on-premises': {
    owners: {
      virtualization: 'customer',
      'foundation-services': 'customer',
      'global-infrastructure': 'customer',
      hardware: 'customer',
      'physical-facilities': 'customer',
    },
    because: 'What stands on your own site rests on your own hosts, hardware and building',
    source: 'S9',
  },
  outpost: {
    owners: { 'physical-facilities': 'customer', hardware: 'shared', 'global-infrastructure': 'shared' },
    because: "The rack stands on your site: custody, power and uplink are yours, repair is the provider's",
    source: 'Outposts guide; hybrid security guidance (O20)',
  },
  'edge-device': {
    owners: { 'physical-facilities': 'customer', hardware: 'shared' },
    because: 'The device is in your custody',
    source: 'Snow Family guide (O22)',
  },
};

/** The innermost place around an element that moves lower layers. */
export function placeAround(
  surroundings: Surroundings,
): { readonly boundary: Boundary; readonly place: Place } | undefined {
  for (const boundary of surroundings.chain) {
    const place = Object.hasOwn(PLACES, boundary.kind) ? PLACES[boundary.kind] : undefined;
    if (place !== undefined) return { boundary, place };
  }
  return undefined;
}
