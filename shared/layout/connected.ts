import { byReadingOrder, type Box } from './arrangement.js';
import type { Link } from './liftLinks.js';

export interface Component {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/** What hangs together by links, in reading order, and what has none. */
export function connected(
  boxes: readonly Box[],
  links: readonly Link[],
): { readonly components: readonly Component[]; readonly singles: readonly Box[] } {
  const heads = new Map(boxes.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    let head = id;
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
    heads.set(id, head);
    return head;
  };
  for (const { source, target } of links) heads.set(headOf(source), headOf(target));
  const byHead = new Map<string, { boxes: Box[]; links: Link[] }>();
  for (const box of [...boxes].sort(byReadingOrder)) {
    const head = headOf(box.id);
    const component = byHead.get(head) ?? { boxes: [], links: [] };
    byHead.set(head, component);
    component.boxes.push(box);
  }
  for (const link of links) byHead.get(headOf(link.source))?.links.push(link);
  const all = [...byHead.values()];
  return {
    components: all.filter((component) => component.boxes.length > 1),
    singles: all.flatMap((component) => (component.boxes.length === 1 ? component.boxes : [])),
  };
}
