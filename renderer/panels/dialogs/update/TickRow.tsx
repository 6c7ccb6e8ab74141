import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { kindName } from '../../../state/changeWords.js';
import { elementName } from '../../../state/elements.js';
import type { Diagram } from '../../../../shared/model/diagram.js';

interface TickRowProps {
  readonly diagram: Diagram;
  readonly id: string;
  readonly isTicked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isTicked: boolean) => void;
}

/** An element that is taken over or removed while its box is ticked. */
export function TickRow({ diagram, id, isTicked, isDisabled = false, onChange }: TickRowProps) {
  return (
    <li className="update-row">
      <CheckboxField isSelected={isTicked} isDisabled={isDisabled} onChange={onChange}>
        <CheckboxButton className="checkbox update-tick">
          <span className="checkbox-box" aria-hidden>
            {isTicked ? <Check size={11} strokeWidth={3} /> : null}
          </span>
          <ElementTitle diagram={diagram} id={id} />
        </CheckboxButton>
      </CheckboxField>
    </li>
  );
}

/** The name of an element and what it is. */
export function ElementTitle({ diagram, id }: { readonly diagram: Diagram; readonly id: string }) {
  return (
    <span className="update-element">
      <strong>{elementName(diagram, id)}</strong> <span className="quiet">{kindName(diagram, id)}</span>
    </span>
  );
}
