import { cloudFormation } from './cloudformation/cloudFormation.js';
import { drawio } from './drawio/drawio.js';
import { otm } from './otm/otm.js';
import { terraform } from './terraform/terraform.js';
import { threagile } from './threagile/threagile.js';
import { threatComposer } from './threatComposer/threatComposer.js';
import { threatDragon } from './threatDragon/threatDragon.js';
import type { Importer, ImportFile, ImportResult } from './types.js';

/** Every format that can be read, in the order in which they are asked. */
export const importers: readonly Importer[] = [
  drawio,
  threatDragon,
  threatComposer,
  otm,
  threagile,
  cloudFormation,
  terraform,
];

/** The importer of a file, found out by its content; undefined where no format is recognised. */
export function importerOf({ text, bytes }: ImportFile): Importer | undefined {
  return importers.find((importer) =>
    bytes === undefined ? importer.accepts(text) : importer.acceptsBytes?.(bytes) === true,
  );
}

/** Reads files of one format, found out by their content, into one diagram. */
export function importFiles(files: readonly ImportFile[]): ImportResult {
  const [first] = files;
  if (first === undefined) return { error: { message: 'No file was given. Choose at least one and import again.' } };
  const importer = importerOf(first);
  if (importer === undefined) return { error: { message: unknownFormat(first.name) } };
  const stranger = files.find((file) => importerOf(file) !== importer);
  if (stranger !== undefined) {
    return {
      error: {
        message: `${stranger.name}: this is not ${importer.meta.name}, as ${first.name} is. Import files of one format at a time.`,
      },
    };
  }
  return importer.read(files);
}

function unknownFormat(name: string): string {
  const known = importers.map((importer) => importer.meta.name).join(', ');
  return `${name}: the format is not known. Choose a file of one of these: ${known}.`;
}
