import { exporters } from '../../shared/exporters/index.js';
import type { Exporter } from '../../shared/exporters/types.js';
import { CliError } from './io.js';

export function exporterNamed(format: string): Exporter {
  const found = exporters.find(({ meta }) => meta.id === format);
  if (found) return found;
  const known = ['text', 'json', 'png', 'pdf', ...exporters.map(({ meta }) => meta.id)].sort().join(', ');
  throw new CliError(`"${format}" is no format. Known are ${known}.`, 2);
}
