import type { Severity } from '../../../shared/catalog/types.js';

/** Octagon, triangle, diamond, circle: the shape says the severity without the colour. */
export function SeverityMark({ severity, done = false }: { readonly severity: Severity; readonly done?: boolean }) {
  return <span className={`severity-mark severity-${done ? 'done' : severity}`} aria-hidden />;
}
