import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { oneLine, textOfHtml } from '../text/htmlText.js';

/** Longer texts of a model are cut. */
const MAX_TEXT = 4_000;

/** The value of a key; never one that every object has by itself. */
export function valueIn(record: Raw | undefined, key: string): Raw | undefined {
  return isRawRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A text without markup, its lines kept; empty where there is none. */
export function textIn(record: Raw | undefined, key: string): string {
  return plainText(valueIn(record, key));
}

export function plainText(value: Raw | undefined): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  const text = value
    .split('\n')
    .map((line) => textOfHtml(line))
    .filter((line) => line !== '')
    .join('\n');
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

/** The same on one line, as a name. */
export function nameIn(record: Raw | undefined, key: string): string {
  return oneLine(textIn(record, key)).slice(0, 200);
}

export function recordIn(record: Raw | undefined, key: string): RawRecord {
  const value = valueIn(record, key);
  return isRawRecord(value) ? value : {};
}

/** The records of a list; other things in it are no elements. */
export function recordsIn(record: Raw | undefined, key: string): readonly RawRecord[] {
  return listIn(record, key).filter(isRawRecord);
}

export function listIn(record: Raw | undefined, key: string): readonly Raw[] {
  const value = valueIn(record, key);
  return isRawList(value) ? value : [];
}

/** The names of a list. */
export function namesIn(record: Raw | undefined, key: string): readonly string[] {
  return listIn(record, key)
    .map((item) => oneLine(plainText(item)))
    .filter((name) => name !== '');
}

/** A number, also where it is written as a text; undefined for anything else. */
export function numberIn(record: Raw | undefined, key: string): number | undefined {
  const value = valueIn(record, key);
  const number = typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

export function isTrue(record: Raw | undefined, key: string): boolean {
  return valueIn(record, key) === true;
}
