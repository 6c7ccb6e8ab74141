import { shapeWords, type ShapeName } from './shapes/serviceOfShape.js';

/** Presets that name a shape; others are colours and leftovers. */
const PRESETS =
  /^(?:text|edgeLabel|ellipse|doubleEllipse|rhombus|triangle|hexagon|cylinder|cloud|actor|umlActor|swimlane|group|image|label|line|icon|process|note|document|rounded)$/;

/** A style of draw.io: `text;html=1;shape=mxgraph.aws4.group;…`. */
export class Style {
  /** Words without a value, mostly the name of a preset: `text`, `ellipse`, `swimlane`, `group`, `image`. */
  readonly presets: ReadonlySet<string>;
  private readonly values = new Map<string, string>();

  constructor(style: string) {
    const presets = new Set<string>();
    // the data of a picture may hold semicolons of its own
    for (const part of style.replace(/image=data:[^,;]*(?:;[^,;]*)?,[^;]*/g, 'image=data:').split(';')) {
      const at = part.indexOf('=');
      if (at === -1) presets.add(part.trim());
      else this.values.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
    }
    presets.delete('');
    this.presets = presets;
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  is(key: string): boolean {
    return this.values.get(key) === '1';
  }

  has(preset: string): boolean {
    return this.presets.has(preset);
  }

  /** The shape by its full name: `mxgraph.aws4.group`, `cylinder3`, or the preset that stands for one. */
  get shape(): string {
    const shape = this.values.get('shape') ?? [...this.presets].find((preset) => PRESETS.test(preset)) ?? '';
    // a drawing of its own, packed into the style
    return shape.startsWith('stencil(') ? '' : shape;
  }

  /** Nothing is drawn but the label. */
  get isInvisible(): boolean {
    return isNone(this.values.get('strokeColor')) && isNone(this.values.get('fillColor'));
  }
}

function isNone(color: string | undefined): boolean {
  return color === 'none';
}

const LIBRARIES: readonly (readonly [RegExp, ShapeName['provider']])[] = [
  [/^mxgraph\.aws/, 'aws'],
  [/^mxgraph\.(?:azure|mscae)/, 'azure'],
  [/^mxgraph\.gcp/, 'gcp'],
];

/** Frames of the libraries that carry the real icon in another key. */
const ICON_FRAMES = /\.(?:resourceicon|producticon|hexicon|icon|icon2|group|groupcenter|servicecard|doublerect)$/i;

/** Shapes that mean nothing by themselves: a box is a box. */
const PLAIN =
  /^(?:|rectangle|rounded|ellipse|rhombus|triangle|hexagon|process|parallelogram|trapezoid|step|label|text|image|group|swimlane|line|rect|doubleellipse|xor|or|card|plaque|note|cube|mxgraph\.gcp2\.(?:doublerect|servicecard|usecase|zones|usercard)|mxgraph\.aws3d\.spot2?|mxgraph\.basic\..*|mxgraph\.flowchart\.(?:process|start_\d|terminator|decision|on-page_reference|off-page_reference|annotation_\d))$/;

/** The library shape of a style; undefined for plain boxes and for pictures without a name. */
export function shapeNameOf(style: Style): ShapeName | undefined {
  const picture = style.get('image');
  if (picture !== undefined && picture !== '') return ofPicture(picture);
  const { shape } = style;
  const icon =
    style.get('resIcon') ?? style.get('prIcon') ?? (ICON_FRAMES.test(shape) ? style.get('grIcon') : undefined);
  if (icon !== undefined) {
    const full = icon.startsWith('mxgraph.') ? icon : `${shape}.${icon}`;
    return { provider: providerOf(full), name: lastWord(icon) };
  }
  if (PLAIN.test(shape.toLowerCase())) return undefined;
  return { provider: providerOf(shape), name: lastWord(shape) };
}

function providerOf(shape: string): ShapeName['provider'] {
  return LIBRARIES.find(([pattern]) => pattern.test(shape))?.[1] ?? 'generic';
}

function lastWord(shape: string): string {
  return shapeWords(shape.slice(shape.lastIndexOf('.') + 1));
}

/** `img/lib/azure2/compute/Virtual_Machine.svg` names its service; the address of any other picture is never used. */
function ofPicture(picture: string): ShapeName | undefined {
  const found = /(?:^|\/)img\/lib\/([a-z0-9_]+)\/(?:[^;]*\/)?([^/;]+)\.(?:svg|png)$/i.exec(picture);
  if (found === null) return undefined;
  const [, library = '', file = ''] = found;
  const provider = /^(?:azure2?|mscae)$/.test(library) ? 'azure' : /^aws/.test(library) ? 'aws' : 'generic';
  return { provider, name: shapeWords(file.replace(/_\d+x\d+$/, '')) };
}
