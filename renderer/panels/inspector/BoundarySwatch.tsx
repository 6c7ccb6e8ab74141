import type { Boundary } from '../../../shared/model/diagram.js';

/** The line and colour that a boundary is drawn with. */
export function BoundarySwatch({ boundary }: { readonly boundary: Boundary }) {
  const routing = boundary.facts?.routing?.[0]?.value;
  const id = boundary.kind === 'subnet' && typeof routing === 'string' ? `${routing}-subnet` : boundary.kind;
  return <span className={`boundary-swatch boundary-swatch-large boundary-swatch-${id}`} aria-hidden />;
}
