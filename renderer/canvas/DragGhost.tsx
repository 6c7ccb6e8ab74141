import { boundaryItem } from '../state/boundaryItems.js';
import { serviceOf } from '../state/services.js';
import { ServiceIcon } from '../panels/controls/ServiceIcon.js';
import { useGesture } from './gesture.js';
import { usePaletteDrag } from './paletteDrag.js';

/** What is dragged out of the palette, beside the pointer. */
export function DragGhost() {
  const drag = usePaletteDrag((state) => state.drag);
  const isRefused = useGesture(({ gesture }) => gesture.kind === 'add' && gesture.target.refused !== undefined);
  if (!drag) return null;
  const { item, client } = drag;
  const service = item.kind === 'service' ? serviceOf(item.service) : undefined;
  const boundary = item.kind === 'boundary' ? boundaryItem(item.item) : undefined;
  return (
    <div
      className={isRefused ? 'drag-ghost drag-ghost-refused' : 'drag-ghost'}
      style={{ transform: `translate(${String(client.x + 12)}px, ${String(client.y + 12)}px)` }}
      aria-hidden
    >
      {service ? <ServiceIcon icon={service.icon} size={22} /> : null}
      {boundary ? <span className={`boundary-swatch boundary-swatch-${boundary.swatch}`} /> : null}
      {service?.shortName ?? boundary?.label}
    </div>
  );
}
