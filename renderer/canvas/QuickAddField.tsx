import { useState } from 'react';
import { SearchList, type SearchEntry } from '../panels/controls/SearchList.js';
import { ServiceIcon } from '../panels/controls/ServiceIcon.js';
import { addItemSomewhere, type PaletteItem } from '../state/adding.js';
import { searchBoundaries, type BoundaryItem } from '../state/boundaryItems.js';
import { elementName } from '../state/elements.js';
import { usePreferences } from '../state/preferences.js';
import { useQuickAdd, type QuickAdd } from '../state/quickAdd.js';
import { commonServices, searchServices, serviceOf, type PaletteTab } from '../state/services.js';
import { viewport } from '../state/viewport.js';
import { presentDiagram, useWorkspace } from '../state/workspace.js';
import { commitConnection } from './commitGestures.js';
import { dropItem } from './dropItem.js';
import type { Scene } from './useScene.js';

const SHOWN = 7;
const WIDTH = 260;
const HEIGHT = 300;

interface Entry extends SearchEntry {
  readonly item: PaletteItem;
}

/** Opened by a double click on the bare canvas, a connection that ends there or a key: type, Enter, and it is added. */
export function QuickAddField({ scene }: { readonly scene: Scene }) {
  const open = useQuickAdd((state) => state.open);
  return open ? <Field key={`${String(open.client.x)} ${String(open.client.y)}`} scene={scene} open={open} /> : null;
}

function Field({ scene, open }: { readonly scene: Scene; readonly open: QuickAdd }) {
  const [query, setQuery] = useState('');
  const entries = entriesFor(query, open.from);
  const label = open.near ? nearLabel() : 'Add here';
  const left = Math.min(open.client.x, window.innerWidth - WIDTH - 8);
  const top = Math.min(open.client.y, window.innerHeight - HEIGHT - 8);
  return (
    // leaving it by the Tab key or a press elsewhere closes it
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="dialog"
      aria-label={label}
      className="quick-add nodrag nopan nowheel"
      style={{ left, top, width: WIDTH }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <SearchList
        label={label}
        placeholder={open.near ? label : 'Type what to add here'}
        listLabel="What to add"
        nothing="Nothing is called that."
        query={query}
        onQuery={setQuery}
        entries={entries}
        first={query.trim() === '' ? undefined : entries[0]}
        onPick={({ item }) => {
          close();
          add(scene, open, item);
        }}
        onClose={close}
      />
    </div>
  );
}

function close(): void {
  useQuickAdd.setState({ open: undefined });
  viewport()?.focus();
}

/** What a key adds into, or beside. */
function nearLabel(): string {
  const { selection, history } = useWorkspace.getState();
  const [only] = selection;
  if (selection.size !== 1 || only === undefined) return 'Add to the diagram';
  return `Add ${history.present.boundaries.has(only) ? 'into' : 'beside'} ${elementName(history.present, only)}`;
}

function add(scene: Scene, { client, from, near }: QuickAdd, item: PaletteItem): void {
  if (near) {
    addItemSomewhere(item);
    const [added] = useWorkspace.getState().selection;
    viewport()?.focus(added);
    return;
  }
  if (!dropItem(scene, item, client)) return;
  const [added] = useWorkspace.getState().selection;
  if (from !== undefined && added !== undefined && added !== from) commitConnection(from, added);
}

/** Services and boundaries of that name; before anything is typed what was used last and is used most. */
function entriesFor(query: string, from: string | undefined): readonly Entry[] {
  const provider = likelyProvider(from);
  const isTyped = query.trim() !== '';
  const services = isTyped
    ? searchServices(query, provider)
    : [...recent(), ...commonServices(provider)].filter((service, index, all) => all.indexOf(service) === index);
  const boundaries = from === undefined && isTyped ? searchBoundaries(query, provider) : { first: [], others: [] };
  const boundaryEntry = ({ id, label, swatch }: BoundaryItem): Entry => ({
    id: `boundary ${id}`,
    label,
    picture: <span className={`boundary-swatch boundary-swatch-${swatch}`} aria-hidden />,
    item: { kind: 'boundary', item: id },
  });
  return [
    ...boundaries.first.slice(0, 3).map(boundaryEntry),
    ...services.slice(0, SHOWN).map(({ id, name, icon }): Entry => ({
      id,
      label: name,
      picture: <ServiceIcon icon={icon} size={18} />,
      item: { kind: 'service', service: id },
    })),
    ...boundaries.others.map(boundaryEntry),
  ].slice(0, SHOWN);
}

/** That of the element which a connection comes from, else the one that the palette shows. */
function likelyProvider(from: string | undefined): PaletteTab {
  const source = from === undefined ? undefined : serviceOf(presentDiagram().nodes.get(from)?.service ?? '')?.provider;
  const shown = source === undefined || source === 'generic' ? usePreferences.getState().paletteTab : source;
  return shown === 'generic' ? 'aws' : shown;
}

function recent() {
  return usePreferences.getState().recentServices.flatMap((id) => serviceOf(id) ?? []);
}
