import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { setPreference, usePreferences, type LeftPanel as Shown } from '../state/preferences.js';
import { Outline } from './outline/Outline.js';
import { Palette } from './palette/Palette.js';

/** What can be added, or what there is. */
export function LeftPanel() {
  const shown = usePreferences((preferences) => preferences.leftPanel);
  return (
    <Tabs
      className="left-panel"
      selectedKey={shown}
      onSelectionChange={(key) => {
        setPreference('leftPanel', String(key) as Shown);
      }}
    >
      <TabList className="panel-tabs" aria-label="Left panel">
        <Tab id="palette" className="panel-tab">
          Palette
        </Tab>
        <Tab id="outline" className="panel-tab">
          Outline
        </Tab>
      </TabList>
      {/* it keeps its search while the outline is shown */}
      <TabPanel id="palette" className="left-panel-body" shouldForceMount>
        <Palette />
      </TabPanel>
      <TabPanel id="outline" className="left-panel-body">
        <Outline />
      </TabPanel>
    </Tabs>
  );
}
