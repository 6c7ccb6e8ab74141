/** A threat, or anything like it, as a model states it. */
export interface StatedThreat {
  readonly title: string;
  /** Category, severity, status: what stands in brackets. */
  readonly marks: readonly string[];
  readonly description?: string;
  readonly mitigation?: string;
}

/** How a threat stands in the notes of what it threatens. */
export function threatNote({ title, marks, description = '', mitigation = '' }: StatedThreat): string {
  const known = marks.filter((mark) => mark !== '');
  const lines = [`Threat: ${title === '' ? 'unnamed' : title}${known.length === 0 ? '' : ` (${known.join(', ')})`}`];
  if (description !== '' && description !== title) lines.push(description);
  if (mitigation !== '') lines.push(`Mitigation: ${mitigation}`);
  return lines.join('\n');
}
