import type { Fact } from '../../../shared/model/diagram.js';

const WORDS = {
  import: 'from the template',
  derived: 'follows from the drawing',
  assumed: 'assumed',
} as const;

/** Where a value comes from, unless the user set it here. */
export function Provenance({ fact }: { readonly fact: Fact }) {
  if (fact.provenance === 'user') return null;
  const words = WORDS[fact.provenance];
  const source = fact.source === undefined ? '' : `: ${fact.source}`;
  return (
    <span className={`provenance provenance-${fact.provenance}`} title={fact.note ?? `${words}${source}`}>
      {words}
      {source}
    </span>
  );
}
