/** What is known by a sequence of values, each compared by identity. */
export class Steps<Kept> {
  kept: Kept | undefined;
  private next: Map<unknown, Steps<Kept>> | undefined;

  to(value: unknown): Steps<Kept> {
    // most ways end without a fork
    this.next ??= new Map();
    let step = this.next.get(value);
    if (step === undefined) {
      step = new Steps();
      this.next.set(value, step);
    }
    return step;
  }
}

/** One step after the other. */
export function along<Kept>(from: Steps<Kept>, values: readonly unknown[]): Steps<Kept> {
  let step = from;
  for (const value of values) step = step.to(value);
  return step;
}
