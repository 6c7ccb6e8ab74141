import { useSyncExternalStore } from 'react';
import type { Theme } from '../../shared/figures/displayList.js';
import { useGreys, usePreferences, type ThemeChoice } from './preferences.js';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more), (forced-colors: active)';

/** The theme in force: the user's choice, else the system's. */
export function useTheme(): Theme {
  const choice = usePreferences((preferences) => preferences.theme);
  const system = useSyncExternalStore(listenToSystem, systemTheme);
  return effectiveTheme(choice, system);
}

/** The theme of the drawing: what is previewed in black and white would be printed on paper. */
export function useDrawnTheme(): Theme {
  const theme = useTheme();
  const isGrey = useGreys((greys) => greys.isOn);
  return isGrey && theme === 'dark' ? 'light' : theme;
}

export function effectiveTheme(choice: ThemeChoice, system: Theme): Theme {
  return choice === 'system' ? system : choice;
}

export function systemTheme(): Theme {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

function listenToSystem(onChange: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
