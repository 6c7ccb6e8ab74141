import { z } from 'zod';

/**
 * What `--demarc-export FILE` reads (JSON): pictures and documents that only the Electron runtime can make, without a
 * window. Paths are absolute. Exit 0 when all are written, 1 with the reason on stderr.
 */
export const exportJobSchema = z.object({
  tasks: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('png'),
        /** An SVG that stands alone: icons and fonts embedded. */
        svg: z.string(),
        /** px at scale 1. */
        width: z.number().positive(),
        height: z.number().positive(),
        scale: z.number().positive().max(8),
        out: z.string(),
      }),
      z.object({
        kind: z.literal('pdf'),
        /** An HTML page that stands alone, with its own `@page`. */
        html: z.string(),
        /** Left in the footer of every page. */
        footer: z.string().optional(),
        /** In the header of every page. */
        marking: z.string().optional(),
        out: z.string(),
      }),
    ]),
  ),
});

export type ExportJob = z.infer<typeof exportJobSchema>;
/** `svg` and `html` are the texts themselves, not paths. */
export type ExportTask = ExportJob['tasks'][number];

/** The switch that starts the app for a job. */
export const EXPORT_SWITCH = '--demarc-export';
