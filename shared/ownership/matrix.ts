import { LAYER_IDS, type LayerId } from '../catalog/layers.js';
import type { Owner, ResponsibilityModel } from '../catalog/types.js';

export const MATRIX_MODELS = ['infrastructure', 'container', 'abstract', 'on-premises', 'saas', 'external'] as const;

export type MatrixModel = (typeof MATRIX_MODELS)[number];

/** One of the 108 fields layer × model. */
export interface Cell {
  readonly layer: LayerId;
  readonly model: MatrixModel;
  readonly owner: Owner;
  /** `base` = said or directly implied by the founding statements, `guidance` = filled from later provider documents. */
  readonly source: 'base' | 'guidance';
  /** The refinement that gives this field another owner in the refined profile. */
  readonly refinement?: string;
  /** The layer exists only on services with this flag. */
  readonly onlyIf?: 'runsCustomerCode';
}

/**
 * DOMAIN 2.2 in its columns: infrastructure, container, abstract, on-premises, saas, external.
 * C customer, S shared, P provider, - not applicable; `*` founding statement, `?` only with code of the customer, `Rn` refinement.
 */
const ROWS: Readonly<Record<LayerId, string>> = {
  'customer-data': 'C* C* C* C C S',
  'client-encryption': 'C* C* C* C C P',
  'identity-access': 'C* C* C* C S S',
  'account-governance': 'C* C* C* C C S',
  application: 'C* C? C? C P P',
  'platform-management': 'C* P*R2 P*R3 C P P',
  'operating-system': 'C* P*R4 P* C P P',
  'network-config': 'C* P*R5 P* C P P',
  'firewall-config': 'C* C* PR6 C P P',
  'traffic-protection': 'C* C* P*R1 C S S',
  'server-side-encryption': 'C* C*R7 SR7 C P -',
  'backup-resilience': 'C S S C S -',
  'logging-monitoring': 'C S S C S -',
  virtualization: 'P P P C P -',
  'foundation-services': 'P* P* P* C P -',
  'global-infrastructure': 'P* P* P* C P -',
  hardware: 'P* P* P* C P P',
  'physical-facilities': 'P* P* P* C P P',
};

const OWNER_OF: Readonly<Record<string, Owner>> = { C: 'customer', S: 'shared', P: 'provider', '-': 'not-applicable' };

function readCell(layer: LayerId, model: MatrixModel, text: string): Cell {
  const refinement = /R\d/.exec(text)?.[0];
  return {
    layer,
    model,
    owner: OWNER_OF[text.charAt(0)] ?? 'unknown',
    source: text.includes('*') ? 'base' : 'guidance',
    ...(refinement === undefined ? {} : { refinement }),
    ...(text.includes('?') ? { onlyIf: 'runsCustomerCode' as const } : {}),
  };
}

/** All 108 fields. */
export const MATRIX: readonly Cell[] = LAYER_IDS.flatMap((layer) => {
  const texts = ROWS[layer].split(' ');
  return MATRIX_MODELS.map((model, column) => readCell(layer, model, texts[column] ?? ''));
});

const BY_MODEL: ReadonlyMap<string, ReadonlyMap<LayerId, Cell>> = new Map(
  MATRIX_MODELS.map((model) => [
    model,
    new Map(MATRIX.filter((cell) => cell.model === model).map((cell) => [cell.layer, cell])),
  ]),
);

/** The field of a model's column; undefined for `unknown`, which has no column. */
export function cellOf(model: ResponsibilityModel, layer: LayerId): Cell | undefined {
  return BY_MODEL.get(model)?.get(layer);
}

/** The founding statements that say who owns a layer in a model, for `because`. */
const STATEMENTS: Readonly<Partial<Record<LayerId, string>>> = {
  'customer-data': 'S10',
  'global-infrastructure': 'S7',
  'foundation-services': 'S8',
  hardware: 'S9',
  'physical-facilities': 'S9',
};

const MODEL_STATEMENTS: Readonly<Partial<Record<MatrixModel, string>>> = {
  infrastructure: 'S11',
  container: 'S14',
  abstract: 'S17',
};

/** `S14` and the like, or the kind of document that a field was filled from. */
export function cellSource(cell: Cell): string {
  if (cell.source === 'guidance') return 'provider guidance';
  return STATEMENTS[cell.layer] ?? MODEL_STATEMENTS[cell.model] ?? 'founding statements';
}
