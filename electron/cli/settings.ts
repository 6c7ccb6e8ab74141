import type { MatrixProfile } from '../../shared/model/diagram.js';
import { Policies, type PolicyChoice } from './check/policy.js';
import type { Io } from './io.js';
import { Library, packRemarks, type Knowledge } from './knowledge.js';
import type { Loaded } from './load.js';

/** Options by which a command line overrules the policy. */
export interface SettingOptions {
  readonly packs?: readonly string[];
  readonly profile?: MatrixProfile;
  readonly framework?: string;
  readonly policy?: PolicyChoice;
}

/** What holds for the input of one command: its options first, then the policy that is found above the file. */
export interface Settings {
  readonly knowledge: Knowledge;
  readonly profile?: MatrixProfile;
  readonly framework?: string;
}

export async function settingsFor(io: Io, file: string, options: SettingOptions): Promise<Settings> {
  const policy = await new Policies(io, options.policy).of(file);
  const library = new Library(io, options.packs ?? []);
  return {
    knowledge: await library.with(policy?.packs ?? [], policy?.folder ?? io.folder),
    profile: options.profile ?? policy?.profile,
    framework: options.framework ?? policy?.framework,
  };
}

/** Says which packs a diagram was made with that are not here. */
export function remarkPacks(io: Io, { path, diagram }: Loaded, knowledge: Knowledge): void {
  for (const remark of packRemarks(path, diagram, knowledge)) io.err(`${remark}\n`);
}
