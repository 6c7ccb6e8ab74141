import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeSize } from '../../../shared/figures/nodeSize.js';
import { noteSize } from '../../../shared/figures/noteFigure.js';
import { services } from '../../../shared/catalog/services.js';
import { absoluteRects } from '../../../shared/layout/absoluteRects.js';
import type { Diagram } from '../../../shared/model/diagram.js';
import { ancestors } from '../../../shared/model/hierarchy.js';
import type { PeerScene } from './peers/peer.js';

const byId = new Map(services.map((service) => [service.id, service]));
const icons = new Map<string, string>();

/** The diagram as a peer draws it: the same places, names and icons. */
export function peerScene(diagram: Diagram): PeerScene {
  const rects = absoluteRects(diagram, nodeSize, noteSize);
  const placeOf = (id: string) => rects.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const boxes = [...diagram.boundaries.values()].sort(
    (a, b) => ancestors(diagram, a.id).length - ancestors(diagram, b.id).length,
  );
  return {
    boxes: boxes.map(({ id, parent, label }) => ({ id, label, ...placeOf(id), ...(parent ? { parent } : {}) })),
    cards: [...diagram.nodes.values()].map(({ id, parent, label, service }, index) => ({
      id,
      label,
      ...placeOf(id),
      ...(parent ? { parent } : {}),
      service: byId.get(service)?.name ?? service,
      icon: iconOf(byId.get(service)?.icon ?? ''),
      badge: String(index % 10),
    })),
    edges: [...diagram.edges.values()].map(({ id, source, target }) => ({ id, source, target })),
  };
}

function iconOf(icon: string): string {
  const known = icons.get(icon);
  if (known !== undefined) return known;
  const file = readFileSync(path.join(process.cwd(), 'dist', 'icons', `${icon}.svg`));
  const address = `data:image/svg+xml;base64,${file.toString('base64')}`;
  icons.set(icon, address);
  return address;
}
