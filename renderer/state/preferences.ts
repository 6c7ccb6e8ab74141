import { create } from 'zustand';
import type { Shading, Theme } from '../../shared/figures/displayList.js';
import type { PaletteTab } from './services.js';

export type LeftPanel = 'palette' | 'outline';

export type ThemeChoice = 'system' | Theme;

/** How the user likes the window: kept on this machine, never in a diagram. */
export interface Preferences {
  readonly theme: ThemeChoice;
  /** Service and boundary ids added last, newest first. */
  readonly recentServices: readonly string[];
  /** Stands beside decisions in the log. */
  readonly userName: string;
  readonly showMiniMap: boolean;
  readonly showGrid: boolean;
  /** What stands at the left of the canvas. */
  readonly leftPanel: LeftPanel;
  /** Whose services the palette shows, and a search finds first. */
  readonly paletteTab: PaletteTab;
  /** Panel group id → sizes, as the panels report them. */
  readonly panelLayouts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Inspector sections that are folded. */
  readonly foldedSections: readonly string[];
  /** File name → the view that was open in it. */
  readonly lastViews: Readonly<Record<string, string>>;
}

const STORAGE_KEY = 'demarc-preferences';
const MAX_RECENT = 6;

/** Properties that no task of the element reads: folded until somebody wants them. */
export const MORE_SETTINGS = 'more-settings';

const DEFAULTS: Preferences = {
  theme: 'system',
  recentServices: [],
  userName: '',
  showMiniMap: true,
  showGrid: true,
  leftPanel: 'palette',
  paletteTab: 'aws',
  panelLayouts: {},
  foldedSections: [MORE_SETTINGS],
  lastViews: {},
};

export const usePreferences = create<Preferences>()(() => ({ ...DEFAULTS, ...stored() }));

/** What one looks through: it belongs to the window and not to the file. */
export const useShading = create<{ readonly shading: Shading }>()(() => ({ shading: { mode: 'overall' } }));

/** Shows the drawing as a printer without colours would; not kept, so that nobody wonders the next day. */
export const useGreys = create<{ readonly isOn: boolean }>()(() => ({ isOn: false }));

export function toggleGreys(): void {
  useGreys.setState(({ isOn }) => ({ isOn: !isOn }));
}

export function setPreference<K extends keyof Preferences>(key: K, value: Preferences[K]): void {
  usePreferences.setState({ [key]: value });
  try {
    globalThis.localStorage.setItem(STORAGE_KEY, JSON.stringify(usePreferences.getState()));
  } catch {
    // A full or forbidden store costs the memory of a preference, nothing else.
  }
}

export function rememberService(id: string): void {
  const { recentServices } = usePreferences.getState();
  if (recentServices[0] === id) return;
  setPreference('recentServices', [id, ...recentServices.filter((other) => other !== id)].slice(0, MAX_RECENT));
}

function stored(): Partial<Preferences> {
  try {
    const value: unknown = JSON.parse(globalThis.localStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? matching(value) : {};
  } catch {
    return {};
  }
}

/** Only keys whose kind of value is still the expected one. */
function matching(value: object): Partial<Preferences> {
  const entries = Object.entries(value as Record<string, unknown>);
  const defaults: Readonly<Record<string, unknown>> = { ...DEFAULTS };
  return Object.fromEntries(
    entries.filter(
      ([key, stored]) =>
        Object.hasOwn(defaults, key) &&
        typeof stored === typeof defaults[key] &&
        Array.isArray(stored) === Array.isArray(defaults[key]),
    ),
  );
}
