import type { RuleContext } from './context.js';
import { fail, open, pass, worstBySubject } from './outcome.js';
import type { Rule, RuleOutcome } from './types.js';

function allowedPlaces(context: RuleContext, id: string): readonly string[] | undefined {
  const value = context.value(context.diagram.nodes.get(id), 'residency');
  if (value === undefined) return undefined;
  const places = typeof value === 'object' ? value : String(value).split(',');
  return places.map((place) => place.trim()).filter((place) => place !== '');
}

/** `eu` allows every Region whose name begins with `eu-`. */
function isAllowed(region: string, places: readonly string[]): boolean {
  return places.some((place) => region === place || region.startsWith(`${place}-`));
}

function regionOf(context: RuleContext, id: string): string | undefined {
  const boundary = context.around(id, 'region');
  if (!boundary) return undefined;
  const name = context.value(boundary, 'name');
  return typeof name === 'string' ? name : boundary.label;
}

/** A subject whose data must stay in some places. */
interface Resident {
  readonly subject: string;
  readonly places: readonly string[];
}

function judgePlace(context: RuleContext, { subject, places }: Resident, at: string, what: string): RuleOutcome {
  const region = regionOf(context, at);
  const because = [`residency: ${places.join(', ')}`, `Region: ${region ?? 'not known'}`];
  if (region === undefined) return open(subject, `in which Region ${what} is kept.`, because);
  if (isAllowed(region, places)) return pass(subject, `${what} is kept in an allowed place.`, because);
  return fail(subject, `${what} is outside the allowed place (${region}).`, because);
}

export const residencyOrPerimeter: Rule = {
  meta: {
    id: 'CX-36',
    name: 'residency-or-perimeter',
    title: 'Keep the data in its allowed Regions',
    why: 'Data outside the agreed place breaks the law or the contract that named the place, from the first copy on.',
    how: [
      'Move the store, or stop the replication to that Region',
      'Deny other Regions by an organisation policy',
      'Then correct Residency or the Region around it here',
    ],
    severity: 'high',
    layer: 'customer-data',
    sources: ['WA:SEC07-BP02', 'WA:SEC03-BP05'],
    reads: ['residency', 'name', 'purpose'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.nodes.flatMap(({ id, label }) => {
        const places = allowedPlaces(context, id);
        if (places === undefined) return [];
        const resident = { subject: id, places };
        const copies = context
          .outflows(id)
          .filter(({ edge }) => ['replication', 'backup'].includes(String(context.value(edge, 'purpose'))));
        return [
          judgePlace(context, resident, id, label),
          ...copies.map(({ target }) =>
            judgePlace(context, resident, target, `The copy of ${label} in ${context.label(target)}`),
          ),
        ];
      }),
    ),
};
