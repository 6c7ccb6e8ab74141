import type { ResponsibilityModel, Service } from '../catalog/types.js';
import type { DiagramNode } from '../model/diagram.js';
import { MATRIX_MODELS } from './matrix.js';
import { chosenValues } from './options.js';

/** The column that applies to a node, and why. */
export interface ModelChoice {
  readonly model: ResponsibilityModel | 'other';
  readonly because: readonly string[];
}

const MODEL_WORDS: Readonly<Record<string, string>> = {
  infrastructure: 'an infrastructure service',
  container: 'a container service',
  abstract: 'an abstract service',
  'on-premises': 'run on your own site',
  saas: 'a ready application (SaaS)',
  external: 'an outside party',
};

const BASIS_WORDS: Readonly<Record<string, string>> = {
  base: 'founding statements',
  documented: 'provider documents',
};

function isModel(text: string | undefined): text is ResponsibilityModel {
  return text !== undefined && (MATRIX_MODELS as readonly string[]).includes(text);
}

/** A person's choice first, then an option that changes the model, then the service's own. */
export function modelOf(node: DiagramNode, service: Service | undefined): ModelChoice {
  if (isModel(node.model)) return { model: node.model, because: [`Model = ${node.model} (chosen by hand)`] };
  if (service === undefined) {
    return { model: 'unknown', because: [`Not known: the service ${node.service} is not in the catalog`] };
  }
  for (const { option, value } of [...chosenValues(node, service)].reverse()) {
    if (value.model !== undefined) {
      return { model: value.model, because: [`${option.label} = ${value.label}: ${value.model} (${option.source})`] };
    }
  }
  if (service.model === 'unknown') return { model: 'unknown', because: ['Not known: which model applies'] };
  if (service.model === 'other') {
    return { model: 'other', because: [`${service.shortName} has no layers of its own`] };
  }
  const basis = BASIS_WORDS[service.modelBasis] ?? 'our classification';
  return {
    model: service.model,
    because: [`${service.shortName} is ${MODEL_WORDS[service.model] ?? service.model} (${basis})`],
  };
}
