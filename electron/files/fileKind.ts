/** First bytes of the formats that are written as bytes. */
const MAGIC: Readonly<Record<string, string>> = { png: '\u0089PNG\r\n\u001a\n', pdf: '%PDF-' };

/** Whether bytes are what their format says: not empty, and with its first bytes where it has any. */
export function isOfFormat(format: string, bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  const magic = MAGIC[format] ?? '';
  return Array.from(magic).every((character, i) => bytes[i] === character.charCodeAt(0));
}
