import { isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { nameIn, plainText } from '../threatModel/raw.js';
import { oneLine } from '../text/htmlText.js';

/** An element of a section: its title is the key, its id stands inside. */
export interface Entry {
  readonly title: string;
  readonly id: string;
  readonly record: RawRecord;
  readonly path: readonly string[];
}

/** The elements of a section in the order in which they are written. */
export function entriesOf(section: Raw | undefined, path: readonly string[]): readonly Entry[] {
  if (!isRawRecord(section)) return [];
  return Object.entries(section).flatMap(([key, record]) => {
    if (!isRawRecord(record)) return [];
    const title = oneLine(plainText(key)).slice(0, 200);
    return [{ title, id: nameIn(record, 'id') || title, record, path: [...path, key] }];
  });
}
