import { contentHash } from './contentHash.js';

/** What the open files say as far as this program knows: what it read or wrote last. */
export class KnownContents {
  readonly #hashes = new Map<string, string>();

  remember(file: string, content: string | Uint8Array): void {
    this.#hashes.set(file, contentHash(content));
  }

  /** Undefined where nothing is known of the file. */
  hashOf(file: string): string | undefined {
    return this.#hashes.get(file);
  }

  /** Whether another program wrote this; false where nothing is known of the file. */
  isNews(file: string, content: string | Uint8Array): boolean {
    const known = this.#hashes.get(file);
    return known !== undefined && known !== contentHash(content);
  }
}
