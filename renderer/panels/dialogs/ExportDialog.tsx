import { useState } from 'react';
import { Button, Heading, Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Theme } from '../../../shared/figures/displayList.js';
import { closeDialog } from '../../state/dialogs.js';
import { EXPORT_FORMATS, exportDiagram, type ExportFormat } from '../../state/exportFlow.js';
import { frameworkWords, useTaskView } from '../../state/taskView.js';
import { useTheme } from '../../state/theme.js';
import { EVERYTHING, useOpenView } from '../../state/views.js';
import { useDiagram } from '../../state/workspace.js';
import { TextInput } from '../controls/TextInput.js';

const SCALES = ['1', '2', '4'];
const GROUNDS = [
  { id: 'solid', label: 'Solid' },
  { id: 'transparent', label: 'Transparent' },
] as const;
const THEMES: readonly { readonly id: Theme; readonly label: string }[] = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'contrast', label: 'High contrast' },
];

/** What to write and how it looks; where, the system asks next. */
export function ExportDialog() {
  const current = useTheme();
  const [format, setFormat] = useState('pdf');
  const [scale, setScale] = useState('2');
  const [theme, setTheme] = useState<Theme>(current === 'dark' ? 'light' : current);
  const [ground, setGround] = useState<string>('solid');
  const open = useOpenView();
  const [shown, setShown] = useState('this');
  const [marking, setMarking] = useState('');
  const [isBusy, setBusy] = useState(false);
  const chosen = EXPORT_FORMATS.find(({ id }) => id === format);
  const isPicture = chosen?.isPicture === true;
  const run = async () => {
    setBusy(true);
    const isWritten = await exportDiagram({
      format,
      theme,
      ...(format === 'png' ? { scale: Number(scale) } : {}),
      ...(isPicture && ground === 'transparent' ? { transparent: true } : {}),
      ...(chosen?.hasViews === true ? viewsAsked(shown, open?.id) : {}),
      ...(marking.trim() === '' ? {} : { marking: marking.trim() }),
    });
    setBusy(false);
    if (isWritten) closeDialog();
  };
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <Heading slot="title" className="dialog-title">
        Export
      </Heading>
      <RadioGroup className="export-formats" aria-label="Format" value={format} onChange={setFormat}>
        {EXPORT_FORMATS.map(({ id, label, hint }) => (
          <RadioField key={id} value={id}>
            <RadioButton className="export-format">
              <span className="export-format-name">{label}</span>
              <span className="quiet">{hint}</span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <ViewChoice format={chosen} value={shown} onChange={setShown} />
      {format === 'png' ? (
        <Choices
          label="Size"
          value={scale}
          onChange={setScale}
          choices={SCALES.map((id) => ({ id, label: `${id} ×` }))}
        />
      ) : null}
      {isPicture ? (
        <>
          <Choices
            label="Colours"
            value={theme}
            onChange={(id) => {
              setTheme(THEMES.find((one) => one.id === id)?.id ?? 'light');
            }}
            choices={THEMES}
          />
          <Choices label="Ground" value={ground} onChange={setGround} choices={GROUNDS} />
        </>
      ) : null}
      {format === 'pdf' || format === 'html' ? (
        <TextInput label="Marking on every page" value={marking} onChange={setMarking} placeholder="e.g. Internal" />
      ) : null}
      {isPicture ? null : <FrameworkNote />}
      <div className="dialog-buttons">
        <Button className="button" onPress={closeDialog}>
          Cancel
        </Button>
        <Button className="button button-primary" type="submit" isDisabled={isBusy}>
          {isBusy ? 'Writing…' : `Export ${chosen?.label ?? ''}`}
        </Button>
      </div>
    </form>
  );
}

function viewsAsked(shown: string, open: string | undefined) {
  if (shown === 'every') return { everyView: true };
  return open === undefined ? {} : { view: open };
}

interface ViewChoiceProps {
  readonly format: ExportFormat | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The view that is open, or every one. */
function ViewChoice({ format, value, onChange }: ViewChoiceProps) {
  const { views } = useDiagram();
  const open = useOpenView();
  if (format?.hasViews !== true || views.length === 0) return null;
  const every = format.isPicture ? 'Every view, a file each' : 'Every view, a page each';
  return (
    <Choices
      label="What is shown"
      value={value}
      onChange={onChange}
      choices={[
        { id: 'this', label: open?.name ?? EVERYTHING },
        { id: 'every', label: every },
      ]}
    />
  );
}

/** What is listed is what is written. */
function FrameworkNote() {
  const framework = useTaskView((view) => view.framework);
  if (framework === undefined) return null;
  return <p className="quiet">Only tasks of {frameworkWords(framework)}, as the task list is filtered.</p>;
}

interface ChoicesProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

function Choices({ label, value, onChange, choices }: ChoicesProps) {
  return (
    <RadioGroup className="choices" value={value} onChange={onChange} orientation="horizontal">
      <Label className="field-label">{label}</Label>
      <span className="segments">
        {choices.map((choice) => (
          <RadioField key={choice.id} value={choice.id}>
            <RadioButton className="segment">{choice.label}</RadioButton>
          </RadioField>
        ))}
      </span>
    </RadioGroup>
  );
}
