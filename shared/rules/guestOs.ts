import { rulingsOf } from '../ownership/ruling.js';
import type { DiagramNode } from '../model/diagram.js';
import type { RuleContext } from './context.js';

/** Whether the customer patches the guest operating system, alone or with the provider. */
export function guestOsIsYours(context: RuleContext, node: DiagramNode): boolean {
  const { owner } = rulingsOf(context.diagram, node, context.catalog)['operating-system'];
  return owner === 'customer' || owner === 'shared';
}
