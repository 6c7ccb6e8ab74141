import path from 'node:path';

const TEMPLATE_ENDINGS = /\.(demarc|ya?ml|json|template|tfstate|xml|otm|dio|drawio(\.(svg|png|xml))?)$/i;

/** `out` as named, else the input's name beside it with another ending; several inputs make a `diagram`. */
export function outputName(inputs: readonly string[], out: string | undefined, extension: string): string {
  if (out !== undefined) return out;
  const [input] = inputs;
  if (input === undefined || input === '-') return '-';
  const name = inputs.length > 1 ? 'diagram' : path.basename(input).replace(TEMPLATE_ENDINGS, '');
  return path.join(inputs.length > 1 ? '.' : path.dirname(input), `${name}.${extension}`);
}
