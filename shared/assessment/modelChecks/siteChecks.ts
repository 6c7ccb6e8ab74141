import { placeAround } from '../../ownership/places.js';
import { surroundingsOf } from '../../ownership/surroundings.js';
import type { RuleContext } from '../../rules/context.js';
import { hasModel, type Subject } from '../subject.js';
import { ASK_A_PERSON, eachGood, type Answer, type ModelCheck } from './answer.js';

const SITES: readonly string[] = ['on-premises', 'outpost', 'edge-device'];

/** What rests on a drawn site is asked there once, not of everything that stands in it. */
function hasSite(context: RuleContext, subject: Subject): boolean {
  return placeAround(surroundingsOf(context.diagram, subject.element)) !== undefined;
}

function onSite(_context: RuleContext, subject: Subject): Answer | undefined {
  return SITES.includes(subject.boundary?.kind ?? '') ? ASK_A_PERSON : undefined;
}

function onNode(context: RuleContext, subject: Subject): Answer | undefined {
  return hasModel(subject, 'external') || hasSite(context, subject) ? undefined : ASK_A_PERSON;
}

function host(context: RuleContext, subject: Subject): Answer | undefined {
  return hasModel(subject, 'external') || hasSite(context, subject)
    ? undefined
    : eachGood(context, subject.element, ['patching']);
}

export const siteChecks: readonly ModelCheck[] = [
  { id: 'T-VIRT-HOST', on: 'node', judge: host },
  { id: 'T-HW-LIFE', on: 'node', judge: onNode },
  { id: 'T-PHYSICAL', on: 'node', judge: onNode },
  { id: 'T-VIRT-HOST', on: 'boundary', judge: onSite },
  { id: 'T-HW-LIFE', on: 'boundary', judge: onSite },
  { id: 'T-PHYSICAL', on: 'boundary', judge: onSite },
];
