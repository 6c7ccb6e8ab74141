import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { dismissToast, useToasts } from '../state/toasts.js';
import { IconButton } from './controls/IconButton.js';

/** What just happened; never takes the focus. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text, tone, action }) => (
        <div key={id} className={`toast toast-${tone}`}>
          <span className="toast-text selectable">{text}</span>
          {action ? (
            <Button
              className="link-button"
              onPress={() => {
                dismissToast(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          ) : null}
          <IconButton
            label="Dismiss"
            small
            bare
            onPress={() => {
              dismissToast(id);
            }}
          >
            <X size={13} aria-hidden />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
