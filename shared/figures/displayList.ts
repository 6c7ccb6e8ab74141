/**
 * What a figure is made of: flat primitives with resolved colours, in absolute px, painted in order.
 * Painters know nothing of the domain.
 */
import type { Rect } from '../model/geometry.js';

export type Primitive = RectPrimitive | PathPrimitive | TextPrimitive | ImagePrimitive;

interface Painted {
  readonly fill?: string;
  /** 0..1, of the fill alone. */
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

export interface RectPrimitive extends Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface PathPrimitive extends Painted {
  readonly kind: 'path';
  /** SVG path data in absolute coordinates; what canvas `Path2D` reads too. */
  readonly d: string;
}

export interface TextPrimitive {
  readonly kind: 'text';
  /** Anchor point; y is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface ImagePrimitive {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Icon reference of the catalog, e.g. `aws/AmazonEC2`. */
  readonly icon: string;
}

export interface Figure {
  /** Id of the node, boundary or edge; `legend` for the legend. */
  readonly id: string;
  readonly kind: 'node' | 'boundary' | 'overlay' | 'edge' | 'note' | 'legend';
  /** All that it paints lies inside. */
  readonly bounds: Rect;
  readonly items: readonly Primitive[];
  /** What a screen reader says. */
  readonly name: string;
}

/** How much of a figure is drawn: `far` without text, `fit` label and strip, `near` everything. */
export type Detail = 'far' | 'fit' | 'near';

export type Shading =
  { readonly mode: 'overall' } | { readonly mode: 'layer'; readonly layer: string } | { readonly mode: 'progress' };

export type Theme = 'light' | 'dark' | 'contrast';
