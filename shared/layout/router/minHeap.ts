/** A binary heap of numbered items; ties come out in the order of the numbers, so that results are repeatable. */
export class MinHeap {
  private readonly costs: number[] = [];
  private readonly items: number[] = [];

  get size(): number {
    return this.items.length;
  }

  clear(): void {
    this.costs.length = 0;
    this.items.length = 0;
  }

  push(cost: number, item: number): void {
    const { costs, items } = this;
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentCost = costs[parent] as number;
      if (parentCost < cost || (parentCost === cost && (items[parent] as number) <= item)) break;
      costs[at] = parentCost;
      items[at] = items[parent] as number;
      at = parent;
    }
    costs[at] = cost;
    items[at] = item;
  }

  /** The item of least cost; -1 when empty. */
  pop(): number {
    const { costs, items } = this;
    const top = items[0];
    const lastCost = costs.pop();
    const last = items.pop();
    if (top === undefined || last === undefined || lastCost === undefined) return -1;
    const count = items.length;
    if (count === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && this.isBefore(child + 1, child)) child += 1;
      const childCost = costs[child] as number;
      if (childCost > lastCost || (childCost === lastCost && (items[child] as number) >= last)) break;
      costs[at] = childCost;
      items[at] = items[child] as number;
      at = child;
    }
    costs[at] = lastCost;
    items[at] = last;
    return top;
  }

  private isBefore(one: number, other: number): boolean {
    const { costs, items } = this;
    const a = costs[one] as number;
    const b = costs[other] as number;
    return a < b || (a === b && (items[one] as number) < (items[other] as number));
  }
}
