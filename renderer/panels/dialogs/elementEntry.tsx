import type { Diagram } from '../../../shared/model/diagram.js';
import { elementName, kindName } from '../../state/elements.js';
import { ElementPicture } from '../controls/ElementPicture.js';
import type { PickEntry } from './PickList.js';

/** An element as one of a list. */
export function elementEntry(diagram: Diagram, id: string): PickEntry {
  return {
    id,
    label: elementName(diagram, id),
    hint: kindName(diagram, id),
    picture: <ElementPicture id={id} />,
  };
}
