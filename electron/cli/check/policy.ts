import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Io } from '../io.js';
import type { Policy } from './readPolicy.js';

/** The second is what half of the world calls YAML. */
const NAMES = ['.demarc-policy.yaml', '.demarc-policy.yml'];

/** Where `--policy` and `--no-policy` say to look: a file, nowhere, or upwards from each input. */
export type PolicyChoice = string | false | undefined;

/** Policies by the folder that they are looked for from, each read once. */
export class Policies {
  private readonly byFolder = new Map<string, Promise<Policy | undefined>>();

  constructor(
    private readonly io: Io,
    private readonly choice: PolicyChoice,
  ) {}

  /** The policy that holds for an input file; standard input stands in the working folder. */
  async of(file: string): Promise<Policy | undefined> {
    if (this.choice === false) return undefined;
    if (this.choice !== undefined) return this.once(path.resolve(this.io.folder, this.choice), true);
    return this.above(path.dirname(path.resolve(this.io.folder, file === '-' ? 'stdin' : file)));
  }

  private async above(folder: string): Promise<Policy | undefined> {
    for (const name of NAMES) {
      const file = path.join(folder, name);
      if (await exists(file)) return this.once(file, false);
    }
    const parent = path.dirname(folder);
    // what lies outside of a repository has no say in it
    if (parent === folder || (await exists(path.join(folder, '.git')))) return undefined;
    return this.above(parent);
  }

  private once(file: string, isNamed: boolean): Promise<Policy | undefined> {
    let found = this.byFolder.get(file);
    if (found === undefined) {
      // most inputs have none
      found = import('./readPolicy.js').then(({ readPolicy }) => readPolicy(this.io, file, isNamed));
      this.byFolder.set(file, found);
    }
    return found;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
