import type { Command } from 'commander';
import type { Io } from '../io.js';

/** What a file of commands needs to add its own; implementations are imported when their command runs. */
export interface Registrar {
  readonly io: Io;
  readonly program: Command;
  /** Runs a command and keeps its exit code. */
  readonly perform: (run: () => Promise<number> | number) => Promise<void>;
  readonly add: (name: string, description: string, examples: readonly string[]) => Command;
}
