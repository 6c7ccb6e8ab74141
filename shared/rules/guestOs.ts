import type { DiagramNode } from '../model/diagram.js';
import type { RuleContext } from './context.js';

/** Whether the customer patches the guest operating system, alone or with the provider. */
export function guestOsIsYours(context: RuleContext, node: DiagramNode): boolean {
  const { owner } = context.owners(node)['operating-system'];
  return owner === 'customer' || owner === 'shared';
}
