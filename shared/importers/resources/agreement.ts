import { catalog } from '../../catalog/index.js';
import { evaluatePredicate } from '../../catalog/predicate.js';
import type { Control } from '../../catalog/types.js';
import type { Fact } from '../../model/diagram.js';
import type { Judgement } from '../verdicts/judge.js';
import type { DraftBoundary, DraftNode } from './draft.js';
import type { Elements } from './elements.js';

const controls: ReadonlyMap<string, Control> = new Map(
  [...catalog.controlTasks.values()].flatMap((task) => task.controls.map((control) => [control.id, control] as const)),
);

/**
 * Takes a value back that says the opposite of the verdict on the same resource. A verdict may be good because the
 * rule doesn't apply (a log bucket needs no log), or bad for more than the one attribute: then the value is unknown.
 */
export function settleContradictions(judgements: readonly Judgement[], elements: Elements): void {
  for (const judgement of judgements) {
    const control = controls.get(judgement.control);
    if (judgement.status === 'unknown' || control === undefined || control.good.op === 'rules') continue;
    const { property } = judgement.rule;
    for (const element of elements.of(judgement.sourceId)) {
      const facts = element.facts.get(property);
      if (facts === undefined || !applies(control, element)) continue;
      const kept = facts.filter((fact) => !contradicts(fact, judgement, property));
      if (kept.length === 0) element.facts.delete(property);
      else element.facts.set(property, kept);
    }
  }
}

/** Whether a fact stated by the judged resource gives its control the opposite answer. */
export function contradicts(fact: Fact, judgement: Judgement, property: string): boolean {
  const good = controls.get(judgement.control)?.good;
  if (fact.source !== judgement.sourceId || good === undefined) return false;
  const answer = evaluatePredicate(good, fact.value, catalog.properties.get(property));
  return answer !== 'unknown' && judgement.status !== 'unknown' && answer !== judgement.status;
}

/** A control whose condition the element is known not to meet says nothing about it. */
function applies(control: Control, element: DraftNode | DraftBoundary): boolean {
  return (control.when ?? []).every(({ property, test }) => {
    const option = 'options' in element ? element.options.get(property) : undefined;
    const values = option === undefined ? element.facts.get(property)?.map((fact) => fact.value) : [option.value];
    return evaluatePredicate(test, values, catalog.properties.get(property)) !== 'fail';
  });
}
