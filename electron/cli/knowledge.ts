import path from 'node:path';
import { contentHash } from '../files/contentHash.js';
import { buildCatalog } from '../../shared/catalog/buildCatalog.js';
import { catalog, catalogParts } from '../../shared/catalog/index.js';
import { mergePacks } from '../../shared/catalog/packs/mergePacks.js';
import type { Pack } from '../../shared/catalog/packs/packTypes.js';
import type { Catalog } from '../../shared/catalog/types.js';
import type { Diagram, PackStamp } from '../../shared/model/diagram.js';
import { CliError, readInput, type Io } from './io.js';

/** The catalog with the packs of an organisation in it. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly packs: readonly PackStamp[];
  /** What to tell the reader of the packs: what was left out and what they lower. */
  readonly remarks: readonly string[];
}

const OWN: Knowledge = { catalog, packs: [], remarks: [] };

/** @param files of packs, relative to the working folder; none = the catalog as it comes */
export async function loadKnowledge(io: Io, files: readonly string[] = []): Promise<Knowledge> {
  if (files.length === 0) return OWN;
  const { readPack } = await import('../../shared/catalog/packs/readPack.js');
  const packs: Pack[] = [];
  const stamps: PackStamp[] = [];
  for (const file of files) {
    const text = await readInput(io, file);
    const read = readPack(text);
    if ('error' in read) {
      const place = read.error.line === undefined ? file : `${file}, line ${read.error.line}`;
      throw new CliError(`${place}: ${read.error.message}`, 2);
    }
    const { id, version } = read.pack;
    if (packs.some((pack) => pack.id === id)) {
      throw new CliError(`${file}: the pack "${id}" is given twice. Name one file of it.`, 2);
    }
    packs.push(read.pack);
    stamps.push({ id, version, hash: contentHash(text).slice(0, 12) });
  }
  const { parts, lowered, warnings } = mergePacks(catalogParts, packs);
  return {
    catalog: buildCatalog(parts),
    packs: stamps,
    remarks: [
      ...warnings,
      ...lowered.map(({ pack, task, from, to, reason }) => `${pack} lowers ${task} from ${from} to ${to}: ${reason}`),
    ],
  };
}

/** Knowledge by the packs that it has, each read once. */
export class Library {
  private readonly known = new Map<string, Promise<Knowledge>>();

  constructor(
    private readonly io: Io,
    /** Named on the command line: they hold for every file. */
    private readonly named: readonly string[],
  ) {}

  with(policyPacks: readonly string[], policyFolder: string): Promise<Knowledge> {
    const fromPolicy = policyPacks.map((file) => path.resolve(policyFolder, file));
    const named = this.named.map((file) => path.resolve(this.io.folder, file));
    const files = [...new Set([...fromPolicy, ...named])].map((file) => path.relative(this.io.folder, file) || file);
    const key = files.join('\n');
    let found = this.known.get(key);
    if (found === undefined) {
      found = loadKnowledge(this.io, files).then((knowledge) => {
        for (const remark of knowledge.remarks) this.io.err(`note: ${remark}\n`);
        return knowledge;
      });
      this.known.set(key, found);
    }
    return found;
  }
}

/** Packs that a diagram was made with and that are not here, or here in another form. */
export function packRemarks(file: string, { packs = [] }: Diagram, knowledge: Knowledge): readonly string[] {
  return packs.flatMap(({ id, version, hash }) => {
    const here = knowledge.packs.find((pack) => pack.id === id);
    if (here === undefined) {
      return [
        `${file} was made with the pack ${id} ${version}, which is not given: its services are shown as unknown. Name its file with --packs.`,
      ];
    }
    if (here.hash === hash) return [];
    return [`${file} was made with the pack ${id} ${version} (${hash}); this is ${here.version} (${here.hash}).`];
  });
}

/** A diagram that says which catalog and packs it was made with. */
export function stamped(diagram: Diagram, knowledge: Knowledge): Diagram {
  const others = (diagram.packs ?? []).filter(({ id }) => !knowledge.packs.some((pack) => pack.id === id));
  const packs = [...others, ...knowledge.packs];
  return {
    ...diagram,
    catalog: { ...diagram.catalog, version: knowledge.catalog.version },
    ...(packs.length > 0 ? { packs } : {}),
  };
}
