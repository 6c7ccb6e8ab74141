import { palette } from '../figures/palette.js';
import { paintSvg } from '../figures/svgPainter.js';
import { pictureName, pictureOf } from './picture.js';
import type { Exporter, Report } from './types.js';

/** All text that a picture shows: what the embedded faces must hold. */
function textOf(figures: ReturnType<typeof pictureOf>['figures']): string {
  return figures.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))).join('');
}

function write(report: Report): string {
  const { theme, transparent, icons, fontFaces } = report;
  const { figures, bounds } = pictureOf(report, { legend: true, letters: theme === 'contrast' });
  const svg = paintSvg(figures, (icon) => icons.get(icon) ?? '', {
    name: pictureName(report),
    viewBox: bounds,
    ground: transparent === true ? undefined : palette(theme).ground,
    style: fontFaces(textOf(figures)),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** A picture that stands alone: icons and faces are embedded, nothing is loaded. */
export const svg: Exporter = { meta: { id: 'svg', name: 'SVG picture', extension: 'svg' }, write };
