import type { z } from 'zod';
import type { JsonPath } from '../../model/parseJson.js';

type Issue = z.core.$ZodIssue;

/** What is wrong with one place of a pack, and what to do. */
export interface PackFault {
  readonly path: JsonPath;
  readonly message: string;
}

const COMPARISONS = 'in, not-in, includes or includes-any with "values", or >=, <= or < with a number as "value"';

/** How ids are written, by the key that holds them. */
const FORMATS: Readonly<Record<string, string>> = {
  id: 'Write ids with small letters, digits and hyphens, those of services and tasks after the pack and a slash: acme/ledger.',
  icon: 'Give a PNG or SVG as data:image/…;base64,…, or one of the built-in glyphs, glyph/database. Addresses are not fetched.',
  property: 'Name a property of the catalog or of the pack: acme.reviewed.',
  appliesTo: 'Name services by their ids: aws/s3. "demarc services" lists them.',
};

function remedy(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `"${issue.keys[0] ?? ''}" is no key here. Correct its name, or remove it.`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing. Add it.' : `has to be of type ${issue.expected}. Correct it.`;
    case 'invalid_value':
      return `is not known. Choose one of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return issue.path.includes('good') || issue.path.includes('test')
        ? `is no comparison. Use ${COMPARISONS}.`
        : 'has to be a text, a number, true or false. Correct it.';
    case 'invalid_format': {
      const key = [...issue.path].reverse().find((part) => typeof part === 'string');
      return `has not the right form. ${FORMATS[String(key)] ?? 'Correct it.'}`;
    }
    case 'too_big':
      return `is longer than ${issue.maximum}. Shorten or split it.`;
    case 'too_small':
      return issue.origin === 'array' ? 'is empty. Give at least one.' : 'is empty. Fill it in.';
    default:
      return `${issue.message}. Correct it.`;
  }
}

/** The first thing that the schema refuses, in words. */
export function packFault(issue: Issue | undefined): PackFault {
  if (issue === undefined) return { path: [], message: 'This is no pack.' };
  const path = issue.path as JsonPath;
  const place = path.join('.');
  const text = remedy(issue);
  const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const isSentence = issue.code === 'unrecognized_keys';
  const named = place === '' ? (isSentence ? text : `The pack ${text}`) : `${place}${isSentence ? ': ' : ' '}${text}`;
  return { path: [...path, ...key], message: named };
}
