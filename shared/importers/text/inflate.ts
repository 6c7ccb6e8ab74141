import { Inflate, Unzlib } from 'fflate';

/** Thrown by callers' limits; the text in front of a user is theirs. */
export class TooLarge extends Error {}

/** Bytes that are fed at once: small, so that a bomb is noticed before it is unpacked. */
const STEP = 16 * 1024;

/**
 * Unpacks deflated bytes, raw or with the zlib header.
 * @throws TooLarge beyond the limit; another error where the bytes are no such data.
 */
export function inflated(bytes: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  };
  const stream = hasZlibHeader(bytes) ? new Unzlib(take) : new Inflate(take);
  for (let at = 0; at < bytes.length; at += STEP) {
    stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function hasZlibHeader(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Value of a digit by its character code. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** The bytes of base64 text, line breaks allowed; undefined where it is something else. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s+/g, '').replace(/=+$/, '');
  if (packed === '' || !/^[A-Za-z0-9+/]*$/.test(packed)) return undefined;
  const bytes = new Uint8Array(Math.floor((packed.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < packed.length; i += 1) {
    bits = (bits << 6) | (VALUES[packed.charCodeAt(i)] ?? 0);
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
      bits &= (1 << held) - 1;
    }
  }
  return bytes;
}
