import type { Catalog, Property } from '../types.js';
import { code, grouped, page, table } from './markdown.js';

function valuesOf(property: Property): string {
  const mark = (value: string): string => {
    if (property.good.map(String).includes(value)) return ' (good)';
    return property.bad.map(String).includes(value) ? ' (bad)' : '';
  };
  const values = Object.entries(property.valueLabels).map(([value, label]) => `${label} ${code(value)}${mark(value)}`);
  return values.length > 0
    ? values.join(', ')
    : property.type + (property.unit === undefined ? '' : `, ${property.unit}`);
}

/** Long lists say nothing a reader could check; their size does. */
function placesOf({ readOn }: Property): string {
  return readOn.length > 8 ? `${readOn.slice(0, 4).join(', ')} and ${readOn.length - 4} more` : readOn.join(', ');
}

/** The vocabulary of facts. */
export function propertiesPage({ properties }: Catalog): string {
  const byCore = grouped([...properties.values()], (property) => (property.core ? 'Most used' : 'Others'));
  const lines = [...byCore].flatMap(([title, members]) => [
    `## ${title}`,
    '',
    ...table(
      ['Property', 'Id', 'Meaning', 'Values', 'Read on'],
      members.map((property) => [
        property.label,
        code(property.id),
        property.help,
        valuesOf(property),
        placesOf(property),
      ]),
    ),
  ]);
  return page('Properties', lines);
}
