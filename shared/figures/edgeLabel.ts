import type { Edge } from '../model/diagram.js';
import type { Point, Rect, Size } from '../model/geometry.js';
import type { Figure, Primitive } from './displayList.js';
import { edgeFacts } from './edgeFacts.js';
import type { Palette } from './palette.js';
import { number } from './path.js';
import { grown } from '../model/rect.js';
import { fitText, singleLine, textWidth } from './textWidth.js';

const SIZE = 11;
const HEIGHT = 20;
const PADDING = 9;
const MAXIMUM_TEXT = 152;
const LOCK_ROOM = 13;
const STEP_ROOM = 20;

interface Pill {
  readonly text: string;
  readonly lock: 'open' | 'closed' | undefined;
  readonly step: string | undefined;
}

function protocolText(protocol: string | undefined, port: string | undefined): string {
  const shown = protocol === undefined || protocol === 'any' ? '' : protocol.toUpperCase();
  return [shown, port === undefined || port === 'any' ? '' : port].filter((part) => part !== '').join(' ');
}

function pillOf(edge: Edge): Pill | undefined {
  const { protocol, port, encryption, evident } = edgeFacts(edge);
  const own = singleLine(edge.label ?? '');
  const technical = protocolText(protocol, port);
  const repeated = own.toLowerCase().includes(technical.toLowerCase());
  const text = [own, repeated && own !== '' ? '' : technical].filter((part) => part !== '').join(' · ');
  const lock =
    encryption === 'unencrypted'
      ? 'open'
      : encryption === 'encrypted' && !evident && text !== ''
        ? 'closed'
        : undefined;
  const step = edge.step === undefined ? undefined : String(edge.step);
  if (text === '' && lock === undefined && step === undefined) return undefined;
  return { text: fitText(text, MAXIMUM_TEXT, SIZE, 400), lock, step };
}

function widthOf({ text, lock, step }: Pill): number {
  const parts = [
    step === undefined ? 0 : STEP_ROOM + (text === '' && lock === undefined ? -2 * PADDING + 4 : -4),
    lock === undefined ? 0 : LOCK_ROOM - (text === '' ? 3 : 0),
    textWidth(text, SIZE, 400),
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 2 * PADDING));
}

/** Room that the label of an edge needs; undefined where there is nothing to say. */
export function edgeLabelSize(edge: Edge): Size | undefined {
  const pill = pillOf(edge);
  return pill === undefined ? undefined : { width: widthOf(pill), height: HEIGHT };
}

/** A padlock 9 px wide and 11 px high, its top left corner at the point. */
function padlock({ x, y }: Point, open: boolean, color: string): Primitive[] {
  const shackle = open
    ? `M${number(x + 2)} ${number(y + 5)}v-2a2.25 2.25 0 0 1 4.4 -0.8`
    : `M${number(x + 2)} ${number(y + 5)}v-2a2.5 2.5 0 0 1 5 0v2`;
  return [
    { kind: 'path', d: shackle, stroke: color, strokeWidth: 1.3 },
    { kind: 'rect', x, y: y + 5, width: 9, height: 6.5, radius: 1.5, fill: color },
  ];
}

/** The pill on an edge: step number, padlock, protocol and port. `place` is where the router put it. */
export function edgeLabelFigure(edge: Edge, place: Rect, colors: Palette): Figure | undefined {
  const pill = pillOf(edge);
  if (pill === undefined) return undefined;
  const width = widthOf(pill);
  const rect: Rect = {
    x: Math.round(place.x + (place.width - width) / 2),
    y: Math.round(place.y + (place.height - HEIGHT) / 2),
    width,
    height: HEIGHT,
  };
  const alarming = edgeFacts(edge).encryption === 'unencrypted' && edge.scope !== 'drawn-only';
  const color = alarming ? colors.unencrypted : colors.ink;
  const items: Primitive[] = [
    {
      kind: 'rect',
      ...rect,
      radius: HEIGHT / 2,
      fill: colors.surface,
      stroke: alarming ? colors.unencrypted : colors.cardLine,
      strokeWidth: 1,
    },
  ];
  let x = rect.x + PADDING;
  if (pill.step !== undefined) {
    const center = rect.x + HEIGHT / 2;
    items.push(
      { kind: 'rect', x: rect.x + 2, y: rect.y + 2, width: 16, height: 16, radius: 8, fill: colors.ink },
      {
        kind: 'text',
        x: center,
        y: rect.y + 13.5,
        text: pill.step,
        size: 10,
        weight: 600,
        fill: colors.surface,
        anchor: 'middle',
      },
    );
    x = rect.x + STEP_ROOM + 3;
  }
  if (pill.lock !== undefined) {
    items.push(...padlock({ x, y: rect.y + 3.5 }, pill.lock === 'open', color));
    x += LOCK_ROOM;
  }
  if (pill.text !== '') {
    items.push({ kind: 'text', x, y: rect.y + 14, text: pill.text, size: SIZE, weight: 400, fill: color });
  }
  // the line of the edge carries the name already
  return { id: edge.id, kind: 'edge', bounds: grown(rect, 1), items, name: '' };
}
