import type { Property } from '../../../shared/catalog/types.js';
import type { FactValue } from '../../../shared/model/diagram.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { CommitInput } from '../controls/CommitInput.js';
import { choicesOf, UNKNOWN, valueOfChoice, wordsOf } from './factChoices.js';
import type { PropertyVerdict } from './propertyGroups.js';

interface FactControlProps {
  readonly property: Property;
  readonly value: FactValue | undefined;
  readonly verdict: PropertyVerdict | undefined;
  /** Tells several values of one property apart. */
  readonly name?: string;
  /** `undefined` makes it unknown again. */
  readonly onChange: (value: FactValue | undefined) => void;
}

/** The control that fits the type of a property. */
export function FactControl({ property, value, verdict, name, onChange }: FactControlProps) {
  const label = name === undefined ? property.label : `${property.label} of ${name}`;
  switch (property.type) {
    case 'boolean':
    case 'enum':
      return <Choice property={property} label={label} value={value} verdict={verdict} onChange={onChange} />;
    case 'set':
      return <Several property={property} label={label} value={value} verdict={verdict} onChange={onChange} />;
    case 'number':
    case 'date':
    case 'text':
    case 'rules':
      return <Typed property={property} label={label} value={value} onChange={onChange} />;
  }
}

type OneControl = Omit<FactControlProps, 'name'> & { readonly label: string };

function Choice({ property, label, value, verdict, onChange }: OneControl) {
  const words = wordsOf(property, value);
  return (
    <ChoiceMenu
      label={`${label}: ${words}`}
      className={`chip ${toneOf(value, verdict)}`}
      choices={choicesOf(property, value)}
      selected={value === undefined ? UNKNOWN : String(value)}
      onChoose={(id) => {
        onChange(valueOfChoice(property, id));
      }}
    >
      <span className="chip-text">{words}</span>
    </ChoiceMenu>
  );
}

function Several({ property, label, value, verdict, onChange }: OneControl) {
  const chosen = new Set(Array.isArray(value) ? (value as readonly string[]) : []);
  return (
    <ChoiceMenu
      label={`${label}: ${wordsOf(property, value)}`}
      className={`chip ${toneOf(value, verdict)}`}
      choices={choicesOf(property, value).filter(({ id }) => id !== UNKNOWN)}
      selected={chosen}
      onChoose={(id) => {
        const next = chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id];
        onChange(next.length === 0 ? undefined : next);
      }}
    >
      <span className="chip-text">{wordsOf(property, value)}</span>
    </ChoiceMenu>
  );
}

function Typed({ property, label, value, onChange }: Omit<OneControl, 'verdict'>) {
  const type = property.type === 'number' || property.type === 'date' ? property.type : 'text';
  return (
    <span className="fact-typed">
      <CommitInput
        label={label}
        type={type}
        className="input input-fact"
        placeholder="Unknown"
        value={value === undefined ? '' : String(value)}
        onCommit={(text) => {
          if (text.trim() === '') onChange(undefined);
          else onChange(type === 'number' ? Number(text) : text.trim());
        }}
      />
      {property.unit === undefined ? null : <span className="fact-unit quiet">{property.unit}</span>}
    </span>
  );
}

function toneOf(value: FactValue | undefined, verdict: PropertyVerdict | undefined): string {
  if (value === undefined) return 'chip-unknown';
  if (verdict === 'bad') return 'chip-bad';
  return verdict === 'good' ? 'chip-good' : 'chip-neutral';
}
