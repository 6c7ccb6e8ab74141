import { EyeOff } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Diagram, View } from '../../../shared/model/diagram.js';
import { elementOf } from '../../../shared/model/hierarchy.js';
import { elementName } from '../../state/elements.js';
import { EVERYTHING, showAllHidden, showHidden, showView } from '../../state/views.js';
import { counted } from '../../state/words.js';
import { useDiagram, useShownDiagram } from '../../state/workspace.js';

/** Longer lists are for the filter. */
const MOST_LISTED = 100;

/** How much the view leaves out; opened, what it is, and how it comes back. */
export function HiddenPopover({ view, mayEdit }: { readonly view: View; readonly mayEdit: boolean }) {
  const diagram = useDiagram();
  const shown = useShownDiagram();
  const hidden = hiddenIds(diagram, shown);
  if (hidden.length === 0) return null;
  const byHand = new Set(view.hidden);
  return (
    <DialogTrigger>
      <Button className="button button-small button-bare view-hidden">
        <EyeOff size={12} aria-hidden />
        <span className="numeric">{hidden.length} hidden</span>
      </Button>
      <Popover className="popover view-popover" placement="top end">
        <Dialog className="view-dialog">
          <Heading slot="title" className="view-heading">
            {counted(hidden.length, 'element')} not in {view.name}
          </Heading>
          <ul className="hidden-elements scroll">
            {hidden.slice(0, MOST_LISTED).map((id) => (
              <li key={id}>
                <span className="hidden-name">{elementName(diagram, id)}</span>
                <span className="quiet">{byHand.has(id) ? 'by hand' : ''}</span>
                <Button
                  className="link-button"
                  aria-label={`Show ${elementName(diagram, id)}`}
                  isDisabled={!mayEdit}
                  onPress={() => {
                    showHidden([id]);
                  }}
                >
                  Show
                </Button>
              </li>
            ))}
          </ul>
          {hidden.length > MOST_LISTED ? <p className="quiet">and {hidden.length - MOST_LISTED} more</p> : null}
          <div className="row-of-buttons">
            <Button className="button button-small" isDisabled={!mayEdit} onPress={showAllHidden}>
              Show all
            </Button>
            <Button
              className="button button-small"
              onPress={() => {
                showView(undefined);
              }}
            >
              Open {EVERYTHING}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Outer before inner as they were drawn: boundaries, nodes, notes, then connections. */
function hiddenIds(diagram: Diagram, shown: Diagram): readonly string[] {
  if (shown === diagram) return [];
  const { boundaries, nodes, notes, edges } = diagram;
  return [boundaries, nodes, notes, edges]
    .flatMap((elements) => [...elements.keys()])
    .filter((id) => elementOf(shown, id) === undefined);
}
