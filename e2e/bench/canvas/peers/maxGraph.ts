/** maxGraph, the engine of draw.io; without a badge, which would be a cell of its own. */
import '@maxgraph/core/css/common.css';
import { Graph, type Cell, type SelectionHandler } from '@maxgraph/core';
import { followWheel, type DrawPeer, type PeerBox, type View } from './peer.js';

const BOX = {
  fillColor: 'none',
  strokeColor: '#5b7083',
  verticalAlign: 'top',
  align: 'left',
  spacingLeft: 10,
} as const;
const CARD = { shape: 'label', fillColor: '#ffffff', strokeColor: '#8595a5', rounded: true, imageWidth: 32 } as const;

export const draw: DrawPeer = (container, { boxes, cards, edges }) => {
  const graph = new Graph(container);
  const cells = new Map<string, Cell>();
  const places = new Map<string, PeerBox>(boxes.map((box) => [box.id, box]));
  const add = (element: PeerBox, value: string, style: object): void => {
    const parent = places.get(element.parent ?? '');
    const cell = graph.insertVertex({
      parent: cells.get(element.parent ?? '') ?? graph.getDefaultParent(),
      id: element.id,
      value,
      position: [element.x - (parent?.x ?? 0), element.y - (parent?.y ?? 0)],
      size: [element.width, element.height],
      style,
    });
    cells.set(element.id, cell);
  };
  graph.batchUpdate(() => {
    for (const box of boxes) add(box, box.label, BOX);
    for (const card of cards)
      add(card, `${card.label}\n${card.service}`, { ...CARD, image: card.icon, imageHeight: 32 });
    for (const { id, source, target } of edges) {
      graph.insertEdge({
        id,
        source: cells.get(source),
        target: cells.get(target),
        style: { edgeStyle: 'orthogonalEdgeStyle', strokeColor: '#5b6b7b' },
      });
    }
  });
  // what is dragged is drawn while it moves, as in the others
  const moves = graph.getPlugin<SelectionHandler>('SelectionHandler');
  if (moves) moves.maxLivePreview = Number.MAX_SAFE_INTEGER;
  const { view } = graph;
  // as its own panning does it: the pane is shifted while the wheel turns, and laid out anew when the zoom changes
  let shift = { x: 0, y: 0 };
  const peer = {
    show: ({ x, y, zoom }: View) => {
      if (zoom === view.scale) {
        shift = { x: x - view.translate.x * zoom, y: y - view.translate.y * zoom };
        graph.panGraph(shift.x, shift.y);
        return;
      }
      shift = { x: 0, y: 0 };
      graph.panGraph(0, 0);
      view.scaleAndTranslate(zoom, x / zoom, y / zoom);
    },
    view: () => ({
      x: view.translate.x * view.scale + shift.x,
      y: view.translate.y * view.scale + shift.y,
      zoom: view.scale,
    }),
  };
  followWheel(container, peer);
  return peer;
};
