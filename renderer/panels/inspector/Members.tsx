import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { setMembers } from '../../../shared/commands/setMembers.js';
import type { Boundary } from '../../../shared/model/diagram.js';
import { elementName } from '../../state/elements.js';
import { edit, select, useDiagram } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { IconButton } from '../controls/IconButton.js';
import { Section } from '../controls/Section.js';

/** The nodes in a security group. */
export function Members({ group }: { readonly group: Boundary }) {
  const diagram = useDiagram();
  const members = group.members ?? [];
  const others = [...diagram.nodes.values()].filter(({ id }) => !members.includes(id));
  const change = (next: readonly string[]) => {
    edit(`Change the members of ${group.label}`, (before) => setMembers(before, group.id, next));
  };
  return (
    <Section id="members" title="Members">
      <ul className="facts">
        {members.map((id) => (
          <li key={id} className="fact">
            <Button
              className="link-button fact-label"
              onPress={() => {
                select([id]);
              }}
            >
              {elementName(diagram, id)}
            </Button>
            <IconButton
              label={`Take ${elementName(diagram, id)} out`}
              small
              bare
              onPress={() => {
                change(members.filter((member) => member !== id));
              }}
            >
              <X size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <ChoiceMenu
          label="Add a member"
          className="link-button"
          choices={others.map(({ id, label }) => ({ id, label }))}
          selected={undefined}
          onChoose={(id) => {
            change([...members, id]);
          }}
        >
          Add a node…
        </ChoiceMenu>
      ) : null}
    </Section>
  );
}
