import { useMemo, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { ReadTemplates } from '../../../shared/ipc.js';
import type { Diagram } from '../../../shared/model/diagram.js';
import type { FieldChange } from '../../../shared/model/diff.js';
import { ancestors } from '../../../shared/model/hierarchy.js';
import type { Conflict } from '../../../shared/reimport/mergeDiagram.js';
import type { Reimport } from '../../../shared/reimport/reimport.js';
import { changeWords, type Sides } from '../../state/changeWords.js';
import { closeDialog } from '../../state/dialogs.js';
import { applyUpdate, filesName, NOTHING_CHOSEN, planUpdate, tellUpdate } from '../../state/updateFlow.js';
import { useDiagram } from '../../state/workspace.js';
import { ChangeSection } from './update/ChangeSection.js';
import { QuestionRow } from './update/QuestionRow.js';
import { ElementTitle, TickRow } from './update/TickRow.js';

/** What templates would change in the open diagram; nothing is changed before it is confirmed. */
export function UpdateDialog({ read }: { readonly read: ReadTemplates }) {
  const present = useDiagram();
  const [answers, setAnswers] = useState(NOTHING_CHOSEN.answers);
  const [leftOut, setLeftOut] = useState(NOTHING_CHOSEN.leftOut);
  const [kept, setKept] = useState(NOTHING_CHOSEN.kept);
  const unanswered = useMemo(() => planUpdate(read, NOTHING_CHOSEN), [read]);
  const plan = useMemo(
    () => (answers.size === 0 ? unanswered : planUpdate(read, { ...NOTHING_CHOSEN, answers })),
    [read, answers, unanswered],
  );
  const { questions } = unanswered;
  const sides: Sides = { before: present, after: plan.diagram };
  const taken = new Set(answers.values());
  const update = () => {
    applyUpdate(read, { answers, leftOut, kept });
    closeDialog();
    tellUpdate(read);
  };
  return (
    <>
      <Heading slot="title" className="dialog-title">
        Update from {filesName(read)}
      </Heading>
      <p className="quiet">Places, notes, decisions and what you drew yourself stay as they are.</p>
      <div className="update-sections scroll selectable">
        <ChangeSection
          title="New, or known under another name?"
          count={questions.length}
          hint="What is the same as before keeps its place and its decisions."
        >
          {questions.map((question) => (
            <QuestionRow
              key={question.imported}
              imported={read.diagram}
              present={present}
              question={question}
              answer={answers.get(question.imported)}
              taken={taken}
              onAnswer={(answer) => {
                setAnswers(new Map(answers).set(question.imported, answer));
              }}
            />
          ))}
        </ChangeSection>
        <Added plan={plan} leftOut={leftOut} onChange={setLeftOut} />
        <ChangeSection title="Changed" count={plan.changed.length}>
          {plan.changed.map(({ id, fields }) => (
            <ChangeRow key={id} sides={sides} id={id} fields={fields} isMoved={plan.moved.includes(id)} />
          ))}
        </ChangeSection>
        <Removed plan={plan} kept={kept} onChange={setKept} />
        <Kept sides={sides} conflicts={plan.conflicts} />
        {plan.scope.others.map((file) => (
          <p key={file} className="quiet">
            The diagram also holds {file}, which was not read. What stands there stays.
          </p>
        ))}
      </div>
      <div className="dialog-buttons">
        <Button className="button" onPress={closeDialog}>
          Cancel
        </Button>
        <Button className="button button-primary" onPress={update}>
          Update
        </Button>
      </div>
    </>
  );
}

interface AddedProps {
  readonly plan: Reimport;
  /** Ids in the import. */
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}

function Added({ plan, leftOut, onChange }: AddedProps) {
  const { diagram, added } = plan;
  const importedIds = new Map([...plan.ids].map(([imported, id]) => [id, imported]));
  const importedOf = (id: string) => importedIds.get(id) ?? id;
  const listed = added.filter((id) => !endsAtNew(diagram, id, added));
  return (
    <ChangeSection title="New" count={listed.length} hint="Untick what you don’t want to draw.">
      {listed.map((id) => {
        const isInside = ancestors(diagram, id).some((around) => leftOut.has(importedOf(around.id)));
        return (
          <TickRow
            key={id}
            diagram={diagram}
            id={id}
            isTicked={!isInside && !leftOut.has(importedOf(id))}
            isDisabled={isInside}
            onChange={(isTicked) => {
              onChange(toggled(leftOut, importedOf(id), !isTicked));
            }}
          />
        );
      })}
    </ChangeSection>
  );
}

/** Connections of what is new come along with it. */
function endsAtNew(diagram: Diagram, id: string, added: readonly string[]): boolean {
  const edge = diagram.edges.get(id);
  return edge !== undefined && (added.includes(edge.source) || added.includes(edge.target));
}

interface RemovedProps {
  readonly plan: Reimport;
  readonly kept: ReadonlySet<string>;
  readonly onChange: (kept: ReadonlySet<string>) => void;
}

function Removed({ plan, kept, onChange }: RemovedProps) {
  const isAllKept = plan.removed.every((id) => kept.has(id));
  return (
    <ChangeSection
      title="No longer in the template"
      count={plan.removed.length}
      hint="What is ticked is removed. What you keep counts as drawn by you."
      action={
        <Button
          className="link-button"
          onPress={() => {
            onChange(new Set(isAllKept ? [] : plan.removed));
          }}
        >
          {isAllKept ? 'Remove all' : 'Keep all'}
        </Button>
      }
    >
      {plan.removed.map((id) => (
        <TickRow
          key={id}
          diagram={plan.diagram}
          id={id}
          isTicked={!kept.has(id)}
          onChange={(isTicked) => {
            onChange(toggled(kept, id, !isTicked));
          }}
        />
      ))}
    </ChangeSection>
  );
}

function Kept({ sides, conflicts }: { readonly sides: Sides; readonly conflicts: readonly Conflict[] }) {
  return (
    <ChangeSection
      title="Set by you, and different in the template"
      count={conflicts.length}
      hint="Yours stays: here → in the template."
    >
      {conflicts.map(({ id, ...conflict }) => (
        <ChangeRow key={`${id} ${conflict.field}`} sides={sides} id={id} fields={[conflict]} />
      ))}
    </ChangeSection>
  );
}

interface ChangeRowProps {
  readonly sides: Sides;
  readonly id: string;
  readonly fields: readonly FieldChange[];
  readonly isMoved?: boolean;
}

function ChangeRow({ sides, id, fields, isMoved = false }: ChangeRowProps) {
  return (
    <li className="update-row">
      <ElementTitle diagram={sides.after} id={id} />
      <ul className="update-changes">
        {fields.map((field) => (
          <li key={field.field}>{changeWords(sides, id, field)}</li>
        ))}
        {isMoved ? <li>Gets a new place there</li> : null}
      </ul>
    </li>
  );
}

function toggled(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const after = new Set(ids);
  if (isIn) after.add(id);
  else after.delete(id);
  return after;
}
