import type { Diagram } from '../../shared/model/diagram.js';

/** The facts that a decision rests on, as text: when one of them changes, the task reopens. */
export function factsAtRest(
  diagram: Diagram,
  subject: string,
  properties: readonly string[],
): Readonly<Record<string, string>> {
  const element = diagram.nodes.get(subject) ?? diagram.boundaries.get(subject) ?? diagram.edges.get(subject);
  return Object.fromEntries(
    properties.map((property) => [
      property,
      JSON.stringify((element?.facts?.[property] ?? []).map(({ value }) => value)),
    ]),
  );
}
