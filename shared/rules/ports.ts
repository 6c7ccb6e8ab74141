import type { Ternary } from './ternary.js';

export const ADMIN_PORTS = [22, 3389, 5985, 5986] as const;
export const WEB_PORTS = [80, 443] as const;

export interface PortRange {
  readonly from: number;
  readonly to: number;
}

const EVERY_PORT: PortRange = { from: 0, to: 65535 };

/** The port that a protocol has unless it says otherwise. */
const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ssh: 22,
  rdp: 3389,
  smb: 445,
  nfs: 2049,
  dns: 53,
  amqp: 5671,
  mqtt: 8883,
};

/** `443`, `80,443`, `1024-65535`, `any` → ranges; undefined = unknown or unreadable. */
export function portRanges(text: string | number | undefined): readonly PortRange[] | undefined {
  if (text === undefined) return undefined;
  const parts = String(text).split(',');
  const ranges = parts.map((part) => portRange(part.trim()));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function portRange(text: string): PortRange | undefined {
  if (text === 'any' || text === 'all' || text === '-1') return EVERY_PORT;
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  return { from, to: match[2] === undefined ? from : Number(match[2]) };
}

/** Ports of a connection: stated, else the protocol's usual one; protocol `any` (or -1) counts as every port. */
export function connectionPorts(
  port: string | number | undefined,
  protocol: string | undefined,
): readonly PortRange[] | undefined {
  const stated = portRanges(port);
  if (stated) return stated;
  if (protocol === undefined) return undefined;
  if (protocol === 'any' || protocol === '-1') return [EVERY_PORT];
  const usual = DEFAULT_PORTS[protocol];
  return usual === undefined ? undefined : [{ from: usual, to: usual }];
}

export function containsPort(ranges: readonly PortRange[], port: number): boolean {
  return ranges.some(({ from, to }) => from <= port && port <= to);
}

/** Whether every port of `inner` lies in `outer`. */
export function coversPorts(outer: readonly PortRange[], inner: readonly PortRange[]): boolean {
  return inner.every((range) => outer.some(({ from, to }) => from <= range.from && range.to <= to));
}

export function firstPortOf(ranges: readonly PortRange[], ports: readonly number[]): number | undefined {
  return ports.find((port) => containsPort(ranges, port));
}

/** Whether ranges hold nothing but these ports; unknown stays unknown. */
export function onlyPorts(ranges: readonly PortRange[] | undefined, ports: readonly number[]): Ternary {
  if (!ranges) return 'unknown';
  return ranges.every(({ from, to }) => from === to && ports.includes(from)) ? 'yes' : 'no';
}

export function portsText(ranges: readonly PortRange[]): string {
  return ranges
    .map(({ from, to }) => {
      if (from === EVERY_PORT.from && to === EVERY_PORT.to) return 'any';
      return from === to ? String(from) : `${from}-${to}`;
    })
    .join(', ');
}
