import { readFile, stat } from 'node:fs/promises';
import { failureWords } from './failureWords.js';

/** Larger files are refused before they are read. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The text of a file. Bytes that are no UTF-8 are refused: replaced characters would be saved over the real ones.
 * @throws an error whose message says in a few words what is wrong, without the file's name.
 */
export async function readText(file: string): Promise<string> {
  return decodeText(await readBytes(file));
}

/** @throws an error whose message says in a few words what is wrong, without the file's name. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw new Error('it is a folder');
    if (info.size > MAX_BYTES) throw new Error('it is larger than 64 MB; split it');
    return await readFile(file);
  } catch (error) {
    throw new Error(failureWords(error), { cause: error });
  }
}

/**
 * UTF-8, or UTF-16 with its byte order mark, which Windows shells write when output is redirected.
 * @throws an error that says so where the bytes are neither.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text; convert it');
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
