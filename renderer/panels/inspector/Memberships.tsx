import { X } from 'lucide-react';
import { setMembers } from '../../../shared/commands/setMembers.js';
import type { Boundary, DiagramNode } from '../../../shared/model/diagram.js';
import { securityGroupsOf } from '../../../shared/model/hierarchy.js';
import { edit, select, useDiagram } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { IconButton } from '../controls/IconButton.js';
import { Section } from '../controls/Section.js';
import { Button } from 'react-aria-components';

/** The security groups that a node is in. */
export function Memberships({ node }: { readonly node: DiagramNode }) {
  const diagram = useDiagram();
  const groups = securityGroupsOf(diagram, node.id);
  const others = [...diagram.boundaries.values()].filter(
    ({ id, kind }) => kind === 'security-group' && !groups.some((group) => group.id === id),
  );
  if (groups.length === 0 && others.length === 0) return null;
  const change = (group: Boundary, members: readonly string[]) => {
    edit(`Change the members of ${group.label}`, (before) => setMembers(before, group.id, members));
  };
  return (
    <Section id="memberships" title="Security groups">
      <ul className="facts">
        {groups.map((group) => (
          <li key={group.id} className="fact">
            <Button
              className="link-button fact-label"
              onPress={() => {
                select([group.id]);
              }}
            >
              {group.label}
            </Button>
            <IconButton
              label={`Take ${node.label} out of ${group.label}`}
              small
              bare
              onPress={() => {
                change(
                  group,
                  (group.members ?? []).filter((member) => member !== node.id),
                );
              }}
            >
              <X size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <ChoiceMenu
          label="Add to a security group"
          className="link-button"
          choices={others.map(({ id, label }) => ({ id, label }))}
          selected={undefined}
          onChoose={(id) => {
            const group = others.find((one) => one.id === id);
            if (group) change(group, [...(group.members ?? []), node.id]);
          }}
        >
          Add to a group…
        </ChoiceMenu>
      ) : null}
    </Section>
  );
}
