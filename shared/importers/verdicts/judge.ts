import { properties } from '../../catalog/properties.js';
import type { ResourceGraph } from '../resources/resourceGraph.js';
import type { Resource } from '../resources/resource.js';
import type { ResourceVerdict } from '../../model/verdict.js';
import { evaluateTest } from './evaluateTest.js';
import { verdictRules } from './rules/index.js';
import type { VerdictRule, VerdictSubject } from './rule.js';
import type { Subject } from './subject.js';

/** A verdict together with the rule that reached it. */
export interface Judgement extends ResourceVerdict {
  readonly rule: VerdictRule;
}

interface Judge {
  readonly rule: VerdictRule;
  readonly subject: VerdictSubject;
}

const judgesByType: ReadonlyMap<string, readonly Judge[]> = indexByType();

function indexByType(): ReadonlyMap<string, readonly Judge[]> {
  const index = new Map<string, Judge[]>();
  for (const rule of verdictRules) {
    for (const subject of rule.subjects)
      index.set(subject.type, [...(index.get(subject.type) ?? []), { rule, subject }]);
  }
  return index;
}

/** What every control says of every resource that it judges, in the order of the file. */
export function judge(graph: ResourceGraph): readonly Judgement[] {
  return [...graph.all.values()].flatMap((resource) => judgeResource(resource, graph));
}

function judgeResource(resource: Resource, graph: ResourceGraph): readonly Judgement[] {
  const subject: Subject = { resource, graph, value: resource.properties };
  const judgements: Judgement[] = [];
  for (const { rule, subject: judged } of judgesByType.get(resource.type) ?? []) {
    if (judged.when !== undefined && evaluateTest(judged.when, subject) !== true) continue;
    // what is included from elsewhere may set anything
    const truth = resource.incomplete === true ? undefined : evaluateTest(judged.good, subject);
    judgements.push({
      rule,
      control: `cdk-nag:${rule.id}`,
      sourceId: resource.id,
      status: truth === undefined ? 'unknown' : truth ? 'pass' : 'fail',
      because: because(rule, resource, truth),
    });
  }
  return judgements;
}

const LABELS: ReadonlyMap<string, string> = new Map(properties.map(({ id, label }) => [id, label]));

function because(rule: VerdictRule, resource: Resource, truth: boolean | undefined): readonly string[] {
  const label = LABELS.get(rule.property) ?? rule.property;
  const place = resource.line === undefined ? resource.file : `${resource.file}, line ${resource.line}`;
  const whose = `${resource.id} (${resource.sourceType ?? resource.type}, ${place})`;
  if (truth === undefined) return [`${label} is not known`, whose];
  return [truth ? `${label}: as asked for` : `${label}: not as asked for`, whose];
}
