import type { LayerId } from '../catalog/layers.js';
import type { Owner, ResponsibilityModel, Service } from '../catalog/types.js';
import type { Boundary, DiagramNode } from '../model/diagram.js';
import { modelOf, type ModelChoice } from '../ownership/model.js';
import type { Owners } from '../ownership/types.js';
import type { RuleContext } from '../rules/context.js';

/** A node or boundary with what its tasks depend on. */
export interface Subject {
  readonly id: string;
  readonly element: DiagramNode | Boundary;
  /** Present on nodes only. */
  readonly node?: DiagramNode;
  readonly boundary?: Boundary;
  readonly service?: Service;
  readonly choice: ModelChoice;
  readonly owners: Owners;
  /** False for what is only drawn: tools, and what the user took out of scope. */
  readonly assessed: boolean;
}

const NO_MODEL: ModelChoice = { model: 'other', because: ['A boundary has no model of its own'] };

export function subjectOf(context: RuleContext, element: DiagramNode | Boundary): Subject {
  const { catalog } = context;
  const owners = context.owners(element);
  const inScope = element.scope !== 'drawn-only';
  if (!('service' in element)) {
    return { id: element.id, element, boundary: element, choice: NO_MODEL, owners, assessed: inScope };
  }
  const service = catalog.services.get(element.service);
  const choice = modelOf(element, service);
  const assessed = inScope && service?.family !== 'no-matrix' && choice.model !== 'other';
  return { id: element.id, element, node: element, service, choice, owners, assessed };
}

export function ownerOf(subject: Subject, layer: LayerId): Owner {
  return subject.owners[layer].owner;
}

/** Whether the customer has work on this layer, alone or with the provider. */
export function isYours(subject: Subject, layer: LayerId): boolean {
  const owner = ownerOf(subject, layer);
  return owner === 'customer' || owner === 'shared';
}

export function hasModel(subject: Subject, ...models: readonly ResponsibilityModel[]): boolean {
  return (models as readonly string[]).includes(subject.choice.model);
}
