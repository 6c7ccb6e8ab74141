import { csv } from './csv.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { svg } from './svg.js';
import type { Exporter } from './types.js';

/** Every text format that can be written, in the order of their ids. */
export const exporters: readonly Exporter[] = [csv, html, markdown, svg];
