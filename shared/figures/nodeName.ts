import { countLayers } from '../ownership/band.js';
import type { ElementAssessment } from '../assessment/types.js';
import type { Service } from '../catalog/types.js';
import type { DiagramNode } from '../model/diagram.js';
import type { Party } from './palette.js';
import { counted, PARTY_WORDS, providerName, sentences } from './words.js';
import { singleLine } from './textWidth.js';

/** `yours 8, shared 2, AWS 8 of 18 layers`. */
export function layerCountText(element: ElementAssessment, service: Service | undefined): string {
  const { customer, shared, provider, unknown, applicable } = countLayers(element.owners);
  const parts = [
    `yours ${String(customer)}`,
    `shared ${String(shared)}`,
    `${providerName(service?.provider)} ${String(provider)}`,
    ...(unknown > 0 ? [`not known ${String(unknown)}`] : []),
  ];
  return `${parts.join(', ')} of ${counted(applicable, 'layer')}`;
}

/** `3 outstanding tasks, worst high`; `nothing outstanding`. */
export function outstandingText(element: Pick<ElementAssessment, 'outstanding' | 'worst'>): string {
  if (element.outstanding === 0) return 'nothing outstanding';
  const worst = element.worst === undefined ? '' : `, worst ${element.worst}`;
  return `${counted(element.outstanding, 'outstanding task')}${worst}`;
}

/** What a screen reader says of a node: everything that the card, strip and badge show. */
export function nodeName(
  node: DiagramNode,
  element: ElementAssessment | undefined,
  service: Service | undefined,
  party: Party,
): string {
  const what = service?.name ?? `unknown service ${node.service}`;
  const count = (node.count ?? 1) > 1 ? [`${String(node.count)} alike`] : [];
  const head = [singleLine(node.label) || 'Without a name', what, ...count].join(', ');
  if (node.scope === 'drawn-only') return `${head}. Drawn only, not assessed.`;
  if (element === undefined) return `${head}.`;
  const owners = element.applicable === 0 ? [] : [layerCountText(element, service)];
  return `${head}. ${sentences([[PARTY_WORDS[party], ...owners].join(': '), outstandingText(element)])}`;
}
