import { Option } from 'commander';
import type { ExportOptions } from '../exportCommand.js';
import { framework, packs, policy, profile, today } from '../options.js';
import type { Registrar } from './registrar.js';

interface RawExport {
  readonly format?: string;
  readonly scale: string;
}

const FORMATS: Readonly<Record<string, string>> = { md: 'markdown', htm: 'html' };

function formatOf({ format, out }: { readonly format?: string; readonly out?: string }, usual: string): string {
  if (format !== undefined) return format;
  const extension = /\.(\w+)$/.exec(out ?? '')?.[1]?.toLowerCase();
  return extension === undefined ? usual : (FORMATS[extension] ?? extension);
}

export function addExports({ io, perform, add }: Registrar): void {
  const exporting = (name: string, description: string, usual: string, examples: readonly string[]) => {
    const command = add(name, description, examples)
      .option('--format <format>', `svg, png, pdf, html, markdown, csv, …; default: from --out, else ${usual}`)
      .option('-o, --out <file>', 'where to write; - is standard output')
      .option('--shading <name>', 'overall, progress or the id of a layer', 'overall')
      .addOption(new Option('--scale <factor>', 'pixel density of a PNG').choices(['1', '2', '4']).default('2'))
      .option('--transparent', 'a picture without a ground behind it')
      .option('--view <name>', 'show one view of the diagram')
      .option('--all-views', 'every view too: a page each in a report, a file each beside a picture')
      .option('--marking <text>', 'confidentiality marking on every page')
      .addOption(framework())
      .addOption(packs())
      .addOption(profile())
      .addOption(today(io));
    for (const option of policy()) command.addOption(option);
    command.action((files: string[], options: Omit<ExportOptions, 'scale' | 'format'> & RawExport) =>
      perform(async () => {
        const { exportFiles } = await import('../exportCommand.js');
        return exportFiles(io, files, { ...options, format: formatOf(options, usual), scale: Number(options.scale) });
      }),
    );
  };
  exporting('export <files...>', 'draw a diagram or template', 'svg', [
    'export orders.demarc -o orders.svg',
    'export orders.demarc --format png --scale 4',
    'export orders.demarc --all-views -o pictures/orders.svg',
    'export template.yaml --shading operating-system -o picture.svg',
  ]);
  exporting('report <files...>', 'write the report that is handed out', 'pdf', [
    'report orders.demarc',
    'report orders.demarc --marking Internal -o review.pdf',
    'report orders.demarc --framework cis --format html -o cis.html',
    'report infra/*.yaml --format markdown -o -',
  ]);
}
