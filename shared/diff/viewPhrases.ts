import type { View } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { short } from './words.js';

const named = ({ name }: View) => `view "${short(name)}"`;

/** What became of the views, in words; only their order, where nothing else changed. */
export function viewPhrases(before: readonly View[] = [], after: readonly View[] = []): readonly string[] {
  const known = new Map(before.map((view) => [view.id, view]));
  const kept = new Set(after.map(({ id }) => id));
  const phrases = [
    ...after.flatMap((view) => {
      const old = known.get(view.id);
      return old === undefined ? [`${named(view)} added`] : changes(old, view);
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((view) => `${named(view)} removed`),
  ];
  return phrases.length === 0 ? ['views in another order'] : phrases;
}

function changes(old: View, view: View): readonly string[] {
  const phrases: string[] = [];
  if (old.name !== view.name) phrases.push(`renamed to "${short(view.name)}"`);
  if (!equalValues(old.filter, view.filter)) phrases.push('shows by another filter');
  if (!equalValues(old.hidden ?? [], view.hidden ?? [])) phrases.push(`hides ${String(view.hidden?.length ?? 0)}`);
  if (!equalValues(old.shown ?? [], view.shown ?? [])) phrases.push(`shows ${String(view.shown?.length ?? 0)} besides`);
  if (!equalValues(old.arrangement, view.arrangement)) phrases.push('arranged anew');
  return phrases.map((phrase) => `${named(old)} ${phrase}`);
}
