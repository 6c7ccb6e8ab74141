import { ListFilter, X } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Diagram, View, ViewFilter } from '../../../shared/model/diagram.js';
import { elementOf } from '../../../shared/model/hierarchy.js';
import { isEmptyFilter } from '../../../shared/model/shownInView.js';
import { elementName } from '../../state/elements.js';
import { filterChoices, type FilterChoice } from '../../state/viewChoices.js';
import { filterOpenView, setOpenViewOwn } from '../../state/views.js';
import { useDiagram, useWorkspace } from '../../state/workspace.js';
import { CommandButton } from '../controls/CommandButton.js';
import { Toggle } from '../controls/Toggle.js';

interface FilterPopoverProps {
  readonly view: View;
  readonly isDisabled: boolean;
}

/** What the open view shows, and whether it has places of its own. */
export function FilterPopover({ view, isDisabled }: FilterPopoverProps) {
  const isFiltered = !isEmptyFilter(view.filter);
  return (
    <DialogTrigger>
      <Button
        className={`button button-small ${isFiltered ? 'view-filtered' : 'button-bare'}`}
        aria-label={isFiltered ? 'Filter of the view: on' : 'Filter of the view'}
        isDisabled={isDisabled}
      >
        <ListFilter size={12} aria-hidden />
        Filter
      </Button>
      <Popover className="popover view-popover" placement="top end">
        <Dialog className="view-dialog">
          <Heading slot="title" className="view-heading">
            {view.name} shows
          </Heading>
          <Choices filter={view.filter ?? {}} />
          <Arrangement view={view} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choices({ filter }: { readonly filter: ViewFilter }) {
  const diagram = useDiagram();
  const choices = useMemo(() => filterChoices(diagram), [diagram]);
  return (
    <>
      <Within diagram={diagram} filter={filter} />
      <Row part="providers" label="Providers" choices={choices.providers} filter={filter} />
      <Row part="data" label="Data classification" choices={choices.data} filter={filter} />
      <Row part="protocols" label="Connections" choices={choices.protocols} filter={filter} />
      <Row part="tags" label="Tags" choices={choices.tags} filter={filter} />
      <div className="filter-row" role="group" aria-label="Tasks">
        <Toggle
          label="Only with outstanding tasks"
          isOn={filter.openTasks === true}
          onChange={(openTasks) => {
            filterOpenView({ openTasks });
          }}
        />
      </div>
    </>
  );
}

/** What the view is about: elements with what is inside them. */
function Within({ diagram, filter }: { readonly diagram: Diagram; readonly filter: ViewFilter }) {
  const selection = useWorkspace((workspace) => workspace.selection);
  const within = (filter.within ?? []).filter((id) => elementOf(diagram, id) !== undefined);
  const added = [...selection].filter((id) => !within.includes(id));
  return (
    <div className="filter-row" role="group" aria-label="Only these with what is inside">
      <span className="field-label">Only these with what is inside</span>
      <div className="filter-chips">
        {within.map((id) => (
          <span key={id} className="chip chip-neutral">
            <span className="chip-text">{elementName(diagram, id)}</span>
            <Button
              aria-label={`Not only ${elementName(diagram, id)}`}
              onPress={() => {
                filterOpenView({ within: within.filter((other) => other !== id) });
              }}
            >
              <X size={11} aria-hidden />
            </Button>
          </span>
        ))}
        <Button
          className="button button-small"
          isDisabled={added.length === 0}
          onPress={() => {
            filterOpenView({ within: [...within, ...added] });
          }}
        >
          Add the selection
        </Button>
        {within.length === 0 ? null : (
          <Toggle
            label="And what is connected"
            isOn={filter.connected === true}
            onChange={(connected) => {
              filterOpenView({ connected });
            }}
          />
        )}
      </div>
    </div>
  );
}

interface RowProps {
  readonly part: 'providers' | 'data' | 'protocols' | 'tags';
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly filter: ViewFilter;
}

/** Nothing chosen means any; a single choice that nothing is chosen of would be no filter. */
function Row({ part, label, choices, filter }: RowProps) {
  const chosen = filter[part] ?? [];
  if (choices.length < 2 && chosen.length === 0 && part !== 'tags') return null;
  if (choices.length === 0 && chosen.length === 0) return null;
  const gone = chosen.filter((id) => choices.every((choice) => choice.id !== id)).map((id) => ({ id, label: id }));
  return (
    <div className="filter-row" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <div className="filter-chips">
        {[...choices, ...gone].map((choice) => (
          <Toggle
            key={choice.id}
            label={choice.label}
            isOn={chosen.includes(choice.id)}
            onChange={(isOn) => {
              const others = chosen.filter((id) => id !== choice.id);
              filterOpenView({ [part]: isOn ? [...others, choice.id].sort() : others });
            }}
          />
        ))}
      </div>
    </div>
  );
}

function Arrangement({ view }: { readonly view: View }) {
  const isOwn = view.arrangement !== undefined;
  return (
    <div className="filter-row filter-arrangement" role="group" aria-label="Places">
      <div className="filter-chips">
        <Toggle label="Own arrangement" isOn={isOwn} onChange={setOpenViewOwn} />
        {isOwn ? (
          <CommandButton command="arrange-tidy" className="button button-small">
            Tidy up this view
          </CommandButton>
        ) : null}
      </div>
      <p className="quiet">
        {isOwn ? 'What you move here stays in place in all other views.' : 'What you move here moves in every view.'}
      </p>
    </div>
  );
}
