import type { Owner } from '../../catalog/types.js';
import type { Primitive } from '../../figures/displayList.js';
import { palette } from '../../figures/palette.js';
import { rectPath } from '../../figures/path.js';
import { cornersOf, patternPath } from '../../figures/pattern.js';
import { paintSvg } from '../../figures/svgPainter.js';
import { html, raw, type Markup } from '../parts/html.js';

const OWNERS = ['customer', 'shared', 'provider', 'unknown'] as const;
const SIZE = { width: 214, height: 9 } as const;

type Owners = Readonly<Record<Owner, number>>;

/** Nodes to which a layer applies. */
export function applicableNodes(owners: Owners): number {
  return OWNERS.reduce((sum, owner) => sum + owners[owner], 0);
}

function barItems(owners: Owners, most: number): readonly Primitive[] {
  const { party } = palette('light');
  const items: Primitive[] = [];
  let x = 0;
  for (const owner of OWNERS) {
    const width = (owners[owner] / most) * SIZE.width;
    if (width === 0) continue;
    const { fill, pattern, stroke } = party[owner];
    const rect = { x, y: 0, width: Math.max(1, width - 1), height: SIZE.height };
    items.push({ kind: 'path', d: rectPath(rect), fill, stroke });
    if (pattern) {
      items.push({ kind: 'path', d: patternPath(pattern.kind, [cornersOf(rect)]), fill: pattern.color });
    }
    x += width;
  }
  return items;
}

/** Nodes of a layer by owner, as long as their number; the cells beside it say the same in figures. */
export function layerBar(owners: Owners, most: number): Markup {
  const bounds = { x: 0, y: 0, ...SIZE };
  const items = barItems(owners, Math.max(1, most));
  const svg = paintSvg([{ id: 'bar', kind: 'legend', bounds, name: '', items }], () => '', {
    name: 'Nodes by owner',
    viewBox: bounds,
  });
  return html`<span class="bar" aria-hidden="true">${raw(svg)}</span>`;
}
