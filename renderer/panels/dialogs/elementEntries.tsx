import type { Diagram } from '../../../shared/model/diagram.js';
import { elementName, kindsInList } from '../../state/elements.js';
import { ElementPicture } from '../controls/ElementPicture.js';
import type { PickEntry } from './PickList.js';

/** Elements as a list to pick from, equal names told apart. */
export function elementEntries(diagram: Diagram, ids: readonly string[]): readonly PickEntry[] {
  const kinds = kindsInList(diagram, ids);
  return ids.map((id) => ({
    id,
    label: elementName(diagram, id),
    hint: kinds.get(id) ?? '',
    picture: <ElementPicture id={id} />,
  }));
}
