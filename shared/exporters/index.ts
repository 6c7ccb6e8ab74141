import { csv } from './csv.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { matrixCsv } from './matrixCsv.js';
import { svg } from './svg.js';
import type { Exporter } from './types.js';

/** Formats that are text; PNG is made of `svg` and PDF of `html` by a browser. Sorted by id. */
export const exporters: readonly Exporter[] = [csv, html, markdown, matrixCsv, svg];
