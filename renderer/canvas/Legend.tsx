import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { legendFigure, legendHeading } from '../../shared/figures/legendFigure.js';
import { palette } from '../../shared/figures/palette.js';
import { iconAddress } from '../panels/controls/ServiceIcon.js';
import { OwnerSwatch } from '../panels/controls/OwnerSwatch.js';
import { useShading } from '../state/preferences.js';
import { useDrawnTheme } from '../state/theme.js';
import { FigureSvg } from './ReactFigure.js';

const WIDTH = 560;

/** What the colours say, in one line; opened, everything that is drawn. */
export function Legend() {
  const [isOpen, setOpen] = useState(false);
  const { shading } = useShading();
  const theme = useDrawnTheme();
  return (
    <div className="legend">
      {isOpen ? (
        <div className="legend-all">
          <FigureSvg figure={legendFigure({ x: 0, y: 0 }, WIDTH, shading, palette(theme))} iconHref={iconAddress} />
        </div>
      ) : null}
      <Button
        className="legend-line"
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {shading.mode === 'progress' ? (
          <>
            <span className="owner-swatch legend-done" aria-hidden /> Done
            <span className="owner-swatch legend-left" aria-hidden /> Left to do
          </>
        ) : (
          <>
            <OwnerSwatch owner="customer" /> Yours
            <OwnerSwatch owner="shared" /> Shared
            <OwnerSwatch owner="provider" /> The provider’s
          </>
        )}
        <span className="quiet">{shading.mode === 'layer' ? legendHeading(shading) : 'strip: data → facilities'}</span>
        {isOpen ? <ChevronDown size={13} aria-hidden /> : <ChevronUp size={13} aria-hidden />}
        <span className="visually-hidden">Legend</span>
      </Button>
    </div>
  );
}
