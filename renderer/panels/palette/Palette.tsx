import { Search, X } from 'lucide-react';
import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { addItemSomewhere } from '../../state/adding.js';
import { boundaryItems, searchBoundaries, type BoundaryItem } from '../../state/boundaryItems.js';
import { setPreference, usePreferences } from '../../state/preferences.js';
import {
  categoriesOf,
  commonServices,
  searchServices,
  SERVICE_COUNT,
  serviceOf,
  type PaletteTab,
} from '../../state/services.js';
import { IconButton } from '../controls/IconButton.js';
import { BoundaryRow } from './BoundaryRow.js';
import { useRovingFocus } from './rovingFocus.js';
import { SearchResults } from './SearchResults.js';
import { TileGroup } from './TileGroup.js';

const TABS: readonly { readonly id: PaletteTab; readonly label: string }[] = [
  { id: 'aws', label: 'AWS' },
  { id: 'azure', label: 'Azure' },
  { id: 'gcp', label: 'GCP' },
  { id: 'generic', label: 'Other' },
];

/** What can be added, by provider: the services used most, boundaries, then all services. */
export function Palette() {
  const tab = usePreferences(({ paletteTab }) => paletteTab);
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
  const items = useRef<HTMLDivElement>(null);
  useRovingFocus(items);
  const found = searchServices(sought, tab);
  const isSearch = sought.trim() !== '';
  const boundaries = searchBoundaries(sought, tab);
  const addFirst = () => {
    if (query.trim() === '') return;
    // what stands in the field now: the list may lag behind fast fingers
    const [service] = searchServices(query, tab);
    const { first, others } = searchBoundaries(query, tab);
    const boundary = first[0] ?? (service ? undefined : others[0]);
    if (boundary) addItemSomewhere({ kind: 'boundary', item: boundary.id });
    else if (service) addItemSomewhere({ kind: 'service', service: service.id });
  };
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') addFirst();
    if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      setQuery('');
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('#palette-items [data-roving]')?.focus();
    }
  };
  return (
    <aside className="palette" aria-label="Palette">
      <div className="palette-search">
        <Search size={14} aria-hidden />
        <input
          id="palette-search"
          type="search"
          aria-label="Search services"
          placeholder={`Search ${String(SERVICE_COUNT)} services`}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
          onKeyDown={onSearchKey}
        />
        {query === '' ? (
          <kbd className="palette-key">/</kbd>
        ) : (
          <IconButton
            label="Clear the search"
            small
            bare
            onPress={() => {
              setQuery('');
            }}
          >
            <X size={14} aria-hidden />
          </IconButton>
        )}
      </div>
      <Tabs
        className="palette-browser"
        selectedKey={tab}
        onSelectionChange={(key) => {
          setPreference('paletteTab', String(key) as PaletteTab);
        }}
      >
        <TabList className="segments palette-tabs" aria-label="Provider" items={TABS}>
          {({ id, label }) => (
            <Tab id={id} className="segment">
              {label}
            </Tab>
          )}
        </TabList>
        <div ref={items} className="palette-panel">
          <TabPanel id={tab} className="palette-panel">
            <div key={tab} id="palette-items" className="palette-items scroll" role="group" aria-label="Items to add">
              {isSearch ? (
                <>
                  <Boundaries items={boundaries.first} />
                  <SearchResults services={found} isOnly={boundaries.first.length + boundaries.others.length === 0} />
                  <Boundaries items={boundaries.others} />
                </>
              ) : (
                <Browse tab={tab} />
              )}
            </div>
          </TabPanel>
        </div>
      </Tabs>
    </aside>
  );
}

function Boundaries({ items }: { readonly items: readonly BoundaryItem[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="section-title palette-heading">Boundaries</h3>
      {items.map((item) => (
        <BoundaryRow key={item.id} item={item} />
      ))}
    </>
  );
}

function Browse({ tab }: { readonly tab: PaletteTab }) {
  const recent = usePreferences((preferences) => preferences.recentServices);
  const recentServices = recent.flatMap((id) => serviceOf(id) ?? []).filter(({ provider }) => provider === tab);
  const common = commonServices(tab);
  return (
    <>
      {recentServices.length > 0 ? <TileGroup title="Recent" services={recentServices.slice(0, 3)} /> : null}
      {common.length > 0 ? <TileGroup title="Often used" services={common} /> : null}
      <Boundaries items={boundaryItems(tab)} />
      {categoriesOf(tab).map(({ name, services }) => (
        <TileGroup key={name} title={name} services={services} />
      ))}
    </>
  );
}
