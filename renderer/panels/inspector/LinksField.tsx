import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { setLinks } from '../../../shared/commands/setLinks.js';
import type { Link } from '../../../shared/model/diagram.js';
import { bridge } from '../../state/mainProcess.js';
import { edit } from '../../state/workspace.js';
import { IconButton } from '../controls/IconButton.js';

interface LinksFieldProps {
  readonly id: string;
  readonly links: readonly Link[] | undefined;
}

/** Addresses and other diagrams that belong to an element. */
export function LinksField({ id, links = [] }: LinksFieldProps) {
  const [target, setTarget] = useState('');
  const set = (label: string, after: readonly Link[]) => {
    edit(label, (diagram) => setLinks(diagram, id, after));
  };
  const add = () => {
    const address = target.trim();
    if (address === '') return;
    set('Add a link', [...links, { label: address.replace(/^https?:\/\//, ''), target: address }]);
    setTarget('');
  };
  return (
    <div className="links">
      <ul className="links-list" aria-label="Links">
        {links.map((link, index) => (
          <li key={link.target} className="link-row">
            {link.target.startsWith('https://') ? (
              <Button
                className="link-button"
                onPress={() => {
                  void bridge.request('link:open', { url: link.target });
                }}
              >
                {link.label}
              </Button>
            ) : (
              <span>{link.label}</span>
            )}
            <IconButton
              label={`Remove the link ${link.label}`}
              small
              bare
              onPress={() => {
                set(
                  'Remove a link',
                  links.filter((_, other) => other !== index),
                );
              }}
            >
              <X size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <form
        className="link-row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className="input"
          aria-label="New link"
          placeholder="https://… or another .demarc file"
          value={target}
          onChange={(event) => {
            setTarget(event.target.value);
          }}
        />
        <IconButton label="Add the link" small bare onPress={add}>
          <Plus size={14} aria-hidden />
        </IconButton>
      </form>
    </div>
  );
}
