import { useState } from 'react';
import { Button } from 'react-aria-components';
import { setOverride } from '../../../shared/commands/setOverride.js';
import type { LayerId } from '../../../shared/catalog/layers.js';
import type { OwnerOverride } from '../../../shared/model/diagram.js';
import { today } from '../../state/decisions.js';
import { usePreferences } from '../../state/preferences.js';
import { edit } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';

const OWNERS = [
  { id: 'customer', label: 'You' },
  { id: 'shared', label: 'Shared' },
  { id: 'provider', label: 'The provider' },
  { id: 'not-applicable', label: 'Does not apply' },
] as const;

interface OwnerCorrectionProps {
  readonly element: string;
  readonly layer: LayerId;
  readonly override: OwnerOverride | undefined;
}

/** A person's correction of who owns a layer; it needs a reason and is counted in reports. */
export function OwnerCorrection({ element, layer, override }: OwnerCorrectionProps) {
  const [owner, setOwner] = useState<OwnerOverride['owner']>();
  const [reason, setReason] = useState('');
  if (override) {
    return (
      <p className="correction">
        Corrected: {override.reason}{' '}
        <Button
          className="link-button"
          onPress={() => {
            edit('Take back a correction', (diagram) => setOverride(diagram, element, layer, undefined));
          }}
        >
          Take it back
        </Button>
      </p>
    );
  }
  if (owner === undefined) {
    return (
      <ChoiceMenu
        label="Correct who secures this layer"
        className="link-button"
        choices={OWNERS}
        selected={undefined}
        onChoose={(id) => {
          setOwner(OWNERS.find((one) => one.id === id)?.id);
        }}
      >
        Correct this…
      </ChoiceMenu>
    );
  }
  const apply = () => {
    const { userName } = usePreferences.getState();
    const correction = {
      layer,
      owner,
      reason: reason.trim(),
      at: today(),
      ...(userName === '' ? {} : { by: userName }),
    };
    edit('Correct an owner', (diagram) => setOverride(diagram, element, layer, correction));
    setOwner(undefined);
  };
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') apply();
      }}
    >
      <label className="field">
        <span className="field-label">Why “{OWNERS.find(({ id }) => id === owner)?.label}”?</span>
        <input
          className="input"
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </label>
      <div className="row-of-buttons">
        <Button className="button button-small button-primary" type="submit" isDisabled={reason.trim() === ''}>
          Correct
        </Button>
        <Button
          className="button button-small"
          onPress={() => {
            setOwner(undefined);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
