import type { FileTokens } from '../files/fileTokens.js';

/** What handlers share. */
export interface Services {
  /** Folder of the app's own data. */
  readonly userData: string;
  /** Folder with `icons/`, `fonts/` and `templates/`. */
  readonly assets: string;
  readonly tokens: FileTokens;
  /** Absolute path of the file the app was started with. */
  readonly initialFile?: string;
}
