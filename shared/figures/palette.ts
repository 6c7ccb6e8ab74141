import type { Owner, Severity } from '../catalog/types.js';
import { mix, readable } from './color.js';
import type { Theme } from './displayList.js';
import type { Pattern } from './pattern.js';

/** How an area of one owner is filled; the pattern says it without colour. */
export interface OwnerPaint {
  readonly fill: string;
  readonly pattern?: { readonly kind: Pattern; readonly color: string };
  /** Outline of cells whose fill alone would not stand off the card. */
  readonly stroke?: string;
  /** Colour of the letter P, S or C on the fill. */
  readonly text: string;
}

/** Who a thing belongs to, in the picture: an owner of a layer, or a party outside. */
export type Party = Owner | 'external';

export interface Palette {
  readonly theme: Theme;
  /** Body text. */
  readonly ink: string;
  /** Captions. */
  readonly quiet: string;
  /** Hairlines. */
  readonly line: string;
  /** The canvas behind everything. */
  readonly ground: string;
  /** The grid on it. */
  readonly dots: string;
  /** Cards, pills and notes. */
  readonly surface: string;
  readonly party: Readonly<Record<Party, OwnerPaint>>;
  /** Fill of a card by the party it mostly belongs to. */
  readonly tint: Readonly<Record<Party, string>>;
  /** Lines of edges by the owner of traffic protection at their source; reach 3:1 on the ground. */
  readonly edge: Readonly<Record<Party, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly done: string;
  /** Text on severity and done colours. */
  readonly onSeverity: string;
  /** Both lines and the padlock of an unencrypted edge. */
  readonly unencrypted: string;
  readonly selection: string;
  /** Elements that are drawn and not assessed. */
  readonly muted: { readonly fill: string; readonly stroke: string; readonly text: string };
  readonly note: { readonly fill: string; readonly stroke: string };
  /** Plate behind our own glyphs, which are grey lines on nothing. */
  readonly plate: string;
  /** Outline of a card. */
  readonly cardLine: string;
  /** px of a card's border. */
  readonly border: number;
  /** Share of a boundary's colour in its fill. */
  readonly boundaryTint: number;
  /** The colour of a boundary's border in this theme, from the provider's light-theme colour. */
  readonly boundaryLine: (color: string) => string;
  /** Fill of the tag that carries a boundary's name. */
  readonly boundaryTag: (color: string) => string;
  readonly onTag: string;
}

const INK = '#1B2333';
const WHITE = '#FFFFFF';
const BLACK = '#000000';
const BLUE = '#1D5FD1';
const ORANGE = '#F2A65A';

const light: Palette = {
  theme: 'light',
  ink: INK,
  quiet: '#5B6477',
  line: '#E2E6EE',
  ground: '#F6F7FA',
  dots: '#CBD2DF',
  surface: WHITE,
  party: {
    customer: { fill: BLUE, text: WHITE },
    shared: { fill: BLUE, pattern: { kind: 'stripes', color: ORANGE }, text: WHITE },
    provider: { fill: ORANGE, text: INK },
    'not-applicable': { fill: '#D9DEE8', stroke: '#A9B1C2', text: INK },
    unknown: { fill: WHITE, pattern: { kind: 'hatch', color: '#8D96A8' }, stroke: '#8D96A8', text: INK },
    external: { fill: '#F6E4EE', pattern: { kind: 'lines', color: '#CC79A7' }, text: INK },
  },
  tint: {
    customer: '#E3ECFB',
    shared: '#F1F0EE',
    provider: '#FDF1E3',
    'not-applicable': WHITE,
    unknown: WHITE,
    external: '#FAF0F5',
  },
  edge: {
    customer: '#3F6DBD',
    shared: '#3F6DBD',
    provider: '#A9682A',
    'not-applicable': '#5B6477',
    unknown: '#5B6477',
    external: '#A2517F',
  },
  severity: { critical: '#B3152A', high: '#D14710', medium: '#9E6B22', low: '#5B6477' },
  done: '#1B7F4B',
  onSeverity: WHITE,
  unencrypted: '#D0391B',
  selection: BLUE,
  muted: { fill: '#F3F4F7', stroke: '#B4BCCA', text: '#5B6477' },
  note: { fill: '#FFF9DB', stroke: '#E8DCA0' },
  plate: WHITE,
  cardLine: '#C9D1DF',
  border: 1,
  boundaryTint: 0.05,
  boundaryLine: (color) => color,
  boundaryTag: (color) => readable(color, WHITE, INK),
  onTag: WHITE,
};

