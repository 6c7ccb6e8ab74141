import path from 'node:path';

/** The diagram file that the system or the command line asked to open and that no window has taken yet. */
export class RequestedFile {
  private file: string | undefined;

  /** Takes the file that a command line names; switches are Chromium's. True where there is one. */
  addFrom(argv: readonly string[], folder: string): boolean {
    const named = argv.slice(1).find((argument) => argument.endsWith('.demarc') && !argument.startsWith('-'));
    if (named === undefined) return false;
    this.file = path.resolve(folder, named);
    return true;
  }

  /** Absolute path, once. */
  take(): string | undefined {
    const { file } = this;
    this.file = undefined;
    return file;
  }
}
