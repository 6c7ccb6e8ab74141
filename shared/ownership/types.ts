import type { LayerId } from '../catalog/layers.js';
import type { Owner } from '../catalog/types.js';

/** Who owns one layer of one element, and why. */
export interface Ruling {
  readonly owner: Owner;
  /** What decided: a boundary, an option, a refinement (`R1`), the base matrix, a person, or the layer not applying. */
  readonly basis: 'human' | 'boundary' | 'option' | 'refined' | 'base' | 'not-applicable' | 'model-unknown';
  /** Facts and sources in reading order, e.g. `Capacity = EC2 instances (user)`, `ECS developer guide (O1)`. */
  readonly because: readonly string[];
}

export type Owners = Readonly<Record<LayerId, Ruling>>;

/** Share of the 18 layers that is the customer's (DOMAIN 8.2): B1 mostly the provider's, B2 split, B3 mostly the customer's. */
export type Band = 'B1' | 'B2' | 'B3' | 'unknown' | 'none';
