import { randomUUID } from 'node:crypto';
import type { FileToken } from '../../shared/ipc.js';

/** The window holds tokens; only the main process knows which path one stands for. */
export class FileTokens {
  readonly #paths = new Map<FileToken, string>();

  /** The same path keeps its token for as long as the app runs. */
  tokenOf(path: string): FileToken {
    for (const [token, known] of this.#paths) if (known === path) return token;
    const token = randomUUID();
    this.#paths.set(token, path);
    return token;
  }

  pathOf(token: FileToken): string | undefined {
    return this.#paths.get(token);
  }
}
