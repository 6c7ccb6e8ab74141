/** AntV X6, the engine of Threat Dragon, drawing only what is visible. */
import { Graph } from '@antv/x6';
import { followWheel, type DrawPeer, type PeerBox, type PeerCard, type View } from './peer.js';

const boxShape = ({ id, parent, label, x, y, width, height }: PeerBox) => ({
  id,
  parent,
  shape: 'rect',
  x,
  y,
  width,
  height,
  attrs: {
    body: { fill: 'none', stroke: '#5b7083', pointerEvents: 'all' },
    label: { text: label, refX: 10, refY: 12, textAnchor: 'start', fontSize: 13, fontWeight: 600 },
  },
});

const cardShape = ({ id, parent, label, service, icon, badge, x, y, width, height }: PeerCard) => ({
  id,
  parent,
  shape: 'rect',
  x,
  y,
  width,
  height,
  zIndex: 10,
  markup: [
    { tagName: 'rect', selector: 'body' },
    { tagName: 'image', selector: 'icon' },
    { tagName: 'text', selector: 'label' },
    { tagName: 'text', selector: 'service' },
    { tagName: 'circle', selector: 'dot' },
    { tagName: 'text', selector: 'badge' },
  ],
  attrs: {
    body: { refWidth: '100%', refHeight: '100%', rx: 6, fill: '#fff', stroke: '#8595a5' },
    icon: { 'xlink:href': icon, x: 10, y: 10, width: 32, height: 32 },
    label: { text: label, refX: 50, refY: 22, textAnchor: 'start', fontSize: 13, fontWeight: 600 },
    service: { text: service, refX: 50, refY: 38, textAnchor: 'start', fontSize: 11 },
    dot: { cx: width - 4, cy: 4, r: 9, fill: '#b3261e' },
    badge: { text: badge, refX: width - 8, refY: 4, fontSize: 11, fill: '#fff' },
  },
});

export const draw: DrawPeer = (container, { boxes, cards, edges }) => {
  const { clientWidth: width, clientHeight: height } = container;
  const graph = new Graph({ container, width, height, virtual: true });
  const children = new Map<string, string[]>();
  for (const { id, parent } of [...boxes, ...cards]) {
    if (parent === undefined) continue;
    const known = children.get(parent);
    if (known) known.push(id);
    else children.set(parent, [id]);
  }
  graph.fromJSON({
    nodes: [
      ...boxes.map((box, index) => ({
        ...boxShape(box),
        zIndex: index - boxes.length,
        children: children.get(box.id),
      })),
      ...cards.map(cardShape),
    ],
    edges: edges.map(({ id, source, target }) => ({
      id,
      shape: 'edge',
      zIndex: 1,
      source,
      target,
      attrs: { line: { stroke: '#5b6b7b', strokeWidth: 1 } },
    })),
  });
  const peer = {
    show: ({ x, y, zoom }: View) => {
      if (zoom !== graph.zoom()) graph.scale(zoom, zoom);
      graph.translate(x, y);
    },
    view: () => ({ x: graph.translate().tx, y: graph.translate().ty, zoom: graph.zoom() }),
  };
  followWheel(container, peer);
  return peer;
};
