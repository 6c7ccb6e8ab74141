import { services } from '../../../catalog/services.js';
import { serviceCalled, shapeWords, type ShapeName } from './serviceOfShape.js';

/** First words of a product's name that tell whose it is. */
const VENDORS: readonly { readonly words: RegExp; readonly provider: ShapeName['provider'] }[] = [
  { words: /^(?:amazon|aws)_/, provider: 'aws' },
  { words: /^(?:microsoft|azure)_/, provider: 'azure' },
  { words: /^(?:google_cloud|google|gcp|cloud)_/, provider: 'gcp' },
];

/** Names that other clouds and people use for things of their own. */
const EVERYDAY: ReadonlySet<string> = new Set(
  [
    'API Gateway',
    'Customer Gateway',
    'Data Catalog',
    'Network interface',
    'Organization Policy',
    'Public IP address',
    'Recycle Bin',
    'Resource Manager',
    'Security Group',
  ].map(shapeWords),
);

/** Names of two words and more that only one service has. */
const unmistakable = new Map<string, string>();

/** The service that a label names with its vendor, in all its lines, its last or its first ones. */
export function serviceOfVendorName(label: string): string | undefined {
  return firstIn(label, (name) => {
    const vendor = VENDORS.find(({ words }) => words.test(name));
    return vendor && serviceCalled({ provider: vendor.provider, name });
  });
}

/** The service whose own name stands in a label, although nothing says whose it is. */
export function serviceOfBareName(label: string): string | undefined {
  if (unmistakable.size === 0) fillNames();
  return firstIn(label, (name) => unmistakable.get(name) ?? unmistakable.get(name.replace(/s$/, '')));
}

function firstIn(label: string, find: (name: string) => string | undefined): string | undefined {
  const lines = label
    .split('\n')
    .map(shapeWords)
    .filter((line) => line !== '');
  for (let count = lines.length; count > 0; count -= 1) {
    const found = find(lines.slice(-count).join('_')) ?? find(lines.slice(0, count).join('_'));
    if (found !== undefined) return found;
  }
  return undefined;
}

function fillNames(): void {
  const shared = new Set<string>();
  for (const { id, provider, name } of services) {
    const words = shapeWords(name);
    if (provider === 'generic' || !words.includes('_') || EVERYDAY.has(words)) continue;
    if (unmistakable.has(words)) shared.add(words);
    unmistakable.set(words, id);
  }
  for (const words of shared) unmistakable.delete(words);
}
