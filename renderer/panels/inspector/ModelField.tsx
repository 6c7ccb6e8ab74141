import { setModel } from '../../../shared/commands/setModel.js';
import type { ResponsibilityModel } from '../../../shared/catalog/types.js';
import type { DiagramNode } from '../../../shared/model/diagram.js';
import { serviceOf } from '../../state/services.js';
import { MODEL_WORDS } from '../../state/words.js';
import { edit } from '../../state/workspace.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';

const MODELS: readonly ResponsibilityModel[] = [
  'infrastructure',
  'container',
  'abstract',
  'saas',
  'on-premises',
  'external',
];
const OPEN = 'open';

function wordsOf(model: string): string {
  const words: Readonly<Record<string, string>> = MODEL_WORDS;
  return words[model] ?? model;
}

/** Who runs it, for a service that leaves this open; a known service has its model from the catalog. */
export function ModelField({ node }: { readonly node: DiagramNode }) {
  const service = serviceOf(node.service);
  if (service !== undefined && service.provider !== 'generic') return null;
  const words = node.model === undefined ? 'As the catalog says' : wordsOf(node.model);
  return (
    <li className="fact">
      <span className="fact-label">Model</span>
      <ChoiceMenu
        label={`Model: ${words}`}
        className="chip chip-neutral"
        choices={[{ id: OPEN, label: 'As the catalog says' }, ...MODELS.map((id) => ({ id, label: MODEL_WORDS[id] }))]}
        selected={node.model ?? OPEN}
        onChoose={(chosen) => {
          edit(`Choose the model of ${node.label}`, (diagram) =>
            setModel(diagram, node.id, chosen === OPEN ? undefined : chosen),
          );
        }}
      >
        <span className="chip-text">{words}</span>
      </ChoiceMenu>
    </li>
  );
}
