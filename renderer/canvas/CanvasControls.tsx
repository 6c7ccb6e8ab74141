import { Maximize2, Minus, Plus } from 'lucide-react';
import { IconButton } from '../panels/controls/IconButton.js';
import { runCommand } from '../state/commandTable.js';
import { IS_MAC } from '../state/platform.js';
import { usePreferences } from '../state/preferences.js';
import { shownChord } from '../state/shortcuts.js';
import { MiniMap } from './MiniMap.js';
import type { Scene } from './useScene.js';

/** Overview map and zoom, at the bottom right. */
export function CanvasControls({ scene }: { readonly scene: Scene }) {
  const showMiniMap = usePreferences((preferences) => preferences.showMiniMap);
  return (
    <div className="canvas-controls">
      {showMiniMap ? <MiniMap scene={scene} /> : null}
      <div className="zoom-buttons" role="group" aria-label="Zoom">
        <IconButton
          label="Zoom out"
          shortcut={shownChord('Mod+-', IS_MAC)}
          small
          bare
          onPress={() => {
            runCommand('view-zoom-out');
          }}
        >
          <Minus size={14} aria-hidden />
        </IconButton>
        <IconButton
          label="Zoom in"
          shortcut={shownChord('Mod+=', IS_MAC)}
          small
          bare
          onPress={() => {
            runCommand('view-zoom-in');
          }}
        >
          <Plus size={14} aria-hidden />
        </IconButton>
        <IconButton
          label="Fit the diagram"
          shortcut="Shift+1"
          small
          bare
          onPress={() => {
            runCommand('view-fit');
          }}
        >
          <Maximize2 size={13} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
