import type { Boundary } from '../../../shared/model/diagram.js';

interface BoundarySwatchProps {
  readonly boundary: Boundary;
  readonly size?: 'small' | 'large';
}

/** The line and colour that a boundary is drawn with. */
export function BoundarySwatch({ boundary, size = 'large' }: BoundarySwatchProps) {
  const routing = boundary.facts?.routing?.[0]?.value;
  const id = boundary.kind === 'subnet' && typeof routing === 'string' ? `${routing}-subnet` : boundary.kind;
  return <span className={`boundary-swatch boundary-swatch-${size} boundary-swatch-${id}`} aria-hidden />;
}
