import { createHash } from 'node:crypto';
import path from 'node:path';
import { catalog } from '../../shared/catalog/index.js';
import type { CheckedFile } from '../../shared/exporters/checkJson.js';
import { exporters } from '../../shared/exporters/index.js';
import type { Exporter, Report } from '../../shared/exporters/types.js';
import type { Shading } from '../../shared/figures/displayList.js';
import type { Diagram } from '../../shared/model/diagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { loadFontFaces } from '../files/fonts.js';
import { loadIcons } from '../files/icons.js';
import { CliError, type Io } from './io.js';

/** Formats that need the Electron runtime. */
export const RENDERED_FORMATS = ['png', 'pdf'] as const;

export function exporterNamed(format: string): Exporter {
  const found = exporters.find(({ meta }) => meta.id === format);
  if (found) return found;
  const known = ['text', 'json', ...exporters.map(({ meta }) => meta.id)].sort().join(', ');
  throw new CliError(`"${format}" is no format. Known are ${known}.`, 2);
}

export function contentHash(diagram: Diagram): string {
  return createHash('sha256').update(writeDiagram(diagram)).digest('hex').slice(0, 12);
}

export interface ReportOptions {
  readonly today: string;
  readonly shading?: Shading;
  readonly marking?: string;
  readonly framework?: string;
  /** Folder with `icons/` and `fonts/`; without it nothing is embedded, which only pictures need. */
  readonly assets?: string;
}

export async function reportOf(file: CheckedFile, options: ReportOptions): Promise<Report> {
  const services = [...file.diagram.nodes.values()].map(({ service }) => catalog.services.get(service)?.icon);
  const wanted = [...new Set(services.filter((icon) => icon !== undefined))].sort();
  const { assets } = options;
  return {
    diagram: file.diagram,
    assessment: file.assessment,
    catalog,
    fileName: path.basename(file.path),
    contentHash: contentHash(file.diagram),
    today: options.today,
    shading: options.shading ?? { mode: 'overall' },
    theme: 'light',
    icons: assets === undefined ? new Map() : await loadIcons(path.join(assets, 'icons'), wanted),
    fontFaces: assets === undefined ? () => '' : await loadFontFaces(path.join(assets, 'fonts')),
    marking: options.marking,
    framework: options.framework,
  };
}

/** `out` as named, else the input's name with the format's extension. */
export function outputName(input: string, out: string | undefined, extension: string, io: Io): string {
  if (out !== undefined) return out;
  if (input === '-') return '-';
  const name = path.basename(input).replace(/\.(demarc|ya?ml|json|template|tfstate|drawio)$/i, '');
  return path.relative(io.folder, path.resolve(io.folder, path.dirname(input), `${name}.${extension}`)) || name;
}
