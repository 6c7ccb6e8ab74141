import { locate, parseJson, type TextError } from '../../model/parseJson.js';
import { defineService } from '../defineService.js';
import { packFault, type PackFault } from './packFault.js';
import { packSchema, type PackFile } from './packSchema.js';
import type { Pack } from './packTypes.js';

export type ReadPackResult = { readonly pack: Pack } | { readonly error: TextError };

/** Longer packs are refused. */
export const MAX_PACK_CHARACTERS = 2 * 1024 * 1024;

const RESERVED = new Set(['aws', 'azure', 'gcp', 'generic']);

/** Reads the text of a pack; says what is wrong and where instead of throwing or repairing. */
export function readPack(text: string): ReadPackResult {
  if (text.length > MAX_PACK_CHARACTERS) return { error: { message: 'The pack is larger than 2 MB. Split it.' } };
  const parsed = parseJson(text);
  if ('error' in parsed) return parsed;
  const checked = packSchema.safeParse(parsed.value, { reportInput: true });
  if (!checked.success) return faulty(text, packFault(checked.error.issues[0]));
  const fault = foreignId(checked.data) ?? twice(checked.data);
  return fault === undefined ? { pack: toPack(checked.data) } : faulty(text, fault);
}

function faulty(text: string, fault: PackFault): ReadPackResult {
  return { error: { message: fault.message, ...locate(text, fault.path) } };
}

/** Ids that are not in the namespace of the pack would overwrite what others rely on. */
function foreignId(file: PackFile): PackFault | undefined {
  if (RESERVED.has(file.id)) {
    return { path: ['id'], message: `"${file.id}" is a provider. Choose the name of your organisation.` };
  }
  const own = (id: string, mark: string) => id.startsWith(`${file.id}${mark}`);
  const foreign = [
    ...file.services.map(({ id }, index) => ({ id, path: ['services', index, 'id'], ok: own(id, '/') })),
    ...file.tasks.map(({ id }, index) => ({ id, path: ['tasks', index, 'id'], ok: own(id, '/') })),
    ...file.properties.map(({ id }, index) => ({ id, path: ['properties', index, 'id'], ok: own(id, '.') })),
  ].find(({ ok }) => !ok);
  if (foreign === undefined) return undefined;
  return { path: foreign.path, message: `"${foreign.id}" is outside the pack. Begin it with "${file.id}".` };
}

function twice(file: PackFile): PackFault | undefined {
  for (const key of ['services', 'properties', 'tasks'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of file[key].entries()) {
      if (seen.has(id)) return { path: [key, index, 'id'], message: `"${id}" stands in the pack twice.` };
      seen.add(id);
    }
  }
  return undefined;
}

function toPack({ id, version, name, services, properties, tasks, severities }: PackFile): Pack {
  return {
    id,
    version,
    name,
    services: services.map((service) =>
      defineService({ ...service, provider: 'generic', modelBasis: 'pack', family: familyOf(service) }),
    ),
    properties: properties.map((property) => ({ ...property, core: false })),
    tasks,
    severities,
  };
}

function familyOf(service: PackFile['services'][number]): 'compute' | 'data' | 'entry' | 'service' {
  if (service.isEntry) return 'entry';
  if (service.runsCustomerCode) return 'compute';
  return service.storesData ? 'data' : 'service';
}
