import { setFacts } from '../../../shared/commands/setFacts.js';
import type { Property } from '../../../shared/catalog/types.js';
import type { Fact, FactValue } from '../../../shared/model/diagram.js';
import { edit } from '../../state/workspace.js';
import { FactControl } from './FactControl.js';
import { Provenance } from './Provenance.js';
import type { PropertyVerdict } from './propertyGroups.js';

interface PropertyRowProps {
  readonly element: string;
  readonly property: Property;
  readonly facts: readonly Fact[];
  readonly verdict: PropertyVerdict | undefined;
}

/** One property with its value; several values where several resources were folded into the element. */
export function PropertyRow({ element, property, facts, verdict }: PropertyRowProps) {
  const set = (index: number, value: FactValue | undefined) => {
    edit(`Set ${property.label}`, (diagram) => setFacts(diagram, element, property.id, changed(facts, index, value)));
  };
  if (facts.length <= 1) {
    return (
      <li className="fact" title={property.help}>
        <span className="fact-label">
          {property.label}
          {facts[0] ? <Provenance fact={facts[0]} /> : null}
        </span>
        <FactControl
          property={property}
          value={facts[0]?.value}
          verdict={verdict}
          onChange={(value) => {
            set(0, value);
          }}
        />
      </li>
    );
  }
  return (
    <li className="fact fact-several" title={property.help}>
      <span className="fact-label">{property.label}</span>
      <ul className="fact-values">
        {facts.map((fact, index) => (
          <li key={fact.source ?? index} className="fact">
            <span className="fact-label quiet">{fact.source ?? 'unnamed'}</span>
            <FactControl
              property={property}
              value={fact.value}
              verdict={undefined}
              name={fact.source}
              onChange={(value) => {
                set(index, value);
              }}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

function changed(facts: readonly Fact[], index: number, value: FactValue | undefined): readonly Fact[] {
  const before = facts[index];
  if (value === undefined) return facts.filter((_, other) => other !== index);
  const after: Fact = { value, provenance: 'user', ...(before?.source === undefined ? {} : { source: before.source }) };
  return before ? facts.map((fact, other) => (other === index ? after : fact)) : [...facts, after];
}
