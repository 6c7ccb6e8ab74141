import { services } from '../../shared/catalog/services.js';
import type { Provider, Service } from '../../shared/catalog/types.js';

export type PaletteTab = 'aws' | 'azure' | 'gcp' | 'generic';

const SERVICES: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.id, service]));

export const SERVICE_COUNT = services.length;

/** Undefined for a service that this catalog lacks. */
export function serviceOf(id: string): Service | undefined {
  return SERVICES.get(id);
}

export interface Category {
  readonly name: string;
  readonly services: readonly Service[];
}

const FIRST_CATEGORIES = [
  'Compute',
  'Storage',
  'Databases',
  'Database',
  'Networking & Content Delivery',
  'Networking',
  'Application Integration',
  'Integration',
  'Containers',
  'Security, Identity & Compliance',
  'Security',
  'Identity',
];

/** Drawn most, so offered before the categories. */
const COMMON: Readonly<Record<PaletteTab, readonly string[]>> = {
  aws: ['ec2', 'lambda', 's3', 'rds', 'dynamodb', 'elb', 'cloudfront', 'api-gateway', 'sqs', 'ecs', 'eks', 'kms'],
  azure: ['virtual-machines', 'app-service', 'functions', 'storage-blob', 'sql-database', 'aks', 'key-vault'],
  gcp: ['compute-engine', 'gke', 'cloud-run', 'cloud-storage', 'cloud-sql', 'bigquery', 'pubsub', 'load-balancing'],
  generic: ['internet', 'user', 'admin', 'browser', 'mobile', 'saas', 'partner', 'server', 'database'],
};

export function commonServices(tab: PaletteTab): readonly Service[] {
  return COMMON[tab].flatMap((id) => serviceOf(`${tab}/${id}`) ?? []);
}

export function categoriesOf(provider: Provider): readonly Category[] {
  const categories = new Map<string, Service[]>();
  for (const service of services) {
    if (service.provider !== provider) continue;
    const known = categories.get(service.category);
    if (known) known.push(service);
    else categories.set(service.category, [service]);
  }
  return [...categories]
    .map(([name, members]) => ({ name, services: members }))
    .sort((a, b) => rank(a.name) - rank(b.name) || compare(a.name, b.name));
}

function rank(category: string): number {
  const index = FIRST_CATEGORIES.indexOf(category);
  return index === -1 ? FIRST_CATEGORIES.length : index;
}

/** Services that every typed word fits, the closest first; of one closeness the given provider's first. */
export function searchServices(
  query: string,
  preferred: Provider,
  among: readonly Service[] = services,
): readonly Service[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  return among
    .map((service) => ({ service, distance: distance(service, words, whole, preferred) }))
    .filter(({ distance: far }) => far < Infinity)
    .sort((a, b) => a.distance - b.distance || compare(a.service.name, b.service.name))
    .map(({ service }) => service);
}

function distance(service: Service, words: readonly string[], whole: string, preferred: Provider): number {
  const others = service.provider === preferred ? 0 : 0.5;
  // two words in a row mean that one and no other with both of them somewhere
  const short = service.shortName.toLowerCase();
  if (words.length > 1 && short.startsWith(whole)) return others + (short === whole ? 0 : 0.25);
  return words.reduce((sum, word) => sum + wordDistance(service, word), others);
}

function wordDistance(service: Service, word: string): number {
  const short = service.shortName.toLowerCase();
  const name = service.name.toLowerCase();
  if (short === word) return 0;
  if (short.startsWith(word)) return 1;
  if (name.split(/[\s-]+/).some((part) => part.startsWith(word))) return 2;
  if (service.keywords.some((keyword) => keyword.toLowerCase().startsWith(word))) return 3;
  if (name.includes(word) || service.id.includes(word)) return 4;
  return service.category.toLowerCase().includes(word) ? 5 : Infinity;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
