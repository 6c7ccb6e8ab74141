import { useEffect, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { AppInfo } from '../../../shared/ipc.js';
import { closeDialog } from '../../state/dialogs.js';
import { bridge } from '../../state/mainProcess.js';

export function AboutDialog() {
  const [info, setInfo] = useState<AppInfo>();
  useEffect(() => {
    void bridge.request('app:info', undefined).then(setInfo);
  }, []);
  const rows: readonly (readonly [string, string])[] = info
    ? [
        ['Version', info.version],
        ['Catalog', info.catalogVersion],
        ['Electron', info.electron],
        ['Chromium', info.chromium],
        ['Platform', info.platform],
      ]
    : [];
  return (
    <>
      <Heading slot="title" className="dialog-title">
        About Demarc
      </Heading>
      <p>Draw a cloud architecture, see who secures each layer, and hand out what is left to do. Works offline.</p>
      <dl className="facts selectable">
        {rows.map(([label, value]) => (
          <div key={label} className="fact">
            <dt className="fact-label">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">Apache-2.0. Icons of the providers belong to them; see NOTICE.</p>
      <div className="dialog-buttons">
        <Button className="button button-primary" onPress={closeDialog}>
          Close
        </Button>
      </div>
    </>
  );
}
