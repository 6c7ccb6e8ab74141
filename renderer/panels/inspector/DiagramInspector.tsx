import { setProfile } from '../../../shared/commands/setProfile.js';
import type { Diagram } from '../../../shared/model/diagram.js';
import { IS_MAC } from '../../state/platform.js';
import { shownChord } from '../../state/shortcuts.js';
import { SEVERITIES } from '../../state/taskView.js';
import { SEVERITY_WORDS } from '../../state/words.js';
import { edit, useWorkspace } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';
import { OwnerSwatch } from '../controls/OwnerSwatch.js';
import { SeverityMark } from '../controls/SeverityMark.js';

const PROFILES = [
  { id: 'base', label: 'Base' },
  { id: 'refined', label: 'Refined' },
] as const;

/** The whole diagram in numbers; an empty one teaches the first step. */
export function DiagramInspector({ diagram }: { readonly diagram: Diagram }) {
  const totals = useWorkspace((workspace) => workspace.assessment?.totals);
  if (diagram.nodes.size === 0 && diagram.boundaries.size === 0) return <FirstSteps />;
  const cells = totals?.ownerCells;
  const all = cells ? cells.customer + cells.shared + cells.provider : 0;
  return (
    <div className="inspector-part">
      <h2 className="inspector-title">The whole diagram</h2>
      {totals ? (
        <>
          <dl className="figures-grid">
            <Figure value={totals.outstanding} label="outstanding" />
            <Figure value={totals.findings} label="findings" />
            <Figure value={totals.done} label="done" />
            <Figure value={totals.accepted} label="accepted" />
          </dl>
          <h3 className="section-title">By severity</h3>
          <ul className="facts">
            {SEVERITIES.map((severity) => (
              <li key={severity} className="fact">
                <span className="fact-label with-mark">
                  <SeverityMark severity={severity} />
                  {SEVERITY_WORDS[severity]}
                </span>
                <span className="numeric">{totals.bySeverity[severity]}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {cells && all > 0 ? (
        <>
          <h3 className="section-title">Who secures the layers of all nodes</h3>
          <ul className="facts">
            {(['customer', 'shared', 'provider'] as const).map((owner) => (
              <li key={owner} className="fact">
                <span className="fact-label with-mark">
                  <OwnerSwatch owner={owner} />
                  {{ customer: 'You', shared: 'Shared', provider: 'The provider' }[owner]}
                </span>
                <span className="numeric">{Math.round((100 * cells[owner]) / all)} %</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3 className="section-title">How it is judged</h3>
      <ul className="facts">
        <li
          className="fact"
          title="Base reads the published model; refined adds what each provider documents in detail."
        >
          <span className="fact-label">Matrix</span>
          <ChoiceMenu
            label={`Matrix: ${diagram.profile}`}
            className="chip chip-neutral"
            choices={PROFILES}
            selected={diagram.profile}
            onChoose={(id) => {
              edit('Change the matrix', (before) => setProfile(before, id === 'refined' ? 'refined' : 'base'));
            }}
          >
            {PROFILES.find(({ id }) => id === diagram.profile)?.label}
          </ChoiceMenu>
        </li>
      </ul>
      <p className="quiet section-note">Select a node to see who secures each of its layers, and why.</p>
    </div>
  );
}

function Figure({ value, label }: { readonly value: number; readonly label: string }) {
  return (
    <div className="figure-cell">
      <dd className="figure-value numeric">{value}</dd>
      <dt className="quiet">{label}</dt>
    </div>
  );
}

function FirstSteps() {
  return (
    <div className="inspector-part first-steps">
      <h2 className="inspector-title">Start here</h2>
      <ol>
        <li>Drag an account and a VPC from the palette onto the canvas: they hold the rest.</li>
        <li>
          Press <kbd>/</kbd>, type what you use (“ec2”, “queue”, “postgres”) and press Enter.
        </li>
        <li>Drag from the edge of a node to another to connect them.</li>
        <li>Each node shows who secures its layers; its badge counts what is left to do.</li>
      </ol>
      <p className="quiet">
        Or import a CloudFormation template (<kbd>{shownChord('Mod+I', IS_MAC)}</kbd>) and see what is left to do in it.
      </p>
    </div>
  );
}
