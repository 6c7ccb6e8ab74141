import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { decide } from '../../state/decisions.js';
import { closeDialog } from '../../state/dialogs.js';
import { setPreference, usePreferences } from '../../state/preferences.js';
import type { TaskHead } from '../../workers/engineMessages.js';
import { TextInput } from '../controls/TextInput.js';

interface DecisionDialogProps {
  readonly status: 'not-applicable' | 'accepted';
  readonly tasks: readonly TaskHead[];
}

const WORDS = {
  'not-applicable': {
    title: 'Not applicable',
    question: 'Why does this not apply?',
    example: 'e.g. the instances live for minutes',
    button: 'Mark as not applicable',
  },
  accepted: {
    title: 'Accept the risk',
    question: 'Why is the risk accepted?',
    example: 'e.g. test data only until the launch',
    button: 'Accept the risk',
  },
} as const;

/** Asks for the reason of a decision, and for an accepted risk by whom and until when. */
export function DecisionDialog({ status, tasks }: DecisionDialogProps) {
  const userName = usePreferences((preferences) => preferences.userName);
  const [reason, setReason] = useState('');
  const [name, setName] = useState(userName);
  const [approver, setApprover] = useState('');
  const [expiry, setExpiry] = useState('');
  const words = WORDS[status];
  const isComplete = reason.trim() !== '';
  const submit = () => {
    if (!isComplete) return;
    setPreference('userName', name.trim());
    const acceptance = status === 'accepted' ? { approver: approver.trim(), expiry } : {};
    void decide(tasks, status, { reason: reason.trim(), ...acceptance });
    closeDialog();
  };
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading slot="title" className="dialog-title">
        {words.title}
      </Heading>
      <ul className="decision-tasks">
        {tasks.map((task) => (
          <li key={`${task.id} ${task.subjects[0] ?? ''}`}>{task.title}</li>
        ))}
      </ul>
      <TextInput label={words.question} value={reason} onChange={setReason} placeholder={words.example} isFirst />
      {status === 'accepted' ? (
        <div className="dialog-columns">
          <TextInput label="Approved by" value={approver} onChange={setApprover} />
          <TextInput label="Until" type="date" value={expiry} onChange={setExpiry} />
        </div>
      ) : null}
      <TextInput label="Your name, for the log" value={name} onChange={setName} />
      <div className="dialog-buttons">
        <Button className="button" onPress={closeDialog}>
          Cancel
        </Button>
        <Button className="button button-primary" type="submit" isDisabled={!isComplete}>
          {words.button}
        </Button>
      </div>
    </form>
  );
}
