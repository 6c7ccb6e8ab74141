import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels';
import { Canvas } from './canvas/Canvas.js';
import { ContextMenu } from './panels/ContextMenu.js';
import { Dialogs } from './panels/dialogs/Dialogs.js';
import { Inspector } from './panels/inspector/Inspector.js';
import { LeftPanel } from './panels/LeftPanel.js';
import { StatusLine } from './panels/StatusLine.js';
import { TaskList } from './panels/tasks/TaskList.js';
import { Toasts } from './panels/Toasts.js';
import { TopBar } from './panels/topBar/TopBar.js';
import { ViewBar } from './panels/views/ViewBar.js';
import type { FirstDocument } from './state/fileFlow.js';
import { setPreference, usePreferences } from './state/preferences.js';
import { useTheme } from './state/theme.js';
import { useIsDrawn } from './state/useIsDrawn.js';
import { useMainProcess } from './state/useMainProcess.js';
import { useShortcuts } from './state/useShortcuts.js';

export function App({ firstDocument }: { readonly firstDocument: Promise<FirstDocument> }) {
  useThemeOfPage();
  useMainProcess(firstDocument);
  useShortcuts();
  return (
    <I18nProvider locale="en-GB">
      <div className="app">
        <TopBar />
        <main className="app-panels">
          <Panels />
        </main>
        <StatusLine />
      </div>
      <Dialogs />
      <ContextMenu />
      <Toasts />
    </I18nProvider>
  );
}

/** The drawing is what one waits for: the panels around it are filled when it stands there. */
function Panels() {
  const isDrawn = useIsDrawn();
  return (
    <Group id="columns" orientation="horizontal" {...rememberedLayout('columns')}>
      <Panel id="work" minSize={300}>
        <Group id="rows" orientation="vertical" {...rememberedLayout('rows')}>
          <Panel id="drawing" minSize={120}>
            <Group id="drawing-columns" orientation="horizontal" {...rememberedLayout('drawing-columns')}>
              <Panel
                id="palette"
                defaultSize={232}
                minSize={140}
                maxSize={380}
                collapsible
                groupResizeBehavior="preserve-pixel-size"
              >
                {isDrawn ? <LeftPanel /> : null}
              </Panel>
              <Separator className="separator" aria-label="Width of the palette and outline" />
              <Panel id="canvas-panel" minSize={150}>
                <div className="drawing">
                  <Canvas />
                  <ViewBar />
                </div>
              </Panel>
            </Group>
          </Panel>
          <Separator className="separator separator-row" aria-label="Height of the task list" />
          <Panel
            id="tasks"
            defaultSize={226}
            minSize={90}
            maxSize="70%"
            collapsible
            groupResizeBehavior="preserve-pixel-size"
          >
            {isDrawn ? <TaskList /> : null}
          </Panel>
        </Group>
      </Panel>
      <Separator className="separator" aria-label="Width of the inspector" />
      <Panel
        id="inspector-panel"
        defaultSize={320}
        minSize={180}
        maxSize={560}
        collapsible
        groupResizeBehavior="preserve-pixel-size"
      >
        {isDrawn ? <Inspector /> : null}
      </Panel>
    </Group>
  );
}

/** Sizes of a panel group as they were left. */
function rememberedLayout(group: string) {
  const { panelLayouts } = usePreferences.getState();
  const known = panelLayouts[group];
  return {
    ...(known ? { defaultLayout: known } : {}),
    onLayoutChanged: (layout: Layout, { isUserInteraction }: { readonly isUserInteraction: boolean }) => {
      if (!isUserInteraction) return;
      setPreference('panelLayouts', { ...usePreferences.getState().panelLayouts, [group]: layout });
    },
  };
}

function useThemeOfPage(): void {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
