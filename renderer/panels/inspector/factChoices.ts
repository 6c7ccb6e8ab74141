import type { Property } from '../../../shared/catalog/types.js';
import type { FactValue } from '../../../shared/model/diagram.js';
import type { Choice } from '../controls/ChoiceMenu.js';

/** Id of the choice that takes the value back. */
export const UNKNOWN = 'unknown ';

const YES_NO: Readonly<Record<string, string>> = { true: 'Yes', false: 'No' };

/** The values to choose from, the strongest first; one that the catalog lacks is offered as it stands. */
export function choicesOf(property: Property, value: FactValue | undefined): readonly Choice[] {
  const ids =
    property.type === 'boolean'
      ? ['true', 'false']
      : [...property.good.map(String), ...property.bad.map(String), ...Object.keys(property.valueLabels)];
  const current = value === undefined ? [] : Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  const known = [...new Set([...ids, ...current])];
  return [...known.map((id) => ({ id, label: wordOf(property, id) })), { id: UNKNOWN, label: 'Unknown' }];
}

export function valueOfChoice(property: Property, id: string): FactValue | undefined {
  if (id === UNKNOWN) return undefined;
  return property.type === 'boolean' ? id === 'true' : id;
}

/** A value in display words. */
export function wordsOf(property: Property, value: FactValue | undefined): string {
  if (value === undefined) return 'Unknown';
  if (Array.isArray(value)) return (value as readonly string[]).map((id) => wordOf(property, id)).join(', ');
  return wordOf(property, String(value));
}

function wordOf(property: Property, id: string): string {
  if (property.type === 'boolean') return YES_NO[id] ?? id;
  return property.valueLabels[id] ?? id;
}
