import { setOption } from '../../../shared/commands/setOption.js';
import type { Service, ServiceOption } from '../../../shared/catalog/types.js';
import type { DiagramNode } from '../../../shared/model/diagram.js';
import { edit } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { Section } from '../controls/Section.js';
import { Provenance } from './Provenance.js';

const UNSET = 'unset';

/** The choices that move the responsibility line of a service. */
export function Options({ node, service }: { readonly node: DiagramNode; readonly service: Service }) {
  const offered = service.options.filter((option) => isOffered(option, node));
  if (offered.length === 0) return null;
  return (
    <Section id="options" title="Choices">
      <ul className="facts">
        {offered.map((option) => (
          <Option key={option.id} node={node} option={option} />
        ))}
      </ul>
    </Section>
  );
}

function isOffered({ onlyWhen }: ServiceOption, node: DiagramNode): boolean {
  if (!onlyWhen) return true;
  const value = node.options?.[onlyWhen.option]?.value;
  return typeof value === 'string' && onlyWhen.values.includes(value);
}

function Option({ node, option }: { readonly node: DiagramNode; readonly option: ServiceOption }) {
  const fact = node.options?.[option.id];
  const chosen = option.values.find(({ id }) => id === fact?.value);
  const text = chosen?.label ?? (fact === undefined ? 'Choose' : String(fact.value));
  return (
    <li className="fact" title={option.because}>
      <span className="fact-label">
        {option.label}
        {fact ? <Provenance fact={fact} /> : null}
      </span>
      <ChoiceMenu
        label={`${option.label}: ${text}`}
        className={`chip ${fact === undefined ? 'chip-unknown' : 'chip-neutral'}`}
        choices={[...option.values.map(({ id, label }) => ({ id, label })), { id: UNSET, label: 'Not chosen' }]}
        selected={typeof fact?.value === 'string' ? fact.value : UNSET}
        onChoose={(id) => {
          edit(`Set ${option.label} of ${node.label}`, (diagram) =>
            setOption(diagram, node.id, option.id, id === UNSET ? undefined : id),
          );
        }}
      >
        <span className="chip-text">{text}</span>
      </ChoiceMenu>
    </li>
  );
}
