import { LAYERS } from '../../../shared/catalog/layers.js';
import type { Property } from '../../../shared/catalog/types.js';
import type { Facts } from '../../../shared/model/diagram.js';
import type { Details } from '../../workers/engineMessages.js';
import { MORE_SETTINGS } from '../../state/preferences.js';
import { Section } from '../controls/Section.js';
import { PropertyRow } from './PropertyRow.js';
import { propertyGroups, verdictsOfProperties } from './propertyGroups.js';

interface PropertiesProps {
  readonly id: string;
  readonly properties: readonly Property[];
  readonly facts: Facts | undefined;
  readonly details: Details | undefined;
}

/** How the element is configured, grouped by the layer that each property speaks for. */
export function Properties({ id, properties, facts, details }: PropertiesProps) {
  if (properties.length === 0) return null;
  const verdicts = verdictsOfProperties(details?.tasks ?? []);
  const isKnown = (property: Property) => (facts?.[property.id]?.length ?? 0) > 0;
  const groups = propertyGroups(properties, details?.tasks ?? []);
  const known = properties.filter(isKnown).length;
  const shown = groups
    .map(({ layer, properties: members }) => ({
      layer,
      properties: layer === undefined ? members.filter(isKnown) : members,
    }))
    .filter((group) => group.properties.length > 0);
  const rest = groups.find(({ layer }) => layer === undefined)?.properties.filter((property) => !isKnown(property));
  const rows = (members: readonly Property[]) => (
    <ul className="facts">
      {members.map((property) => (
        <PropertyRow
          key={property.id}
          element={id}
          property={property}
          facts={facts?.[property.id] ?? []}
          verdict={verdicts.get(property.id)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <Section
        id="properties"
        title="Configuration"
        aside={
          <span className="section-aside quiet numeric">
            {known} of {properties.length} known
          </span>
        }
      >
        {shown.map(({ layer, properties: members }) => (
          <div key={layer ?? 'other'} className="fact-group">
            <h4 className="fact-group-title">{LAYERS.find((one) => one.id === layer)?.label ?? 'Other settings'}</h4>
            {rows(members)}
          </div>
        ))}
      </Section>
      {rest && rest.length > 0 ? (
        <Section id={MORE_SETTINGS} title={`More settings · ${String(rest.length)}`}>
          {rows(rest)}
        </Section>
      ) : null}
    </>
  );
}
