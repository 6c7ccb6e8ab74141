import { ChevronDown, Search } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { LAYERS, type LayerId } from '../../../shared/catalog/layers.js';
import type { Severity } from '../../../shared/catalog/types.js';
import {
  frameworksIn,
  frameworkWords,
  PLAIN_VIEW,
  SEVERITIES,
  useTaskView,
  type TaskStateFilter,
} from '../../state/taskView.js';
import { useOpenView } from '../../state/views.js';
import { SEVERITY_WORDS } from '../../state/words.js';
import { useWorkspace } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { Toggle } from '../controls/Toggle.js';

const STATES: readonly { readonly id: TaskStateFilter; readonly label: string }[] = [
  { id: 'outstanding', label: 'Outstanding' },
  { id: 'findings', label: 'Findings only' },
  { id: 'decided', label: 'Settled' },
  { id: 'all', label: 'All' },
];

const SEVERITY_CHOICES = SEVERITIES.map((id) => ({ id, label: SEVERITY_WORDS[id] }));
const LAYER_CHOICES = LAYERS.map(({ id, label }) => ({ id, label }));

/** Counts at the left, filters at the right. */
export function TaskToolbar() {
  const view = useTaskView();
  const openView = useOpenView();
  const isFiltered =
    view.severities.size > 0 ||
    view.layers.size > 0 ||
    view.text !== '' ||
    view.state !== 'outstanding' ||
    view.framework !== undefined;
  return (
    <div className="tasks-bar">
      <Counts />
      <label className="tasks-search">
        <Search size={13} aria-hidden />
        <input
          type="search"
          aria-label="Filter tasks by text"
          placeholder="Filter"
          value={view.text}
          onChange={({ target }) => {
            useTaskView.setState({ text: target.value });
          }}
        />
      </label>
      <Filter
        label="Severity"
        words={namesOf(SEVERITY_CHOICES, view.severities)}
        choices={SEVERITY_CHOICES}
        selected={view.severities}
        onChoose={(id) => {
          useTaskView.setState({ severities: toggled(view.severities, id as Severity) });
        }}
      />
      <Filter
        label="Layer"
        words={namesOf(LAYER_CHOICES, view.layers)}
        choices={LAYER_CHOICES}
        selected={view.layers}
        onChoose={(id) => {
          useTaskView.setState({ layers: toggled(view.layers, id as LayerId) });
        }}
      />
      <Filter
        label="State"
        words={(STATES.find(({ id }) => id === view.state)?.label ?? '').toLowerCase()}
        choices={STATES}
        selected={view.state}
        onChoose={(id) => {
          useTaskView.setState({ state: id as TaskStateFilter });
        }}
      />
      <FrameworkFilter />
      <Toggle
        label="Group by node"
        isOn={view.grouped}
        onChange={(grouped) => {
          useTaskView.setState({ grouped });
        }}
      />
      <Toggle
        label="Only selected"
        isOn={view.selectionOnly}
        onChange={(selectionOnly) => {
          useTaskView.setState({ selectionOnly });
        }}
      />
      {openView ? (
        <Toggle
          label="Only this view"
          isOn={view.viewOnly}
          onChange={(viewOnly) => {
            useTaskView.setState({ viewOnly });
          }}
        />
      ) : null}
      {isFiltered ? (
        <Button
          className="link-button"
          onPress={() => {
            const { severities, layers, state, text } = PLAIN_VIEW;
            useTaskView.setState({ severities, layers, state, text, framework: undefined });
          }}
        >
          Clear
        </Button>
      ) : null}
    </div>
  );
}

const ALL = 'all';

/** Tasks of one framework: those whose controls it asks for. */
function FrameworkFilter() {
  const chosen = useTaskView((view) => view.framework);
  const tasks = useWorkspace((workspace) => workspace.assessment?.tasks);
  const known = useMemo(() => frameworksIn(tasks ?? []), [tasks]);
  if (known.length === 0 && chosen === undefined) return null;
  return (
    <Filter
      label="Framework"
      words={chosen === undefined ? 'all' : frameworkWords(chosen)}
      choices={[{ id: ALL, label: 'All' }, ...known.map((id) => ({ id, label: frameworkWords(id) }))]}
      selected={chosen ?? ALL}
      onChoose={(id) => {
        useTaskView.setState({ framework: id === ALL ? undefined : id });
      }}
    />
  );
}

function Counts() {
  const totals = useWorkspace((workspace) => workspace.assessment?.totals);
  const parts = totals
    ? [
        [totals.done, 'done'],
        [totals.accepted, 'accepted'],
        [totals.notApplicable, 'not applicable'],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, word]) => `${String(count)} ${String(word)}`)
    : [];
  return (
    <div className="tasks-counts">
      <h2 className="tasks-title">Outstanding tasks{totals ? ` · ${String(totals.outstanding)}` : ''}</h2>
      <span className="quiet numeric" title={parts.join(' · ')}>
        {parts.join(' · ')}
      </span>
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly words: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly selected: string | ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
}

function Filter({ label, words, choices, selected, onChoose }: FilterProps) {
  return (
    <ChoiceMenu
      label={`${label}: ${words}`}
      className="button button-small"
      choices={choices}
      selected={selected}
      onChoose={onChoose}
    >
      {words === ALL ? label : `${label}: ${words}`}
      <ChevronDown size={12} aria-hidden />
    </ChoiceMenu>
  );
}

function namesOf(choices: readonly { readonly id: string; readonly label: string }[], chosen: ReadonlySet<string>) {
  if (chosen.size === 0) return 'all';
  if (chosen.size > 1) return String(chosen.size);
  return choices.find(({ id }) => chosen.has(id))?.label.toLowerCase() ?? 'all';
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const copy = new Set(set);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}
