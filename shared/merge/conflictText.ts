/** Beyond so many differing lines one block says more than many. */
const MOST_DIFFERENCES = 1500;

interface Step {
  readonly line: string;
  readonly side: 'both' | 'ours' | 'theirs';
}

/** The shortest way from one list of lines to the other (Myers); undefined where it is too long. */
function stepsBetween(a: readonly string[], b: readonly string[]): readonly Step[] | undefined {
  const trail: ReadonlyMap<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let depth = 0; depth <= Math.min(a.length + b.length, MOST_DIFFERENCES); depth += 1) {
    trail.push(reach);
    const next = new Map(reach);
    for (let k = -depth; k <= depth; k += 2) {
      let x = goesDown(reach, k, depth) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return backwards(a, b, trail);
    }
    reach = next;
  }
  return undefined;
}

function goesDown(reach: ReadonlyMap<number, number>, k: number, depth: number): boolean {
  return k === -depth || (k !== depth && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));
}

function backwards(
  a: readonly string[],
  b: readonly string[],
  trail: readonly ReadonlyMap<number, number>[],
): readonly Step[] {
  const steps: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let depth = trail.length - 1; depth >= 0; depth -= 1) {
    const reach = trail[depth] ?? new Map<number, number>();
    const k = x - y;
    const down = goesDown(reach, k, depth);
    const fromX = reach.get(down ? k + 1 : k - 1) ?? 0;
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0) && a[x - 1] === b[y - 1]) {
      steps.push({ line: a[x - 1] ?? '', side: 'both' });
      x -= 1;
      y -= 1;
    }
    if (depth === 0) break;
    if (down) steps.push({ line: b[y - 1] ?? '', side: 'theirs' });
    else steps.push({ line: a[x - 1] ?? '', side: 'ours' });
    x = fromX;
    y = fromY;
  }
  return steps.reverse();
}

/** Lines of two texts; where they differ, both stand between the markers that git uses. */
export function conflictText(
  ours: string,
  theirs: string,
  { markerSize = 7, names = ['ours', 'theirs'] as readonly [string, string] } = {},
): string {
  const [a, b] = [ours.split('\n'), theirs.split('\n')];
  const steps = stepsBetween(a, b) ?? [
    ...a.map((line): Step => ({ line, side: 'ours' })),
    ...b.map((line): Step => ({ line, side: 'theirs' })),
  ];
  const marker = (sign: string, name = '') => `${sign.repeat(markerSize)}${name === '' ? '' : ` ${name}`}`;
  const lines: string[] = [];
  let block: { readonly ours: string[]; readonly theirs: string[] } | undefined;
  const close = () => {
    if (block === undefined) return;
    lines.push(marker('<', names[0]), ...block.ours, marker('='), ...block.theirs, marker('>', names[1]));
    block = undefined;
  };
  for (const { line, side } of steps) {
    if (side === 'both') {
      close();
      lines.push(line);
    } else {
      block ??= { ours: [], theirs: [] };
      block[side].push(line);
    }
  }
  close();
  return lines.join('\n');
}
