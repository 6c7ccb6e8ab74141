import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ElementAssessment, Ruling } from '../../../shared/assessment/types.js';
import { LAYERS, type Layer } from '../../../shared/catalog/layers.js';
import type { Provider } from '../../../shared/catalog/types.js';
import type { OwnerOverride } from '../../../shared/model/diagram.js';
import { ownerWord } from '../../state/words.js';
import type { Details } from '../../workers/engineMessages.js';
import { OwnerSwatch } from '../controls/OwnerSwatch.js';
import { Section } from '../controls/Section.js';
import { OwnerCorrection } from './OwnerCorrection.js';

/** More are not worth naming: of a region only one layer remains. */
const MOST_ABSENT = 6;

interface DutiesProps {
  readonly id: string;
  readonly provider: Provider;
  readonly assessed: ElementAssessment | undefined;
  readonly details: Details | undefined;
  readonly overrides: readonly OwnerOverride[] | undefined;
}

/** Who secures what, a row a layer; a row opens to say why. */
export function Duties({ id, provider, assessed, details, overrides }: DutiesProps) {
  const [opened, setOpened] = useState<string>();
  if (!assessed || assessed.applicable === 0) return null;
  const rows = LAYERS.filter((layer) => assessed.owners[layer.id].owner !== 'not-applicable');
  const absent = LAYERS.filter((layer) => assessed.owners[layer.id].owner === 'not-applicable');
  return (
    <Section id="duties" title="Who secures what" aside={<Load assessed={assessed} />}>
      <ul className="duties">
        {rows.map((layer) => (
          <Duty
            key={layer.id}
            layer={layer}
            ruling={details?.owners?.[layer.id] ?? assessed.owners[layer.id]}
            provider={provider}
            element={id}
            override={overrides?.find((one) => one.layer === layer.id)}
            isOpen={opened === layer.id}
            onToggle={() => {
              setOpened(opened === layer.id ? undefined : layer.id);
            }}
          />
        ))}
      </ul>
      {absent.length > 0 && absent.length <= MOST_ABSENT ? (
        <p className="duties-absent quiet">Does not apply: {absent.map(({ label }) => label).join(', ')}</p>
      ) : null}
    </Section>
  );
}

function Load({ assessed }: { readonly assessed: ElementAssessment }) {
  const { customer, shared, applicable } = assessed;
  return (
    <span className="section-aside quiet numeric">
      {customer} yours{shared > 0 ? `, ${String(shared)} shared` : ''} of {applicable}
    </span>
  );
}

interface DutyProps {
  readonly layer: Layer;
  readonly ruling: Ruling;
  readonly provider: Provider;
  readonly element: string;
  readonly override: OwnerOverride | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Duty({ layer, ruling, provider, element, override, isOpen, onToggle }: DutyProps) {
  return (
    <li className={`duty duty-${ruling.owner}`}>
      <Button className="duty-row" aria-expanded={isOpen} onPress={onToggle}>
        <OwnerSwatch owner={ruling.owner} />
        <span className="duty-layer">{layer.label}</span>
        {override ? <span className="chip chip-assumed">corrected</span> : null}
        <span className="duty-owner">{ownerWord(ruling.owner, provider)}</span>
      </Button>
      {isOpen ? (
        <div className="duty-why selectable">
          <p>{layer.definition}.</p>
          <ul className="because">
            {ruling.because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <OwnerCorrection element={element} layer={layer.id} override={override} />
        </div>
      ) : null}
    </li>
  );
}
