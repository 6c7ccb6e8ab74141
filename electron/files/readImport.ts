import type { ImportFile } from '../../shared/importers/types.js';
import { isOfFormat } from './fileKind.js';
import { decodeText, readBytes } from './readText.js';

/**
 * A file to import: its text, or the bytes of a picture, which may hold a drawing.
 * @throws an error whose message says in a few words what is wrong, without the file's name.
 */
export async function readImport(file: string, name: string): Promise<ImportFile> {
  const bytes = await readBytes(file);
  return isOfFormat('png', bytes) ? { name, text: '', bytes } : { name, text: decodeText(bytes) };
}
