import type { Owner } from '../../catalog/types.js';
import type { Primitive } from '../../figures/displayList.js';
import { palette } from '../../figures/palette.js';
import { rectPath } from '../../figures/path.js';
import { cornersOf, patternPath } from '../../figures/pattern.js';
import { paintSvg } from '../../figures/svgPainter.js';
import { html, raw, type Markup } from '../parts/html.js';

const OWNERS = ['customer', 'shared', 'provider', 'unknown'] as const;
const HEIGHT = 9;

type Owners = Readonly<Record<Owner, number>>;

/** Nodes to which a layer applies. */
export function applicableNodes(owners: Owners): number {
  return OWNERS.reduce((sum, owner) => sum + owners[owner], 0);
}

function barItems(owners: Owners, pitch: number): readonly Primitive[] {
  const { party } = palette('light');
  const items: Primitive[] = [];
  let x = 0;
  for (const owner of OWNERS) {
    const width = owners[owner] * pitch;
    if (width === 0) continue;
    const { fill, pattern, stroke } = party[owner];
    const rect = { x, y: 0, width: Math.max(1, width - 1), height: HEIGHT };
    items.push({ kind: 'path', d: rectPath(rect), fill, stroke });
    if (pattern) {
      items.push({ kind: 'path', d: patternPath(pattern.kind, [cornersOf(rect)]), fill: pattern.color });
    }
    x += width;
  }
  return items;
}

/**
 * Nodes of a layer by owner; the cells beside it say the same in figures.
 * @param most nodes of the layer with the most, which take the whole width
 * @param width px
 */
export function layerBar(owners: Owners, most: number, width: number): Markup {
  const bounds = { x: 0, y: 0, width, height: HEIGHT };
  const items = barItems(owners, width / Math.max(1, most));
  const svg = paintSvg([{ id: 'bar', kind: 'legend', bounds, name: '', items }], () => '', {
    name: 'Nodes by owner',
    viewBox: bounds,
  });
  return html`<span class="bar" aria-hidden="true">${raw(svg)}</span>`;
}
