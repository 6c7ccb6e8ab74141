import { strFromU8 } from 'fflate';
import { inflated, TooLarge } from '../text/inflate.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const KEYWORDS: ReadonlySet<string> = new Set(['mxfile', 'mxGraphModel']);

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

export type PngText = { readonly text: string } | { readonly problem: 'none' | 'damaged' | 'too-large' };

/** The drawing that draw.io puts into a picture, as the text of a chunk; the picture itself is never looked at. */
export function textOfPng(bytes: Uint8Array, limit: number): PngText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const kind = strFromU8(bytes.subarray(at + 4, at + 8), true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length < length) return { problem: 'damaged' };
    const found = textOfChunk(kind, data, limit);
    if (found !== undefined) return found;
    at += 12 + length;
  }
  return { problem: 'none' };
}

function textOfChunk(kind: string, data: Uint8Array, limit: number): PngText | undefined {
  if (kind !== 'tEXt' && kind !== 'zTXt' && kind !== 'iTXt') return undefined;
  const end = data.indexOf(0);
  if (end === -1 || !KEYWORDS.has(strFromU8(data.subarray(0, end), true))) return undefined;
  try {
    return { text: decoded(contentOf(kind, data.subarray(end + 1), limit), kind === 'zTXt') };
  } catch (error) {
    return { problem: error instanceof TooLarge ? 'too-large' : 'damaged' };
  }
}

function contentOf(kind: 'tEXt' | 'zTXt' | 'iTXt', rest: Uint8Array, limit: number): string {
  if (rest.length > limit) throw new TooLarge();
  if (kind === 'tEXt') return strFromU8(rest, true);
  if (kind === 'zTXt') return strFromU8(inflated(rest.subarray(1), limit));
  const isPacked = rest[0] === 1;
  const language = rest.indexOf(0, 2);
  const keyword = rest.indexOf(0, language + 1);
  const content = rest.subarray(keyword + 1);
  return strFromU8(isPacked ? inflated(content, limit) : content);
}

/** The text is percent-encoded, by some writers with `+` for spaces. */
function decoded(text: string, plusIsSpace: boolean): string {
  if (!text.startsWith('%3C')) return text;
  return decodeURIComponent(plusIsSpace ? text.replaceAll('+', ' ') : text);
}
