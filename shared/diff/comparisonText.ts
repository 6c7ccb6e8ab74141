import type { Catalog } from '../catalog/types.js';
import type { Comparison, ElementChange } from './compareDiagrams.js';
import { layerWords, OWNER_WORDS } from './words.js';

const MARKS = { added: '+', removed: '-', changed: '~' } as const;

function tasks(count: number, isFirst: boolean): string {
  return `${count}${isFirst ? ` customer task${count === 1 ? '' : 's'}` : ''}`;
}

/** `3 customer tasks closed, 1 opened`. */
export function taskCounts({ change, closed, opened, found }: ElementChange): string {
  const counts = [
    { count: closed.length, word: change === 'removed' ? 'gone with it' : 'closed' },
    { count: opened.length, word: 'opened' },
    { count: found.length, word: found.length === 1 ? 'is a finding now' : 'are findings now' },
  ].filter(({ count }) => count > 0);
  return counts.map(({ count, word }, index) => `${tasks(count, index === 0)} ${word}`).join(', ');
}

/** `~ web: EC2 -> Fargate; 3 customer tasks closed`. */
export function headline(element: ElementChange): string {
  const counts = taskCounts(element);
  const said = [...element.phrases, ...(counts === '' ? [] : [counts])].join('; ');
  return `${MARKS[element.change]} ${element.name}${said === '' ? '' : `: ${said}`}`;
}

function details(element: ElementChange, catalog: Catalog): readonly string[] {
  const named = (word: string, list: ElementChange['closed']) =>
    list.map(({ title, severity, id }) => `    ${word}: ${title} (${severity}, ${id})`);
  return [
    ...element.owners.map(
      ({ layer, before, after }) =>
        `    ${layerWords(catalog, layer)}: ${OWNER_WORDS[before]} -> ${OWNER_WORDS[after]}`,
    ),
    ...(element.change === 'removed' ? [] : named('closed', element.closed)),
    ...named('opened', element.opened),
    ...named('a finding now', element.found),
  ];
}

/** A line an element, under it the owners that move and the tasks by name; nothing where nothing changed. */
export function comparisonText({ phrases, elements }: Comparison, catalog: Catalog): string {
  const lines = [
    ...phrases.map((phrase) => `~ diagram: ${phrase}`),
    ...elements.flatMap((element) => [headline(element), ...details(element, catalog)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
