import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { setRules } from '../../../shared/commands/setRules.js';
import type { Boundary, FirewallRule } from '../../../shared/model/diagram.js';
import { edit } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { CommitInput } from '../controls/CommitInput.js';
import { IconButton } from '../controls/IconButton.js';
import { Section } from '../controls/Section.js';
import { moved, newRule, withRule } from './ruleEdits.js';

const PROTOCOLS = ['any', 'tcp', 'udp', 'icmp'];
const UNKNOWN = 'unknown';

/** Firewall rules: of a security group all at once, of a subnet's network ACL in order. */
export function RulesEditor({ boundary }: { readonly boundary: Boundary }) {
  const { id, kind, label, rules } = boundary;
  const isOrdered = kind === 'subnet';
  const set = (next: readonly FirewallRule[] | undefined) => {
    edit(`Change the rules of ${label}`, (diagram) => setRules(diagram, id, next));
  };
  return (
    <Section id="rules" title={isOrdered ? 'Network ACL' : 'Rules'}>
      {rules === undefined ? (
        <p className="quiet section-note">Not known. Without rules nothing can be said about what is let in.</p>
      ) : (
        <ol className="rules">
          {rules.map((rule, index) => (
            <Rule
              key={index}
              rule={rule}
              number={index + 1}
              isOrdered={isOrdered}
              onChange={(part) => {
                set(withRule(rules, index, part));
              }}
              onMove={(by) => {
                set(moved(rules, index, by));
              }}
              onRemove={() => {
                set(rules.filter((_, other) => other !== index));
              }}
            />
          ))}
          {rules.length === 0 ? <li className="quiet">Nothing is let in or out.</li> : null}
        </ol>
      )}
      <div className="row-of-buttons">
        <Button
          className="button button-small"
          onPress={() => {
            set([...(rules ?? []), newRule(rules ?? [], isOrdered)]);
          }}
        >
          <Plus size={12} aria-hidden /> Add a rule
        </Button>
        {rules === undefined ? (
          <Button
            className="button button-small"
            onPress={() => {
              set([]);
            }}
          >
            There are none
          </Button>
        ) : (
          <Button
            className="button button-small button-bare"
            onPress={() => {
              set(undefined);
            }}
          >
            Not known
          </Button>
        )}
      </div>
    </Section>
  );
}

interface RuleProps {
  readonly rule: FirewallRule;
  readonly number: number;
  readonly isOrdered: boolean;
  readonly onChange: (part: Partial<FirewallRule>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Rule({ rule, number, isOrdered, onChange, onMove, onRemove }: RuleProps) {
  const name = `Rule ${String(number)}`;
  return (
    <li className="rule" aria-label={name}>
      <div className="rule-line">
        <ChoiceMenu
          label={`${name}, direction: ${rule.direction}`}
          className="chip chip-neutral"
          choices={[
            { id: 'in', label: 'In' },
            { id: 'out', label: 'Out' },
          ]}
          selected={rule.direction}
          onChoose={(direction) => {
            onChange({ direction: direction === 'out' ? 'out' : 'in' });
          }}
        >
          {rule.direction === 'in' ? 'In' : 'Out'}
        </ChoiceMenu>
        {isOrdered ? (
          <ChoiceMenu
            label={`${name}, action: ${rule.action}`}
            className={`chip ${rule.action === 'deny' ? 'chip-bad' : 'chip-good'}`}
            choices={[
              { id: 'allow', label: 'Allow' },
              { id: 'deny', label: 'Deny' },
            ]}
            selected={rule.action}
            onChoose={(action) => {
              onChange({ action: action === 'deny' ? 'deny' : 'allow' });
            }}
          >
            {rule.action === 'deny' ? 'Deny' : 'Allow'}
          </ChoiceMenu>
        ) : null}
        <ChoiceMenu
          label={`${name}, protocol: ${rule.protocol ?? 'unknown'}`}
          className={`chip ${rule.protocol === undefined ? 'chip-unknown' : 'chip-neutral'}`}
          choices={[...PROTOCOLS.map((id) => ({ id, label: id })), { id: UNKNOWN, label: 'Unknown' }]}
          selected={rule.protocol ?? UNKNOWN}
          onChoose={(protocol) => {
            onChange({ protocol: protocol === UNKNOWN ? undefined : protocol });
          }}
        >
          {rule.protocol ?? 'protocol?'}
        </ChoiceMenu>
        <span className="rule-space" />
        {isOrdered ? (
          <>
            <IconButton
              label={`Move ${name} up`}
              small
              bare
              onPress={() => {
                onMove(-1);
              }}
            >
              <ChevronUp size={13} aria-hidden />
            </IconButton>
            <IconButton
              label={`Move ${name} down`}
              small
              bare
              onPress={() => {
                onMove(1);
              }}
            >
              <ChevronDown size={13} aria-hidden />
            </IconButton>
          </>
        ) : null}
        <IconButton label={`Delete ${name}`} small bare onPress={onRemove}>
          <Trash2 size={13} aria-hidden />
        </IconButton>
      </div>
      <div className="rule-line">
        <CommitInput
          label={`${name}, ports`}
          placeholder="Ports: 443, any"
          value={rule.ports ?? ''}
          onCommit={(ports) => {
            onChange({ ports: ports.trim() === '' ? undefined : ports.trim() });
          }}
        />
        <CommitInput
          label={rule.direction === 'in' ? `${name}, from` : `${name}, to`}
          placeholder={rule.direction === 'in' ? 'From: 10.0.0.0/16' : 'To: 10.0.0.0/16'}
          value={rule.peer ?? ''}
          onCommit={(peer) => {
            onChange({ peer: peer.trim() === '' ? undefined : peer.trim() });
          }}
        />
      </div>
    </li>
  );
}
