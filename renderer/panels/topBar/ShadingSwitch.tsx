import { ChevronDown } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { LAYERS } from '../../../shared/catalog/layers.js';
import type { Shading } from '../../../shared/figures/displayList.js';
import { useShading } from '../../state/preferences.js';
import { ChoiceMenu } from '../controls/ChoiceMenu.js';

const LAYER_CHOICES = LAYERS.map(({ id, label }) => ({ id, label }));

/** What the colours of the nodes say. */
export function ShadingSwitch() {
  const { shading } = useShading();
  const layer = shading.mode === 'layer' ? shading.layer : undefined;
  const layerLabel = LAYERS.find(({ id }) => id === layer)?.label;
  return (
    <div className="segments" role="group" aria-label="Shading">
      <ModeButton mode="overall" label="Ownership" shading={shading} />
      <ChoiceMenu
        label={layerLabel === undefined ? 'Shade by one layer' : `Shade by one layer: ${layerLabel}`}
        className={`segment${layer === undefined ? '' : ' segment-selected'}`}
        choices={LAYER_CHOICES}
        selected={layer}
        onChoose={(id) => {
          useShading.setState({ shading: { mode: 'layer', layer: id } });
        }}
      >
        {layerLabel ?? 'By layer'}
        <ChevronDown size={13} aria-hidden />
      </ChoiceMenu>
      <ModeButton mode="progress" label="Progress" shading={shading} />
    </div>
  );
}

interface ModeButtonProps {
  readonly mode: 'overall' | 'progress';
  readonly label: string;
  readonly shading: Shading;
}

function ModeButton({ mode, label, shading }: ModeButtonProps) {
  return (
    <ToggleButton
      className="segment"
      isSelected={shading.mode === mode}
      onChange={() => {
        useShading.setState({ shading: { mode } });
      }}
    >
      {label}
    </ToggleButton>
  );
}
