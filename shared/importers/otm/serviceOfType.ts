import { serviceOfShape, shapeWords } from '../drawio/shapes/serviceOfShape.js';
import { serviceOfWords } from '../drawing/serviceOfWords.js';

/** Parts of a type that name a library, not the thing. */
const LIBRARY = /^(?:cd|sf|ec|component|definition|v\d|microsoft|common|generic|tf|cft|visio|lucid|library)$/;

/** The service of a component: types are names of libraries (`ec2`, `CD-AWS-LAMBDA`), names are words of people. */
export function serviceOfType(type: string, name: string): string {
  const words = shapeWords(type)
    .split('_')
    .filter((word) => !LIBRARY.test(word));
  const provider = words.find((word) => word === 'aws' || word === 'azure' || word === 'gcp' || word === 'google');
  const plain = words.filter((word) => word !== provider).join('_');
  const libraries = provider === undefined ? (['aws', 'azure', 'gcp'] as const) : ([named(provider)] as const);
  // without a provider only the plain name of a service counts: `database` is nobody's
  for (const library of libraries) {
    const found = plain === '' ? undefined : serviceOfShape({ provider: library, name: plain });
    if (found !== undefined && (provider !== undefined || found.endsWith(`/${plain.replaceAll('_', '-')}`)))
      return found;
  }
  return (
    serviceOfWords(plain.replaceAll('_', ' '), undefined) ??
    serviceOfShape({ provider: 'generic', name: plain }) ??
    serviceOfWords(name) ??
    'generic/unknown'
  );
}

function named(word: string): 'aws' | 'azure' | 'gcp' {
  return word === 'google' ? 'gcp' : (word as 'aws' | 'azure' | 'gcp');
}
