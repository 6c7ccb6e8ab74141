/** Where in its file and in the architecture a subject stands, for formats that other tools read. */
import type { SourceRef } from '../model/diagram.js';
import type { JudgedFile } from './checkRun.js';
import { elementName, whereabouts } from './parts/facts.js';

function sourcesOf({ diagram }: JudgedFile, id: string): readonly SourceRef[] {
  return (diagram.nodes.get(id) ?? diagram.boundaries.get(id) ?? diagram.edges.get(id))?.sources ?? [];
}

/** The line of the resource, else of the element it is drawn as, of an edge else of its ends, else the first. */
export function lineOfSubject(file: JudgedFile, subject: string, sourceId?: string): number {
  const edge = file.diagram.edges.get(subject);
  const ends = edge === undefined ? [] : [edge.target, edge.source];
  const ids = [subject, ...ends].flatMap((id) => [
    ...sourcesOf(file, id).flatMap((source) => (source.role === 'self' ? [source.id] : [])),
    id,
  ]);
  for (const id of sourceId === undefined ? ids : [sourceId, ...ids]) {
    const line = file.lineOf(id);
    if (line !== undefined) return line;
  }
  return 1;
}

/** `account/region/vpc/subnet/node` by their labels. */
export function qualifiedName({ diagram }: JudgedFile, subject: string): string {
  const edge = diagram.edges.get(subject);
  const around = whereabouts(diagram, edge?.source ?? subject).replaceAll(' / ', '/');
  const name = elementName(diagram, subject);
  return around === '' ? name : `${around}/${name}`;
}

export function kindOfSubject({ diagram }: JudgedFile, subject: string): 'node' | 'boundary' | 'edge' {
  if (diagram.nodes.has(subject)) return 'node';
  return diagram.edges.has(subject) ? 'edge' : 'boundary';
}
