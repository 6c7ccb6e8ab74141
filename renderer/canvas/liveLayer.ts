import { number } from '../../shared/figures/path.js';
import { svgElement } from '../../shared/figures/svgElements.js';
import type { LiveShape } from './liveShapes.js';
import type { View } from './scenePainter.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Shows what changes with every move of the pointer as a few elements above the picture, which so stays as it is. */
export class LiveLayer {
  private readonly group: SVGGElement;
  private readonly paths: SVGPathElement[] = [];

  constructor(svg: SVGSVGElement) {
    this.group = document.createElementNS(SVG, 'g');
    svg.replaceChildren(this.group);
  }

  show(shapes: readonly LiveShape[], { x, y, zoom }: View): void {
    while (this.paths.length > shapes.length) this.paths.pop()?.remove();
    if (shapes.length === 0) return;
    set(this.group, 'transform', `translate(${number(x)} ${number(y)}) scale(${String(zoom)})`);
    shapes.forEach((shape, index) => {
      const path = this.paths[index] ?? this.added();
      const { attributes } = svgElement(shape, String);
      const wanted = { ...attributes, ...(shape.opacity === undefined ? {} : { opacity: number(shape.opacity) }) };
      for (const name of path.getAttributeNames()) if (!(name in wanted)) path.removeAttribute(name);
      for (const [name, value] of Object.entries(wanted)) set(path, name, value);
    });
  }

  private added(): SVGPathElement {
    const path = document.createElementNS(SVG, 'path');
    this.paths.push(path);
    this.group.append(path);
    return path;
  }
}

/** What stays the same is not painted anew. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
