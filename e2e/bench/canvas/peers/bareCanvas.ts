/** The limit: everything visible painted anew into one canvas each frame, and nothing else. */
import { followWheel, type DrawPeer, type PeerBox, type PeerCard, type View } from './peer.js';

type Place = { x: number; y: number };

export const draw: DrawPeer = (container, { boxes, cards, edges }) => {
  const canvas = document.createElement('canvas');
  canvas.width = container.clientWidth;
  canvas.height = container.clientHeight;
  container.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const elements: readonly PeerBox[] = [...boxes, ...cards];
  const sizes = new Map(elements.map((element) => [element.id, element]));
  const places = new Map<string, Place>(elements.map(({ id, x, y }) => [id, { x, y }]));
  const icons = new Map<string, HTMLImageElement>();
  let view: View = { x: 0, y: 0, zoom: 1 };
  let frame = 0;

  const iconOf = (address: string): HTMLImageElement => {
    const known = icons.get(address);
    if (known) return known;
    const image = new Image();
    image.addEventListener('load', () => {
      request();
    });
    image.src = address;
    icons.set(address, image);
    return image;
  };
  const placeOf = (id: string): Place => places.get(id) ?? { x: 0, y: 0 };
  const seen = ({ x, y }: Place, { width, height }: PeerBox): boolean =>
    x + width > -view.x / view.zoom &&
    y + height > -view.y / view.zoom &&
    x < (canvas.width - view.x) / view.zoom &&
    y < (canvas.height - view.y) / view.zoom;
  const paintBox = (box: PeerBox): void => {
    const place = placeOf(box.id);
    if (!seen(place, box)) return;
    context.strokeStyle = '#5b7083';
    context.strokeRect(place.x, place.y, box.width, box.height);
    context.font = '600 13px sans-serif';
    context.fillStyle = '#33475b';
    context.fillText(box.label, place.x + 10, place.y + 18);
  };
  const paintCard = (card: PeerCard): void => {
    const { x, y } = placeOf(card.id);
    if (!seen({ x, y }, card)) return;
    context.fillStyle = '#ffffff';
    context.strokeStyle = '#8595a5';
    context.beginPath();
    context.roundRect(x, y, card.width, card.height, 6);
    context.fill();
    context.stroke();
    const icon = iconOf(card.icon);
    if (icon.complete) context.drawImage(icon, x + 10, y + 10, 32, 32);
    context.fillStyle = '#1d2b3a';
    context.font = '600 13px sans-serif';
    context.fillText(card.label, x + 50, y + 26);
    context.font = '11px sans-serif';
    context.fillText(card.service, x + 50, y + 42);
    context.fillStyle = '#b3261e';
    context.beginPath();
    context.arc(x + card.width - 4, y + 4, 9, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = '#ffffff';
    context.fillText(card.badge, x + card.width - 7, y + 8);
  };
  const paintEdges = (): void => {
    context.strokeStyle = '#5b6b7b';
    for (const { source, target } of edges) {
      const [from, to] = [sizes.get(source), sizes.get(target)];
      if (!from || !to) continue;
      const [a, b] = [placeOf(source), placeOf(target)];
      const start = { x: a.x + from.width / 2, y: a.y + from.height };
      const end = { x: b.x + to.width / 2, y: b.y };
      const middle = (start.y + end.y) / 2;
      context.beginPath();
      context.moveTo(start.x, start.y);
      context.lineTo(start.x, middle);
      context.lineTo(end.x, middle);
      context.lineTo(end.x, end.y);
      context.stroke();
    }
  };
  const paint = (): void => {
    frame = 0;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y);
    for (const box of boxes) paintBox(box);
    paintEdges();
    for (const card of cards) paintCard(card);
  };
  const request = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const peer = {
    show: (next: View) => {
      view = next;
      request();
    },
    view: () => view,
  };
  followWheel(container, peer);

  const withDescendants = (id: string): readonly string[] => {
    const moved = new Set([id]);
    for (const element of elements)
      if (element.parent !== undefined && moved.has(element.parent)) moved.add(element.id);
    return [...moved];
  };
  const hit = ({ x, y }: Place): string | undefined => {
    const inside = (element: PeerBox, height: number): boolean => {
      const place = placeOf(element.id);
      return x >= place.x && y >= place.y && x <= place.x + element.width && y <= place.y + height;
    };
    const card = cards.findLast((element) => inside(element, element.height));
    return (card ?? boxes.findLast((element) => inside(element, 24)))?.id;
  };
  canvas.addEventListener('mousedown', (down) => {
    const at = (event: MouseEvent): Place => ({
      x: (event.offsetX - view.x) / view.zoom,
      y: (event.offsetY - view.y) / view.zoom,
    });
    const id = hit(at(down));
    if (id === undefined) return;
    const moved = withDescendants(id).map((element) => ({ id: element, from: placeOf(element) }));
    const move = (event: MouseEvent): void => {
      const by = { x: (event.clientX - down.clientX) / view.zoom, y: (event.clientY - down.clientY) / view.zoom };
      for (const { id: element, from } of moved) places.set(element, { x: from.x + by.x, y: from.y + by.y });
      request();
    };
    addEventListener('mousemove', move);
    addEventListener(
      'mouseup',
      () => {
        removeEventListener('mousemove', move);
      },
      { once: true },
    );
  });
  request();
  return peer;
};
