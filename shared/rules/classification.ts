import type { Boundary } from '../model/diagram.js';
import type { RuleContext } from './context.js';

export const DATA_CLASSES = ['public', 'internal', 'confidential', 'restricted'] as const;

export type DataClass = (typeof DATA_CLASSES)[number];

/** Position in the order public < internal < confidential < restricted; unknown = undefined. */
export function classRank(value: DataClass | undefined): number | undefined {
  const rank = value === undefined ? -1 : DATA_CLASSES.indexOf(value);
  return rank < 0 ? undefined : rank;
}

export function atLeast(value: DataClass | undefined, floor: DataClass): boolean | undefined {
  const rank = classRank(value);
  return rank === undefined ? undefined : rank >= DATA_CLASSES.indexOf(floor);
}

function highest(values: readonly (DataClass | undefined)[]): DataClass | undefined {
  let best: DataClass | undefined;
  for (const value of values) {
    if ((classRank(value) ?? -1) > (classRank(best) ?? -1)) best = value;
  }
  return best;
}

/** Own classification and that of the flows that come in, whichever is higher. */
export function dataClassOf(context: RuleContext, id: string): DataClass | undefined {
  const element = context.diagram.nodes.get(id) ?? context.diagram.boundaries.get(id);
  const own = context.value(element, 'dataClassification') as DataClass | undefined;
  return highest([own, ...context.inflows(id).map((flow) => context.flowClass(flow))]);
}

const KIND_TRUST: Readonly<Record<string, number>> = {
  internet: 0,
  'third-party': 1,
  'on-premises': 2,
  outpost: 2,
  'edge-device': 2,
  vpc: 3,
  account: 3,
  organization: 3,
};

function boundaryTrust(context: RuleContext, boundary: Boundary): number | undefined {
  if (boundary.kind === 'generic-zone') {
    const stated = context.value(boundary, 'trust');
    return stated === undefined ? undefined : Number(stated);
  }
  if (boundary.kind === 'subnet') return context.value(boundary, 'routing') === 'isolated' ? 4 : undefined;
  return KIND_TRUST[boundary.kind];
}

const ACTOR_TRUST: Readonly<Record<string, number>> = {
  'generic/internet': 0,
  'generic/saas': 1,
  'generic/third-party': 1,
};

/** Trust of the zone an element stands in: the nearest boundary that has one; users on the bare canvas stand on the internet. */
export function trustOf(context: RuleContext, id: string): number {
  const own = context.diagram.boundaries.get(id);
  for (const boundary of own ? [own, ...context.chain(id)] : context.chain(id)) {
    const trust = boundaryTrust(context, boundary);
    if (trust !== undefined) return trust;
  }
  const service = context.diagram.nodes.get(id)?.service ?? '';
  return ACTOR_TRUST[service] ?? (context.isInternet(id) ? 0 : 3);
}

/** The highest classification the zone of an element may hold: stated, else by its trust. */
export function maxClassificationOf(context: RuleContext, id: string): DataClass {
  for (const boundary of context.chain(id)) {
    const stated = context.value(boundary, 'maxClassification') as DataClass | undefined;
    if (classRank(stated) !== undefined) return stated as DataClass;
    if (boundary.kind === 'third-party' && context.value(boundary, 'contractRecord') !== undefined)
      return 'confidential';
  }
  const trust = context.trust(id);
  if (trust === 0) return 'public';
  if (trust > 1) return 'restricted';
  const node = context.diagram.nodes.get(id);
  return context.value(node, 'contractRecord') === undefined ? 'internal' : 'confidential';
}
