import { median, quantile } from '../timing.js';
import { GESTURES, type Measured } from './contenders.js';

const OURS = 'Demarc';
const LIMIT = 'bare canvas2D';
const BARE = 'bare React Flow';

/** Medians over the repeats of the medians within each. */
function summary(results: readonly Measured[], name: string, size: number) {
  const own = results.filter((result) => result.name === name && result.size === size);
  if (own.length === 0) return undefined;
  const of = (value: (result: Measured) => number): number => median(own.map(value));
  return {
    load: of(({ load }) => load),
    atRest: of(({ atRest }) => atRest),
    heap: of(({ heap }) => heap),
    workers: of(({ workers }) => workers),
    script: of(({ script }) => script),
    frame: (gesture: (typeof GESTURES)[number]) => of(({ frames }) => median(frames[gesture])),
    late: (gesture: (typeof GESTURES)[number]) => of(({ frames }) => quantile(frames[gesture], 0.95)),
  };
}

/** A table of one size: ms a frame, with the 95th percentile in brackets. */
export function printed(results: readonly Measured[], size: number): string {
  const names = [...new Set(results.map(({ name }) => name))];
  const head = ['drawn by', 'load ms', 'at rest ms', 'heap MB', ...GESTURES];
  const rows = names.flatMap((name) => {
    const found = summary(results, name, size);
    if (!found) return [];
    const workers = found.workers > 0 ? ` + ${found.workers.toFixed(0)}` : '';
    return [
      [
        name,
        found.load.toFixed(0),
        found.atRest.toFixed(0),
        `${found.heap.toFixed(1)}${workers}`,
        ...GESTURES.map((gesture) => `${found.frame(gesture).toFixed(1)} (${found.late(gesture).toFixed(0)})`),
      ],
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `\n${String(size)} nodes, ms a frame (p95)\n\n${[head, head.map(() => '---'), ...rows].map(line).join('\n')}\n`;
}

interface Target {
  readonly size: number;
  readonly what: string;
  readonly most: number;
  readonly ratio: (of: (name: string) => NonNullable<ReturnType<typeof summary>>, peers: readonly string[]) => number;
}

const PANNED = ['pan at fit', 'zoom at fit'] as const;
const DRAGGED = ['drag a hub', 'drag a box'] as const;

const TARGETS: readonly Target[] = [
  ...PANNED.flatMap((gesture) => [
    ...[1000, 3000].flatMap((size): Target[] => [
      {
        size,
        what: `${gesture} / canvas2D`,
        most: 1.25,
        ratio: (of) => of(OURS).frame(gesture) / of(LIMIT).frame(gesture),
      },
      {
        size,
        what: `${gesture} / best peer`,
        most: 1 / 3,
        ratio: (of, peers) => of(OURS).frame(gesture) / Math.min(...peers.map((name) => of(name).frame(gesture))),
      },
    ]),
    {
      size: 10_000,
      what: `${gesture} / canvas2D`,
      most: 1.5,
      ratio: (of: (name: string) => NonNullable<ReturnType<typeof summary>>) =>
        of(OURS).frame(gesture) / of(LIMIT).frame(gesture),
    },
  ]),
  ...DRAGGED.flatMap((gesture): Target[] => [
    {
      size: 1000,
      what: `${gesture} / canvas2D`,
      most: 1.25,
      ratio: (of) => of(OURS).frame(gesture) / of(LIMIT).frame(gesture),
    },
    ...[200, 1000, 3000, 10_000].map((size): Target => ({
      size,
      what: `${gesture} / React Flow`,
      most: 1,
      ratio: (of) => of(OURS).frame(gesture) / of(BARE).frame(gesture),
    })),
  ]),
  { size: 1000, what: 'load / canvas2D', most: 2.5, ratio: (of) => of(OURS).load / of(LIMIT).load },
  { size: 3000, what: 'load / React Flow', most: 0.5, ratio: (of) => of(OURS).load / of(BARE).load },
  { size: 3000, what: 'heap / React Flow', most: 0.5, ratio: (of) => of(OURS).heap / of(BARE).heap },
  { size: 1000, what: 'script at start, KB', most: 400, ratio: (of) => of(OURS).script },
];

/** Each figure beside what it should be at most. */
export function judged(results: readonly Measured[]): string {
  const lines = TARGETS.flatMap(({ size, what, most, ratio }) => {
    const found = new Map(
      [...new Set(results.map(({ name }) => name))].flatMap((name) => {
        const known = summary(results, name, size);
        return known ? [[name, known] as const] : [];
      }),
    );
    if (!found.has(OURS) || !found.has(LIMIT) || !found.has(BARE)) return [];
    const of = (name: string) => {
      const known = found.get(name);
      if (!known) throw new Error(`${name} was not measured at ${String(size)}`);
      return known;
    };
    const value = ratio(
      of,
      [...found.keys()].filter((name) => name !== OURS && name !== LIMIT),
    );
    return [`${value <= most ? '✓' : '✗'} ${String(size)} ${what}: ${value.toFixed(2)}, at most ${most.toFixed(2)}`];
  });
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
