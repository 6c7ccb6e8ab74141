import type { Owner } from '../../../shared/catalog/types.js';

/** The colour and pattern of an owner; its word stands beside it. */
export function OwnerSwatch({ owner }: { readonly owner: Owner }) {
  return <span className={`owner-swatch owner-${owner}`} aria-hidden />;
}
