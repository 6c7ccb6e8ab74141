const DAY_MS = 86_400_000;

/** Whole days from one ISO date to a later one (negative when earlier); undefined for anything that is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = Date.parse(`${from.slice(0, 10)}T00:00:00Z`);
  const end = Date.parse(`${to.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(start) || Number.isNaN(end) ? undefined : Math.round((end - start) / DAY_MS);
}
