import { iconAddress } from '../panels/controls/ServiceIcon.js';

const images = new Map<string, HTMLImageElement>();
const listeners = new Set<() => void>();

/** The artwork of an icon once it has arrived; asking for it starts the loading. */
export function iconImage(icon: string): HTMLImageElement | undefined {
  const known = images.get(icon);
  if (known) return known.complete && known.naturalWidth > 0 ? known : undefined;
  const image = new Image();
  image.addEventListener('load', () => {
    for (const listener of listeners) listener();
  });
  image.src = iconAddress(icon);
  images.set(icon, image);
  return undefined;
}

/** Tells when artwork has arrived that was missing before; returns the function that stops it. */
export function onIconArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
