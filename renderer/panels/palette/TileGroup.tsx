import { memo } from 'react';
import type { Service } from '../../../shared/catalog/types.js';
import { watchPalettePress } from '../../canvas/paletteDrag.js';
import { addItemSomewhere, type PaletteItem } from '../../state/adding.js';
import { ServiceIcon } from '../controls/ServiceIcon.js';

interface TileGroupProps {
  readonly title: string;
  readonly services: readonly Service[];
}

/** Services as tiles: drag one onto the canvas, or press it to add it. */
export const TileGroup = memo(function TileGroup({ title, services }: TileGroupProps) {
  return (
    <section className="palette-group" aria-label={title}>
      <h3 className="section-title palette-heading">{title}</h3>
      <div className="palette-tiles">
        {services.map((service) => (
          <Tile key={service.id} service={service} />
        ))}
      </div>
    </section>
  );
});

function Tile({ service }: { readonly service: Service }) {
  const item: PaletteItem = { kind: 'service', service: service.id };
  return (
    <button
      type="button"
      className="palette-tile"
      data-roving
      tabIndex={-1}
      title={service.name}
      aria-label={`Add ${service.name}`}
      onPointerDown={(event) => {
        watchPalettePress(event, item);
      }}
      onClick={() => {
        addItemSomewhere(item);
      }}
    >
      <ServiceIcon icon={service.icon} size={30} />
      <span className="palette-tile-name">{service.shortName}</span>
    </button>
  );
}
