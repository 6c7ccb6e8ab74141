import type { ImportWarning } from '../types.js';
import type { Cell } from './cells.js';

/** Collects what has to be said about a file, in the order in which it is found. */
export class Report {
  readonly warnings: ImportWarning[] = [];

  /** Before the ids of cells, so that they are unique over all pages. */
  constructor(readonly prefix: string) {}

  /** Source id of a cell: unique over all pages. */
  idOf(cell: Cell): string {
    return this.prefix + cell.id;
  }

  dropped(cell: Cell, why: string): void {
    this.add('dropped', cell, `${nameOf(cell)} is left out: ${why}`);
  }

  note(cell: Cell, message: string): void {
    this.add('note', cell, `${nameOf(cell)} ${message}`);
  }

  general(message: string): void {
    this.warnings.push({ kind: 'note', message });
  }

  private add(kind: ImportWarning['kind'], cell: Cell, message: string): void {
    const { line } = cell;
    this.warnings.push({ kind, sourceId: this.idOf(cell), message, ...(line === undefined ? {} : { line }) });
  }
}

/** A cell as a person would point at it. */
function nameOf(cell: Cell): string {
  const words = cell.label.replace(/\s+/g, ' ').trim();
  if (words !== '') return `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`;
  const shape = cell.style.shape.slice(cell.style.shape.lastIndexOf('.') + 1).slice(0, 40);
  const kind = cell.kind === 'edge' ? 'Connection' : shape === '' ? 'Box' : `Shape ${shape}`;
  return `${kind} ${cell.id.slice(0, 60)}`;
}
