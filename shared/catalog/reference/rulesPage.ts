import type { Catalog, Severity } from '../types.js';
import type { LayerId } from '../layers.js';
import { code, page } from './markdown.js';

/** What the page says of a rule over the drawing. */
export interface RuleWords {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  readonly severity: Severity;
  readonly layer: LayerId;
  readonly sources: readonly string[];
}

/** The rules that look at the drawing as a whole. */
export function rulesPage(catalog: Catalog, rules: readonly RuleWords[]): string {
  const lines = rules.flatMap((rule) => [
    `## ${rule.id}: ${rule.title}`,
    '',
    [rule.severity, catalog.layers.get(rule.layer)?.label ?? rule.layer, ...rule.sources.map(code)].join(' · '),
    '',
    rule.why,
    '',
    ...rule.how.map((step, index) => `${index + 1}. ${step}`),
    '',
  ]);
  return page('Rules over the drawing', lines);
}
