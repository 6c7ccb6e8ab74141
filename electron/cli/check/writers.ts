import type { CheckRun } from '../../../shared/exporters/checkRun.js';
import type { Io } from '../io.js';

export type CheckWriter = (run: CheckRun, io: Io) => string | Promise<string>;

/** Formats made for checks; any text format of the reports works too. */
export const CHECK_FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown', 'csv'] as const;

/** Loads the writer of a format; one that does not exist is refused before anything is read. */
export async function writerNamed(format: string): Promise<CheckWriter> {
  switch (format) {
    case 'text': {
      const { checkText } = await import('./text.js');
      return (run, { isColored }) => checkText(run, isColored);
    }
    case 'json': {
      const { checkJson } = await import('../../../shared/exporters/checkJson.js');
      return (run) => checkJson(run.files, run);
    }
    case 'sarif':
      return (await import('../../../shared/exporters/sarif.js')).sarif;
    case 'junit':
      return (await import('../../../shared/exporters/junit.js')).junit;
    case 'markdown':
      return (await import('./markdown.js')).checkMarkdown;
    case 'csv':
      return (await import('./csv.js')).checkCsv;
    default:
      return (await import('./exporterWriter.js')).exporterWriter(format);
  }
}
