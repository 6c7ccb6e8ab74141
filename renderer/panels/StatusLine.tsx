import { Printer, WifiOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { runCommand } from '../state/commandTable.js';
import { useViewport } from '../state/viewport.js';
import { setPreference, useGreys, usePreferences, type ThemeChoice } from '../state/preferences.js';
import { counted } from '../state/words.js';
import { useDiagram, useWorkspace } from '../state/workspace.js';
import { ChoiceMenu } from './controls/ChoiceMenu.js';

const THEMES: readonly { readonly id: ThemeChoice; readonly label: string }[] = [
  { id: 'system', label: 'Like the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'contrast', label: 'High contrast' },
];

/** Counts at the left, how one looks at it at the right. */
export function StatusLine() {
  return (
    <footer className="status-line quiet numeric">
      <Counts />
      <span className="status-space" />
      <Greys />
      <ThemeMenu />
      <span className="status-item" title="Demarc never uses the network.">
        <WifiOff size={12} aria-hidden />
        Offline
      </span>
      <Zoom />
    </footer>
  );
}

function Counts() {
  const { nodes, edges, boundaries } = useDiagram();
  const totals = useWorkspace((workspace) => workspace.assessment?.totals);
  const closed = totals ? totals.done + totals.notApplicable + totals.accepted : 0;
  const all = totals ? closed + totals.outstanding : 0;
  return (
    <>
      <span className="status-item">
        {counted(nodes.size, 'node')} · {counted(edges.size, 'connection')} ·{' '}
        {counted(boundaries.size, 'boundary', 'boundaries')}
      </span>
      {totals && all > 0 ? (
        <>
          <span className="status-item" aria-live="polite" aria-atomic>
            {totals.outstanding} outstanding ({totals.bySeverity.critical} critical)
          </span>
          <span className="status-item">{Math.floor((100 * closed) / all)} % done</span>
        </>
      ) : null}
    </>
  );
}

function ThemeMenu() {
  const theme = usePreferences((preferences) => preferences.theme);
  const label = THEMES.find(({ id }) => id === theme)?.label ?? '';
  return (
    <ChoiceMenu
      label={`Theme: ${label}`}
      className="status-button"
      choices={THEMES}
      selected={theme}
      onChoose={(id) => {
        setPreference('theme', id as ThemeChoice);
      }}
    >
      Theme: {label}
    </ChoiceMenu>
  );
}

/** Says that colours are missing on purpose, and brings them back. */
function Greys() {
  const isOn = useGreys((greys) => greys.isOn);
  if (!isOn) return null;
  return (
    <Button
      className="status-button status-greys"
      onPress={() => {
        runCommand('view-greys');
      }}
    >
      <Printer size={12} aria-hidden />
      Black and white: show colours
    </Button>
  );
}

function Zoom() {
  const zoom = useViewport((state) => state.zoom);
  return <span className="status-item status-zoom">{Math.round(zoom * 100)} %</span>;
}
