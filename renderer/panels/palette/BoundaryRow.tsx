import { watchPalettePress } from '../../canvas/paletteDrag.js';
import { addItemSomewhere, type PaletteItem } from '../../state/adding.js';
import type { BoundaryItem } from '../../state/boundaryItems.js';

/** A boundary to add, with the line it is drawn with. */
export function BoundaryRow({ item }: { readonly item: BoundaryItem }) {
  const dragged: PaletteItem = { kind: 'boundary', item: item.id };
  return (
    <button
      type="button"
      className="palette-boundary"
      data-roving
      tabIndex={-1}
      title={item.hint}
      aria-label={`Add boundary ${item.label}`}
      onPointerDown={(event) => {
        watchPalettePress(event, dragged);
      }}
      onClick={() => {
        addItemSomewhere(dragged);
      }}
    >
      <span className={`boundary-swatch boundary-swatch-${item.swatch}`} aria-hidden />
      {item.label}
    </button>
  );
}
