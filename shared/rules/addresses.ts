import type { Ternary } from './ternary.js';

export function isAnywhere(peer: string): boolean {
  return peer === 'any' || peer === '0.0.0.0/0' || peer === '::/0';
}

interface Block {
  readonly base: number;
  readonly bits: number;
}

/** IPv4 only; undefined for anything else. */
function parseBlock(cidr: string): Block | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/.exec(cidr);
  if (!match) return undefined;
  const bytes = match.slice(1, 5).map(Number);
  const bits = match[5] === undefined ? 32 : Number(match[5]);
  if (bits > 32 || bytes.some((byte) => byte > 255)) return undefined;
  return { base: bytes.reduce((sum, byte) => sum * 256 + byte, 0), bits };
}

function prefixOf(base: number, bits: number): number {
  return Math.floor(base / 2 ** (32 - bits));
}

/** Whether block `outer` contains block `inner`; unknown when either is no IPv4 block or they only overlap. */
export function containsBlock(outer: string, inner: string): Ternary {
  if (isAnywhere(outer)) return 'yes';
  const wide = parseBlock(outer);
  const narrow = parseBlock(inner);
  if (!wide || !narrow) return 'unknown';
  const shared = Math.min(wide.bits, narrow.bits);
  if (prefixOf(wide.base, shared) !== prefixOf(narrow.base, shared)) return 'no';
  return wide.bits <= narrow.bits ? 'yes' : 'unknown';
}
