import type { FileTokens } from '../files/fileTokens.js';
import type { RequestedFile } from '../files/requestedFile.js';

/** What handlers share. */
export interface Services {
  /** Folder of the app's own data. */
  readonly userData: string;
  /** Folder with `icons/`, `fonts/` and `templates/`. */
  readonly assets: string;
  readonly tokens: FileTokens;
  /** What the app was asked to open from outside. */
  readonly requested: RequestedFile;
}
