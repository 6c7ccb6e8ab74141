import type { Service } from '../../../shared/catalog/types.js';
import { watchPalettePress } from '../../canvas/paletteDrag.js';
import { addItemSomewhere, type PaletteItem } from '../../state/adding.js';
import { PROVIDER_WORDS } from '../../state/words.js';
import { ServiceIcon } from '../controls/ServiceIcon.js';

const SHOWN = 40;

interface SearchResultsProps {
  readonly services: readonly Service[];
  /** Whether nothing else was found, so that it is said when there is nothing here. */
  readonly isOnly: boolean;
}

/** What a search found, the best match first: Enter in the search field adds that one. */
export function SearchResults({ services, isOnly }: SearchResultsProps) {
  if (services.length === 0) {
    if (!isOnly) return null;
    return <p className="palette-nothing quiet">No service is called that. Try what it does: “queue”, “postgres”.</p>;
  }
  return (
    <div className="palette-results" role="group" aria-label="Services found">
      {services.slice(0, SHOWN).map((service) => (
        <Result key={service.id} service={service} />
      ))}
    </div>
  );
}

function Result({ service }: { readonly service: Service }) {
  const item: PaletteItem = { kind: 'service', service: service.id };
  return (
    <button
      type="button"
      className="palette-result"
      data-roving
      tabIndex={-1}
      aria-label={`Add ${service.name}`}
      onPointerDown={(event) => {
        watchPalettePress(event, item);
      }}
      onClick={() => {
        addItemSomewhere(item);
      }}
    >
      <ServiceIcon icon={service.icon} size={24} />
      <span className="palette-result-text">
        <span className="palette-result-name">{service.name}</span>
        <span className="palette-result-category quiet">
          {service.provider === 'generic'
            ? service.category
            : `${PROVIDER_WORDS[service.provider]} · ${service.category}`}
        </span>
      </span>
    </button>
  );
}
