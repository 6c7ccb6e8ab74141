import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What the command line hands to a hidden window, as a file named by `--demarc-export`. */
const exportJobSchema = z.object({
  format: z.enum(['png', 'pdf']),
  /** Absolute path of an SVG (png) or an HTML page (pdf). */
  source: z.string(),
  /** Absolute path of the picture or document to write. */
  out: z.string(),
  /** Size of the SVG, px; of no meaning for a document. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** Pixel density of a picture. */
  scale: z.number().positive().max(8),
});

export type ExportJob = z.infer<typeof exportJobSchema>;

/** Switch of the runtime that is followed by the path of the job. */
export const EXPORT_SWITCH = '--demarc-export';

/** @throws when the file is not there or says something else. */
export async function readExportJob(file: string): Promise<ExportJob> {
  return exportJobSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
