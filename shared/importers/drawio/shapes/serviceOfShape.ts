import { services } from '../../../catalog/services.js';
import { awsShapes } from './awsShapesTable.js';
import { azureShapes } from './azureShapesTable.js';
import { gcpShapes } from './gcpShapesTable.js';
import { genericShapes } from './genericShapesTable.js';

/** What a style says is drawn: the library's provider and the name of the shape in it. */
export interface ShapeName {
  readonly provider: 'aws' | 'azure' | 'gcp' | 'generic';
  /** Lower case, words joined by `_`. */
  readonly name: string;
}

const TABLES = { aws: awsShapes, azure: azureShapes, gcp: gcpShapes, generic: genericShapes } as const;

/** Words before the name of a service that a shape may have or leave out. */
const VENDOR = /^(?:amazon|aws|microsoft|azure|google_cloud|google|cloud)_/;

const indexes = new Map<ShapeName['provider'], ReadonlyMap<string, string>>();

/** The service that a shape stands for; undefined where neither the tables nor the catalog know its name. */
export function serviceOfShape({ provider, name }: ShapeName): string | undefined {
  const index = indexOf(provider);
  const plain = name.replace(VENDOR, '');
  for (const candidate of new Set([name, plain])) {
    const found = exact(index, candidate) ?? exact(index, candidate.replace(/_?\d+$/, ''));
    if (found !== undefined) return found;
  }
  return byFirstWords(index, name) ?? byFirstWords(index, plain) ?? ofGenericLibrary(provider, name);
}

/** The service that is called exactly so, with or without its vendor; what only stands for a kind of thing is none. */
export function serviceCalled({ provider, name }: ShapeName): string | undefined {
  const index = indexOf(provider);
  const found = exact(index, name) ?? exact(index, name.replace(VENDOR, ''));
  return found?.startsWith('generic/') === true ? undefined : found;
}

function ofGenericLibrary(provider: ShapeName['provider'], name: string): string | undefined {
  return provider === 'generic' ? undefined : exact(indexOf('generic'), name);
}

function exact(index: ReadonlyMap<string, string>, name: string): string | undefined {
  return index.get(name) ?? index.get(name.replaceAll('_', ''));
}

/** `ec2_c7g_instance` is an `ec2`, `lambda_function_2` a `lambda_function`. */
function byFirstWords(index: ReadonlyMap<string, string>, name: string): string | undefined {
  const words = name.split('_');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const first = words.slice(0, count).join('_');
    const found = first.length > 2 || /\d/.test(first) ? index.get(first) : undefined;
    if (found !== undefined && !found.startsWith('generic/')) return found;
  }
  return undefined;
}

function indexOf(provider: ShapeName['provider']): ReadonlyMap<string, string> {
  const known = indexes.get(provider);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const [service, names] of Object.entries(TABLES[provider])) {
    for (const name of names.split(' ')) index.set(name, service);
  }
  for (const service of services) {
    if (service.provider !== provider) continue;
    const id = service.id.slice(service.id.indexOf('/') + 1);
    for (const words of [id, service.name, service.shortName]) {
      const name = shapeWords(words);
      for (const form of [name, name.replace(VENDOR, ''), name.replaceAll('_', '')]) {
        if (!index.has(form)) index.set(form, service.id);
      }
    }
  }
  indexes.set(provider, index);
  return index;
}

/** Words as shape names spell them. */
export function shapeWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
