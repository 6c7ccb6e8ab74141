import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { RecoverableWork } from '../../../shared/ipc.js';
import { closeDialog } from '../../state/dialogs.js';
import { forget, recover } from '../../state/recovery.js';

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** What an earlier run of the app could not save: to be opened, discarded, or left for the next start. */
export function RecoveryDialog({ works }: { readonly works: readonly RecoverableWork[] }) {
  const [left, setLeft] = useState(works);
  const take = async (id: string) => {
    if (await recover(id)) closeDialog();
  };
  const discard = async (id: string) => {
    await forget(id);
    const rest = left.filter((work) => work.id !== id);
    setLeft(rest);
    if (rest.length === 0) closeDialog();
  };
  return (
    <>
      <Heading slot="title" className="dialog-title">
        Unsaved work was found
      </Heading>
      <p className="quiet">Demarc ended before this was saved. Open it and save it, or discard it.</p>
      <ul className="recoverable" aria-label="Unsaved work">
        {left.map(({ id, title, fileName, savedAt }) => (
          <li key={id} className="recoverable-work">
            <span>
              <strong>{title}</strong>
              <span className="quiet">
                {' '}
                {fileName ?? 'never saved'} · {TIME.format(new Date(savedAt))}
              </span>
            </span>
            <span className="row-of-buttons">
              <Button
                className="button button-small"
                onPress={() => {
                  void discard(id);
                }}
              >
                Discard
              </Button>
              <Button
                className="button button-small button-primary"
                onPress={() => {
                  void take(id);
                }}
              >
                Open
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button className="button" onPress={closeDialog}>
          Decide later
        </Button>
      </div>
    </>
  );
}
