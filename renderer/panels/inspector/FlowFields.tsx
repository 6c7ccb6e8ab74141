import { setDirection } from '../../../shared/commands/setDirection.js';
import { setStep } from '../../../shared/commands/setStep.js';
import type { Edge } from '../../../shared/model/diagram.js';
import { edit } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { CommitInput } from '../controls/CommitInput.js';

const DIRECTIONS = [
  { id: 'forward', label: 'One end' },
  { id: 'both', label: 'Both ends' },
] as const;

/** Who opens the connection, and which step of a numbered flow it is. */
export function FlowFields({ edge }: { readonly edge: Edge }) {
  const { id, direction = 'forward', step } = edge;
  const words = DIRECTIONS.find((one) => one.id === direction)?.label ?? '';
  return (
    <>
      <li className="fact">
        <span className="fact-label">Opened by</span>
        <ChoiceMenu
          label={`Opened by: ${words}`}
          className="chip chip-neutral"
          choices={DIRECTIONS}
          selected={direction}
          onChoose={(chosen) => {
            edit('Change the direction', (diagram) =>
              setDirection(diagram, id, chosen === 'both' ? 'both' : 'forward'),
            );
          }}
        >
          <span className="chip-text">{words}</span>
        </ChoiceMenu>
      </li>
      <li className="fact">
        <span className="fact-label">Step of the flow</span>
        <CommitInput
          label="Step of the flow"
          type="number"
          min={1}
          className="input input-fact"
          placeholder="None"
          value={step === undefined ? '' : String(step)}
          onCommit={(text) => {
            edit('Number a connection', (diagram) =>
              setStep(diagram, id, text.trim() === '' ? undefined : Number(text)),
            );
          }}
        />
      </li>
    </>
  );
}
