import { arrangeChildren, type Taste } from './arrangeChildren.js';
import type { Arrangement, Box } from './arrangement.js';
import type { Link } from './liftLinks.js';

const MOST_ENTRIES = 4000;

/** Remembers arrangements by their content, so that tidying up after one edit arranges only the containers around it. */
export class LayoutCache {
  private readonly known = new Map<string, Arrangement>();

  arrange(boxes: readonly Box[], links: readonly Link[], taste?: Taste): Arrangement {
    const key = JSON.stringify([boxes, links, taste]);
    const found = this.known.get(key);
    if (found) return found;
    const arranged = arrangeChildren(boxes, links, taste);
    if (this.known.size >= MOST_ENTRIES) this.known.clear();
    this.known.set(key, arranged);
    return arranged;
  }
}