const DARK_GROUND = '#10151F';
const DARK_SURFACE = '#1A2130';
const DARK_BLUE = '#6E9BFF';
const DARK_ORANGE = '#C98A45';

const dark: Palette = {
  theme: 'dark',
  ink: '#E8ECF4',
  quiet: '#A9B5CB',
  line: '#2A3345',
  ground: DARK_GROUND,
  dots: '#2F3A50',
  surface: DARK_SURFACE,
  party: {
    customer: { fill: DARK_BLUE, text: DARK_GROUND },
    shared: { fill: DARK_BLUE, pattern: { kind: 'stripes', color: '#8A5A22' }, text: DARK_GROUND },
    provider: { fill: DARK_ORANGE, text: DARK_GROUND },
    'not-applicable': { fill: '#2A3345', stroke: '#4A566E', text: '#E8ECF4' },
    unknown: { fill: DARK_SURFACE, pattern: { kind: 'hatch', color: '#7685A3' }, stroke: '#7685A3', text: '#E8ECF4' },
    external: { fill: '#3A2834', pattern: { kind: 'lines', color: '#CC79A7' }, text: '#E8ECF4' },
  },
  tint: {
    customer: mix(DARK_BLUE, DARK_SURFACE, 0.16),
    shared: '#252B38',
    provider: mix(DARK_ORANGE, DARK_SURFACE, 0.15),
    'not-applicable': DARK_SURFACE,
    unknown: DARK_SURFACE,
    external: mix('#CC79A7', DARK_SURFACE, 0.12),
  },
  edge: {
    customer: '#7F9FE0',
    shared: '#7F9FE0',
    provider: '#C98A45',
    'not-applicable': '#8794AE',
    unknown: '#8794AE',
    external: '#CC79A7',
  },
  severity: { critical: '#FF7A88', high: '#FF8A50', medium: '#E0B252', low: '#A9B5CB' },
  done: '#5FCB92',
  onSeverity: DARK_GROUND,
  unencrypted: '#FF7A5C',
  selection: DARK_BLUE,
  muted: { fill: '#161C28', stroke: '#465166', text: '#A9B5CB' },
  note: { fill: '#38331C', stroke: '#5E5530' },
  plate: '#DDE3EE',
  cardLine: '#3C4860',
  border: 1,
  boundaryTint: 0.07,
  boundaryLine: (color) => readable(color, DARK_GROUND, WHITE, 4),
  boundaryTag: (color) => readable(mix(color, DARK_GROUND, 0.55), '#E8ECF4', DARK_GROUND),
  onTag: '#E8ECF4',
};

const highContrast: Palette = {
  theme: 'contrast',
  ink: BLACK,
  quiet: BLACK,
  line: BLACK,
  ground: WHITE,
  dots: WHITE,
  surface: WHITE,
  party: {
    customer: { fill: BLACK, stroke: BLACK, text: WHITE },
    shared: { fill: WHITE, pattern: { kind: 'stripes', color: BLACK }, stroke: BLACK, text: BLACK },
    provider: { fill: WHITE, stroke: BLACK, text: BLACK },
    'not-applicable': { fill: WHITE, stroke: BLACK, text: BLACK },
    unknown: { fill: WHITE, pattern: { kind: 'hatch', color: BLACK }, stroke: BLACK, text: BLACK },
    external: { fill: WHITE, pattern: { kind: 'lines', color: BLACK }, stroke: BLACK, text: BLACK },
  },
  tint: {
    customer: WHITE,
    shared: WHITE,
    provider: WHITE,
    'not-applicable': WHITE,
    unknown: WHITE,
    external: WHITE,
  },
  edge: {
    customer: BLACK,
    shared: BLACK,
    provider: BLACK,
    'not-applicable': BLACK,
    unknown: BLACK,
    external: BLACK,
  },
  severity: { critical: BLACK, high: BLACK, medium: BLACK, low: BLACK },
  done: BLACK,
  onSeverity: WHITE,
  unencrypted: BLACK,
  selection: BLACK,
  muted: { fill: WHITE, stroke: BLACK, text: BLACK },
  note: { fill: WHITE, stroke: BLACK },
  plate: WHITE,
  cardLine: BLACK,
  border: 3,
  boundaryTint: 0,
  boundaryLine: () => BLACK,
  boundaryTag: () => BLACK,
  onTag: WHITE,
};

const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, contrast: highContrast };

/** All colours of the figures in one theme. */
export function palette(theme: Theme): Palette {
  return PALETTES[theme];
}
