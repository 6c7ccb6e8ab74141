/** One box on one axis of the source's drawing. */
export interface Span {
  readonly id: string;
  readonly parent?: string;
  readonly depth: number;
  /** A boundary: both ends move; otherwise the centre moves and the size is fixed. */
  readonly holds: boolean;
  readonly start: number;
  readonly end: number;
  readonly centre: number;
  /** Exact, of a boundary the least. */
  readonly size: number;
  /** Free inside a boundary after its start and before its end. */
  readonly before: number;
  readonly after: number;
}

/** The end (or centre) of one box and the start (or centre) of another, at least so far from each other. */
export interface Distance {
  readonly before: string;
  readonly after: string;
  readonly apart: number;
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Blank stretches of the source longer than this are shortened, px. */
const MAX_BLANK = 1200;

/** Everything stands on this grid, px. */
const GRID = 8;

/** A line across the drawing to which starts, ends or centres are tied. */
interface Line {
  readonly at: number;
  /** At the same place: ends before centres before starts, inner ends first, outer starts first. */
  readonly rank: number;
}

interface Tie {
  readonly from: number;
  readonly apart: number;
}

/** Stretches one axis: no line comes before one that it followed, and all distances are kept. */
export function spreadAxis(spans: readonly Span[], distances: readonly Distance[]): ReadonlyMap<string, Extent> {
  const lines = new Lines(spans);
  const ties = lines.order.map((): Tie[] => []);
  const tie = (from: number, to: number, apart: number): void => {
    // a contradiction in the source (a box beyond the edge of its parent) is left as it is
    if (from < to) ties[to]?.push({ from, apart });
  };
  const byId = new Map(spans.map((span) => [span.id, span]));
  for (const span of spans) {
    if (span.holds) tie(lines.startOf(span), lines.endOf(span), span.size);
    const parent = span.parent === undefined ? undefined : byId.get(span.parent);
    if (parent === undefined) continue;
    const half = span.holds ? 0 : span.size / 2;
    tie(lines.startOf(parent), lines.startOf(span), parent.before + half);
    tie(lines.endOf(span), lines.endOf(parent), parent.after + half);
  }
  for (const { before, after, apart } of distances) {
    const first = byId.get(before);
    const second = byId.get(after);
    if (first && second) tie(lines.endOf(first), lines.startOf(second), apart);
  }
  return extents(spans, lines, positions(lines.order, ties));
}

/** The earliest place of each line, never closer to the one before it than in the source. */
function positions(order: readonly Line[], ties: readonly (readonly Tie[])[]): readonly number[] {
  const places: number[] = [];
  order.forEach(({ at }, index) => {
    const previous = order[index - 1];
    let place = previous === undefined ? 0 : (places[index - 1] ?? 0) + Math.min(MAX_BLANK, at - previous.at);
    for (const { from, apart } of ties[index] ?? []) place = Math.max(place, (places[from] ?? 0) + apart);
    places.push(place);
  });
  return places;
}

function extents(spans: readonly Span[], lines: Lines, places: readonly number[]): ReadonlyMap<string, Extent> {
  return new Map(
    spans.map((span) => {
      const from = places[lines.startOf(span)] ?? 0;
      if (!span.holds) {
        const start = onGrid(from - span.size / 2);
        return [span.id, { start, end: start + span.size }];
      }
      const end = places[lines.endOf(span)] ?? from;
      return [span.id, { start: Math.floor(from / GRID) * GRID, end: Math.ceil(end / GRID) * GRID }];
    }),
  );
}

function onGrid(place: number): number {
  return Math.round(place / GRID) * GRID;
}

/** The lines of an axis in order; boxes that share one stay aligned. */
class Lines {
  readonly order: readonly Line[];
  private readonly indexOf = new Map<string, number>();

  constructor(spans: readonly Span[]) {
    const found = new Map<string, Line>();
    for (const span of spans) {
      for (const line of span.holds ? [startLine(span), endLine(span)] : [centreLine(span)]) found.set(key(line), line);
    }
    this.order = [...found.values()].sort((a, b) => a.at - b.at || a.rank - b.rank);
    this.order.forEach((line, index) => this.indexOf.set(key(line), index));
  }

  startOf(span: Span): number {
    return this.indexOf.get(key(span.holds ? startLine(span) : centreLine(span))) ?? 0;
  }

  endOf(span: Span): number {
    return this.indexOf.get(key(span.holds ? endLine(span) : centreLine(span))) ?? 0;
  }
}

function key({ at, rank }: Line): string {
  return `${at} ${rank}`;
}

function startLine({ start, depth }: Span): Line {
  return { at: start, rank: 1 + depth };
}

function endLine({ end, depth }: Span): Line {
  return { at: end, rank: -1 - depth };
}

function centreLine({ centre }: Span): Line {
  return { at: centre, rank: 0 };
}
